// Packets over a link: framing in both directions, writes joined together, and word of when there are too many.

import { concat } from "../../crypto/bytes.ts";
import type { Frame, FrameCodec } from "../../mtproto/framing/frame_codec.ts";
import { ConnectionError } from "../errors.ts";
import type { Link, Platform, Timer } from "./platform.ts";

/** What a {@linkcode FramedLink} is made of, and whom it tells. */
export interface FramedLinkOptions {
  /** The stream, which becomes this one's property. */
  readonly link: Link;
  /** The framing, for this stream alone. */
  readonly codec: FrameCodec;
  /** Timers, for writes that get stuck. */
  readonly platform: Pick<Platform, "now" | "setTimer">;
  /** Takes each frame, in order. */
  readonly onFrame: (frame: Frame) => void;
  /** Learns that it can be written to again, after {@linkcode FramedLink.isBlocked} was true. */
  readonly onDrain?: (() => void) | undefined;
}

/**
 * Bytes waiting to be written above which the link counts as blocked: two file parts of 512 KiB, so
 * that the next is ready when one is gone.
 */
const BLOCKED_BYTES = 0x10_0000;

/** Bytes given to the link at once; their writing is the progress that is watched. */
const WRITE_BYTES = 0x2_0000;

/** How long one such write may take before the link counts as dead, in milliseconds. */
const WRITE_TIMEOUT_MS = 30_000;

/** Sends and receives packets until the stream ends, for whatever reason. */
export class FramedLink {
  /**
   * Settles when the stream is over and nothing is left behind: with `undefined` when either side
   * closed it, with the error when it broke.
   */
  readonly ended: Promise<Error | undefined>;
  readonly #options: FramedLinkOptions;
  #queue: Uint8Array[] = [];
  #waitingBytes = 0;
  #writing = false;
  // Looks whether a write takes too long. It is left to run out between writes: to start a timer for each
  // costs as much as half a call.
  #watch: Timer | undefined;
  #writeBeganMs: number | undefined;
  #closed = false;
  #ref = true;
  #error: Error | undefined;
  #writer: Promise<void> = Promise.resolve();

  /**
   * Takes the stream over, sends the tag of its framing and begins to read.
   *
   * @param options The stream, its framing and whom to tell.
   */
  constructor(options: FramedLinkOptions) {
    this.#options = options;
    this.#enqueue(options.codec.preamble());
    this.ended = this.#run();
  }

  /** Whether so much waits to be written that no more should be produced. */
  get isBlocked(): boolean {
    return this.#waitingBytes > BLOCKED_BYTES;
  }

  /**
   * Sends a packet; without effect once the stream is over.
   *
   * @param packet The packet.
   */
  send(packet: Uint8Array): void {
    if (!this.#closed) this.#enqueue(this.#options.codec.encode(packet));
  }

  /**
   * Closes the stream; what was not written is dropped.
   *
   * @param error Why, when it is of no more use.
   */
  close(error?: Error): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#error = error;
    this.#queue = [];
    this.#waitingBytes = 0;
    this.#watch?.cancel();
    this.#watch = undefined;
    this.#options.link.close();
  }

  /** Whether it keeps the process alive; it does until told otherwise. */
  setRef(ref: boolean): void {
    if (this.#ref === ref) return;
    this.#ref = ref;
    const { link } = this.#options;
    if (ref) link.ref?.();
    else link.unref?.();
  }

  async #run(): Promise<Error | undefined> {
    // Frames must not be given out before the constructor has returned.
    await undefined;
    const { link, codec, onFrame } = this.#options;
    try {
      while (!this.#closed) {
        const chunk = await link.read();
        if (chunk === undefined) break;
        for (const frame of codec.push(chunk)) {
          if (this.#closed) break;
          onFrame(frame);
        }
      }
      this.close();
    } catch (error) {
      this.close(asError(error));
    }
    await this.#writer;
    return this.#error;
  }

  #enqueue(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#queue.push(bytes);
    this.#waitingBytes += bytes.length;
    if (!this.#writing) this.#writer = this.#write();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    try {
      // Packets sent in one turn go out together: a step of a machine may yield several.
      await undefined;
      while (this.#queue.length > 0) {
        const joined = this.#queue.length === 1 ? this.#queue[0]! : concat(...this.#queue);
        this.#queue = [];
        for (let start = 0; start < joined.length && !this.#closed; start += WRITE_BYTES) {
          await this.#writePart(joined.subarray(start, start + WRITE_BYTES));
        }
      }
    } catch (error) {
      this.close(asError(error));
    } finally {
      this.#writing = false;
    }
  }

  async #writePart(part: Uint8Array): Promise<void> {
    const { link, platform, onDrain } = this.#options;
    this.#writeBeganMs = platform.now();
    if (this.#watch === undefined) this.#watchWrites(WRITE_TIMEOUT_MS);
    try {
      await link.write(part);
    } finally {
      this.#writeBeganMs = undefined;
    }
    if (this.#closed) return;
    const wasBlocked = this.isBlocked;
    this.#waitingBytes -= part.length;
    if (wasBlocked && !this.isBlocked) onDrain?.();
  }

  #watchWrites(delayMs: number): void {
    const { platform } = this.#options;
    this.#watch = platform.setTimer(delayMs, () => {
      this.#watch = undefined;
      if (this.#writeBeganMs === undefined) return;
      const leftMs = this.#writeBeganMs + WRITE_TIMEOUT_MS - platform.now();
      if (leftMs > 0) return this.#watchWrites(leftMs);
      const seconds = WRITE_TIMEOUT_MS / 1000;
      this.close(new ConnectionError(`The link took no bytes for ${seconds} s; it counts as dead`));
    });
    // What it watches keeps the process alive, if it is to.
    this.#watch.unref?.();
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
