// The typed functions of tl/api and tl/mtproto, and the forms of objects for machines and people.

import { strict as assert } from "node:assert";
import * as api from "../../tl/api.ts";
import { inspectable, TlError } from "../../tl/mod.ts";
import * as mtproto from "../../tl/mtproto.ts";

const user: api.user = {
  _: "user",
  id: 777000n,
  accessHash: -1n,
  firstName: "Telegram",
  verified: true,
};

function assertRefuses(run: () => unknown, code: string, path = ""): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof TlError, `${error}`);
    assert.equal(error.code, code, error.message);
    assert.equal(error.path, path, error.message);
    return true;
  });
}

Deno.test("LAYER is the layer of the schema", () => {
  assert.match(Deno.readTextFileSync("schema/api.tl"), new RegExp(`^// LAYER ${api.LAYER}$`, "m"));
});

Deno.test("decode() gives every field of a constructor, whatever was sent", () => {
  const decoded = api.decode(api.encode(user));
  assert.ok(api.is(decoded, "user"));
  const { id, accessHash, firstName, verified, self, lastName, usernames } = decoded;
  assert.deepEqual({ id, accessHash, firstName, verified }, {
    id: 777000n,
    accessHash: -1n,
    firstName: "Telegram",
    verified: true,
  });
  assert.deepEqual({ self, lastName, usernames }, {
    self: false,
    lastName: undefined,
    usernames: undefined,
  });
  const definition = api.codec.definition("user")!;
  const visible = definition.fields.filter(({ type }) => type.kind !== "#");
  assert.deepEqual(Object.keys(decoded), ["_", ...visible.map(({ property }) => property)]);
});

Deno.test("is() narrows to the constructors it is given", () => {
  const some: api.User | undefined = api.decode(api.encode(user)) as api.User;
  assert.equal(api.is(some, "user"), true);
  assert.equal(api.is(some, "userEmpty"), false);
  assert.equal(api.is(some, "userEmpty", "user"), true);
  assert.equal(api.is(undefined, "user"), false);
});

Deno.test("encodeCall() writes what encode() writes for a call", () => {
  const params = { peer: { _: "inputPeerSelf" }, message: "hi", randomId: 1n } as const;
  assert.deepEqual(
    api.encodeCall("messages.sendMessage", params),
    api.encode({ _: "messages.sendMessage", ...params }),
  );
});

Deno.test("decodeResult() gives the type of the method", () => {
  const bytes = api.encodeResult("users.getUsers", [user]);
  const users: readonly api.User[] = api.decodeResult("users.getUsers", bytes);
  assert.equal(users[0]?.id, 777000n);
  const ok: boolean = api.decodeResult(
    "account.updateStatus",
    api.encodeResult("account.updateStatus", true),
  );
  assert.equal(ok, true);
});

Deno.test("encode() of the service schema writes a handshake message", () => {
  const bytes = mtproto.encode({ _: "req_pq_multi", nonce: new Uint8Array(16) });
  assert.deepEqual(mtproto.decode(bytes), { _: "req_pq_multi", nonce: new Uint8Array(16) });
  assert.equal(mtproto.nameOf(mtproto.idOf("req_pq_multi")), "req_pq_multi");
});

Deno.test("toJson() writes longs as text and bytes as base64", () => {
  const json = api.toJson({
    _: "inputPhotoFileLocation",
    id: (1n << 63n) - 1n,
    accessHash: -(1n << 63n),
    fileReference: Uint8Array.of(0, 255, 62),
    thumbSize: "x",
  } as api.inputPhotoFileLocation);
  assert.deepEqual(JSON.parse(json), {
    _: "inputPhotoFileLocation",
    id: "9223372036854775807",
    accessHash: "-9223372036854775808",
    fileReference: "AP8+",
    thumbSize: "x",
  });
});

Deno.test("fromJson() gives back what the bytes would give", () => {
  for (const object of [user, { _: "jsonNumber", value: -0 }, { _: "jsonNumber", value: NaN }]) {
    const decoded = api.decode(api.codec.encode(object));
    assert.deepEqual(api.fromJson(api.toJson(decoded)), decoded);
    assert.deepEqual(api.fromJson(api.toJson(object, 2)), decoded);
  }
  const long = {
    _: "upload.saveFilePart",
    fileId: 1n,
    filePart: 1,
    bytes: new Uint8Array(100_000),
  };
  assert.deepEqual(api.fromJson(api.toJson(long)), long);
});

