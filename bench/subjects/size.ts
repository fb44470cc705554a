// What a user downloads: the package, with what it needs, and a bot bundled into one file.

import { gzipSync } from "node:zlib";
import type { SampleCase, SampleContestant, Setting, Subject } from "../case.ts";
import { runDeno } from "../data/child.ts";
import { npmBytes, publishedBytes } from "../data/package_size.ts";
import { PROJECT, WITH_PACKAGE } from "../data/project.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const BOTS: Readonly<Record<string, string>> = {
  [OURS]: "echo_layer.ts",
  [MTCUTE]: "echo_mtcute.ts",
  [GRAMJS]: "echo_gramjs.ts",
};

/** Native modules that can't be part of a bundle; neither bot needs them. */
const NATIVE = ["better-sqlite3", "bufferutil", "utf-8-validate"];

/** Prepares the cases. Sizes don't scatter, so one round is enough. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const folder = await Deno.makeTempDir({ prefix: "layer-bench-" });
  const bundles = new Map<string, Uint8Array>();
  const bundle = async (peer: string): Promise<Uint8Array> => {
    const known = bundles.get(peer);
    if (known !== undefined) return known;
    const file = `${folder}/${peer}.js`;
    await runDeno([
      "bundle",
      WITH_PACKAGE,
      "--quiet",
      "--minify",
      "--lock=bench/deno.lock",
      ...NATIVE.map((name) => `--external=${name}`),
      `--output=${file}`,
      new URL(`bench/programs/${BOTS[peer]}`, PROJECT).pathname,
    ]);
    const bytes = await Deno.readFile(file);
    bundles.set(peer, bytes);
    return bytes;
  };
  const own = await publishedBytes();
  const sizes = (
    name: string,
    sizeOf: Readonly<Record<string, () => number | Promise<number>>>,
    charted: boolean,
  ): SampleCase => ({
    kind: "sample",
    name,
    unit: "KiB",
    charted,
    warmUps: 0,
    maxRounds: 1,
    contestants: Object.entries(sizeOf).map(([peer, size]): SampleContestant => ({
      peer,
      sample: async () => await size() / 1024,
    })),
  });
  const bundled = (measure: (bytes: Uint8Array) => number) =>
    Object.fromEntries(
      Object.keys(BOTS).map((peer) => [peer, async () => measure(await bundle(peer))]),
    );
  return {
    title: "Size",
    note:
      "a package unpacked, alone and with all that it depends on (mtcute's without the build of " +
      "its native module); the echo bot is bundled and minified by `deno bundle`.",
    cases: [
      sizes("package", {
        [OURS]: () => own.total,
        [MTCUTE]: async () =>
          await npmBytes("@mtcute/core@0.30.3", false) +
          await npmBytes("@mtcute/node@0.30.3", false) +
          await npmBytes("@mtcute/wasm@0.30.3", false),
        [GRAMJS]: () => npmBytes("telegram@2.26.22", false),
      }, false),
      sizes("package with its dependencies", {
        [OURS]: async () => own.total + await npmBytes(own.dependencies, true),
        [MTCUTE]: () => npmBytes("@mtcute/node@0.30.3", true),
        [GRAMJS]: () => npmBytes("telegram@2.26.22", true),
      }, true),
      sizes("echo bot in one file", bundled((bytes) => bytes.length), true),
      sizes("echo bot in one file, gzip", bundled((bytes) => gzipSync(bytes).length), false),
    ],
    close: () => Deno.remove(folder, { recursive: true }),
  };
}
