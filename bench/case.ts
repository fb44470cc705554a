/**
 * What a bench measures: subjects hold cases, and a case lets contestants do the same work.
 *
 * @module
 */

/** One library that does the work of a {@linkcode LoopCase} in this process. */
export interface LoopContestant {
  /** The library's name, as the tables show it. */
  readonly peer: string;
  /** Does the work once. A returned promise is awaited if `isAsync` is set. */
  run(): unknown;
  /** Whether `run` returns a promise that belongs to the work. Default `false`. */
  readonly isAsync?: boolean;
  /** Shows what the work yields, in a form that must be equal for all contestants. */
  proof(): unknown;
}

/** Work that is short enough to be repeated in a loop. */
export interface LoopCase {
  readonly kind: "loop";
  /** Says what is done and to how much, for example `decrypt 512 KiB`. */
  readonly name: string;
  readonly contestants: readonly LoopContestant[];
  /** How many bytes one run works on, where a rate makes sense. */
  readonly bytes?: number;
  /** After how many runs the input repeats; every sample is a multiple of it. Default 1. */
  readonly cycle?: number;
  /** Whether the chart shows this case. Default `false`. */
  readonly charted?: boolean;
}

/** One library that yields a figure for a {@linkcode SampleCase}. */
export interface SampleContestant {
  readonly peer: string;
  /** Takes one sample, as a rule in a process of its own. */
  sample(): Promise<number>;
  /** Shows that the work is done, in a form that must be equal for all contestants that have this. */
  proof?(): Promise<unknown>;
}

/** Work that is measured as a whole, once a round, as a rule in fresh processes. */
export interface SampleCase {
  readonly kind: "sample";
  readonly name: string;
  readonly contestants: readonly SampleContestant[];
  /** What the samples count. Less is better, except for rates. */
  readonly unit: "ms" | "µs" | "KiB" | "MiB" | "perSecond" | "percent";
  /** Whether the figures only explain others, so that nobody is better or worse. Default `false`. */
  readonly explains?: boolean;
  /** A contestant whose sample of the same round is taken off the others': the floor. */
  readonly floor?: string;
  /** A contestant that is shown beside the libraries and compared with none of them. */
  readonly reference?: string;
  /** How many samples are taken first and not kept. Default 1. */
  readonly warmUps?: number;
  /** At most so many rounds, where a sample takes long or scatters little. */
  readonly maxRounds?: number;
  readonly charted?: boolean;
}

/** One thing to measure. */
export type Case = LoopCase | SampleCase;

/** A group of cases that share their preparation. */
export interface Subject {
  readonly title: string;
  /** What a reader has to know to judge the figures. */
  readonly note?: string;
  readonly cases: readonly Case[];
  /** Frees what the preparation holds, for example a server process. */
  close?(): Promise<void>;
}

/** How much is measured. */
export interface Effort {
  /** Rounds in which every contestant gives one sample. */
  readonly rounds: number;
  /** How long one sample of a loop lasts, about. */
  readonly sampleMs: number;
  /** How long a loop runs before it is measured. */
  readonly warmUpMs: number;
}

/** What a subject is told when it prepares its cases. */
export interface Setting {
  readonly effort: Effort;
  /** Fewer and smaller inputs, to see that everything works. */
  readonly isQuick: boolean;
}