Deno.test("fromJson() reads −0 as bytes would give it", () => {
  const read = api.fromJson('{"_":"messages.deleteMessages","id":[-0]}');
  assert.deepEqual(read, api.decode(api.encode(read as never)));
});

Deno.test("fromJson() refuses text that does not fit the schema and names the field", () => {
  assertRefuses(() => api.fromJson("{"), "value");
  assertRefuses(() => api.fromJson("null"), "value");
  assertRefuses(() => api.fromJson('{"_":"nope"}'), "unknownConstructor");
  assertRefuses(() => api.fromJson('{"_":"peerUser"}'), "value", "peerUser.userId");
  assertRefuses(() => api.fromJson('{"_":"peerUser","userId":5}'), "value", "peerUser.userId");
  assertRefuses(() => api.fromJson('{"_":"peerUser","userId":"0x5"}'), "value", "peerUser.userId");
  const tooLong = `{"_":"peerUser","userId":"${1n << 64n}"}`;
  assertRefuses(() => api.fromJson(tooLong), "value", "peerUser.userId");
  assertRefuses(() => api.fromJson('{"_":"dcOption","id":2147483648}'), "value", "dcOption.id");
  assertRefuses(
    () => api.fromJson('{"_":"messages.sendMessage","peer":{"_":"peerUser","userId":"1"}}'),
    "unexpectedType",
    "messages.sendMessage.peer",
  );
  assertRefuses(
    () => api.fromJson('{"_":"photoStrippedSize","type":"i","bytes":"!"}'),
    "value",
    "photoStrippedSize.bytes",
  );
  const deep = `${'{"_":"jsonArray","value":['.repeat(500)}${"]}".repeat(500)}`;
  assert.throws(
    () => api.fromJson(deep),
    (error) => error instanceof TlError && error.code === "depth",
  );
});

Deno.test("fromJson() does not take fields from the prototype", () => {
  assertRefuses(() => api.fromJson('{"_":"constructor"}'), "unknownConstructor");
  assertRefuses(() => api.fromJson('{"__proto__":{"_":"peerUser","userId":"1"}}'), "value");
});

Deno.test("inspect() leaves out what is absent and shortens bytes", () => {
  const decoded = api.decode(api.encode(user));
  assert.equal(
    api.inspect(decoded),
    'user { verified: true, id: 777000n, accessHash: -1n, firstName: "Telegram" }',
  );
  assert.equal(api.inspect({ _: "inputPeerSelf" }), "inputPeerSelf");
  const photo = { _: "photoStrippedSize", type: "i", bytes: new Uint8Array(40) };
  assert.equal(
    api.inspect(photo),
    `photoStrippedSize {\n  type: "i",\n  bytes: <${"00".repeat(32)}… 40 bytes>,\n}`,
  );
});

Deno.test("inspectable() shows an object by inspect() in Deno.inspect", () => {
  assert.equal(Deno.inspect(inspectable({ _: "peerUser", userId: 1n })), "peerUser { userId: 1n }");
});

/** What must not compile. Never called. */
export function typesThatMustNotCompile(): void {
  // @ts-expect-error A long is a bigint.
  api.encode({ _: "peerUser", userId: 1 });
  // @ts-expect-error A field is missing.
  api.encode({ _: "peerUser" });
  // @ts-expect-error A user is no peer.
  api.encode({ _: "messages.sendMessage", peer: user, message: "", randomId: 0n });
  // @ts-expect-error There is no such method.
  api.encodeCall("messages.nope", {});
  // @ts-expect-error These are the parameters of another method.
  api.encodeCall("help.getAppUpdate", { id: [{ _: "inputUserSelf" }] });
  // @ts-expect-error A parameter is missing.
  api.encodeCall("users.getUsers", {});
  // @ts-expect-error The result is no vector.
  const wrong: readonly api.User[] = api.decodeResult("help.getConfig", new Uint8Array());
  void wrong;
}
