/**
 * `deno task fuzz`: inputs made of real traffic by one who knows what is in it, against all that takes what
 * others made.
 *
 * `--inputs N` takes so many, shared among the targets, `--minutes M` goes on for so long; `--seed N` is the
 * number of the first input, `--target NAME` chooses one target, `--workers N` so many threads. `--replay
 * TEXT` takes in one input as it was printed. `--record` writes the corpus of real traffic anew. The status
 * is 1 when something was found.
 *
 * @module
 */

import { failureOf } from "../tests/fuzz/fuzz.ts";
import { parse } from "../tests/fuzz/input.ts";
import { record } from "../tests/fuzz/record.ts";
import type { Target } from "../tests/fuzz/target.ts";
import { inputsOf, TARGETS } from "../tests/fuzz/targets.ts";
import type { Slice, SliceReport } from "../tests/fuzz/worker.ts";

/** What the command line asks for. */
export interface Request {
  /** How many inputs; without end if undefined. */
  readonly inputs: number | undefined;
  /** For how many minutes; without end if undefined. */
  readonly minutes: number | undefined;
  /** The number of the first input. */
  readonly seed: number;
  /** The only target. */
  readonly target: string | undefined;
  /** How many threads. */
  readonly workers: number | undefined;
  /** An input to take in, as text. */
  readonly replay: string | undefined;
  /** Whether the corpus is to be recorded. */
  readonly record: boolean;
}

const USAGE = "Usage: deno task fuzz [--inputs N | --minutes M] [--seed N] [--target NAME] " +
  "[--workers N] [--replay TEXT] | --record";
const CORPUS = new URL("../tests/fuzz/corpus/traffic.json", import.meta.url);
const DEFAULT_INPUTS = 100_000;
/** How many inputs of all targets make a round, so that all get their turn. */
const ROUND_INPUTS = 20_000;
const PROGRESS_MS = 500;
/** The heap of a thread may grow by so much from its first round on. */
const HEAP_GROWTH_BYTES = 48 << 20;

/**
 * Reads the command line.
 *
 * @param args The arguments.
 * @returns `undefined` when they can't be understood.
 */
export function readRequest(args: readonly string[]): Request | undefined {
  const numbers = new Map<string, number>();
  const texts = new Map<string, string>();
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index]!;
    if (name === "--record" && args.length === 1) texts.set(name, "");
    else if (args[index + 1] === undefined) return undefined;
    else if (["--target", "--replay"].includes(name)) texts.set(name, args[index + 1]!);
    else if (["--inputs", "--minutes", "--seed", "--workers"].includes(name)) {
      const value = Number(args[index + 1]);
      if (!Number.isFinite(value) || value < 0) return undefined;
      numbers.set(name, value);
    } else return undefined;
  }
  const target = texts.get("--target");
  if (target !== undefined && !TARGETS.some(({ name }) => name === target)) return undefined;
  const minutes = numbers.get("--minutes");
  return {
    inputs: numbers.get("--inputs") ?? (minutes === undefined ? DEFAULT_INPUTS : undefined),
    minutes,
    seed: numbers.get("--seed") ?? 1,
    target,
    workers: numbers.get("--workers"),
    replay: texts.get("--replay"),
    record: texts.has("--record"),
  };
}

/** What a run has come to so far. */
class Totals {
  readonly inputs = new Map<string, number>();
  readonly ms = new Map<string, number>();
  readonly findings: string[] = [];
  readonly slow: SliceReport["slow"][number][] = [];
  readonly #startMs = performance.now();

  take({ slice, inputs, ms, findings, slow }: SliceReport): void {
    this.inputs.set(slice.target, (this.inputs.get(slice.target) ?? 0) + inputs);
    this.ms.set(slice.target, (this.ms.get(slice.target) ?? 0) + ms);
    this.findings.push(...findings);
    this.slow.push(...slow);
  }

  get all(): number {
    return [...this.inputs.values()].reduce((sum, count) => sum + count, 0);
  }

