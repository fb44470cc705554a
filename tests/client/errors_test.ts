// The client's errors: told apart by kind, and the texts of a data centre split into name and number.

import { strict as assert } from "node:assert";
import {
  ArgumentError,
  ClosedError,
  ConnectionError,
  isTelegramError,
  MigrationError,
  parseRpcError,
  RpcError,
  SessionStringError,
  StorageError,
  UnexpectedAnswerError,
  UnknownOutcomeError,
} from "../../client/errors.ts";
import { SecurityError } from "../../crypto/error.ts";
import { HandshakeError, ProtocolError, TransportError } from "../../mtproto/errors.ts";
import { TlError } from "../../tl/error.ts";
import { RPC_ERRORS, type RpcErrorName } from "../../tl/gen/errors.ts";
import database from "../../schema/errors.json" with { type: "json" };
import vectors from "../vectors/rpc-errors.json" with { type: "json" };

Deno.test("parseRpcError() splits the known texts as the vectors do (R180)", () => {
  for (const { message, name, value } of [...vectors.generic, ...vectors.vectors]) {
    const parsed = parseRpcError(message);
    assert.equal(parsed.pattern, name, message);
    assert.equal(parsed.value, value ?? undefined, message);
  }
});

Deno.test("RpcError has the name, code and number of every error of the database (R180)", () => {
  const names = new Set<string>();
  for (const [pattern, code] of Object.entries(database)) {
    const hasValue = /(?<=_)X(?=_|MIN$|$)/.test(pattern);
    const text = pattern.replace(/(?<=_)X(?=_|MIN$|$)/, "17");
    const error = new RpcError(code, text, "help.getConfig");
    const name = error.error;
    names.add(name);
    assert.ok(name in RPC_ERRORS, `${text} has the name ${name}`);
    assert.ok(RpcError.is(error, name) && !RpcError.is(error, `${name}_`), text);
    assert.equal(error.text, text);
    const info = RPC_ERRORS[name as RpcErrorName];
    assert.equal(hasValue ? info.codeWithValue ?? info.code : info.code, error.code, text);
    if (hasValue) assert.equal(error.value, 17, text);
    // The database has one error with its number: FILE_PART_0_MISSING.
    else assert.equal(error.value, /_\d+_/.test(pattern) ? 0 : undefined, text);
    assert.equal(info.hasValue || error.value === undefined, true, text);
  }
  assert.deepEqual([...names].toSorted(), Object.keys(RPC_ERRORS).toSorted());
});

Deno.test("RpcError has the parts of every vector (R180)", () => {
  for (const { code, message, name, value } of vectors.vectors) {
    const error = new RpcError(code, message, "help.getConfig");
    assert.equal(error.error, name.replace(/_X$/, ""), message);
    assert.equal(error.value, value ?? undefined, message);
    assert.equal(error.code, code, message);
  }
});

Deno.test("parseRpcError() leaves texts alone that hold no whole number", () => {
  for (
    const text of [
      "",
      "_",
      "42",
      "A42",
      "A_4B",
      "A_12345678901234567890",
      "FLOOD_WAIT_",
      "FLOOD_WAIT_-5",
      "FLOOD_WAIT_1.5",
      "Timeout",
    ]
  ) {
    assert.deepEqual(parseRpcError(text), { name: text, pattern: text, value: undefined });
  }
});

Deno.test("RpcError keeps the text, its parts and the method", () => {
  const error = new RpcError(420, "FLOOD_WAIT_359", "contacts.resolveUsername");
  assert.equal(error.code, 420);
  assert.equal(error.error, "FLOOD_WAIT");
  assert.equal(error.value, 359);
  assert.equal(error.text, "FLOOD_WAIT_359");
  assert.equal(error.method, "contacts.resolveUsername");
  assert.equal(
    error.message,
    "contacts.resolveUsername was answered with error 420: FLOOD_WAIT_359",
  );
});

