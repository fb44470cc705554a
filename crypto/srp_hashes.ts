// The hashes of two-step passwords that both sides compute: x, k, u and M1.

import { bigIntFromBytes, bigIntToBytes, concat, wipe, xor } from "./bytes.ts";
import { DH_BYTES } from "./dh.ts";
import { SecurityError } from "./error.ts";
import { pbkdf2 } from "./native.ts";
import { sha256 } from "./sha.ts";

/** Rounds of PBKDF2 with HMAC-SHA-512, as the name of the algorithm's constructor says. */
const PBKDF2_ROUNDS = 100_000;
const PBKDF2_BYTES = 64;

/** Salts longer than this are refused; real ones have 8 to 40 bytes. */
const MAX_SALT_BYTES = 1024;

/**
 * The parameters of `passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`, under the
 * names of the schema, so that the object of the schema fits.
 *
 * Source: https://core.telegram.org/constructor/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
 */
export interface SrpAlgo {
  /** The salt of the inner hash and of PBKDF2. */
  readonly salt1: Uint8Array;
  /** The salt of the outer hashes. */
  readonly salt2: Uint8Array;
  /** The generator. */
  readonly g: number;
  /** The prime, big-endian, 256 bytes. */
  readonly p: Uint8Array;
}

/** What goes into M1 besides the shared secret. */
export interface SrpProofInput {
  /** The parameters. */
  readonly algo: SrpAlgo;
  /** The client's public value, 256 bytes. */
  readonly gA: Uint8Array;
  /** The server's public value, 256 bytes. */
  readonly gB: Uint8Array;
  /** The shared secret `s_a = s_b`. */
  readonly secret: bigint;
}

/** `SH(data, salt) = SHA256(salt || data || salt)`. */
function saltingHash(data: Uint8Array, salt: Uint8Array): Uint8Array {
  return sha256(salt, data, salt);
}

/**
 * `x = PH2(password, salt1, salt2)`, 32 bytes: SHA-256 with both salts, 100,000 rounds of
 * PBKDF2-HMAC-SHA-512 on another thread, SHA-256 with the second salt.
 *
 * Source: https://core.telegram.org/api/srp#checking-the-password-with-srp
 *
 * @param password The password as typed: UTF-8, neither trimmed nor normalised.
 * @param algo The parameters.
 * @throws {SecurityError} `srp` if a salt is unreasonably long.
 */
export async function passwordHash(password: string, algo: SrpAlgo): Promise<Uint8Array> {
  const { salt1, salt2 } = algo;
  for (const salt of [salt1, salt2]) {
    if (salt.length > MAX_SALT_BYTES) {
      throw new SecurityError("srp", `A password salt of ${salt.length} bytes is too long`, {
        got: salt.length,
        expected: `at most ${MAX_SALT_BYTES}`,
      });
    }
  }
  const bytes = new TextEncoder().encode(password);
  const inner = saltingHash(bytes, salt1);
  const primary = saltingHash(inner, salt2);
  wipe(bytes, inner);
  const stretched = await stretch(primary, salt1);
  wipe(primary);
  const x = saltingHash(stretched, salt2);
  wipe(stretched);
  return x;
}

function stretch(input: Uint8Array, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pbkdf2(input, salt, PBKDF2_ROUNDS, PBKDF2_BYTES, "sha512", (error, out) => {
      if (error) reject(error);
      else resolve(new Uint8Array(out.buffer, out.byteOffset, out.length));
    });
  });
}

/** A number as the hashes take it: big-endian in 256 bytes. */
export function padded(value: bigint): Uint8Array {
  return bigIntToBytes(value, DH_BYTES);
}

/** `k = SHA256(p || g)`. */
export function srpMultiplier(p: bigint, g: number): bigint {
  return bigIntFromBytes(sha256(padded(p), padded(BigInt(g))));
}

/**
 * `u = SHA256(g_a || g_b)`.
 *
 * @throws {SecurityError} `srp` if it is zero, which would take the password out of the proof.
 */
export function srpScrambler(gA: Uint8Array, gB: Uint8Array): bigint {
  const u = bigIntFromBytes(sha256(gA, gB));
  if (u === 0n) throw new SecurityError("srp", "The scrambling parameter u is zero");
  return u;
}

/**
 * `M1 = SHA256(SHA256(p) XOR SHA256(g) || SHA256(salt1) || SHA256(salt2) || g_a || g_b || k_a)` with
 * `k_a = SHA256(s_a)`.
 */
export function srpProof({ algo, gA, gB, secret }: SrpProofInput): Uint8Array {
  const secretBytes = padded(secret);
  const sessionKey = sha256(secretBytes);
  const parameters = xor(
    sha256(padded(bigIntFromBytes(algo.p))),
    sha256(padded(BigInt(algo.g))),
  );
  const salts = concat(sha256(algo.salt1), sha256(algo.salt2));
  const proof = sha256(parameters, salts, gA, gB, sessionKey);
  wipe(secretBytes, sessionKey);
  return proof;
}
