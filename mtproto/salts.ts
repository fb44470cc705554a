// Server salts: which one a client sends with, and which ones a server takes.

import type { RandomBytes } from "../crypto/random.ts";
import { takeRandom } from "../crypto/random.ts";
import { MAX_SALTS, SALT_PERIOD_S, SALT_RESERVE_S } from "./session_limits.ts";

/**
 * A number the server asks for in every message, and the time it is asked for. It belongs to the
 * authorization key, not to the session.
 *
 * Source: core.telegram.org/mtproto/description#server-salt
 */
export interface ServerSalt {
  /** The salt, an unsigned 64-bit number. */
  readonly salt: bigint;
  /** From when it is valid, in seconds of Unix time by the server's clock. */
  readonly validSinceS: number;
  /** Until when it is valid, in the same clock. */
  readonly validUntilS: number;
}

/** What a server session must know of the salts of its authorization key. */
export interface SaltProvider {
  /** Whether a message with this salt is accepted at this time (seconds of Unix time). */
  isValid(salt: bigint, nowS: number): boolean;
  /** The salt to be used at this time. */
  current(nowS: number): bigint;
  /** The salts from this time on, the current one first. */
  future(count: number, nowS: number): readonly ServerSalt[];
}

/** The salts a client knows for one authorization key. */
export class KnownSalts {
  /** In ascending order of `validSinceS`. */
  #salts: ServerSalt[];

  /** @param salts The salts known from before, in any order. */
  constructor(salts: readonly ServerSalt[]) {
    this.#salts = sorted(salts);
  }

  /** All known salts, by the time they begin. */
  get all(): readonly ServerSalt[] {
    return this.#salts;
  }

  /**
   * The salt to send with: the youngest valid one, for want of one the last that was, and 0 if none
   * is known (the server then names the right one).
   *
   * @param nowS The time by the server's clock, in seconds.
   */
  current(nowS: number): bigint {
    let chosen: ServerSalt | undefined;
    for (const salt of this.#salts) {
      if (salt.validSinceS <= nowS || chosen === undefined) chosen = salt;
    }
    return chosen === undefined ? 0n : chosen.salt;
  }

  /**
   * Takes a salt the server named as the right one now; every other that should be in use by now is
   * dropped.
   *
   * @param salt The salt.
   * @param nowS The time by the server's clock, in seconds.
   * @returns Whether that changed anything.
   */
  adopt(salt: bigint, nowS: number): boolean {
    if (this.#salts.length > 0 && this.current(nowS) === salt && this.#endOf(salt) > nowS) {
      return false;
    }
    const later = this.#salts.filter((other) => other.validSinceS > nowS && other.salt !== salt);
    const end = Math.max(this.#endOf(salt), nowS + SALT_PERIOD_S);
    this.#salts = [{ salt, validSinceS: nowS, validUntilS: end }, ...later];
    return true;
  }

  /**
   * Takes the list of `future_salts`, which replaces all that was known.
   *
   * @param salts The list.
   * @param nowS The time by the server's clock, in seconds.
   * @returns Whether there was a usable one among them.
   */
  replace(salts: readonly ServerSalt[], nowS: number): boolean {
    const usable = salts.filter((salt) =>
      salt.validUntilS > nowS && salt.validSinceS < salt.validUntilS
    );
    if (usable.length === 0) return false;
    const first = Math.min(...usable.map((salt) => salt.validSinceS));
    const kept = this.#salts.filter((salt) => salt.validSinceS < first && salt.validUntilS > nowS);
    this.#salts = sorted([...kept.slice(-1), ...usable]).slice(0, MAX_SALTS);
    return true;
  }

  /**
   * Whether the known salts end so soon that more should be asked for.
   *
   * @param nowS The time by the server's clock, in seconds.
   */
  isLow(nowS: number): boolean {
    const last = this.#salts.at(-1);
    return last === undefined || last.validUntilS - nowS < SALT_RESERVE_S;
  }

  #endOf(salt: bigint): number {
    const known = this.#salts.find((other) => other.salt === salt);
    return known === undefined ? 0 : known.validUntilS;
  }
}

function sorted(salts: readonly ServerSalt[]): ServerSalt[] {
  return [...salts].sort((a, b) => a.validSinceS - b.validSinceS);
}

/** How a {@linkcode SaltSchedule} is made. */
export interface SaltScheduleOptions {
  /** The salt both sides took from the key exchange, and when, in seconds of Unix time. */
  readonly first?: { readonly salt: bigint; readonly nowS: number } | undefined;
  /** The length of a period in seconds; 1800 by default. */
  readonly periodS?: number | undefined;
}

/**
 * The salts of one authorization key on the server: a new one every period, taken for one more period
 * after that.
 *
 * Source: core.telegram.org/mtproto/description#server-salt
 */
export class SaltSchedule implements SaltProvider {
  readonly #random: RandomBytes;
  readonly #periodS: number;
  readonly #salts = new Map<number, bigint>();

  /**
   * Makes a schedule; salts are drawn as they are needed.
   *
   * @param random Where the salts come from.
   * @param options Where it starts.
   */
  constructor(random: RandomBytes, options: SaltScheduleOptions = {}) {
    this.#random = random;
    this.#periodS = options.periodS ?? SALT_PERIOD_S;
    const { first } = options;
    if (first !== undefined) this.#salts.set(this.#periodAt(first.nowS), first.salt);
  }

  /** See {@linkcode SaltProvider.isValid}. */
  isValid(salt: bigint, nowS: number): boolean {
    const period = this.#periodAt(nowS);
    return salt === this.#saltOf(period) || salt === this.#salts.get(period - 1);
  }

  /** See {@linkcode SaltProvider.current}. */
  current(nowS: number): bigint {
    return this.#saltOf(this.#periodAt(nowS));
  }

  /** See {@linkcode SaltProvider.future}. */
  future(count: number, nowS: number): readonly ServerSalt[] {
    const first = this.#periodAt(nowS);
    const salts: ServerSalt[] = [];
    for (let period = first; period < first + Math.min(count, MAX_SALTS); period++) {
      salts.push({
        salt: this.#saltOf(period),
        validSinceS: period * this.#periodS,
        validUntilS: (period + 2) * this.#periodS,
      });
    }
    return salts;
  }

  #periodAt(nowS: number): number {
    return Math.floor(nowS / this.#periodS);
  }

  #saltOf(period: number): bigint {
    const known = this.#salts.get(period);
    if (known !== undefined) return known;
    for (const past of this.#salts.keys()) {
      if (past < period - MAX_SALTS - 1) this.#salts.delete(past);
    }
    const bytes = takeRandom(this.#random, 8);
    const salt = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
    this.#salts.set(period, salt);
    return salt;
  }
}
