/**
 * The few figures that describe a set of samples.
 *
 * @module
 */

/** A set of samples in short. */
export interface Summary {
  readonly median: number;
  /** The lower and upper quartile: half of the samples lie between them. */
  readonly quartiles: readonly [number, number];
  readonly min: number;
  readonly count: number;
}

/** The value below which the given share of the samples lies, with linear interpolation. */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

/** Describes the samples. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    min: sorted[0] ?? NaN,
    count: sorted.length,
  };
}

/** Half the distance of the quartiles, as a share of the median: how much the samples scatter. */
export function spread({ median, quartiles: [low, high] }: Summary): number {
  return median === 0 ? 0 : (high - low) / 2 / median;
}
