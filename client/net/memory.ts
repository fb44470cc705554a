// A pair of links without a network: what one end writes, the other reads. For tests and simulations.

import { ConnectionError } from "../errors.ts";
import type { Link, Platform } from "./platform.ts";

/** How a {@linkcode memoryLinkPair} behaves. */
export interface MemoryLinkOptions {
  /**
   * How many bytes may be under way in one direction before a write waits.
   *
   * @default {65536}
   */
  readonly capacityBytes?: number | undefined;
  /**
   * How long bytes are under way, in milliseconds; asked once for each write.
   *
   * @default {() => 0} so that they are there at once.
   */
  readonly latencyMs?: (() => number) | undefined;
  /** Where the time comes from in which bytes are under way; needed for latency. */
  readonly setTimer?: Platform["setTimer"] | undefined;
}

/** Two ends of one stream, and what can befall it. */
export interface MemoryLinkPair {
  /** One end. */
  readonly a: Link;
  /** The other end. */
  readonly b: Link;
  /** Whether nothing will pass any more: it was broken, or both ends were closed. */
  readonly isOver: boolean;
  /** Breaks the stream: both ends fail at once, and what is under way is lost. */
  cut(): void;
  /** Lets the stream go dead without telling: nothing arrives any more, not even its end. */
  stall(): void;
}

/**
 * Makes two linked ends.
 *
 * @param options Capacity and latency.
 * @returns The ends.
 */
export function memoryLinkPair(options: MemoryLinkOptions = {}): MemoryLinkPair {
  const there = new Pipe(options);
  const back = new Pipe(options);
  return {
    a: new MemoryLink(back, there),
    b: new MemoryLink(there, back),
    get isOver() {
      return there.isOver && back.isOver;
    },
    cut() {
      there.cut();
      back.cut();
    },
    stall() {
      there.stall();
      back.stall();
    },
  };
}

const DEFAULT_CAPACITY_BYTES = 65_536;

class MemoryLink implements Link {
  readonly #incoming: Pipe;
  readonly #outgoing: Pipe;

  constructor(incoming: Pipe, outgoing: Pipe) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  read(): Promise<Uint8Array | undefined> {
    return this.#incoming.read();
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#outgoing.write(bytes);
  }

  close(): void {
    this.#incoming.abandon();
    this.#outgoing.end();
  }
}

/** One direction: a queue of chunks between a writer and a reader. */
class Pipe {
  readonly #capacityBytes: number;
  readonly #latencyMs: () => number;
  readonly #setTimer: Platform["setTimer"] | undefined;
  // In order; undefined is the end. Each waits for its own time and for those before it.
  readonly #underWay: { readonly bytes: Uint8Array | undefined; due: boolean }[] = [];
  readonly #arrived: Uint8Array[] = [];
  readonly #writers: { resolve(): void; reject(error: Error): void }[] = [];
  #reader:
    | { resolve(bytes: Uint8Array | undefined): void; reject(error: Error): void }
    | undefined;
  #unreadBytes = 0;
  #endArrived = false;
  #writerClosed = false;
  #readerClosed = false;
  #cut = false;
  #stalled = false;

  constructor(options: MemoryLinkOptions) {
    this.#capacityBytes = options.capacityBytes ?? DEFAULT_CAPACITY_BYTES;
    this.#latencyMs = options.latencyMs ?? (() => 0);
    this.#setTimer = options.setTimer;
  }

  read(): Promise<Uint8Array | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#reader !== undefined) throw new TypeError("Only one read at a time is possible");
      this.#reader = { resolve, reject };
      this.#settle();
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#writers.push({ resolve, reject });
      this.#unreadBytes += bytes.length;
      if (bytes.length > 0 && !this.#isBroken) this.#send(bytes.slice());
      this.#settle();
    });
  }

  /** The writer closes. */
  end(): void {
    if (this.#writerClosed) return;
    this.#writerClosed = true;
    this.#send(undefined);
    this.#settle();
  }

  /** The reader closes. */
  abandon(): void {
    this.#readerClosed = true;
    this.#arrived.length = 0;
    this.#settle();
  }

  cut(): void {
    this.#cut = true;
    this.#underWay.length = 0;
    this.#arrived.length = 0;
    this.#settle();
  }

  stall(): void {
    this.#stalled = true;
    this.#underWay.length = 0;
  }

  /** Whether nothing will pass any more. */
  get isOver(): boolean {
    return this.#cut || (this.#writerClosed && this.#readerClosed);
  }

  /** Whether writes fail. A writer learns that the reader has closed, unless nothing passes. */
  get #isBroken(): boolean {
    return this.#cut || this.#writerClosed || (this.#readerClosed && !this.#stalled);
  }

  #send(bytes: Uint8Array | undefined): void {
    if (this.#stalled || this.#cut) return;
    const chunk = { bytes, due: false };
    this.#underWay.push(chunk);
    const arrive = (): void => {
      chunk.due = true;
      this.#deliver();
    };
    const latencyMs = this.#latencyMs();
    if (latencyMs > 0 && this.#setTimer !== undefined) this.#setTimer(latencyMs, arrive);
    else arrive();
  }

  #deliver(): void {
    while (this.#underWay[0]?.due === true) {
      const { bytes } = this.#underWay.shift()!;
      if (bytes === undefined) this.#endArrived = true;
      else if (!this.#readerClosed) this.#arrived.push(bytes);
    }
    this.#settle();
  }

  #settle(): void {
    this.#settleReader();
    if (this.#isBroken) {
      for (const writer of this.#writers.splice(0)) writer.reject(broken());
    } else if (this.#unreadBytes <= this.#capacityBytes) {
      for (const writer of this.#writers.splice(0)) writer.resolve();
    }
  }

  #settleReader(): void {
    const reader = this.#reader;
    if (reader === undefined) return;
    const bytes = this.#arrived.shift();
    if (bytes !== undefined) {
      this.#unreadBytes -= bytes.length;
      reader.resolve(bytes);
    } else if (this.#readerClosed || this.#endArrived) {
      reader.resolve(undefined);
    } else if (this.#cut) {
      reader.reject(broken());
    } else {
      return;
    }
    this.#reader = undefined;
  }
}

function broken(): ConnectionError {
  return new ConnectionError("The link is broken");
}
