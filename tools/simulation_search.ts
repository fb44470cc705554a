// A search for seeds that break a promise, on all cores, that goes on after one that does.

import type { SimulationOptions, SimulationReport } from "../testing/simulate.ts";
import type { SeedFailure, SeedRequest, SeedResult } from "./simulation_worker.ts";

/** What was lived through so far. */
export interface SearchTotals {
  /** How many seeds are done. */
  readonly seeds: number;
  /** How many calls were made. */
  readonly calls: number;
  /** How many updates programs were told. */
  readonly updates: number;
  /** How many faults there were. */
  readonly faults: number;
  /** How many processes there were. */
  readonly processes: number;
  /** How much time passed in the simulations, in milliseconds. */
  readonly virtualMs: number;
  /** The seeds that failed, in the order in which they were found. */
  readonly failed: readonly number[];
  /** How long it took, in milliseconds. */
  readonly elapsedMs: number;
}

/** What is searched. */
export interface SearchOptions {
  /** The first seed. */
  readonly from: number;
  /** How many seeds. @default Infinity */
  readonly seeds?: number | undefined;
  /** After how many milliseconds no further seed is begun. @default Infinity */
  readonly limitMs?: number | undefined;
  /** After how many seeds that failed no further one is begun. @default Infinity */
  readonly failures?: number | undefined;
  /** How many seeds are lived through at once. @default one for each core */
  readonly workers?: number | undefined;
  /** What happens in each. */
  readonly life?: SimulationOptions | undefined;
  /** Called when a seed failed. */
  readonly onFailure?: ((seed: number, failure: SeedFailure) => void) | undefined;
  /** Called when a seed did not. */
  readonly onReport?: ((seed: number, report: SimulationReport) => void) | undefined;
  /** Called now and then. */
  readonly onProgress?: ((totals: SearchTotals) => void) | undefined;
  /** How often `onProgress` is called, in milliseconds. @default 10_000 */
  readonly progressMs?: number | undefined;
}

/** How long one seed may take before it is taken for one that never ends. */
const SEED_MAX_MS = 300_000;
const PROGRESS_MS = 10_000;

/**
 * Lives through seeds on several cores.
 *
 * @param options What is searched.
 * @returns What was lived through; the search goes on after a seed that fails.
 */
export async function search(options: SearchOptions): Promise<SearchTotals> {
  const { workers = navigator.hardwareConcurrency, progressMs = PROGRESS_MS } = options;
  const run = new Search(options);
  const timer = setInterval(() => options.onProgress?.(run.totals), progressMs);
  try {
    const count = Math.max(1, Math.min(workers, options.seeds ?? Infinity));
    await Promise.all(Array.from({ length: count }, () => run.work()));
  } finally {
    clearInterval(timer);
  }
  return run.totals;
}

class Search {
  readonly #options: SearchOptions;
  readonly #startMs = performance.now();
  readonly #failed: number[] = [];
  readonly #sums = { seeds: 0, calls: 0, updates: 0, faults: 0, processes: 0, virtualMs: 0 };
  #next: number;

  constructor(options: SearchOptions) {
    this.#options = options;
    this.#next = options.from;
  }

  get totals(): SearchTotals {
    const elapsedMs = performance.now() - this.#startMs;
    return { ...this.#sums, failed: [...this.#failed], elapsedMs };
  }

  async work(): Promise<void> {
    let core: Core | undefined;
    try {
      for (let seed = this.#take(); seed !== undefined; seed = this.#take()) {
        core ??= new Core();
        const result = await core.live({ seed, options: this.#options.life ?? {} });
        this.#note(result);
        if (!core.usable) core = undefined;
      }
    } finally {
      core?.end();
    }
  }

  #take(): number | undefined {
    const { from, seeds = Infinity, limitMs = Infinity, failures = Infinity } = this.#options;
    if (this.#failed.length >= failures) return undefined;
    if (this.#next >= from + seeds) return undefined;
    if (performance.now() - this.#startMs >= limitMs) return undefined;
    return this.#next++;
  }

  #note({ seed, report, failure }: SeedResult): void {
    this.#sums.seeds++;
    if (failure !== undefined) {
      this.#failed.push(seed);
      this.#options.onFailure?.(seed, failure);
    }
    if (report === undefined) return;
    this.#sums.calls += report.calls;
    this.#sums.updates += report.updates;
    this.#sums.processes += report.processes;
    this.#sums.virtualMs += report.virtualMs;
    for (const count of report.faults.values()) this.#sums.faults += count;
    this.#options.onReport?.(seed, report);
  }
}

/** A worker, until a seed crashes it or never ends in it. */
class Core {
  readonly #worker = new Worker(new URL("./simulation_worker.ts", import.meta.url), {
    type: "module",
  });
  usable = true;

  live(request: SeedRequest): Promise<SeedResult> {
    const { seed } = request;
    return new Promise((resolve) => {
      const giveUp = (message: string): void => {
        clearTimeout(timer);
        this.end();
        resolve({ seed, report: undefined, failure: { message, log: [] } });
      };
      const timer = setTimeout(
        () => giveUp(`Seed ${seed} does not end within ${SEED_MAX_MS / 1000} s`),
        SEED_MAX_MS,
      );
      this.#worker.onmessage = ({ data }: MessageEvent<SeedResult>) => {
        clearTimeout(timer);
        resolve(data);
      };
      this.#worker.onerror = (event) => {
        event.preventDefault();
        giveUp(`Seed ${seed} crashes: ${event.message}`);
      };
      this.#worker.postMessage(request);
    });
  }

  end(): void {
    this.usable = false;
    this.#worker.terminate();
  }
}

/**
 * Says in one line what was lived through.
 *
 * @param totals What.
 */
export function summary(totals: SearchTotals): string {
  const { seeds, calls, updates, faults, processes, virtualMs, failed, elapsedMs } = totals;
  const seconds = elapsedMs / 1000;
  const days = virtualMs / 86_400_000;
  const end = failed.length === 0 ? "nothing lost" : `${failed.length} FAILED`;
  return `${seeds} seeds, ${calls} calls, ${updates} updates, ${faults} faults, ` +
    `${processes} processes, ${days.toFixed(1)} virtual days, ${seconds.toFixed(1)} s, ` +
    `${(seeds / seconds).toFixed(2)} seeds/s, ${end}`;
}

/**
 * Says how to live through a seed again.
 *
 * @param seed The seed.
 */
export function replay(seed: number): string {
  return `Replay it: deno task simulate --seed ${seed}`;
}
