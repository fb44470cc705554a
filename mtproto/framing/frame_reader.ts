// Puts the chunks of a stream together again and cuts them into frames, copying each byte a bounded number of times.

import type { Frame } from "./frame_codec.ts";

/** What a parser found at the start of its window. */
export interface ParsedFrame {
  /** How many bytes of the window the frame took; at least one. */
  readonly consumed: number;
  /** The frame; `undefined` for one that means nothing. */
  readonly frame: Frame | undefined;
}

/**
 * Reads one frame from the start of a window of the stream.
 *
 * @returns `undefined` if the window does not hold the whole frame yet.
 * @throws {ProtocolError} If no frame can start so. It must be thrown as soon as the header shows it,
 * because the header is all that bounds how much is kept waiting.
 */
export type FrameParser = (window: Uint8Array) => ParsedFrame | undefined;

const INITIAL_CAPACITY = 1024;
const EMPTY = new Uint8Array(0);

/**
 * Reassembles a stream that arrives in chunks.
 *
 * A frame that lies inside one chunk is a view of it. What is left waiting is kept in one buffer
 * that grows by doubling, with what has really arrived and never with what a length field promises;
 * so a stream of n bytes costs O(n) copies however it is cut.
 */
export class FrameReader {
  readonly #parse: FrameParser;
  #pending = EMPTY;
  #length = 0;
  #failure: { readonly error: unknown } | undefined;

  /**
   * Makes a reader at the start of a stream.
   *
   * @param parse Reads one frame.
   */
  constructor(parse: FrameParser) {
    this.#parse = parse;
  }

  /**
   * Takes the next bytes and returns the frames that became complete.
   *
   * @throws {ProtocolError} What the parser threw, now and on every later call.
   */
  push(chunk: Uint8Array): Frame[] {
    if (this.#failure !== undefined) throw this.#failure.error;
    const waiting = this.#length > 0;
    if (waiting) this.#append(chunk);
    const window = waiting ? this.#pending.subarray(0, this.#length) : chunk;
    const frames: Frame[] = [];
    let offset = 0;
    try {
      while (offset < window.length) {
        const parsed = this.#parse(window.subarray(offset));
        if (parsed === undefined) break;
        offset += parsed.consumed;
        if (parsed.frame !== undefined) frames.push(parsed.frame);
      }
    } catch (error) {
      this.#failure = { error };
      this.#keep(EMPTY);
      throw error;
    }
    // Frames are views of the window, so a window that gave some is never written to again.
    if (offset > 0 || !waiting) this.#keep(window.subarray(offset));
    return frames;
  }

  #keep(rest: Uint8Array): void {
    if (rest.length === 0) {
      this.#pending = EMPTY;
    } else {
      this.#pending = new Uint8Array(Math.max(rest.length, INITIAL_CAPACITY));
      this.#pending.set(rest);
    }
    this.#length = rest.length;
  }

  #append(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.#pending.length) {
      const grown = new Uint8Array(Math.max(length, 2 * this.#pending.length));
      grown.set(this.#pending.subarray(0, this.#length));
      this.#pending = grown;
    }
    this.#pending.set(chunk, this.#length);
    this.#length = length;
  }
}
