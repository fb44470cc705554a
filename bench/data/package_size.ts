/**
 * Counts the bytes of packages: of this one as it is published, of npm's as Deno has unpacked them.
 *
 * @module
 */

import { PACKAGE, PROJECT } from "./project.ts";

interface Lock {
  readonly npm: Readonly<Record<string, { readonly dependencies?: readonly string[] }>>;
}

/** What a package takes. */
export interface PublishedSize {
  readonly total: number;
  /** The npm packages it imports, such as `qr@0.7.0`. */
  readonly dependencies: readonly string[];
}

/** Counts the files of what is published. */
export async function publishedBytes(): Promise<PublishedSize> {
  const { imports }: { imports: Record<string, string> } = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", PACKAGE)),
  );
  const dependencies = Object.values(imports).map((one) => one.replace(/^npm:/, ""));
  return { total: await bytesBelow(PACKAGE), dependencies };
}

/**
 * Counts the files of npm packages in Deno's cache.
 *
 * @param packages One or several, with their versions.
 * @param withDependencies Whether to add all that they depend on, each once.
 */
export async function npmBytes(
  packages: string | readonly string[],
  withDependencies: boolean,
): Promise<number> {
  const { npm } = JSON.parse(
    await Deno.readTextFile(new URL("bench/deno.lock", PROJECT)),
  ) as Lock;
  const open = [packages].flat();
  const seen = new Set<string>();
  let total = 0;
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    // The lock file names a version only where there are several.
    const key = name in npm ? name : Object.keys(npm).find((one) => one.startsWith(`${name}@`));
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    total += await bytesBelow(folderOf(key));
    if (withDependencies) open.push(...npm[key]!.dependencies ?? []);
  }
  return total;
}

// name@version, with what it is a peer of behind an underscore
function folderOf(key: string): URL {
  const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key)!;
  const known = new URL("./", import.meta.resolve("npm:telegram@2.26.22/package.json"));
  return new URL(`../../${name}/${version}/`, known);
}

async function bytesBelow(place: URL): Promise<number> {
  let info: Deno.FileInfo;
  try {
    info = await Deno.stat(place);
  } catch (error) {
    // A package for another system: it is not unpacked here.
    if (error instanceof Deno.errors.NotFound) return 0;
    throw error;
  }
  if (info.isFile) return info.size;
  const folder = new URL(place.href.replace(/\/?$/, "/"));
  let total = 0;
  for await (const { name } of Deno.readDir(folder)) {
    total += await bytesBelow(new URL(encodeURIComponent(name), folder));
  }
  return total;
}
