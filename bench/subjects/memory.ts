// Resident memory of a process that has made its client object.

import type { Setting, Subject } from "../case.ts";
import { printedNumber } from "../data/child.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";

/** Prepares the case. Every sample is a process of its own. */
export function prepare(_setting: Setting): Promise<Subject> {
  return Promise.resolve({
    title: "Resident memory",
    note: "“empty” is a program that does nothing.",
    cases: [{
      kind: "sample",
      name: "once the client object exists",
      unit: "MiB",
      charted: true,
      warmUps: 1,
      reference: "empty",
      contestants: [
        { peer: "empty", sample: printedNumber("start_empty.ts", "memory") },
        { peer: OURS, sample: printedNumber("start_layer.ts", "memory") },
        { peer: MTCUTE, sample: printedNumber("start_mtcute.ts", "memory") },
        { peer: GRAMJS, sample: printedNumber("start_gramjs.ts", "memory") },
      ],
    }],
  });
}
