// Declarations of the package's modules, joined as the modules are.

import { rollup } from "npm:@rollup/wasm-node@4.60.0";
// What rollup-plugin-dts is for; of its code, the form above runs without native parts.
import type { OutputChunk, Plugin } from "npm:rollup@4.60.0";
import { dts } from "npm:rollup-plugin-dts@6.3.0";
import ts from "npm:typescript@5.9.3";

/** Something that can't be declared. */
export class DeclarationError extends Error {
  /** Literal that tells this error from others. */
  readonly kind = "declaration" as const;

  /**
   * Describes what can't be declared.
   *
   * @param path The source.
   * @param what What the compiler says.
   */
  constructor(readonly path: string, what: string) {
    super(`${path} can't be declared: ${what}`);
    this.name = "DeclarationError";
  }
}

/**
 * Makes the declarations of some modules. What several of them have in common is in files of its own.
 *
 * @param root The folder of the sources, which ends with a slash.
 * @param entries The modules, by their paths in it.
 * @returns The declarations by their paths, which end with `.d.ts`.
 * @throws {DeclarationError} when a module can't be declared.
 */
export async function makeDeclarations(
  root: string,
  entries: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const declared = declareAll(root, entries);
  const joined = await join(declared, entries);
  const made = new Map<string, string>();
  for (const { fileName, code } of joined) {
    const description = moduleDescription(declared.get(fileName) ?? "");
    made.set(declarationPath(fileName), description + withDeclarationPaths(code));
  }
  return made;
}

/** Where the declarations of a module are, or where they are already. */
export function declarationPath(path: string): string {
  return path.replace(/(\.d)?\.ts$/, ".d.ts");
}

/**
 * Declares the modules and all that they import. Deno's own types are not known to it, and need not
 * be: what the package exports has its types written down, as publishing demands.
 */
function declareAll(root: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(entries.map((path) => root + path), {
    rootDir: root,
    outDir: root,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts"],
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    newLine: ts.NewLineKind.LineFeed,
  });
  const declared = new Map<string, string>();
  const { diagnostics: [first] } = program.emit(undefined, (path, text) => {
    declared.set(path.slice(root.length), text);
  });
  if (first !== undefined) {
    const path = first.file?.fileName.slice(root.length) ?? "A source";
    throw new DeclarationError(path, ts.flattenDiagnosticMessageText(first.messageText, " "));
  }
  return declared;
}

/** Joins what is never needed without one another. */
async function join(
  declared: ReadonlyMap<string, string>,
  entries: readonly string[],
): Promise<OutputChunk[]> {
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map((path) => [path.replace(/\.ts$/, ""), declarationPath(path)]),
    ),
    plugins: [inMemory(declared), dts()],
    onwarn: ({ message }) => {
      throw new DeclarationError("The package", message);
    },
  });
  try {
    const { output } = await bundle.generate({
      format: "es",
      entryFileNames: "[name].d.ts",
      chunkFileNames: ({ name }) => `declarations/${name.replace(/\.d$/, "")}.ts`,
      minifyInternalExports: false,
    });
    return output.filter((one) => one.type === "chunk");
  } finally {
    await bundle.close();
  }
}

/** Gives the declarations, which are in no file, to rollup. */
function inMemory(declared: ReadonlyMap<string, string>): Plugin {
  return {
    name: "declarations in memory",
    resolveId(specifier, importer) {
      if (importer === undefined) return specifier;
      if (!specifier.startsWith(".")) return { id: specifier, external: true };
      const { pathname } = new URL(specifier, new URL(importer, "file:///"));
      return declarationPath(pathname.slice(1));
    },
    load(id) {
      const text = declared.get(id);
      if (text === undefined) throw new DeclarationError(id, "nothing was made of it");
      return text;
    },
  };
}

/** The comment that describes a module, which joining leaves out. */
function moduleDescription(text: string): string {
  const [comment = ""] = /^\/\*\*(?:(?!\*\/)[^])*@module(?:(?!\*\/)[^])*\*\/\n/.exec(text) ?? [];
  return comment;
}

/** Lets declarations name the files of declarations, where joining supposes code. */
function withDeclarationPaths(text: string): string {
  return text.replaceAll(/^(.*\bfrom |import )'(\.[^']*?)(?:\.d)?\.[jt]s';$/gm, `$1"$2.d.ts";`);
}
