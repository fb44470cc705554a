/**
 * `deno task pack`: makes what is published, in `dist/package`.
 *
 * A program that imports the sources opens some two hundred of them until it is logged in, and its
 * types are checked against all that those hold. So the package has the sources joined, as readable
 * JavaScript: a file for all that a client always needs, others for what is loaded with its first
 * use; and beside them the declarations, with all of the documentation.
 *
 * `dist/imports.json` is an import map by which a program of this tree uses the package instead of
 * the sources: `deno run --import-map=dist/imports.json examples/demo.ts`.
 *
 * @module
 */

import { withoutComments } from "./pack/comments.ts";
import { declarationPath, makeDeclarations } from "./pack/declarations.ts";

const PROJECT = new URL("../", import.meta.url);
const PACKAGE = new URL("dist/package/", PROJECT);
/** Where the package is made, before it takes the old one's place: it is never there in part. */
const OUTPUT = new URL(`dist/package.${Deno.pid}/`, PROJECT);
const IMPORT_MAP = new URL("dist/imports.json", PROJECT);

interface Config {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
  readonly publish: { readonly include: readonly string[] };
}

/** Joins the sources into modules that share what they have in common. */
async function joinSources(entries: readonly string[], packages: readonly string[]): Promise<void> {
  const external = packages.flatMap((name) => [`--external=${name}`, `--external=${name}/*`]);
  const { success, stderr } = await new Deno.Command("deno", {
    args: [
      "bundle",
      "--quiet",
      "--no-lock",
      "--code-splitting",
      ...external,
      `--outdir=${OUTPUT.pathname}`,
      ...entries,
    ],
    cwd: PROJECT,
    stdin: "null",
  }).output();
  if (!success) throw new Error(`deno bundle failed:\n${new TextDecoder().decode(stderr)}`);
}

/**
 * Leaves the comments inside functions and classes out: the declarations have the documentation, and
 * programs would keep both in memory.
 */
function leaveCommentsOut(): void {
  for (const path of modulesBelow(OUTPUT)) {
    Deno.writeTextFileSync(path, withoutComments(Deno.readTextFileSync(path)));
  }
}

function modulesBelow(folder: URL): URL[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) => {
    if (isDirectory) return modulesBelow(new URL(`${name}/`, folder));
    return name.endsWith(".js") ? [new URL(name, folder)] : [];
  });
}

/** Writes the declarations, and into each entry where its own are. */
async function addDeclarations(entries: readonly string[]): Promise<number> {
  const declarations = await makeDeclarations(PROJECT.pathname, entries);
  for (const [path, text] of declarations) {
    const place = new URL(path, OUTPUT);
    Deno.mkdirSync(new URL("./", place), { recursive: true });
    Deno.writeTextFileSync(place, text);
  }
  for (const entry of entries) {
    const place = new URL(javaScriptPath(entry), OUTPUT);
    const name = declarationPath(entry).split("/").at(-1);
    Deno.writeTextFileSync(
      place,
      `/* @ts-self-types="./${name}" */\n${Deno.readTextFileSync(place)}`,
    );
  }
  return declarations.size;
}

function javaScriptPath(path: string): string {
  return path.replace(/\.ts$/, ".js");
}

/** Writes the package's configuration: what it is called, what it exports, what it takes from npm. */
function addConfig(config: Config): void {
  const { name, version, license, exports, imports } = config;
  const packed = {
    name,
    version,
    license,
    exports: Object.fromEntries(
      Object.entries(exports).map(([key, path]) => [key, javaScriptPath(path)]),
    ),
    imports,
    // What is made is not under version control: without this it would be left out.
    publish: { exclude: ["!**/*"] },
  };
  Deno.writeTextFileSync(new URL("deno.json", OUTPUT), `${JSON.stringify(packed, null, 2)}\n`);
}

/** Writes the import map by which programs of this tree take the package in place of the sources. */
function writeImportMap({ name, exports, imports }: Config): void {
  const own = Object.entries(exports).map(([key, path]) => [
    `${name}${key.slice(1)}`,
    new URL(javaScriptPath(path), PACKAGE).href,
  ]);
  const others = Object.entries(imports).flatMap(([name, specifier]) => [
    [name, specifier],
    [`${name}/`, `${specifier.replace("npm:", "npm:/")}/`],
  ]);
  const map = { imports: Object.fromEntries([...own, ...others]) };
  Deno.writeTextFileSync(IMPORT_MAP, `${JSON.stringify(map, null, 2)}\n`);
}

function removeFolder(folder: URL): void {
  try {
    Deno.removeSync(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function countFiles(folder: URL): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of Deno.readDirSync(folder)) {
    const place = new URL(entry.isDirectory ? `${entry.name}/` : entry.name, folder);
    const below = entry.isDirectory
      ? countFiles(place)
      : { files: 1, bytes: Deno.statSync(place).size };
    files += below.files;
    bytes += below.bytes;
  }
  return { files, bytes };
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
}

async function main(): Promise<void> {
  const config: Config = JSON.parse(Deno.readTextFileSync(new URL("deno.json", PROJECT)));
  const entries = Object.values(config.exports).map((path) => path.replace(/^\.\//, ""));
  let declarations: number;
  try {
    Deno.mkdirSync(OUTPUT, { recursive: true });
    await joinSources(entries, Object.keys(config.imports));
    leaveCommentsOut();
    declarations = await addDeclarations(entries);
    for (const path of config.publish.include.filter((path) => /^[A-Z]/.test(path))) {
      Deno.copyFileSync(new URL(path, PROJECT), new URL(path, OUTPUT));
    }
    addConfig(config);
    writeImportMap(config);
    removeFolder(PACKAGE);
    Deno.renameSync(OUTPUT, PACKAGE);
  } finally {
    removeFolder(OUTPUT);
  }
  const { files, bytes } = countFiles(PACKAGE);
  print(
    `dist/package: ${files} files, ${Math.round(bytes / 1024)} KiB, ` +
      `${declarations} of them declarations`,
  );
}

if (import.meta.main) await main();
