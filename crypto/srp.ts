// Two-step passwords, the client's side: proving the password and setting a new one.

import { bigIntFromBytes, concat, wipe } from "./bytes.ts";
import { checkDhValue, DH_BYTES, DhChecker, isDhValue } from "./dh.ts";
import { SecurityError } from "./error.ts";
import { modPow } from "./prime.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import {
  padded,
  passwordHash,
  type SrpAlgo,
  srpMultiplier,
  srpProof,
  srpScrambler,
} from "./srp_hashes.ts";

/** `srp_B` has 248 to 256 bytes (TDLib); a shorter one would be far out of range anyway. */
const MIN_PUBLIC_VALUE_BYTES = 248;

/** Random bytes appended to the first salt of a new password. */
const OWN_SALT_BYTES = 32;

/** A secret exponent gives a public value out of range with a chance of 2^−63. */
const MAX_ATTEMPTS = 8;

/** What {@linkcode computeSrp} proves the password with. */
export interface SrpRequest {
  /** The password as typed; it is neither trimmed nor normalised. */
  readonly password: string;
  /** `current_algo` of `account.password`. */
  readonly algo: SrpAlgo;
  /** `srp_B` of `account.password`. */
  readonly srpB: Uint8Array;
  /** `srp_id` of `account.password`. */
  readonly srpId: bigint;
  /** Where checked primes are remembered; a new one by default. */
  readonly checker?: DhChecker | undefined;
}

/**
 * The proof of a password, with the fields of `inputCheckPasswordSRP`.
 *
 * Source: https://core.telegram.org/constructor/inputCheckPasswordSRP
 */
export interface SrpAnswer {
  /** The identifier the server gave. */
  readonly srpId: bigint;
  /** The client's public value `g_a`, 256 bytes. */
  readonly A: Uint8Array;
  /** The proof, 32 bytes. */
  readonly M1: Uint8Array;
}

/** What {@linkcode computeNewPasswordHash} hashes a new password with. */
export interface NewPasswordRequest {
  /** The new password as typed; it is neither trimmed nor normalised. */
  readonly password: string;
  /** `new_algo` of `account.password`. */
  readonly algo: SrpAlgo;
  /** Where checked primes are remembered; a new one by default. */
  readonly checker?: DhChecker | undefined;
}

/** A new password as the server keeps it. */
export interface NewPassword {
  /** The parameters with the longer first salt: they become `new_algo` of the settings. */
  readonly algo: SrpAlgo;
  /** `new_password_hash`: the verifier `g^x mod p`, 256 bytes. */
  readonly hash: Uint8Array;
}

/**
 * Proves the knowledge of a password without sending it. Prime, generator and the server's public
 * value are checked first, as in the key exchange. The slow part runs on another thread.
 *
 * Source: https://core.telegram.org/api/srp#checking-the-password-with-srp
 *
 * @param request The password and what `account.getPassword` returned.
 * @param random The source of the secret exponent; see {@linkcode mixRandom} for `secure_random`.
 * @throws {SecurityError} `dhPrime`, `generator`, `dhRange` or `srp` if the server's parameters are
 * unsafe, `random` if the source fails.
 */
export async function computeSrp(request: SrpRequest, random: RandomBytes): Promise<SrpAnswer> {
  const { algo, srpB, srpId } = request;
  const p = checkAlgo(algo, request.checker, random);
  const gB = checkServerValue(srpB, p);
  const x = await passwordHash(request.password, algo);
  try {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const a = takeRandom(random, DH_BYTES);
      const gA = modPow(BigInt(algo.g), bigIntFromBytes(a), p);
      const M1 = isDhValue(gA, p) ? proveWithSecret(algo, x, a, gB) : undefined;
      wipe(a);
      if (M1 !== undefined) return { srpId, A: padded(gA), M1 };
    }
  } finally {
    wipe(x);
  }
  throw new SecurityError("random", "The random source gives no usable secret exponent");
}

/**
 * The proof for a given secret exponent, without any check: the arithmetic alone.
 *
 * Source: https://core.telegram.org/api/srp#checking-the-password-with-srp
 *
 * @param algo The parameters.
 * @param x The hash of the password, 32 bytes.
 * @param a The secret exponent, big-endian.
 * @param gB The server's public value.
 * @throws {SecurityError} `srp` if the server's value leads to no secret.
 */
export function proveWithSecret(
  algo: SrpAlgo,
  x: Uint8Array,
  a: Uint8Array,
  gB: bigint,
): Uint8Array {
  const p = bigIntFromBytes(algo.p);
  const g = BigInt(algo.g);
  const xNumber = bigIntFromBytes(x);
  const aNumber = bigIntFromBytes(a);
  const gABytes = padded(modPow(g, aNumber, p));
  const gBBytes = padded(gB);
  const u = srpScrambler(gABytes, gBBytes);
  const kv = (srpMultiplier(p, algo.g) * modPow(g, xNumber, p)) % p;
  const t = (((gB - kv) % p) + p) % p;
  if (t <= 1n || t === p - 1n) {
    throw new SecurityError("srp", "The server's public value leads to a predictable secret");
  }
  const secret = modPow(t, aNumber + u * xNumber, p);
  return srpProof({ algo, gA: gABytes, gB: gBBytes, secret });
}

/**
 * Hashes a new password. 32 own random bytes are appended to the first salt.
 *
 * Source: https://core.telegram.org/api/srp#setting-a-new-2fa-password
 *
 * @param request The password and `new_algo` of `account.getPassword`.
 * @param random The source of the salt; see {@linkcode mixRandom} for `secure_random`.
 * @throws {SecurityError} `dhPrime`, `generator` or `srp` if the server's parameters are unsafe,
 * `random` if the source fails.
 */
export async function computeNewPasswordHash(
  request: NewPasswordRequest,
  random: RandomBytes,
): Promise<NewPassword> {
  checkAlgo(request.algo, request.checker, random);
  const { salt1, salt2, g, p } = request.algo;
  const algo = { salt1: concat(salt1, takeRandom(random, OWN_SALT_BYTES)), salt2, g, p };
  return { algo, hash: await computeSrpVerifier(request.password, algo) };
}

/**
 * The verifier `g^x mod p` in 256 bytes, by which a server knows a password.
 *
 * Source: https://core.telegram.org/api/srp#setting-a-new-2fa-password
 *
 * @param password The password as typed; it is neither trimmed nor normalised.
 * @param algo Checked parameters.
 * @throws {SecurityError} `srp` if a salt is unreasonably long.
 */
export async function computeSrpVerifier(password: string, algo: SrpAlgo): Promise<Uint8Array> {
  const x = await passwordHash(password, algo);
  const verifier = modPow(BigInt(algo.g), bigIntFromBytes(x), bigIntFromBytes(algo.p));
  wipe(x);
  return padded(verifier);
}

/** Prime and generator as strictly as in the key exchange. */
function checkAlgo(algo: SrpAlgo, checker: DhChecker | undefined, random: RandomBytes): bigint {
  (checker ?? new DhChecker(random)).check(algo.p, algo.g);
  return bigIntFromBytes(algo.p);
}

function checkServerValue(srpB: Uint8Array, p: bigint): bigint {
  if (srpB.length < MIN_PUBLIC_VALUE_BYTES || srpB.length > DH_BYTES) {
    throw new SecurityError("srp", `A server value srp_B of ${srpB.length} bytes is not safe`, {
      got: srpB.length,
      expected: `${MIN_PUBLIC_VALUE_BYTES} to ${DH_BYTES}`,
    });
  }
  const gB = bigIntFromBytes(srpB);
  checkDhValue(gB, p);
  return gB;
}
