// Declarations of the package's modules.

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
 * Makes the declarations of some modules and of all that these name. Deno's own types are not known
 * to it, and need not be: what the package exports has its types written down, as publishing demands.
 *
 * @param root The folder of the sources, which ends with a slash.
 * @param entries The modules, by their paths in it.
 * @returns The declarations by their paths, which end with `.d.ts`.
 * @throws {DeclarationError} when a module can't be declared.
 */
export function makeDeclarations(
  root: string,
  entries: readonly string[],
): ReadonlyMap<string, string> {
  const all = declareAll(root, entries);
  const named = new Map<string, string>();
  const open = entries.map(declarationPath);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (named.has(path)) continue;
    const text = all.get(path);
    if (text === undefined) throw new DeclarationError(path, "nothing was made of it");
    named.set(path, withDeclarationPaths(text, path, open));
  }
  return named;
}

/** Where the declarations of a module are. */
export function declarationPath(path: string): string {
  return path.replace(/\.ts$/, ".d.ts");
}

/** Declares the modules and all that they import. */
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
  const all = new Map<string, string>();
  const { diagnostics: [first] } = program.emit(undefined, (path, text) => {
    all.set(path.slice(root.length), text);
  });
  if (first !== undefined) {
    const path = first.file?.fileName.slice(root.length) ?? "A source";
    throw new DeclarationError(path, ts.flattenDiagnosticMessageText(first.messageText, " "));
  }
  return all;
}

/** Lets declarations name declarations instead of sources, and notes which. */
function withDeclarationPaths(text: string, path: string, named: string[]): string {
  const base = new URL(path, "file:///");
  return text.replaceAll(
    /(\bfrom |\bimport |\bimport\()"(\.[^"]*\.ts)"/g,
    (_, before: string, specifier: string) => {
      const declarations = declarationPath(specifier);
      named.push(new URL(declarations, base).pathname.slice(1));
      return `${before}"${declarations}"`;
    },
  );
}
