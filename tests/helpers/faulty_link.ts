// A connection in virtual time that delays, and on demand loses, repeats and reorders packets.

import type { SeededRandom } from "./random.ts";
import type { VirtualTime } from "./virtual_time.ts";

/** What a link does to packets; all chances are per packet. */
export interface LinkFaults {
  /** The delay of a packet, in milliseconds. */
  readonly latencyMs: number;
  /** Up to so much is added to it; packets stay in order unless reordered. */
  readonly jitterMs: number;
  /** The chance that a packet is lost while the link stays up. */
  readonly loss: number;
  /** The chance that a packet comes twice. */
  readonly repeat: number;
  /** The chance that a packet is overtaken by later ones. */
  readonly reorder: number;
}

/** A link without faults. */
export const GOOD_LINK: LinkFaults = {
  latencyMs: 20,
  jitterMs: 0,
  loss: 0,
  repeat: 0,
  reorder: 0,
};

/** Both directions of one connection. Once closed, nothing that was under way arrives. */
export class FaultyLink {
  readonly #time: VirtualTime;
  readonly #random: SeededRandom;
  readonly #faults: LinkFaults;
  readonly #lastMs = { client: 0, server: 0 };
  /** Whether the link is up. */
  isOpen = true;
  /** Takes what arrives at the server. */
  onServer: (packet: Uint8Array) => void = ignore;
  /** Takes what arrives at the client. */
  onClient: (packet: Uint8Array) => void = ignore;
  /** Called once when the link goes down. */
  onClose: () => void = ignore;

  /** @param time @param random @param faults What the link is made of. */
  constructor(time: VirtualTime, random: SeededRandom, faults: LinkFaults) {
    this.#time = time;
    this.#random = random;
    this.#faults = faults;
  }

  /** Sends a packet from one side to the other. */
  send(from: "client" | "server", packet: Uint8Array): void {
    if (!this.isOpen) return;
    const random = this.#random;
    const { latencyMs, jitterMs, loss, repeat, reorder } = this.#faults;
    if (random.float() < loss) return;
    let atMs = this.#time.nowMs + latencyMs + random.float() * jitterMs;
    if (random.float() < reorder) {
      atMs += latencyMs * 4 * random.float();
    } else {
      atMs = Math.max(atMs, this.#lastMs[from]);
      this.#lastMs[from] = atMs;
    }
    this.#deliver(from, packet, atMs);
    if (random.float() < repeat) {
      this.#deliver(from, packet, atMs + random.float() * latencyMs * 10);
    }
  }

  /** Takes the link down. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.onClose();
  }

  #deliver(from: "client" | "server", packet: Uint8Array, atMs: number): void {
    this.#time.at(atMs, () => {
      if (!this.isOpen) return;
      if (from === "client") this.onServer(packet);
      else this.onClient(packet);
    });
  }
}

function ignore(): void {}
