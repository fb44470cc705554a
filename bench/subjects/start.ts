// Starting a program until its client object exists, and ending it.

import type { Setting, Subject } from "../case.ts";
import { wallTime } from "../data/child.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the case. Every sample is a process of its own. */
export function prepare(_setting: Setting): Promise<Subject> {
  return Promise.resolve({
    title: "Start",
    note:
      "whole processes, from spawning to exit, with Deno's caches warm and without type checks. " +
      "“empty” is a program that does nothing: the floor of all of them.",
    cases: [{
      kind: "sample",
      name: "until the client object exists",
      unit: "ms",
      charted: true,
      warmUps: 2,
      reference: "empty",
      contestants: [
        { peer: "empty", sample: wallTime("start_empty.ts") },
        { peer: OURS, sample: wallTime("start_layer.ts") },
        { peer: MTCUTE, sample: wallTime("start_mtcute.ts") },
        { peer: GRAMJS, sample: wallTime("start_gramjs.ts") },
      ],
    }],
  });
}
