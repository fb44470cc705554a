// `deno check` of a small bot: what an author waits for after every change.

import type { Setting, Subject } from "../case.ts";
import { botText, type DialectName } from "../data/bot_text.ts";
import { runDeno } from "../data/child.ts";
import { PROJECT } from "../data/project.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

const LONG_LINES = 200;
const ROUNDS = 7;

/** Prepares the cases. Every sample checks a changed copy, as Deno remembers what it has checked. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const folder = await Deno.makeTempDir({ prefix: "layer-bench-" });
  let version = 0;
  const program = (name: string) => Deno.readTextFile(new URL(`bench/programs/${name}`, PROJECT));
  const sampler = (name: string, read = program) => async (): Promise<number> => {
    const text = await read(name);
    const copy = `${folder}/${name}`;
    version += 1;
    const absolute = text.replaceAll(/(["'])\.\.\/\.\.\//g, `$1${PROJECT.href}`);
    await Deno.writeTextFile(copy, `${absolute}\nexport const version = ${version};\n`);
    const { wallMs } = await runDeno([
      "check",
      "--quiet",
      "--config=deno.json",
      "--lock=bench/deno.lock",
      copy,
    ]);
    return wallMs;
  };
  const long = (name: DialectName) =>
    sampler(`bot_200_${name}.ts`, () => Promise.resolve(botText(name, LONG_LINES)));
  return {
    title: "Type check",
    note:
      "`deno check` of a bot after a change to it: 20 lines with three typed calls or with twenty " +
      "features, or 200 lines with a typed call in every fifth. The time for an empty file in the " +
      "same round is taken off.",
    cases: [{
      kind: "sample",
      name: "bot of 20 lines, above an empty file",
      unit: "ms",
      charted: true,
      warmUps: 1,
      maxRounds: ROUNDS,
      floor: "empty",
      contestants: [
        { peer: "empty", sample: sampler("start_empty.ts") },
        { peer: OURS, sample: sampler("bot_layer.ts") },
        { peer: MTCUTE, sample: sampler("bot_mtcute.ts") },
        { peer: GRAMJS, sample: sampler("bot_gramjs.ts") },
      ],
    }, {
      kind: "sample",
      name: "bot of 200 lines, above an empty file",
      unit: "ms",
      charted: true,
      warmUps: 1,
      maxRounds: ROUNDS,
      floor: "empty",
      contestants: [
        { peer: "empty", sample: sampler("start_empty.ts") },
        { peer: OURS, sample: long("layer") },
        { peer: MTCUTE, sample: long("mtcute") },
        { peer: GRAMJS, sample: long("gramjs") },
      ],
    }, {
      kind: "sample",
      name: "bot of 20 lines with 20 features, above an empty file",
      unit: "ms",
      warmUps: 1,
      maxRounds: ROUNDS,
      floor: "empty",
      contestants: [
        { peer: "empty", sample: sampler("start_empty.ts") },
        { peer: OURS, sample: sampler("bot_twenty.ts") },
      ],
    }],
    close: () => Deno.remove(folder, { recursive: true }),
  };
}
