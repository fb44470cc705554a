// What the machine gives: randomness, the wall clock and timers.

import type { Platform } from "../client/net/platform.ts";

/** Most bytes `crypto.getRandomValues` fills at once. */
const CHUNK_BYTES = 65_536;

/** Cryptographically secure random bytes. */
export function systemRandom(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += CHUNK_BYTES) {
    crypto.getRandomValues(bytes.subarray(start, start + CHUNK_BYTES));
  }
  return bytes;
}

/**
 * The wall clock in milliseconds since 1970, moved by an offset.
 *
 * @param offsetMs what to add; servers whose clock is not the client's are a case to test.
 */
export function systemClock(offsetMs: number): () => number {
  return () => Date.now() + offsetMs;
}

/** Longest delay of a timer; a longer one runs early. Source: setTimeout takes a signed 32-bit delay. */
const DELAY_MAX_MS = 0x7fff_ffff;

/** Calls a function later, by the timers of the machine. */
export const systemTimer: Platform["setTimer"] = (delayMs, run) => {
  const id = setTimeout(run, Math.min(Math.max(delayMs, 0), DELAY_MAX_MS));
  return { cancel: () => clearTimeout(id) };
};
