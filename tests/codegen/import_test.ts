// What `deno task schema` is made of: reading the pinned package, turning its JSON back into TL, and
// taking a schema from a file.

import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { parse, printDeclaration } from "../../codegen/mod.ts";
import { apiToTl, errorsToPatterns, mtprotoToTl } from "../../codegen/mtcute_schema.ts";
import { readPackage } from "../../codegen/tarball.ts";
import { RPC_ERRORS, type RpcErrorName } from "../../tl/gen/errors.ts";

/** A tar archive of text files. */
function tar(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  for (const [name, text] of Object.entries(files)) {
    const content = encoder.encode(text);
    const head = new Uint8Array(512);
    encoder.encodeInto(name, head);
    encoder.encodeInto(content.length.toString(8).padStart(11, "0"), head.subarray(124));
    head[156] = 0x30;
    blocks.push(head, content, new Uint8Array(-content.length & 511));
  }
  blocks.push(new Uint8Array(1024));
  return Uint8Array.from(blocks.flatMap((block) => [...block]));
}

function pack(files: Record<string, string>): [Uint8Array<ArrayBuffer>, string] {
  const archive = new Uint8Array(gzipSync(tar(files)));
  return [archive, `sha512-${createHash("sha512").update(archive).digest("base64")}`];
}

Deno.test("readPackage() gives the files asked for", async () => {
  const long = "x".repeat(2000);
  const [archive, integrity] = pack({ "p/a.json": "1", "p/b.json": long, "p/c.json": "" });
  const files = await readPackage(archive, integrity, ["p/b.json", "p/c.json"]);
  assert.deepEqual([...files], [["p/b.json", long], ["p/c.json", ""]]);
});

Deno.test("readPackage() refuses a package with another digest and one without the file", async () => {
  const [archive, integrity] = pack({ "p/a.json": "1" });
  const [other] = pack({ "p/a.json": "2" });
  await assert.rejects(readPackage(other, integrity, []), /is pinned/);
  await assert.rejects(readPackage(archive, integrity, ["p/z.json"]), /has no p\/z.json/);
});

Deno.test("apiToTl() writes TL text and leaves out what is not Telegram's", () => {
  const text = apiToTl({
    l: 300,
    e: [
      {
        kind: "class",
        name: "user",
        id: 0x31774388,
        type: "User",
        arguments: [
          { name: "flags", type: "#" },
          { name: "self", type: "true", typeModifiers: { predicate: "flags.10" } },
          { name: "id", type: "int53" },
          {
            name: "names",
            type: "string",
            typeModifiers: { predicate: "flags.0", isVector: true },
          },
        ],
      },
      { kind: "class", name: "mtcute.dummyUpdate", id: 1, type: "Update", arguments: [] },
      { kind: "class", name: "inputStickerSetThumbLegacy", id: 2, type: "Location", arguments: [] },
      {
        kind: "method",
        name: "invokeWithLayer",
        id: 0xda9b0d0d,
        type: "X",
        generics: [{ name: "X", type: "Type" }],
        arguments: [{ name: "layer", type: "int" }, { name: "query", type: "!X" }],
      },
      {
        kind: "method",
        name: "users.getUsers",
        id: 0xd91a548,
        type: "User",
        typeModifiers: { isVector: true },
        arguments: [],
      },
    ],
  }, "some-package 1.2.3");
  assert.match(text, /^\/\/ .*some-package 1\.2\.3/);
  const { declarations, layer } = parse(text);
  assert.equal(layer, 300);
  assert.deepEqual(declarations.slice(5).map((declaration) => printDeclaration(declaration)), [
    "user#31774388 flags:# self:flags.10?true id:long names:flags.0?Vector<string> = User",
    "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X",
    "users.getUsers#d91a548 = Vector<User>",
  ]);
});

Deno.test("mtprotoToTl() drops the prefix of names and knows bare vectors", () => {
  const text = mtprotoToTl([{
    kind: "class",
    name: "mt_future_salts",
    id: 0xae500895,
    type: "FutureSalts",
    arguments: [
      { name: "salts", type: "mt_future_salt", typeModifiers: { isBareVector: true } },
    ],
  }]);
  assert.equal(
    text.split("\n")[0],
    "future_salts#ae500895 salts:vector<future_salt> = FutureSalts;",
  );
});

Deno.test("errorsToPatterns() sorts by name and marks numbers", () => {
  const errors = { b: { name: "FLOOD_WAIT_%d", code: 420 }, a: { name: "A", code: 400 } };
  assert.deepEqual(Object.entries(errorsToPatterns({ errors })), [["A", 400], [
    "FLOOD_WAIT_X",
    420,
  ]]);
});

Deno.test("RPC_ERRORS knows errors by the name without its number", () => {
  const names: Partial<Record<RpcErrorName, [number, boolean]>> = {
    FLOOD_WAIT: [420, true],
    PHONE_MIGRATE: [303, true],
    FILE_PART_X_MISSING: [400, true],
    PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN: [406, true],
    "2FA_CONFIRM_WAIT": [420, true],
    AUTH_RESTART: [500, true],
    SHA256_HASH_INVALID: [400, false],
    PEER_ID_INVALID: [400, false],
  };
  for (const [name, [code, hasValue]] of Object.entries(names)) {
    assert.deepEqual(RPC_ERRORS[name as RpcErrorName], { code, hasValue }, name);
  }
});

Deno.test("deno task schema takes a .tl file, checked, with its layer", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${folder}/schema`);
    const script = new URL("../../codegen/import_schema.ts", import.meta.url).href;
    const importing = (...args: string[]) =>
      new Deno.Command("deno", {
        args: ["run", "--no-prompt", "--allow-read=.", "--allow-write=schema", script, ...args],
        cwd: folder,
        env: { NO_COLOR: "1" },
      }).output();

    await Deno.writeTextFile(`${folder}/new.tl`, "a#12345678 x:int = A;\r\n// LAYER 12\r\n");
    const { code, stderr } = await importing("new.tl");
    const text = new TextDecoder().decode(stderr);
    assert.equal(code, 0, text);
    assert.match(text, /a has the id 12345678, its line gives [0-9a-f]+: no reason known/);
    assert.equal(await Deno.readTextFile(`${folder}/schema/LAYER`), "12\n");
    const written = await Deno.readTextFile(`${folder}/schema/api.tl`);
    assert.equal(written, "a#12345678 x:int = A;\n// LAYER 12\n");

    await Deno.writeTextFile(`${folder}/bad.tl`, "a x:B = A;");
    const broken = await importing("bad.tl");
    assert.equal(broken.code, 1);
    assert.match(new TextDecoder().decode(broken.stderr), /^bad\.tl:1:5: unknown type B/);
    assert.equal(await Deno.readTextFile(`${folder}/schema/api.tl`), written);

    await Deno.writeTextFile(`${folder}/bare.tl`, "a = A;");
    assert.equal((await importing("bare.tl")).code, 1);
    assert.equal((await importing("bare.tl", "--layer=13")).code, 0);
    assert.equal(await Deno.readTextFile(`${folder}/schema/LAYER`), "13\n");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
