/**
 * Takes the samples: proofs first, then warm-up, then rounds in rotated order.
 *
 * All contestants of a case take turns within a round, so that a machine that is busy for a while
 * slows all of them alike. Who begins changes from round to round and so does the direction: nobody
 * always runs after the one that leaves most garbage behind. A loop runs a while before its time is
 * taken, for the same reason.
 *
 * @module
 */

import { isDeepStrictEqual } from "node:util";
import type { Case, Effort, LoopContestant, SampleCase, Subject } from "./case.ts";
import { summarize, type Summary } from "./statistics.ts";

/** What one contestant reached in a case. Times of loops are nanoseconds for one run. */
export interface Result {
  readonly peer: string;
  readonly summary: Summary;
  readonly samples: readonly number[];
}

/** One measured case. */
export interface Measured {
  readonly name: string;
  readonly unit: "ns" | SampleCase["unit"];
  readonly bytes?: number;
  /** The contestant that is no library: a floor taken off, or a reference shown. */
  readonly outside?: string;
  /** Whether the figures only explain others. */
  readonly explains?: boolean;
  readonly charted: boolean;
  readonly results: readonly Result[];
}

/** A contestant gave another result than the first one. */
export class DisagreementError extends Error {
  override readonly name = "DisagreementError";

  constructor(subject: string, what: string, readonly peers: readonly [string, string]) {
    super(`${subject}, ${what}: ${peers[1]} gives another result than ${peers[0]}`);
  }
}

/** Checks that all contestants that can show what they yield, yield the same. */
export async function checkAgreement(subject: Subject): Promise<void> {
  for (const { name, contestants } of subject.cases) {
    const [first, ...others] = contestants.filter(({ proof }) => proof !== undefined);
    if (first === undefined) continue;
    const expected = await first.proof!();
    for (const other of others) {
      if (!isDeepStrictEqual(plain(await other.proof!()), plain(expected))) {
        throw new DisagreementError(subject.title, name, [first.peer, other.peer]);
      }
    }
  }
}

/** A Buffer and a Uint8Array of the same bytes are equal here. */
function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? new Uint8Array(value) : value;
}

/** How much of a sample runs before its time is taken: what others left is cleared away then. */
const LEAD_IN = 1 / 3;

/** Measures all cases of a subject. `onProgress` is told each finished round. */
export async function measureSubject(
  subject: Subject,
  effort: Effort,
  onProgress: (round: number) => void,
): Promise<Measured[]> {
  const runs: { readonly case: Case; readonly counts: number[]; readonly samples: number[][] }[] =
    [];
  for (const one of subject.cases) {
    const counts: number[] = [];
    if (one.kind === "loop") {
      for (const contestant of one.contestants) {
        counts.push(await calibrate(contestant, one.cycle ?? 1, effort));
      }
    } else {
      for (let i = 0; i < (one.warmUps ?? 1); i += 1) {
        for (const contestant of one.contestants) await contestant.sample();
      }
    }
    runs.push({ case: one, counts, samples: one.contestants.map(() => []) });
  }

  for (let round = 0; round < effort.rounds; round += 1) {
    for (const { case: one, counts, samples } of runs) {
      if (one.kind === "sample" && round >= (one.maxRounds ?? Infinity)) continue;
      const size = one.contestants.length;
      for (let turn = 0; turn < size; turn += 1) {
        const which = placeIn(round, turn, size);
        samples[which]!.push(
          one.kind === "loop"
            ? await sampleLoop(one.contestants[which]!, counts[which]!)
            : await one.contestants[which]!.sample(),
        );
      }
    }
    onProgress(round + 1);
  }
  return runs.map((run) => toMeasured(run.case, run.samples));
}

/** Who takes a turn: another one begins each round, and every other round goes backwards. */
export function placeIn(round: number, turn: number, size: number): number {
  const step = round % 2 === 0 ? turn : size - turn;
  return (round + step) % size;
}

/** Times one sample of a loop, in nanoseconds for one run. */
async function sampleLoop(contestant: LoopContestant, count: number): Promise<number> {
  await timeLoop(contestant, Math.ceil(count * LEAD_IN));
  return await timeLoop(contestant, count) / count;
}

function toMeasured(one: Case, samples: number[][]): Measured {
  let kept = samples;
  const floorAt = one.kind === "sample"
    ? one.contestants.findIndex(({ peer }) => peer === one.floor)
    : -1;
  if (floorAt !== -1) {
    const floor = samples[floorAt]!;
    kept = samples.map((list, i) =>
      i === floorAt ? list : list.map((value, round) => value - floor[round]!)
    );
  }
  const outside = one.kind === "sample" ? one.floor ?? one.reference : undefined;
  return {
    name: one.name,
    unit: one.kind === "loop" ? "ns" : one.unit,
    ...(one.kind === "loop" && one.bytes !== undefined ? { bytes: one.bytes } : {}),
    ...(outside === undefined ? {} : { outside }),
    ...(one.kind === "sample" && one.explains ? { explains: true } : {}),
    charted: one.charted ?? false,
    results: one.contestants.map(({ peer }, i) => ({
      peer,
      summary: summarize(kept[i]!),
      samples: kept[i]!,
    })),
  };
}

/** Warms a contestant up and finds how many runs make one sample. */
async function calibrate(
  contestant: LoopContestant,
  cycle: number,
  { sampleMs, warmUpMs }: Effort,
): Promise<number> {
  const enoughNs = sampleMs * 1e6;
  let count = cycle;
  let spentNs = 0;
  for (;;) {
    const tookNs = await timeLoop(contestant, count);
    spentNs += tookNs;
    if (tookNs < enoughNs / 4) count *= 2;
    else if (spentNs >= warmUpMs * 1e6) {
      return Math.max(1, Math.round(enoughNs * count / tookNs / cycle)) * cycle;
    }
  }
}

/** Runs a contestant so many times and returns how many nanoseconds that took. */
async function timeLoop(contestant: LoopContestant, count: number): Promise<number> {
  if (contestant.isAsync) {
    const start = performance.now();
    for (let i = 0; i < count; i += 1) await contestant.run();
    return (performance.now() - start) * 1e6;
  }
  const start = performance.now();
  for (let i = 0; i < count; i += 1) kept = contestant.run();
  return (performance.now() - start) * 1e6;
}

/** Holds the last result, so that no loop is optimized away. */
export let kept: unknown;
