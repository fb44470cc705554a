// `deno check` of a small bot: what an author waits for after every change.

import type { Setting, Subject } from "../case.ts";
import { runDeno } from "../data/child.ts";
import { PROJECT } from "../data/project.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the case. Every sample checks a changed copy, as Deno remembers what it has checked. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const folder = await Deno.makeTempDir({ prefix: "layer-bench-" });
  let version = 0;
  const sampler = (name: string) => async (): Promise<number> => {
    const text = await Deno.readTextFile(new URL(`bench/programs/${name}`, PROJECT));
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
  return {
    title: "Type check",
    note:
      "`deno check` of a bot of 20 lines, with three typed calls or with twenty features, after a " +
      "change to it. The time for an empty file in the same round is taken off.",
    cases: [{
      kind: "sample",
      name: "bot of 20 lines, above an empty file",
      unit: "ms",
      charted: true,
      warmUps: 1,
      floor: "empty",
      contestants: [
        { peer: "empty", sample: sampler("start_empty.ts") },
        { peer: OURS, sample: sampler("bot_layer.ts") },
        { peer: MTCUTE, sample: sampler("bot_mtcute.ts") },
        { peer: GRAMJS, sample: sampler("bot_gramjs.ts") },
      ],
    }, {
      kind: "sample",
      name: "bot of 20 lines with 20 features, above an empty file",
      unit: "ms",
      warmUps: 1,
      floor: "empty",
      contestants: [
        { peer: "empty", sample: sampler("start_empty.ts") },
        { peer: OURS, sample: sampler("bot_twenty.ts") },
      ],
    }],
    close: () => Deno.remove(folder, { recursive: true }),
  };
}
