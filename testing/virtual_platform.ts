// A world in which time is a number and the network is in memory: the platform of tests and simulations.

import type { RandomBytes } from "../crypto/random.ts";
import { ConnectionError } from "../client/errors.ts";
import { loadAll } from "../client/lazy.ts";
import { memoryLinkPair } from "../client/net/memory.ts";
import type { MemoryLinkPair } from "../client/net/memory.ts";
import { formatAddress } from "../client/net/platform.ts";
import type { Address, Link, Platform, Timer } from "../client/net/platform.ts";

interface Waiting {
  readonly atMs: number;
  readonly order: number;
  readonly run: () => void;
}

/**
 * Time that passes only when it is told to. Everything that waits for it happens in order, and all
 * that follows from one event has happened before the next begins.
 */
export class VirtualTime {
  #nowMs: number;
  #order = 0;
  // Sorted by time, then by the order in which they were set.
  readonly #waiting: Waiting[] = [];

  /**
   * Makes time that stands still.
   *
   * @param startMs Where it begins, in milliseconds since 1970-01-01 UTC.
   */
  constructor(startMs: number = 1_700_000_000_000) {
    this.#nowMs = startMs;
    this.now = this.now.bind(this);
    this.setTimer = this.setTimer.bind(this);
  }

  /** The time, in milliseconds since 1970-01-01 UTC. */
  now(): number {
    return this.#nowMs;
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#waiting.length;
  }

  /** When the next timer is due; `undefined` when none waits. */
  get nextMs(): number | undefined {
    return this.#waiting[0]?.atMs;
  }

  /**
   * Calls `run` once that much time has passed.
   *
   * @param delayMs Milliseconds from now; anything below zero is zero.
   * @param run What to do.
   * @returns The timer.
   */
  setTimer(delayMs: number, run: () => void): Timer {
    const waiting = { atMs: this.#nowMs + Math.max(0, delayMs), order: this.#order++, run };
    this.#waiting.splice(this.#placeOf(waiting), 0, waiting);
    return {
      cancel: () => {
        const index = this.#waiting.indexOf(waiting);
        if (index >= 0) this.#waiting.splice(index, 1);
      },
      ref() {},
      unref() {},
    };
  }

  /**
   * Lets time pass, and all that is due in it happen.
   *
   * @param ms Milliseconds.
   */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settle();
    while (this.#waiting.length > 0 && this.#waiting[0]!.atMs <= endMs) await this.#runNext();
    this.#nowMs = endMs;
  }

  /**
   * Lets time pass until a promise settles.
   *
   * @param promise The promise.
   * @param limitMs The longest time to let pass, in milliseconds.
   * @returns What the promise resolves to.
   * @throws {Error} What the promise rejects with, or that it can't settle: no timer waits any more, or
   * the limit was reached.
   */
  async until<T>(promise: Promise<T>, limitMs: number = 3_600_000): Promise<T> {
    let settled = false;
    const mark = (): void => {
      settled = true;
    };
    promise.then(mark, mark);
    const startMs = this.#nowMs;
    await settle();
    while (!settled) {
      const nextMs = this.nextMs;
      if (nextMs === undefined) throw new Error("The promise waits for something that never comes");
      if (nextMs - startMs > limitMs) {
        throw new Error(`The promise has not settled after ${limitMs} ms of virtual time`);
      }
      await this.#runNext();
    }
    return await promise;
  }

  async #runNext(): Promise<void> {
    const waiting = this.#waiting.shift()!;
    this.#nowMs = Math.max(this.#nowMs, waiting.atMs);
    waiting.run();
    await settle();
  }

