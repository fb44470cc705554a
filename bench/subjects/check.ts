// `deno check` of a small bot: what an author waits for after every change.

import type { SampleCase, SampleContestant, Setting, Subject } from "../case.ts";
import { botText, type DialectName } from "../data/bot_text.ts";
import { runDeno } from "../data/child.ts";
import { PACKAGE, PROJECT } from "../data/project.ts";
import { startRegistry } from "../data/registry.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const LONG_LINES = 200;
const ROUNDS = 7;
const FLOOR = "empty";

/** Prepares the cases. Every sample checks a changed copy, as Deno remembers what it has checked. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const registry = await startRegistry(PACKAGE);
  const folder = await Deno.makeTempDir({ prefix: "layer-bench-" });
  await Deno.copyFile(new URL("bench/deno.lock", PROJECT), `${folder}/deno.lock`);
  const { compilerOptions } = JSON.parse(await Deno.readTextFile(new URL("deno.json", PROJECT)));
  await Deno.writeTextFile(`${folder}/deno.json`, JSON.stringify({ compilerOptions }));
  const entry = `${PROJECT.href}mod.ts`;
  let version = 0;

  const sampler = (
    name: string,
    text: () => string | Promise<string>,
    args: readonly string[] = [],
  ) =>
  async (): Promise<number> => {
    const file = `${folder}/${name}`;
    version += 1;
    await Deno.writeTextFile(file, `${await text()}\nexport const version = ${version};\n`);
    const place = { cwd: folder, env: registry.environment };
    return (await runDeno(["check", "--quiet", ...args, file], place)).wallMs;
  };
  const program = async (name: string, layer: string): Promise<string> => {
    const text = await Deno.readTextFile(new URL(`bench/programs/${name}`, PROJECT));
    return text.replaceAll('"@layer/telegram"', `"${layer}"`);
  };
  const short = (name: string) => sampler(name, () => program(name, registry.specifier));
  const long = (name: DialectName) =>
    sampler(
      `bot_200_${name}.ts`,
      () => botText(name, LONG_LINES).replaceAll('"@layer/telegram"', `"${registry.specifier}"`),
    );
  const local = sampler("bot_local.ts", () => program("bot_layer.ts", entry), [
    `--config=${new URL("deno.json", PROJECT).pathname}`,
    `--lock=${folder}/deno.lock`,
  ]);
  const empty: SampleContestant = { peer: FLOOR, sample: short("start_empty.ts") };
  const timed = (name: string, contestants: readonly SampleContestant[]): SampleCase => ({
    kind: "sample",
    name,
    unit: "ms",
    charted: contestants.length > 1,
    warmUps: 1,
    maxRounds: ROUNDS,
    floor: FLOOR,
    contestants: [empty, ...contestants],
  });

  return {
    title: "Type check",
    note:
      "`deno check` of a bot after a change to it: 20 lines with three typed calls or with twenty " +
      "features, or 200 lines with a typed call in every fifth. Each library is a package, as its " +
      "users have it: the others from npm, Layer from a registry on the loopback interface that " +
      "gives what is published as JSR would. Layer's sources, which a program in this tree is " +
      "checked with, have a row of their own. The time for an empty file in the same round is " +
      "taken off.",
    cases: [
      timed("bot of 20 lines, above an empty file", [
        { peer: OURS, sample: short("bot_layer.ts") },
        { peer: MTCUTE, sample: short("bot_mtcute.ts") },
        { peer: GRAMJS, sample: short("bot_gramjs.ts") },
      ]),
      timed("bot of 200 lines, above an empty file", [
        { peer: OURS, sample: long("layer") },
        { peer: MTCUTE, sample: long("mtcute") },
        { peer: GRAMJS, sample: long("gramjs") },
      ]),
      timed("bot of 20 lines with 20 features, above an empty file", [
        { peer: OURS, sample: short("bot_twenty.ts") },
      ]),
      timed("bot of 20 lines beside Layer's sources, above an empty file", [
        { peer: OURS, sample: local },
      ]),
    ],
    async close() {
      await registry[Symbol.asyncDispose]();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
