// Two-step passwords, the server's side: a challenge for one client and the check of its proof.

import { bigIntFromBytes } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import { DH_BYTES, isDhValue } from "./dh.ts";
import { SecurityError } from "./error.ts";
import { modPow } from "./prime.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import { padded, type SrpAlgo, srpMultiplier, srpProof, srpScrambler } from "./srp_hashes.ts";

/** A secret exponent gives a public value out of range with a chance of 2^−63. */
const MAX_ATTEMPTS = 8;

/** What a {@linkcode ServerSrp} challenges with. */
export interface ServerSrpOptions {
  /** The parameters; not checked, they are the server's own. */
  readonly algo: SrpAlgo;
  /** The verifier: `new_password_hash` of a client, or from {@linkcode computeSrpVerifier}. */
  readonly verifier: Uint8Array;
  /** The source of the secret exponent. */
  readonly random: RandomBytes;
}

/**
 * One challenge of a server that knows a verifier: the public value for `account.password`, and the
 * check of what comes back in `inputCheckPasswordSRP`.
 *
 * Source: https://core.telegram.org/api/srp#checking-the-password-with-srp
 */
export class ServerSrp {
  readonly #algo: SrpAlgo;
  readonly #p: bigint;
  readonly #verifier: bigint;
  readonly #secret: bigint;
  /** The server's public value `g_b`, 256 bytes. */
  readonly srpB: Uint8Array;

  /**
   * Makes a challenge with a new secret exponent.
   *
   * @param options The parameters, the verifier and the source of randomness.
   * @throws {SecurityError} `random` if the source fails, `length` if a number is too long.
   */
  constructor(options: ServerSrpOptions) {
    const { algo, random } = options;
    this.#algo = algo;
    this.#p = bigIntFromBytes(algo.p, DH_BYTES);
    this.#verifier = bigIntFromBytes(options.verifier, DH_BYTES);
    const kv = srpMultiplier(this.#p, algo.g) * this.#verifier;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const secret = bigIntFromBytes(takeRandom(random, DH_BYTES));
      const gB = (kv + modPow(BigInt(algo.g), secret, this.#p)) % this.#p;
      if (!isDhValue(gB, this.#p)) continue;
      this.#secret = secret;
      this.srpB = padded(gB);
      return;
    }
    throw new SecurityError("random", "The random source gives no usable secret exponent");
  }

  /**
   * Whether a client knows the password.
   *
   * @param A The client's public value, as received.
   * @param M1 The client's proof, as received.
   * @returns `false` also for values no honest client sends.
   */
  verify(A: Uint8Array, M1: Uint8Array): boolean {
    if (A.length > DH_BYTES) return false;
    const gA = bigIntFromBytes(A);
    if (!isDhValue(gA, this.#p)) return false;
    const gABytes = padded(gA);
    const u = srpScrambler(gABytes, this.srpB);
    const base = (gA * modPow(this.#verifier, u, this.#p)) % this.#p;
    const secret = modPow(base, this.#secret, this.#p);
    const expected = srpProof({ algo: this.#algo, gA: gABytes, gB: this.srpB, secret });
    return equalConstantTime(expected, M1);
  }
}