  get seconds(): number {
    return (performance.now() - this.#startMs) / 1000;
  }

  get line(): string {
    const { all, seconds } = this;
    return `${all} inputs, ${seconds.toFixed(1)} s, ${(all / seconds).toFixed(0)} inputs/s, ` +
      `${this.findings.length} findings`;
  }

  get table(): string {
    return [...this.inputs].map(([name, inputs]) => {
      const perSecond = inputs / (this.ms.get(name)! / 1000);
      return `${name.padEnd(10)} ${String(inputs).padStart(9)} inputs ${
        perSecond.toFixed(0).padStart(7)
      } /s`;
    }).join("\n");
  }
}

/** Slices of all targets, round after round. */
function* slices(request: Request, targets: readonly Target[]): Generator<Slice> {
  const total = request.inputs ?? Infinity;
  const goals = targets.map((target) =>
    targets.length === 1 ? total : total === Infinity ? total : inputsOf(target, total)
  );
  const done = targets.map(() => 0);
  while (done.some((count, index) => count < goals[index]!)) {
    for (const [index, target] of targets.entries()) {
      const most = targets.length === 1 ? 1_000 : inputsOf(target, ROUND_INPUTS);
      const count = Math.min(most, goals[index]! - done[index]!);
      if (count <= 0) continue;
      yield { target: target.name, from: request.seed + done[index]!, count };
      done[index]! += count;
    }
  }
}

/** Runs slices on threads, one after the other on each. */
async function runOn(
  count: number,
  work: Iterator<Slice>,
  isOver: () => boolean,
  take: (worker: number, report: SliceReport) => void,
): Promise<void> {
  const source = new URL("../tests/fuzz/worker.ts", import.meta.url);
  await Promise.all(Array.from({ length: count }, async (_, number) => {
    const worker = new Worker(source, { type: "module" });
    try {
      while (!isOver()) {
        const { value, done } = work.next();
        if (done === true) return;
        const report = await new Promise<SliceReport>((resolve, reject) => {
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = (event) => reject(new Error(event.message));
          worker.postMessage(value);
        });
        take(number, report);
      }
    } finally {
      worker.terminate();
    }
  }));
}

async function search(request: Request): Promise<number> {
  const targets = TARGETS.filter(({ name }) => (request.target ?? name) === name);
  const totals = new Totals();
  const limitS = (request.minutes ?? Infinity) * 60;
  const isTerminal = Deno.stdout.isTerminal();
  const heaps = new Map<number, { seen: Set<string>; first: number; last: number }>();
  let shownMs = 0;
  await runOn(
    request.workers ?? navigator.hardwareConcurrency,
    slices(request, targets),
    () => totals.seconds >= limitS || totals.findings.length > 0,
    (worker, report) => {
      totals.take(report);
      for (const finding of report.findings) write(`${isTerminal ? "\r\x1b[K" : ""}${finding}\n\n`);
      const heapBytes = report.heapBytes ?? 0;
      const heap = heaps.get(worker) ?? { seen: new Set(), first: heapBytes, last: heapBytes };
      heaps.set(worker, heap);
      // Until every target has had its turn, code and tables are made.
      if (heap.seen.size < targets.length) heap.first = heapBytes;
      heap.seen.add(report.slice.target);
      heap.last = heapBytes;
      if (isTerminal && performance.now() - shownMs >= PROGRESS_MS) {
        shownMs = performance.now();
        write(`\r\x1b[K${totals.line}, now ${report.slice.target}`);
      }
    },
  );
  write(`${isTerminal ? "\r\x1b[K" : ""}${totals.table}\n${totals.line}\n`);
  const slowest = totals.slow.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  for (const { target, seed, ms } of slowest) {
    write(`Slow: ${target} --seed ${seed}, ${ms.toFixed(0)} ms\n`);
  }
  let grown = false;
  for (const [worker, { first, last }] of heaps) {
    write(
      `Heap of thread ${worker + 1}: ${mebibytes(first)} at first, ${mebibytes(last)} at last\n`,
    );
    grown ||= last > first + HEAP_GROWTH_BYTES;
  }
  if (grown) write("The heap has grown\n");
  return grown || totals.findings.length > 0 ? 1 : 0;
}

async function replay(request: Request, text: string): Promise<number> {
  const target = TARGETS.find(({ name }) => name === request.target);
  if (target === undefined) {
    write(`${USAGE}\n`);
    return 2;
  }
  const failure = await failureOf(target, parse(text));
  await target.close?.();
  write(failure === undefined ? "Nothing was found\n" : `${failure.stack}\n`);
  return failure === undefined ? 0 : 1;
}

async function writeCorpus(): Promise<number> {
  const samples = await record();
  const source = "Recorded by `deno task fuzz --record`: a person, a bot and the local data centre";
  const plain = samples.map((sample) => ({ ...sample, bytes: sample.bytes.toBase64() }));
  Deno.writeTextFileSync(CORPUS, `${JSON.stringify({ source, samples: plain }, undefined, 2)}\n`);
  write(`${samples.length} samples\n`);
  return 0;
}

function mebibytes(bytes: number): string {
  return `${(bytes / (1 << 20)).toFixed(1)} MiB`;
}

function write(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}

async function main(): Promise<number> {
  const request = readRequest(Deno.args);
  if (request === undefined) {
    write(`${USAGE}\nTargets: ${TARGETS.map(({ name }) => name).join(", ")}\n`);
    return 2;
  }
  if (request.record) return await writeCorpus();
  if (request.replay !== undefined) return await replay(request, request.replay);
  return await search(request);
}

if (import.meta.main) Deno.exit(await main());
