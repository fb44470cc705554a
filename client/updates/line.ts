// One sequence of numbered updates: what follows is applied, what came already is passed over, what is early waits.

import type * as tl from "../../tl/api.ts";

/** An update on its way through the engine. */
export interface Item {
  /** The update. */
  readonly update: tl.Update;
  /** The users that came with it. */
  readonly users: readonly tl.User[];
  /** The chats that came with it. */
  readonly chats: readonly tl.Chat[];
  /** Whether it is the answer to a call of this client. */
  readonly own: boolean;
  /** The number of its sequence after it; 0 when it stands outside. */
  readonly number: number;
  /** How far it moves its sequence. */
  readonly count: number;
}

/** A sequence such as `pts`, by the rule of https://core.telegram.org/api/updates#message-related-event-sequences (R231). */
export class Line {
  /** The number of the last update applied. */
  value: number;
  #held: Item[] = [];

  /** @param value The number of the last update applied. */
  constructor(value: number) {
    this.value = value;
  }

  /** How many updates wait for others that are missing. */
  get waiting(): number {
    return this.#held.length;
  }

  /**
   * Takes updates in, by their numbers (R235), and those that waited along with them.
   *
   * @param items The updates.
   * @param apply Called for each that is next.
   */
  take(items: readonly Item[], apply: (item: Item) => void): void {
    let list: readonly Item[] = items;
    if (this.#held.length > 0 || items.length > 1) {
      list = [...this.#held, ...items].sort(byNumbers);
      this.#held = [];
    }
    for (const item of list) this.#takeOne(item, apply);
  }

  /** Forgets what waits, and gives it back. */
  drop(): Item[] {
    return this.#held.splice(0);
  }

  #takeOne(item: Item, apply: (item: Item) => void): void {
    const { number, count } = item;
    if (number === 0) {
      apply(item);
    } else if (this.value + count === number) {
      this.value = number;
      apply(item);
    } else if (this.value + count < number) {
      this.#held.push(item);
    }
  }
}

// By the number before the update; of those that begin at the same, what moves nothing comes first.
function byNumbers(a: Item, b: Item): number {
  return a.number - a.count - (b.number - b.count) || a.number - b.number;
}
