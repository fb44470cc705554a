// The client's only door to the world: clock, randomness, timers and sockets, replaceable as a whole.

import type { RandomBytes } from "../../crypto/random.ts";
import { ConnectionError } from "../errors.ts";

/**
 * What a client needs of the machine it runs on. {@linkcode denoPlatform} is the real one; tests and
 * simulations bring one in which time is a number and the network is a pair of queues.
 */
export interface Platform {
  /** The wall clock in milliseconds since 1970-01-01 UTC. It never goes backwards. */
  now(): number;
  /** Cryptographically strong random bytes. */
  readonly random: RandomBytes;
  /**
   * Calls `run` once, not earlier than in `delayMs` milliseconds and never before `setTimer` returns.
   *
   * @param delayMs Milliseconds from now; anything below zero is zero.
   * @param run What to do; it must not throw.
   */
  setTimer(delayMs: number, run: () => void): Timer;
  /**
   * Opens a stream to an address.
   *
   * @param address Where to.
   * @param options `signal` ends the attempt; the promise rejects with its reason.
   * @throws {ConnectionError} When the address can't be reached or may not be.
   */
  dial(address: Address, options: { readonly signal: AbortSignal }): Promise<Link>;
  /**
   * Tells whether an address may be dialled without asking anybody; a connection tries other ports of
   * an address only then. Leaving it out means no.
   */
  permits?(address: Address): boolean;
}

/** A timer that was set with {@linkcode Platform.setTimer}. */
export interface Timer {
  /** Keeps it from running; without effect when it has run. */
  cancel(): void;
  /** Keeps the process alive while this timer waits: the state it begins in. */
  ref?(): void;
  /** Lets the process end while this timer waits. */
  unref?(): void;
}

/** An endpoint of a data centre. */
export interface Address {
  /** An IPv4 or IPv6 address (without brackets) or a host name. */
  readonly host: string;
  /** The TCP port. */
  readonly port: number;
  /**
   * Whether only this port serves; when `false`, ports 443, 80 and 5222 of the host are taken for
   * the same.
   *
   * Source: core.telegram.org/constructor/dcOption, `this_port_only`.
   *
   * @default {true}
   */
  readonly thisPortOnly?: boolean | undefined;
}

/** A stream of bytes in both directions. */
export interface Link {
  /**
   * Takes what has arrived, waiting for at least one byte. One read at a time.
   *
   * @returns The bytes, which the caller may keep; `undefined` at the end of the stream.
   * @throws {Error} When the stream broke.
   */
  read(): Promise<Uint8Array | undefined>;
  /**
   * Sends bytes. Calls may overlap, their bytes are sent in the order of the calls.
   *
   * @param bytes What to send; must not be changed until the promise settles.
   * @returns A promise that resolves when the operating system has taken all of it.
   * @throws {Error} When the stream broke.
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends both directions at once; waiting reads and writes settle. Calling it again has no effect. */
  close(): void;
  /** Keeps the process alive while the link is open: the state it begins in. */
  ref?(): void;
  /** Lets the process end although the link is open. */
  unref?(): void;
}

/**
 * The text of an address as Deno's permission flags spell it: `149.154.167.50:443`,
 * `[2001:67c:4e8:f002::a]:443`.
 *
 * @param address The address.
 * @returns Host and port.
 */
export function formatAddress(address: Address): string {
  return `${address.host.includes(":") ? `[${address.host}]` : address.host}:${address.port}`;
}

/**
 * The platform of a program that runs on Deno: TCP by `Deno.connect` with keep-alive and without
 * Nagle's delay.
 *
 * @returns The platform.
 */
export function denoPlatform(): Platform {
  return { now: steadyClock(), random, setTimer, dial, permits };
}

// Source: setTimeout takes a signed 32-bit delay and runs at once beyond it.
const MAX_TIMER_MS = 0x7fff_ffff;

// getRandomValues fills at most 65,536 bytes a call.
const RANDOM_CHUNK_BYTES = 65_536;

const READ_BUFFER_BYTES = 65_536;

// How far the wall clock must be ahead of the monotonic one to be taken for a jump (a computer that
// slept, a clock that was set) and not for drift.
const CLOCK_JUMP_MS = 1_000;

// A clock that was set back must not stop timers or lower message ids: time goes on by the monotonic
// clock, and follows the wall clock only forwards.
function steadyClock(): () => number {
  let offset = Date.now() - performance.now();
  return () => {
    const wall = Date.now();
    const steady = performance.now() + offset;
    if (wall - steady < CLOCK_JUMP_MS) return steady;
    offset += wall - steady;
    return wall;
  };
}

function random(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += RANDOM_CHUNK_BYTES) {
    crypto.getRandomValues(bytes.subarray(start, start + RANDOM_CHUNK_BYTES));
  }
  return bytes;
}

function setTimer(delayMs: number, run: () => void): Timer {
  const id = setTimeout(run, Math.min(Math.max(delayMs, 0), MAX_TIMER_MS));
  return {
    cancel: () => clearTimeout(id),
    ref: () => Deno.refTimer(id),
    unref: () => Deno.unrefTimer(id),
  };
}

async function dial(
  address: Address,
  options: { readonly signal: AbortSignal },
): Promise<Link> {
  const { signal } = options;
  signal.throwIfAborted();
  const text = formatAddress(address);
  let conn: Deno.TcpConn;
  try {
    conn = await Deno.connect({ hostname: address.host, port: address.port, signal });
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof Deno.errors.NotCapable) {
      const flag = `--allow-net=${text}`;
      throw new ConnectionError(
        `Deno does not permit a connection to ${text}; run again with ${flag}`,
        { address: text, flag, cause },
      );
    }
    throw new ConnectionError(`${text} can't be reached: ${reasonOf(cause)}`, {
      address: text,
      cause,
    });
  }
  if (signal.aborted) {
    conn.close();
    throw signal.reason;
  }
  conn.setKeepAlive(true);
  conn.setNoDelay(true);
  return new TcpLink(conn);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function permits(address: Address): boolean {
  return Deno.permissions.querySync({ name: "net", host: formatAddress(address) }).state ===
    "granted";
}

class TcpLink implements Link {
  readonly #conn: Deno.TcpConn;
  readonly #buffer = new Uint8Array(READ_BUFFER_BYTES);
  #writing: Promise<void> = Promise.resolve();
  #underWay = 0;
  #closed = false;

  constructor(conn: Deno.TcpConn) {
    this.#conn = conn;
  }

  async read(): Promise<Uint8Array | undefined> {
    if (this.#closed) return undefined;
    try {
      const count = await this.#conn.read(this.#buffer);
      return count === null || this.#closed ? undefined : this.#buffer.slice(0, count);
    } catch (error) {
      if (this.#closed) return undefined;
      throw error;
    }
  }

  write(bytes: Uint8Array): Promise<void> {
    const done = this.#underWay === 0
      ? this.#writeAll(bytes)
      : this.#writing.then(() => this.#writeAll(bytes));
    this.#underWay++;
    const next = (): void => void this.#underWay--;
    this.#writing = done.then(next, next);
    return done;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#conn.close();
  }

  ref(): void {
    if (!this.#closed) this.#conn.ref();
  }

  unref(): void {
    if (!this.#closed) this.#conn.unref();
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    for (let sent = 0; sent < bytes.length;) {
      if (this.#closed) {
        throw new ConnectionError("The link was closed while bytes were being sent");
      }
      sent += await this.#conn.write(bytes.subarray(sent));
    }
  }
}
