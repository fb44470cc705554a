// The generator as its users meet it: a schema of their own, the real one edited, stale output. What
// is generated here is written to a temporary folder, type-checked, imported and used.

import { strict as assert } from "node:assert";
import { pathToFileURL } from "node:url";
import { emit, model, parse } from "../../codegen/mod.ts";
import type { Codec, TlObject } from "../../tl/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import { tlValues } from "../helpers/tl_values.ts";

const RUNTIME = new URL("../../tl/mod.ts", import.meta.url).href;
const MAIN = new URL("../../codegen/main.ts", import.meta.url).href;

/** What an entry module of a generated schema exports, as far as these tests need it. */
interface Entry {
  readonly LAYER?: number;
  readonly codec: Codec;
  encode(object: TlObject): Uint8Array<ArrayBuffer>;
  decode(bytes: Uint8Array): TlObject;
}

const SMALL = `
// A schema with everything in it that Telegram's has, and some it has not yet.
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
vector#1cb5c415 {t:Type} # [ t ] = Vector t;
null = Null;
true = True;

pets.cat name:string lives:int = pets.Pet;
pets.dog flags:# good:flags.0?true name:string tricks:flags.1?Vector<string> more:# owner:more.7?people.Person = pets.Pet;
people.person id:long flags:# pet:flags.3?pets.Pet key:int256 friends:vector<%people.Person> = people.Person;
pets = Group;
default delete:int class:double = Default;
photo data:bytes = Photo;
photos.photo photo:Photo size:%Default = photos.Photo;

---functions---

pets.adopt {X:Type} pet:pets.Pet then:!X = X;
people.list offset:int = Vector<people.Person>;
people.count = int;

// LAYER 7
`;

