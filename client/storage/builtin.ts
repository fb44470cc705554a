// Modules of the runtime, loaded when they are needed: the first of them takes as long as an empty program.

import type * as NodeSqlite from "node:sqlite";
import type * as NodeUrl from "node:url";
import type * as NodeZlib from "node:zlib";

interface Builtins {
  "node:sqlite": typeof NodeSqlite | undefined;
  "node:url": typeof NodeUrl;
  "node:zlib": typeof NodeZlib;
}

/**
 * Gives a module of the runtime, at once and without a permission.
 *
 * @param name Its name.
 * @returns The module; `undefined` where the runtime has none of that name.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  // deno-lint-ignore no-process-global -- importing node:process would load nearly as much
  return process.getBuiltinModule(name) as Builtins[Name];
}
