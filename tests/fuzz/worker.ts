// A thread of a long run: takes slices of inputs and tells what came of them.

import { describe, fuzz } from "./fuzz.ts";
import { TARGETS } from "./targets.ts";

/** What a thread is told to do. */
export interface Slice {
  /** The target's name. */
  readonly target: string;
  /** The number of the first input. */
  readonly from: number;
  /** How many. */
  readonly count: number;
}

/** What came of a slice. */
export interface SliceReport {
  /** The slice. */
  readonly slice: Slice;
  /** How many inputs were taken in. */
  readonly inputs: number;
  /** How long that took, in milliseconds. */
  readonly ms: number;
  /** Findings, as text. */
  readonly findings: readonly string[];
  /** Inputs that took long. */
  readonly slow: readonly { readonly target: string; readonly seed: number; readonly ms: number }[];
  /** The bytes in use after the garbage was collected; `undefined` where that can't be asked for. */
  readonly heapBytes: number | undefined;
}

/** The scope of a worker, as far as it is used. */
interface Scope {
  onmessage: (event: MessageEvent<Slice>) => void;
  postMessage(report: SliceReport): void;
  readonly gc?: () => void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: slice }): Promise<void> => {
  const target = TARGETS.find(({ name }) => name === slice.target)!;
  const startMs = performance.now();
  const { inputs, findings, slow } = await fuzz(target, slice.from, slice.count);
  await target.close?.();
  const ms = performance.now() - startMs;
  scope.gc?.();
  scope.postMessage({
    slice,
    inputs,
    ms,
    findings: findings.map(describe),
    slow,
    heapBytes: scope.gc === undefined ? undefined : Deno.memoryUsage().heapUsed,
  });
};
