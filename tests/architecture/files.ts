/**
 * Lists the source files of the project.
 *
 * @module
 */

import { PROJECT } from "./module_graph.ts";

const SKIPPED = new Set([".git", ".deno", "node_modules", "dist", "coverage"]);

/** Lists all `.ts` files below the given folder of the project, as relative paths in order. */
export function sourceFiles(folder = ""): string[] {
  const found: string[] = [];
  const url = new URL(folder === "" ? "." : `${folder}/`, PROJECT);
  for (const entry of Deno.readDirSync(url)) {
    if (SKIPPED.has(entry.name)) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory) found.push(...sourceFiles(path));
    else if (entry.isFile && path.endsWith(".ts")) found.push(path);
  }
  return found.sort();
}

/** Reads a file of the project. */
export function readSource(path: string): string {
  return Deno.readTextFileSync(new URL(path, PROJECT));
}

/** Tells whether a file says in its first line that a program wrote it. */
export function isGenerated(source: string): boolean {
  return /^\/\/ Generated\b/.test(source);
}

/** Returns the comment at the top of a file, without its marks, or an empty string. */
export function topComment(source: string): string {
  const block = /^\/\*\*?([\s\S]*?)\*\//.exec(source);
  if (block !== null) return block[1]!.replace(/^\s*\* ?/gm, "").trim();
  const lines = /^(?:\/\/[^\n]*\n)+/.exec(source);
  return lines === null ? "" : lines[0].replace(/^\/\/ ?/gm, "").trim();
}

/** The parts of deno.json that tests read. */
export interface Config {
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string | { description: string; command: string }>>;
}

/** Reads deno.json. */
export function readConfig(): Config {
  return JSON.parse(readSource("deno.json"));
}
