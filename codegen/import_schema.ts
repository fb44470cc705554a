// `deno task schema`: refreshes schema/ from the pinned npm package, or from a `.tl` file or URL.
// What comes in is parsed and checked before anything is written.

import { formatId, printDeclaration } from "./ast.ts";
import { HAND_ASSIGNED } from "./hand_assigned.ts";
import { model } from "./model.ts";
import { apiToTl, errorsToPatterns, mtprotoToTl } from "./mtcute_schema.ts";
import { parse } from "./parse.ts";
import { SchemaError } from "./schema_error.ts";
import { readPackage } from "./tarball.ts";

const FOLDER = "schema/";
const USAGE = `Usage: deno task schema [FILE.tl | URL] [--layer=N]

Without a source: takes the API schema and the error names from the npm package that
${FOLDER}source.json pins, and compares the service schema with ${FOLDER}mtproto.tl.
With a source: takes the API schema from it. --layer is for text without a "// LAYER N" line.
Run "deno task gen" afterwards.`;

/** What source.json holds. */
interface Source {
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
}

if (import.meta.main) Deno.exit(await main(Deno.args));

/** Runs the command; returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  let source: string | undefined;
  let layer: number | undefined;
  for (const arg of args) {
    if (/^--layer=\d+$/.test(arg)) layer = Number(arg.slice("--layer=".length));
    else if (!arg.startsWith("-") && source === undefined) source = arg;
    else {
      print(`Unknown argument ${arg}\n\n${USAGE}`);
      return 2;
    }
  }
  try {
    if (source === undefined) await importPackage();
    else await importText(source, layer);
  } catch (error) {
    print(error instanceof SchemaError ? error.message : `${error}`);
    return 1;
  }
  return 0;
}

async function importPackage(): Promise<void> {
  const pinned: Source = JSON.parse(Deno.readTextFileSync(`${FOLDER}source.json`));
  const names = ["api-schema", "mtp-schema", "raw-errors"].map((n) => `package/tl/${n}.json`);
  const files = await readPackage(await download(pinned), pinned.integrity, names);
  const [api, mtproto, errors] = names.map((name) => JSON.parse(files.get(name)!));
  const text = apiToTl(api, `${pinned.package} ${pinned.version}`);
  check(text, "api.tl");
  compareServiceSchema(mtprotoToTl(mtproto));
  write(text, api.l);
  Deno.writeTextFileSync(
    `${FOLDER}errors.json`,
    `${JSON.stringify(errorsToPatterns(errors), null, 2)}\n`,
  );
}

async function importText(source: string, layer: number | undefined): Promise<void> {
  const isUrl = /^https?:/.test(source);
  const name = source.slice(Math.max(source.lastIndexOf("/"), source.lastIndexOf("\\")) + 1);
  let text;
  if (isUrl) {
    const response = await fetch(source);
    if (!response.ok) throw new Error(`${source} answers ${response.status}`);
    text = await response.text();
  } else {
    text = Deno.readTextFileSync(source);
  }
  text = text.replaceAll("\r\n", "\n");
  const found = check(text, name) ?? layer;
  if (found === undefined) {
    throw new Error(`${name} has no "// LAYER N" line: give the number by --layer=N`);
  }
  write(text, found);
}

/** Gets the package by npm, wherever npm is told to get packages from. */
async function download(source: Source): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await Deno.makeTempDir();
  try {
    const args = ["pack", "--silent", `${source.package}@${source.version}`];
    const { success, stderr } = await runNpm(args, folder);
    if (!success) throw new Error(`npm pack fails: ${new TextDecoder().decode(stderr)}`);
    const [archive] = [...Deno.readDirSync(folder)].map(({ name }) => name)
      .filter((name) => name.endsWith(".tgz"));
    if (archive === undefined) throw new Error("npm pack gave no file");
    return await Deno.readFile(`${folder}/${archive}`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function runNpm(args: readonly string[], cwd: string): Promise<Deno.CommandOutput> {
  try {
    return await new Deno.Command("npm", { args: [...args], cwd }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    // No Node on this machine: Deno runs npm itself.
    const viaDeno = ["run", "--quiet", "--allow-all", "npm:npm@11", ...args];
    return await new Deno.Command("deno", { args: viaDeno, cwd }).output();
  }
}

/** Checks a schema and lists ids off the rule; returns the layer its text names. */
function check(text: string, file: string): number | undefined {
  const schema = model(parse(text, file));
  for (const { name, written, computed, line } of schema.mismatches) {
    const reason = HAND_ASSIGNED[name] ?? "no reason known, please look at this one";
    print(
      `${file}:${line}: ${name} has the id ${formatId(written)}, its line gives ` +
        `${formatId(computed)}: ${reason}`,
    );
  }
  const { constructors, methods, layer } = schema;
  print(`${file}: ${constructors.length} constructors, ${methods.length} methods, layer ${layer}`);
  return layer;
}

/** The service schema is kept by hand; the package must not know anything else of it. */
function compareServiceSchema(text: string): void {
  const own = Deno.readTextFileSync(`${FOLDER}mtproto.tl`);
  const lines = new Set(parse(own, "mtproto.tl").declarations.map((d) => printDeclaration(d)));
  const unknown = parse(text, "mtp-schema").declarations
    .map((declaration) => printDeclaration(declaration))
    .filter((line) => !lines.has(line));
  if (unknown.length > 0) {
    throw new Error(
      `The package has other service messages than mtproto.tl:\n${unknown.join("\n")}`,
    );
  }
}

function write(text: string, layer: number): void {
  Deno.writeTextFileSync(`${FOLDER}api.tl`, text);
  Deno.writeTextFileSync(`${FOLDER}LAYER`, `${layer}\n`);
  print(`${FOLDER}api.tl is layer ${layer} now; "deno task gen" writes its types`);
}

function print(text: string): void {
  Deno.stderr.writeSync(new TextEncoder().encode(`${text}\n`));
}
