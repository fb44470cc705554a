// The server salts of one authorization key, which a test can end before their time.

import type { RandomBytes } from "../crypto/mod.ts";
import { type SaltProvider, SaltSchedule, type ServerSalt } from "../mtproto/salts.ts";

/** A schedule of salts that can be replaced by another one. */
export class RotatingSalts implements SaltProvider {
  readonly #random: RandomBytes;
  readonly #periodS: number | undefined;
  #schedule: SaltSchedule;

  /**
   * Begins with the salt both sides derive from the key exchange.
   *
   * @param first the salt of the key exchange, unsigned.
   * @param nowS the time in seconds since 1970.
   * @param random where later salts come from.
   * @param periodS how long a salt is used, in seconds; 1800 if undefined.
   */
  constructor(first: bigint, nowS: number, random: RandomBytes, periodS: number | undefined) {
    this.#random = random;
    this.#periodS = periodS;
    this.#schedule = new SaltSchedule(random, { first: { salt: first, nowS }, periodS });
  }

  /** See {@linkcode SaltProvider.isValid}. */
  isValid(salt: bigint, nowS: number): boolean {
    return this.#schedule.isValid(salt, nowS);
  }

  /** See {@linkcode SaltProvider.current}. */
  current(nowS: number): bigint {
    return this.#schedule.current(nowS);
  }

  /** See {@linkcode SaltProvider.future}. */
  future(count: number, nowS: number): readonly ServerSalt[] {
    return this.#schedule.future(count, nowS);
  }

  /** Ends all salts at once: what a client sends next carries a bad one. */
  rotate(): void {
    this.#schedule = new SaltSchedule(this.#random, { periodS: this.#periodS });
  }
}
