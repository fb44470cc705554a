// What a client does when it is measured against a server: the same orders for every library.
//
// `sign-in` signs in and saves the session, `start` goes on with it until the first call is answered,
// `serve` does so and then takes orders, one JSON object a line, each answered by one line.

import type Process from "node:process";
import { readLines, say } from "../data/json_lines.ts";

/** Where the server is, and who is to be signed in. */
export interface Stage {
  /** Address and key of the server, as Layer takes them. */
  readonly url: string;
  readonly dcId: number;
  readonly host: string;
  readonly port: number;
  /** The server's public key, as mtcute takes it. */
  readonly pem: string;
  readonly apiId: number;
  readonly apiHash: string;
  readonly token: string;
  /** The file of the saved session. */
  readonly session: string;
}

/** A library under measurement. */
export interface Contestant {
  /** Signs a bot in for the first time and saves the session. */
  signIn(): Promise<void>;
  /** Goes on with the saved session until a call is answered. @returns the bot's id. */
  start(): Promise<number>;
  /** Makes a small call. @returns an id out of its answer. */
  call(): Promise<number>;
  /** Has new messages handled, in the way the library's users do. Called before `start`. */
  onMessage(handle: (text: string, sender: number) => void): void;
}

/** What a contestant in mode `serve` is told to do. */
export type Order =
  /** Makes calls, so many of them at a time. */
  | { readonly do: "calls"; readonly count: number; readonly inFlight: number }
  /** Makes calls one after the other and takes the time of each. */
  | { readonly do: "latency"; readonly count: number }
  /** Answers when so many messages were handled since the last such order. */
  | { readonly do: "messages"; readonly count: number }
  | { readonly do: "memory" };

/** The answer to `calls`. */
export interface CallsAnswer {
  readonly ms: number;
  readonly cpuMs: number;
  /** The sum of what the calls yielded. */
  readonly sum: number;
}

/** The answer to `latency`: sorted times in milliseconds. */
export interface LatencyAnswer {
  readonly timesMs: readonly number[];
}

/** The answer to `messages`. */
export interface MessagesAnswer {
  readonly cpuMs: number;
  /** Stands for all texts and senders, in the order in which they were handled. */
  readonly digest: number;
}

/** The answer to `memory`. */
export interface MemoryAnswer {
  readonly mebibytes: number;
}

/** Runs the program: `mode` and the stage as JSON are its arguments. */
export async function run(make: (stage: Stage) => Contestant): Promise<never> {
  const [mode, stage] = Deno.args;
  const contestant = make(JSON.parse(stage!));
  if (mode === "sign-in") {
    await contestant.signIn();
  } else {
    const inbox = new Inbox();
    contestant.onMessage((text, sender) => inbox.take(text, sender));
    say({ ready: await contestant.start() });
    if (mode === "serve") {
      for await (const order of readLines(Deno.stdin.readable)) {
        say(await obey(contestant, inbox, order as Order));
      }
    }
  }
  Deno.exit(0);
}

/** What tells the processor time. */
let process: typeof Process | undefined;

async function obey(contestant: Contestant, inbox: Inbox, order: Order): Promise<unknown> {
  switch (order.do) {
    case "calls":
      await loadProcess();
      return await makeCalls(contestant, order.count, order.inFlight);
    case "latency":
      return await timeCalls(contestant, order.count);
    case "messages":
      await loadProcess();
      return await inbox.whenHandled(order.count);
    case "memory":
      return { mebibytes: Deno.memoryUsage().rss / 2 ** 20 } satisfies MemoryAnswer;
  }
}

async function makeCalls(
  contestant: Contestant,
  count: number,
  inFlight: number,
): Promise<CallsAnswer> {
  let left = count;
  let sum = 0;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const id = await contestant.call();
      sum += id;
    }
  };
  const cpuMs = cpuTime();
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { ms: performance.now() - start, cpuMs: cpuTime() - cpuMs, sum };
}

async function timeCalls(contestant: Contestant, count: number): Promise<LatencyAnswer> {
  const timesMs: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const start = performance.now();
    await contestant.call();
    timesMs.push(performance.now() - start);
  }
  return { timesMs: timesMs.sort((a, b) => a - b) };
}

// Programs whose start or memory is measured are not charged with it, unless their library loads it.
async function loadProcess(): Promise<void> {
  process ??= (await import("node:process")).default;
}

function cpuTime(): number {
  const { user, system } = process!.cpuUsage();
  return (user + system) / 1000;
}

/** Counts the messages that were handled. */
class Inbox {
  #handled = 0;
  #digest = 0;
  #wanted = Infinity;
  #tell: () => void = () => {};

  take(text: string, sender: number): void {
    let digest = Math.imul(this.#digest, 31) + sender | 0;
    for (let i = 0; i < text.length; i += 1) {
      digest = Math.imul(digest, 31) + text.charCodeAt(i) | 0;
    }
    this.#digest = digest;
    this.#handled += 1;
    if (this.#handled === this.#wanted) this.#tell();
  }

  async whenHandled(count: number): Promise<MessagesAnswer> {
    const cpuMs = cpuTime();
    if (this.#handled < count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#wanted = count;
      this.#tell = resolve;
      await promise;
    }
    const answer = { cpuMs: cpuTime() - cpuMs, digest: this.#digest };
    this.#handled = 0;
    this.#digest = 0;
    this.#wanted = Infinity;
    return answer;
  }
}
