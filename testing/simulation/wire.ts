// A stream between a simulated client and the data centre that breaks wherever it is told to, at any byte.

import type { MemoryLinkPair } from "../../client/net/memory.ts";
import type { Link } from "../../client/net/platform.ts";
import type { SeededRandom } from "../seeded_random.ts";
import type { TestDc } from "../test_dc.ts";
import type { Stage } from "./stage.ts";

/** Most pieces the bytes of one write arrive in. */
const PIECES_MAX = 3;

/** How long a broken stream still carries what came before the break, in milliseconds. */
const LAST_BYTES_MS = 5_000;

/** The server's end of a stream. */
export class Wire implements Link {
  readonly #pair: MemoryLinkPair;
  readonly #random: SeededRandom;
  readonly #stage: Stage;
  /** The data centre. */
  readonly dc: TestDc;
  /** The number of the connection at the data centre. */
  readonly connectionId: number;
  /** Whether a bit was turned over: the data centre may find fault with what it receives. */
  corrupted = false;
  #in = Infinity;
  #out = Infinity;
  #flipIn: number | undefined;
  #flipOut: number | undefined;

  /**
   * @param dc The data centre.
   * @param pair The stream; `b` is the server's end.
   * @param random Where pieces begin and end.
   * @param stage Where it lies.
   */
  constructor(
    dc: TestDc,
    pair: MemoryLinkPair,
    random: SeededRandom,
    stage: Stage,
  ) {
    this.dc = dc;
    this.connectionId = dc.connectionCount + 1;
    this.#pair = pair;
    this.#random = random;
    this.#stage = stage;
  }

  /** Breaks the stream once so many more bytes have gone to the server, or to the client. */
  breakAfter(bytes: number, direction: "in" | "out"): void {
    if (direction === "in") this.#in = bytes;
    else this.#out = bytes;
  }

  /** Turns a bit over after so many more bytes to the server, or to the client. */
  corruptAfter(bytes: number, direction: "in" | "out"): void {
    this.corrupted = true;
    if (direction === "in") this.#flipIn = bytes;
    else this.#flipOut = bytes;
  }

  /** Breaks the stream now. */
  cut(): void {
    this.#pair.cut();
  }

  /** Nothing arrives any more in either direction, and neither side is told. */
  stall(): void {
    this.#pair.stall();
  }

  async read(): Promise<Uint8Array | undefined> {
    if (this.#in <= 0) this.#pair.cut();
    const read = await this.#pair.b.read();
    this.#stage.journal.trace(`${this.dc.dcId}/${this.connectionId} in ${read?.length}`);
    const bytes = read === undefined ? undefined : this.#flip(read, this.#flipIn);
    if (this.#flipIn !== undefined) this.#flipIn -= read?.length ?? 0;
    if (bytes === undefined || bytes.length <= this.#in) {
      this.#in -= bytes?.length ?? 0;
      return bytes;
    }
    const kept = bytes.subarray(0, this.#in);
    this.#in = 0;
    return kept;
  }

  async write(whole: Uint8Array): Promise<void> {
    this.#stage.journal.trace(`${this.dc.dcId}/${this.connectionId} out ${whole.length}`);
    const bytes = this.#flip(whole, this.#flipOut);
    if (this.#flipOut !== undefined) this.#flipOut -= whole.length;
    let rest = bytes.subarray(0, Math.min(bytes.length, this.#out));
    const broken = rest.length < bytes.length;
    this.#out -= rest.length;
    const sent: Promise<void>[] = [];
    for (let piece = 1; piece < PIECES_MAX && rest.length > 1; piece++) {
      const length = 1 + this.#random.int(rest.length);
      sent.push(this.#pair.b.write(rest.subarray(0, length)));
      rest = rest.subarray(length);
    }
    if (rest.length > 0) sent.push(this.#pair.b.write(rest));
    if (broken) this.#stage.time.setTimer(LAST_BYTES_MS, () => this.#pair.cut());
    await Promise.all(sent);
  }

  close(): void {
    this.#pair.b.close();
  }

  #flip(bytes: Uint8Array, at: number | undefined): Uint8Array {
    if (at === undefined || at < 0 || at >= bytes.length) return bytes;
    const flipped = bytes.slice();
    flipped[at]! ^= 1 << this.#random.int(8);
    return flipped;
  }
}