  #placeOf(waiting: Waiting): number {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#waiting[middle]!.atMs <= waiting.atMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Waits until all promises that can go on without time have done so. */
export async function settle(): Promise<void> {
  if (!everythingIsLoaded) {
    await loadAll();
    everythingIsLoaded = true;
  }
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

// What a client loads with the first call comes from the disk, which takes no virtual time.
let everythingIsLoaded = false;

/** How an address of a {@linkcode VirtualNetwork} behaves towards those who dial it. */
export type Reachability =
  /** Connections are made. */
  | "open"
  /** They are refused at once. */
  | "refused"
  /** Nothing ever comes back. */
  | "silent";

/** Most addresses that are remembered as dialled. */
const DIALLED_MAX = 200;
/** How many streams there are before those are looked for that are over. */
const LINKS_KEPT = 32;

/** A network in memory. */
export class VirtualNetwork {
  /** How long one chunk is under way, in milliseconds, asked for each. */
  latencyMs: () => number = () => 1;
  /** The streams made so far, in the order they were made; of those that are over, the newest. */
  readonly links: MemoryLinkPair[] = [];
  /** The addresses dialled last, as `host:port`, in order. */
  readonly dialled: string[] = [];
  readonly #time: VirtualTime;
  readonly #listeners = new Map<string, (link: Link) => void>();
  readonly #reachability = new Map<string, Reachability>();
  #crowded = LINKS_KEPT;

  /**
   * Makes a network without listeners.
   *
   * @param time The time that passes while bytes are under way.
   */
  constructor(time: VirtualTime) {
    this.#time = time;
  }

  /**
   * Accepts connections to an address.
   *
   * @param address The address.
   * @param accept Takes the server's end of each.
   */
  listen(address: Address, accept: (link: Link) => void): void {
    this.#listeners.set(formatAddress(address), accept);
  }

  /**
   * Changes how an address behaves from now on.
   *
   * @param address The address.
   * @param reachability How.
   */
  setReachability(address: Address, reachability: Reachability): void {
    this.#reachability.set(formatAddress(address), reachability);
  }

  /** Breaks all streams. */
  cutAll(): void {
    for (const link of this.links) link.cut();
  }

  /**
   * Opens a stream, as {@linkcode Platform.dial}.
   *
   * @param address Where to.
   * @param options `signal` ends the attempt.
   * @returns The client's end.
   */
  dial(address: Address, options: { readonly signal: AbortSignal }): Promise<Link> {
    const { signal } = options;
    const text = formatAddress(address);
    this.dialled.push(text);
    if (this.dialled.length > DIALLED_MAX) this.dialled.shift();
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const abort = (): void => {
        timer?.cancel();
        reject(signal.reason);
      };
      signal.addEventListener("abort", abort, { once: true });
      const reachability = this.#reachability.get(text) ?? "open";
      const timer = reachability === "silent"
        ? undefined
        : this.#time.setTimer(this.latencyMs(), () => {
          signal.removeEventListener("abort", abort);
          const accept = this.#listeners.get(text);
          if (accept === undefined || reachability === "refused") {
            reject(new ConnectionError(`${text} can't be reached: refused`, { address: text }));
            return;
          }
          const pair = memoryLinkPair({
            latencyMs: () => this.latencyMs(),
            setTimer: this.#time.setTimer,
          });
          this.#keep(pair);
          accept(pair.b);
          resolve(pair.a);
        });
    });
  }

  // Those that are over are looked for when there are twice as many as at the last time.
  #keep(pair: MemoryLinkPair): void {
    this.links.push(pair);
    if (this.links.length < this.#crowded) return;
    const alive = this.links.filter(({ isOver }) => !isOver);
    this.links.splice(0, this.links.length, ...alive);
    this.#crowded = Math.max(LINKS_KEPT, 2 * alive.length);
  }
}

/** What a {@linkcode virtualPlatform} is made of. */
export interface VirtualPlatformOptions {
  /** The time. */
  readonly time: VirtualTime;
  /** The network. */
  readonly network: VirtualNetwork;
  /** Random bytes, from a seed. */
  readonly random: RandomBytes;
  /**
   * How far this machine's clock is ahead, in milliseconds.
   *
   * @default {() => 0}
   */
  readonly clockErrorMs?: (() => number) | undefined;
}

/**
 * Makes a platform in a virtual world; several can share one.
 *
 * @param options The world.
 * @returns The platform.
 */
export function virtualPlatform(options: VirtualPlatformOptions): Platform {
  const { time, network, random, clockErrorMs = () => 0 } = options;
  return {
    now: () => time.now() + clockErrorMs(),
    random,
    setTimer: time.setTimer,
    dial: (address, dialOptions) => network.dial(address, dialOptions),
  };
}