Deno.test("RpcError says what to do where something can be done", () => {
  const known = new RpcError(400, "QUERY_ID_INVALID", "messages.setBotCallbackAnswer");
  assert.match(
    known.message,
    /error 400: QUERY_ID_INVALID\. The query has expired .* soon, and once$/,
  );
  const unknown = new RpcError(400, "PEER_FLOOD", "messages.sendMessage");
  assert.equal(unknown.message, "messages.sendMessage was answered with error 400: PEER_FLOOD");
  assert.equal(
    new RpcError(400, "toString", "x").message,
    "x was answered with error 400: toString",
  );
});

Deno.test("RpcError.is() matches by name and narrows name and value", () => {
  const error: unknown = new RpcError(400, "FILE_PART_7_MISSING", "messages.sendMedia");
  assert(RpcError.is(error));
  assert(!RpcError.is(error, "FLOOD_WAIT"));
  assert(RpcError.is(error, "FLOOD_WAIT", "FILE_PART_X_MISSING"));
  const name: "FLOOD_WAIT" | "FILE_PART_X_MISSING" = error.error;
  const value: number | undefined = error.value;
  assert.equal(`${name} ${value}`, "FILE_PART_X_MISSING 7");
});

Deno.test("RpcError.is() knows which names have no value, and admits strangers", () => {
  const known: unknown = new RpcError(400, "PEER_ID_INVALID", "messages.sendMessage");
  assert(RpcError.is(known, "PEER_ID_INVALID"));
  const none: undefined = known.value;
  assert.equal(none, undefined);
  const stranger: unknown = new RpcError(400, "NEVER_SEEN_BEFORE_3", "messages.sendMessage");
  assert(RpcError.is(stranger, "NEVER_SEEN_BEFORE"));
  const value: number | undefined = stranger.value;
  assert.equal(value, 3);
});

Deno.test("RpcError.is() matches nothing else that was caught", () => {
  for (const other of [undefined, null, "FLOOD_WAIT", new Error("FLOOD_WAIT"), { error: "X" }]) {
    assert(!RpcError.is(other));
  }
});

Deno.test("isTelegramError() knows every error of the library and no other", () => {
  const errors = [
    new TlError("value", "A value", { offset: 0, path: "" }),
    new SecurityError("length", "A length"),
    new ProtocolError("remote", "A frame", { rule: "frameLength" }),
    new HandshakeError("resPQ", "nonce", "A nonce"),
    new TransportError(-404),
    new RpcError(400, "X", "help.getConfig"),
    new ConnectionError("No way"),
    new ClosedError("client"),
    new UnknownOutcomeError("messages.sendMessage"),
    new MigrationError(1, 2, "connect", new Error("No way")),
    new UnexpectedAnswerError("auth.signIn", "userEmpty", "a user"),
    new StorageError("io", "bot.session", "No disk"),
    new SessionStringError("format", "No session"),
    new ArgumentError("apiId", 0, "a positive integer"),
  ];
  assert.equal(new Set(errors.map(({ kind }) => kind)).size, errors.length);
  for (const error of errors) {
    assert(isTelegramError(error), error.name);
    assert.equal(error.name, error.constructor.name);
  }
  for (const other of [undefined, "rpc", { kind: "rpc" }, new Error("x")]) {
    assert(!isTelegramError(other));
  }
  assert(!isTelegramError(Object.assign(new Error("x"), { kind: "other" })));
});

Deno.test("ArgumentError names the parameter, its value and what it may be", () => {
  const cases: [unknown, string][] = [
    [-1, "-1"],
    [5n, "5n"],
    ["", '""'],
    ["x".repeat(500), `"${"x".repeat(61)}..."`],
    [undefined, "undefined"],
    [null, "null"],
    [new Uint8Array(3), "3 bytes"],
    [[1, 2], "an array of 2"],
    [{ password: "hunter2" }, "an object"],
    [() => {}, "a function"],
  ];
  for (const [got, shown] of cases) {
    assert.equal(new ArgumentError("p", got, "right").message, `p must be right, got ${shown}`);
  }
});
