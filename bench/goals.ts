/**
 * What Layer wants to reach beside the fastest of the other libraries, and whether it does.
 *
 * @module
 */

import type { Measured } from "./measure.ts";
import { advantage, bestPeer, formatValue, OURS, type Section } from "./report.ts";

/** How many times better Layer wants to be in a case: half the time is 2. */
export interface Goal {
  /** The title of the section. */
  readonly section: string;
  /** The name of the case, or its beginning up to a comma. */
  readonly name: string;
  readonly atLeast: number;
}

/** All goals, in the order of the table. */
export const GOALS: readonly Goal[] = [
  { section: "AES-IGE", name: "decrypt 64 KiB", atLeast: 1.2 },
  { section: "AES-IGE", name: "decrypt 512 KiB", atLeast: 1.2 },
  { section: "AES-IGE", name: "encrypt 64 KiB", atLeast: 1.4 },
  { section: "AES-IGE", name: "encrypt 512 KiB", atLeast: 1.4 },
  { section: "Seal", name: "100 B", atLeast: 2.5 },
  { section: "Seal", name: "1 KiB", atLeast: 1.4 },
  { section: "Seal", name: "512 KiB", atLeast: 1.3 },
  { section: "Open", name: "100 B", atLeast: 2.5 },
  { section: "Open", name: "1 KiB", atLeast: 1.4 },
  { section: "Open", name: "512 KiB", atLeast: 1.3 },
  { section: "TL", name: "decode messages.messages", atLeast: 1.4 },
  { section: "TL", name: "encode messages.messages", atLeast: 4 },
  { section: "pq factorization", name: "warm", atLeast: 5 },
  { section: "pq factorization", name: "first call in a process", atLeast: 10 },
  { section: "Calls", name: "calls a second, 100 in flight", atLeast: 2 },
  { section: "Updates", name: "messages a second, to a handler", atLeast: 2 },
  { section: "Latency", name: "one call, half are faster (p50)", atLeast: 1 / 0.7 },
  { section: "Start", name: "until the client object exists", atLeast: 1 / 0.4 },
  { section: "Log in", name: "from the start of the process to logged in", atLeast: 1 / 0.5 },
  { section: "Resident memory, logged in", name: "idle", atLeast: 1 / 0.7 },
  { section: "Type check", name: "bot of 20 lines, above an empty file", atLeast: 1 / 0.8 },
];

/** A goal beside what was measured. */
export interface Standing {
  readonly goal: Goal;
  readonly measured: Measured;
  readonly ours: number;
  readonly best: number;
  readonly bestPeer: string;
  /** How many times better Layer is. */
  readonly ratio: number;
  readonly isReached: boolean;
}

/** Holds the goals against the figures; a goal without figures is left out. */
export function standings(sections: readonly Section[]): Standing[] {
  return GOALS.flatMap((goal): Standing[] => {
    const measured = sections.find(({ title }) => title === goal.section)?.cases
      .find(({ name }) => name === goal.name || name.startsWith(`${goal.name},`));
    const ours = measured?.results.find(({ peer }) => peer === OURS)?.summary.median;
    const best = measured === undefined ? undefined : bestPeer(measured);
    if (measured === undefined || ours === undefined || best === undefined) return [];
    const ratio = advantage(measured.unit, ours, best.summary.median);
    return [{
      goal,
      measured,
      ours,
      best: best.summary.median,
      bestPeer: best.peer,
      ratio,
      isReached: ratio >= goal.atLeast,
    }];
  });
}

/** Writes the goals and what was measured as a Markdown table. */
export function goalTable(sections: readonly Section[]): string {
  const rows = standings(sections).map((one) => {
    const { goal, measured, ours, best, bestPeer, ratio, isReached } = one;
    const show = (value: number): string => formatValue(value, measured.unit, measured.bytes);
    return `| ${goal.section}: ${measured.name} | ${show(ours)} | ${show(best)} (${bestPeer}) | ` +
      `${times(ratio)} | ${times(goal.atLeast)} | ${isReached ? "yes" : "no"} |`;
  });
  return [
    "| Task | Layer | Best of the others | Layer is better by | Goal | Reached |",
    "| --- | --: | --: | --: | --: | --- |",
    ...rows,
  ].join("\n");
}

function times(ratio: number): string {
  return `${ratio >= 10 ? Math.round(ratio) : Number(ratio.toPrecision(3))}×`;
}
