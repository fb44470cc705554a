// `deno task gen`: writes tl/gen/ from schema/. With `--check` it writes nothing and fails when
// tl/gen/ is not what it would write.

import { emitErrors } from "./emit_errors.ts";
import { emit } from "./generate.ts";
import { HAND_ASSIGNED } from "./hand_assigned.ts";
import { model } from "./model.ts";
import type { IdMismatch, Schema } from "./schema.ts";
import { parse } from "./parse.ts";
import { SchemaError } from "./schema_error.ts";
import { formatId } from "./ast.ts";

/** Folders of one run, with a slash at the end. */
interface Folders {
  readonly schema: string;
  readonly out: string;
}

const DOCS = "https://core.telegram.org/";
const USAGE =
  `Usage: deno task gen [--check] [--schema=schema/] [--out=tl/gen/] [--runtime=../../runtime.ts]

Writes the generated modules of the schemas in a folder: api.tl, mtproto.tl, errors.json, LAYER.
  --check     write nothing; fail and list the files that would change
  --runtime   what the generated modules import; seen from their folder if it is a path`;

if (import.meta.main) Deno.exit(main(Deno.args));

/** Runs the command; returns the exit status. */
function main(args: readonly string[]): number {
  let check = false;
  let runtime = "../../runtime.ts";
  const folders = { schema: "schema/", out: "tl/gen/" };
  for (const arg of args) {
    const [name = "", value = ""] = arg.split("=", 2);
    if (name === "--check") check = true;
    else if (name === "--schema" && value !== "") folders.schema = slash(value);
    else if (name === "--out" && value !== "") folders.out = slash(value);
    else if (name === "--runtime" && value !== "") runtime = value;
    else {
      print(`Unknown argument ${arg}\n\n${USAGE}`);
      return 2;
    }
  }
  let files;
  try {
    files = generate(folders, runtime);
  } catch (error) {
    if (!(error instanceof SchemaError) && !(error instanceof Deno.errors.NotFound)) throw error;
    print(error.message);
    return 1;
  }
  const stale = differing(files, folders.out);
  if (check) {
    if (stale.length === 0) return 0;
    print(`These generated files are stale, run "deno task gen":`);
    for (const name of stale) print(`  ${folders.out}${name}`);
    return 1;
  }
  for (const name of stale) {
    const path = folders.out + name;
    const text = files.get(name);
    if (text === undefined) {
      Deno.removeSync(path);
    } else {
      Deno.mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
      Deno.writeTextFileSync(path, text);
    }
  }
  print(`${files.size} generated files, ${stale.length} of them changed`);
  return 0;
}

/** Everything that belongs into the output folder. */
function generate(folders: Folders, runtime: string): Map<string, string> {
  const api = read(folders.schema, "api.tl");
  const mtproto = read(folders.schema, "mtproto.tl");
  const layer = layerOf(api, folders.schema);
  const files = new Map<string, string>();
  const apiFiles = emit(api, { runtime, layer, title: "Telegram's API", docs: DOCS });
  for (const [name, text] of apiFiles) files.set(`api/${name}`, text);
  const mtprotoFiles = emit(mtproto, { runtime, title: "MTProto's service messages" });
  for (const [name, text] of mtprotoFiles) files.set(`mtproto/${name}`, text);
  const patterns = JSON.parse(Deno.readTextFileSync(`${folders.schema}errors.json`));
  files.set(
    "errors.ts",
    emitErrors(patterns, "// Generated from errors.json by `deno task gen`; do not edit."),
  );
  return files;
}

function read(folder: string, name: string): Schema {
  const schema = model(parse(Deno.readTextFileSync(folder + name), name));
  for (const mismatch of schema.mismatches) {
    if (!(mismatch.name in HAND_ASSIGNED)) print(describe(name, mismatch));
  }
  return schema;
}

/** The layer that api.tl names in a comment; the file LAYER is for schemas without one. */
function layerOf(api: Schema, folder: string): number {
  const noted = Number(Deno.readTextFileSync(`${folder}LAYER`));
  if (api.layer !== undefined && api.layer !== noted) {
    print(`${folder}LAYER says ${noted}, api.tl says ${api.layer}: taking the latter`);
  }
  return api.layer ?? noted;
}

function describe(file: string, { name, written, computed, line, column }: IdMismatch): string {
  return `${file}:${line}:${column}: warning: ${name} has the id ${formatId(written)}, ` +
    `its line gives ${formatId(computed)}; the written one is used`;
}

/** Names of files that are missing, different, or no longer generated. */
function differing(files: ReadonlyMap<string, string>, folder: string): string[] {
  const names = new Set(files.keys());
  for (const name of existing(folder, "")) names.add(name);
  return [...names].toSorted().filter((name) => {
    try {
      return Deno.readTextFileSync(folder + name) !== files.get(name);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return true;
      throw error;
    }
  });
}

function* existing(folder: string, prefix: string): Generator<string> {
  let entries;
  try {
    entries = [...Deno.readDirSync(folder + prefix)];
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw error;
  }
  for (const { name, isDirectory } of entries) {
    if (isDirectory) yield* existing(folder, `${prefix}${name}/`);
    else yield prefix + name;
  }
}

function slash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}

function print(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(`${text}\n`));
}
