// The bad luck of a simulation: what can go wrong, and when it does.

import type { SeededRandom } from "../seeded_random.ts";
import type { Device } from "./device.ts";
import type { Stage } from "./stage.ts";

/** Something that goes wrong once. */
type Fault = (stage: Stage, device: Device, random: SeededRandom) => string | void;

/** Most bytes a stream still carries before it breaks. */
const BREAK_BYTES_MAX = 2_000;

const FAULTS = {
  /** A stream breaks, at once or after some bytes. */
  cut: (_stage, device, random) => {
    const wire = device.wires.at(-1);
    const bytes = random.int(BREAK_BYTES_MAX);
    const direction = random.pick(["in", "out"] as const);
    if (random.int(2) === 0) wire?.cut();
    else wire?.breakAfter(bytes, direction);
    return `after ${bytes} bytes ${direction}`;
  },
} satisfies Readonly<Record<string, Fault>>;

/** The kinds of faults. */
export type FaultName = keyof typeof FAULTS;

/** All kinds of faults. */
export const FAULT_NAMES: readonly FaultName[] = Object.keys(FAULTS) as FaultName[];

/** The faults of one simulation. */
export interface FaultPlan {
  /** Resolves when there will be no more. */
  readonly done: Promise<void>;
  /** How many there were. */
  readonly counts: ReadonlyMap<FaultName, number>;
}

/** Lets things go wrong from now on, until the end. */
export function beginFaults(
  stage: Stage,
  devices: readonly Device[],
  options: {
    readonly endMs: number;
    readonly count: number;
    readonly kinds: readonly FaultName[] | undefined;
  },
): FaultPlan {
  const { endMs, count, kinds = FAULT_NAMES } = options;
  const counts = new Map<FaultName, number>();
  const random = stage.random(4);
  const everyMs = (endMs - stage.time.now()) / Math.max(1, count);
  const run = async (): Promise<void> => {
    if (count === 0 || kinds.length === 0) return;
    for (;;) {
      await stage.sleep(random.float() * 2 * everyMs);
      if (stage.time.now() >= endMs) return;
      const name = random.pick(kinds);
      const device = random.pick(devices);
      const fault: Fault = FAULTS[name];
      const detail = fault(stage, device, random) ?? "";
      stage.journal.note(`${device.name}: fault ${name} ${detail}`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  return { done: run(), counts };
}
