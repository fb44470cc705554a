/**
 * Says on what the figures were taken: machine and versions.
 *
 * @module
 */

import { cpus } from "node:os";

/** The machine and the versions that a run used. */
export interface Environment {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly system: string;
  readonly deno: string;
  readonly v8: string;
  readonly typescript: string;
  readonly layer: string;
  readonly schemaLayer: string;
  readonly peers: Readonly<Record<string, string>>;
}

/** Looks up the environment. `peers` names the packages and their versions. */
export function environment(peers: Readonly<Record<string, string>>): Environment {
  const read = (path: string): string =>
    Deno.readTextFileSync(new URL(path, new URL("../", import.meta.url)));
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    system: `${Deno.build.os} ${Deno.osRelease()} ${Deno.build.arch}`,
    deno: Deno.version.deno,
    v8: Deno.version.v8,
    typescript: Deno.version.typescript,
    layer: JSON.parse(read("deno.json")).version,
    schemaLayer: read("schema/LAYER").trim(),
    peers,
  };
}