/** Runs with a temporary folder that is gone afterwards. */
async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs `deno`; returns its exit status and what it printed. */
async function deno(...args: string[]): Promise<{ code: number; text: string }> {
  const options = { args, env: { NO_COLOR: "1" } };
  const { code, stdout, stderr } = await new Deno.Command("deno", options).output();
  const decoder = new TextDecoder();
  return { code, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

function generate(folder: string, ...args: string[]): Promise<{ code: number; text: string }> {
  return deno(
    "run",
    "--no-prompt",
    `--allow-read=${folder}`,
    `--allow-write=${folder}/gen`,
    MAIN,
    `--schema=${folder}/schema`,
    `--out=${folder}/gen`,
    `--runtime=${RUNTIME}`,
    ...args,
  );
}

async function writeSchema(folder: string, api: string): Promise<void> {
  await Deno.mkdir(`${folder}/schema`, { recursive: true });
  await Deno.writeTextFile(`${folder}/schema/api.tl`, api);
  await Deno.copyFile("schema/mtproto.tl", `${folder}/schema/mtproto.tl`);
  await Deno.writeTextFile(`${folder}/schema/errors.json`, '{"FLOOD_WAIT_X": 420}');
  await Deno.writeTextFile(`${folder}/schema/LAYER`, "1\n");
}

function assertRoundTrips(codec: Codec): void {
  const values = tlValues(codec, seededRandom(5));
  for (const name of codec.names()) {
    const object = values.object(name);
    assert.deepEqual(codec.decode(codec.encode(object)), object, name);
  }
}

Deno.test("deno task gen makes types and a codec of another schema", async () => {
  await withFolder(async (folder) => {
    await writeSchema(folder, SMALL);
    const { code, text } = await generate(folder);
    assert.equal(code, 0, text);

    const entry: Entry = await import(pathToFileURL(`${folder}/gen/api/mod.ts`).href);
    assert.equal(entry.LAYER, 7);
    assertRoundTrips(entry.codec);

    await Deno.writeTextFile(
      `${folder}/program.ts`,
      `import { decodeResult, encode, encodeCall, is, LAYER, type pets, type pets_, type people,
         type null_, type default_, type Results } from "./gen/api/mod.ts";
       const owner: people.person = { _: "people.person", id: 5n, key: new Uint8Array(32),
         friends: [] };
       const pet: pets.Pet = { _: "pets.dog", good: true, name: "Rex", tricks: ["sit"], owner };
       const lives = (one: pets.Pet): number => is(one, "pets.cat") ? one.lives : one.name.length;
       const group: pets_ = { _: "pets" };
       const nothing: null_ = { _: "null" };
       const words: default_ = { _: "default", delete: 1, class: 2.5 };
       console.log(encode(pet).length, encode(group), encode(nothing), encode(words));
       encodeCall("pets.adopt", { pet, then: { _: "people.count" } });
       const count: Results["people.count"] = 5 satisfies number;
       const list = (bytes: Uint8Array): readonly people.Person[] =>
         decodeResult("people.list", bytes);
       console.log(count, list, lives(pet), LAYER);
       // @ts-expect-error A cat needs its lives.
       encode({ _: "pets.cat", name: "Tom" });`,
    );
    const check = await deno("check", "--quiet", `${folder}/program.ts`);
    assert.equal(check.code, 0, check.text);
  });
});

Deno.test("deno task gen follows an edited copy of the real schema", async () => {
  await withFolder(async (folder) => {
    const real = await Deno.readTextFile("schema/api.tl");
    const edited = real
      .replace(/^peerUser#\S+ user_id:long/m, "peerUser user_id:long mood:string")
      .replace("---functions---\n", "---functions---\nmessages.dance moves:Vector<int> = Bool;\n")
      .replace(/^\/\/ LAYER \d+$/m, "// LAYER 999");
    await writeSchema(folder, edited);
    const { code, text } = await generate(folder);
    assert.equal(code, 0, text);

    const entry: Entry = await import(pathToFileURL(`${folder}/gen/api/mod.ts`).href);
    assert.equal(entry.LAYER, 999);
    const peer = { _: "peerUser", userId: 1n, mood: "calm" };
    assert.deepEqual(entry.decode(entry.encode(peer)), peer);
    const call = { _: "messages.dance", moves: [1, 2] };
    assert.deepEqual(entry.decode(entry.encode(call)), call);
  });
});

Deno.test("deno task gen --check lists the files that are stale", async () => {
  await withFolder(async (folder) => {
    await writeSchema(folder, SMALL);
    assert.equal((await generate(folder)).code, 0);
    await Deno.writeTextFile(`${folder}/schema/LAYER`, "7\n");
    assert.deepEqual(await generate(folder, "--check"), { code: 0, text: "" });

    await Deno.writeTextFile(`${folder}/gen/api/table.ts`, "export {};\n");
    await Deno.remove(`${folder}/gen/errors.ts`);
    await Deno.writeTextFile(`${folder}/gen/api/old.ts`, "export {};\n");
    const { code, text } = await generate(folder, "--check");
    assert.equal(code, 1);
    const listed = text.split("\n").filter((line) => line.startsWith("  "));
    const names = listed.map((line) => line.trim().slice(`${folder}/gen/`.length));
    assert.deepEqual(names, ["api/old.ts", "api/table.ts", "errors.ts"]);

    assert.equal((await generate(folder)).code, 0);
    assert.equal((await generate(folder, "--check")).code, 0);
  });
});

Deno.test("deno task gen reports a broken schema with its place and writes nothing", async () => {
  await withFolder(async (folder) => {
    await writeSchema(folder, "a x:Missing = A;\n// LAYER 1\n");
    const { code, text } = await generate(folder);
    assert.equal(code, 1);
    assert.equal(text.trim(), "api.tl:1:5: unknown type Missing");
    await assert.rejects(Deno.stat(`${folder}/gen`), Deno.errors.NotFound);
  });
});

Deno.test("tl/gen is what the schema gives", async () => {
  const args = ["run", "--no-prompt", "--allow-read=.", "codegen/main.ts", "--check"];
  assert.deepEqual(await deno(...args), { code: 0, text: "" });
});

Deno.test("emit() gives modules that never import each other in a circle", () => {
  const schemas = [SMALL, Deno.readTextFileSync("schema/api.tl")];
  for (const text of schemas) {
    const files = emit(model(parse(text, "api.tl")));
    const imports = new Map<string, string[]>();
    for (const [name, source] of files) {
      const found = [...source.matchAll(/from "(\.[^"]*)"/g)].map(([, path]) =>
        new URL(path!, `file:///${name}`).pathname.slice(1)
      );
      imports.set(name, found);
    }
    // A module can go once all it imports has gone; what stays imports itself in the end.
    for (let before = -1; before !== imports.size;) {
      before = imports.size;
      for (const [name, found] of imports) {
        if (!found.some((path) => imports.has(path))) imports.delete(name);
      }
    }
    assert.deepEqual([...imports.keys()], []);
  }
});

Deno.test("emit() refuses unknown flag bits where ids are assigned by hand (R7, R8)", () => {
  const byRule = emit(model(parse("a flags:# = A;"))).get("mod.ts")!;
  assert.ok(!byRule.includes("unknownFlags"));
  const byHand = emit(model(parse("a#12345678 flags:# = A;"))).get("mod.ts")!;
  assert.ok(byHand.includes('unknownFlags: "reject"'));
});
