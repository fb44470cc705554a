// One core of a search: lives through the seeds it is sent, one after the other, and says how each went.

import {
  simulate,
  SimulationError,
  type SimulationOptions,
  type SimulationReport,
} from "../testing/simulate.ts";

/** What a worker is asked to do. */
export interface SeedRequest {
  /** The seed. */
  readonly seed: number;
  /** What happens. */
  readonly options: SimulationOptions;
}

/** Why a seed failed. */
export interface SeedFailure {
  /** What went wrong. */
  readonly message: string;
  /** What went in, line by line. */
  readonly log: readonly string[];
}

/** How one seed went. */
export interface SeedResult {
  /** The seed. */
  readonly seed: number;
  /** What happened, if no promise was broken. */
  readonly report: SimulationReport | undefined;
  /** What went wrong, otherwise. */
  readonly failure: SeedFailure | undefined;
}

// What a worker has of its global scope; the types of the main program's do not know it.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SeedRequest>) => void) | null;
  postMessage(result: SeedResult): void;
};

async function live({ seed, options }: SeedRequest): Promise<SeedResult> {
  try {
    return { seed, report: await simulate(seed, options), failure: undefined };
  } catch (error) {
    const log = error instanceof SimulationError ? error.log : [];
    const message = error instanceof SimulationError
      ? error.message
      : `Seed ${seed} crashes:\n${(error as Error).stack ?? String(error)}`;
    return { seed, report: undefined, failure: { message, log } };
  }
}

scope.onmessage = ({ data }) => void live(data).then((result) => scope.postMessage(result));
