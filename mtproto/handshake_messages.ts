// How both roles of the key exchange read its objects, compare its nonces, and seal its inner data.

import { bigIntFromBytes, concat, toHex, wipe } from "../crypto/bytes.ts";
import { equalConstantTime } from "../crypto/constant_time.ts";
import { DH_BYTES, dhPower, isDhValue } from "../crypto/dh.ts";
import { SecurityError } from "../crypto/error.ts";
import { igeDecrypt, igeEncrypt } from "../crypto/ige.ts";
import type { AesKeyIv } from "../crypto/kdf_v2.ts";
import { type RandomBytes, takeRandom } from "../crypto/random.ts";
import { sha1 } from "../crypto/sha.ts";
import { TlReader } from "../tl/reader.ts";
import { codec, type Constructors, type Params } from "../tl/mtproto.ts";
import { type HandshakeCheck, HandshakeError, type HandshakeStep } from "./errors.ts";

/** An object of the key exchange by the name of its constructor or method. */
export type HandshakeObject<N extends string> = N extends keyof Constructors ? Constructors[N]
  : N extends keyof Params ? { readonly _: N } & Params[N]
  : never;

/** An object read from the start of some bytes. */
export interface ReadObject<N extends string> {
  /** The object. */
  readonly object: HandshakeObject<N>;
  /** The bytes it took; more may follow them. */
  readonly bytes: Uint8Array;
}

const HASH_BYTES = 20;
const BLOCK_BYTES = 16;

/** How often an exponent is drawn: 1 draw in 2^63 gives a public value out of range. */
const MAX_DRAWS = 4;

/**
 * Reads one object of the given constructors; bytes after it are ignored, as servers pad their
 * answers.
 *
 * @throws {HandshakeError} `constructor`, before anything else is read, or `decode`.
 */
export function readObject<const N extends string>(
  step: HandshakeStep,
  bytes: Uint8Array,
  names: readonly N[],
): ReadObject<N> {
  const name = nameAt(bytes);
  if (name === undefined || !(names as readonly string[]).includes(name)) {
    throw unexpectedObject(step, bytes, names);
  }
  const reader = new TlReader(bytes);
  try {
    const object = codec.decodeFrom(reader) as HandshakeObject<N>;
    return { object, bytes: bytes.subarray(0, reader.offset) };
  } catch (cause) {
    throw new HandshakeError(step, "decode", `The object ${name} can't be read`, { cause });
  }
}

/** The error about an object that has no place here. */
export function unexpectedObject(
  step: HandshakeStep,
  bytes: Uint8Array,
  names: readonly string[],
): HandshakeError {
  const got = nameAt(bytes) ?? toHex(bytes.subarray(0, 4));
  const expected = names.join(" or ");
  return new HandshakeError(step, "constructor", `Expected ${expected}, got ${got || "nothing"}`, {
    got,
    expected,
  });
}

/** The name of the object that starts with these bytes, if the protocol has it. */
export function nameAt(bytes: Uint8Array): string | undefined {
  return bytes.length < 4 ? undefined : codec.nameOf(new TlReader(bytes).uint());
}

/**
 * Compares a nonce or a hash in constant time.
 *
 * Source: core.telegram.org/mtproto/security_guidelines, "Key Exchange Messages".
 *
 * @throws {HandshakeError} The given check, if the two differ.
 */
export function checkSame(
  step: HandshakeStep,
  check: HandshakeCheck,
  got: Uint8Array,
  expected: Uint8Array,
): void {
  if (!equalConstantTime(got, expected)) {
    throw new HandshakeError(step, check, `The ${check} is not the one expected; start over`);
  }
}

/** What belongs to one exchange and returns in each of its messages. */
export interface Nonces {
  /** The client's nonce, 16 bytes. */
  readonly nonce: Uint8Array;
  /** The server's nonce, 16 bytes. */
  readonly serverNonce: Uint8Array;
}

/**
 * Compares both nonces of a message.
 *
 * @throws {HandshakeError} `nonce` or `serverNonce`.
 */
export function checkNonces(step: HandshakeStep, got: Nonces, expected: Nonces): void {
  checkSame(step, "nonce", got.nonce, expected.nonce);
  checkSame(step, "serverNonce", got.serverNonce, expected.serverNonce);
}

/**
 * Seals the inner data of either role:
 * `AES-256-IGE(SHA1(data) (20) || data || random padding (0..15))`.
 *
 * Source: core.telegram.org/mtproto/auth_key, "DH exchange initiation" and "DH key exchange
 * complete".
 */
export function sealInnerData(data: Uint8Array, key: AesKeyIv, random: RandomBytes): Uint8Array {
  const padding = -(HASH_BYTES + data.length) & (BLOCK_BYTES - 1);
  return igeEncrypt(concat(sha1(data), data, takeRandom(random, padding)), key.key, key.iv);
}

/**
 * Opens the inner data of either role. Nothing read from it is given out before its hash is
 * verified, and all that can be wrong up to there looks the same.
 *
 * Source: core.telegram.org/mtproto/security_guidelines, "Checking SHA1 hash values".
 *
 * @throws {HandshakeError} `length` for a length no sealed data has, `hash` if it does not open,
 * `padding` for more than 15 bytes of it.
 */
export function openInnerData<const N extends string>(
  step: HandshakeStep,
  sealed: Uint8Array,
  key: AesKeyIv,
  name: N,
): HandshakeObject<N> {
  if (sealed.length % BLOCK_BYTES !== 0 || sealed.length < 2 * BLOCK_BYTES) {
    throw new HandshakeError(
      step,
      "length",
      `The encrypted data has ${sealed.length} bytes, no multiple of ${BLOCK_BYTES}`,
      { got: sealed.length, expected: BLOCK_BYTES },
    );
  }
  const opened = igeDecrypt(sealed, key.key, key.iv);
  const { object, bytes } = readHashed(step, opened, name);
  const padding = opened.length - HASH_BYTES - bytes.length;
  if (padding >= BLOCK_BYTES) {
    throw new HandshakeError(
      step,
      "padding",
      `The encrypted data has ${padding} bytes of padding, more than ${BLOCK_BYTES - 1}`,
      { got: padding, expected: BLOCK_BYTES - 1 },
    );
  }
  return object;
}

function readHashed<const N extends string>(
  step: HandshakeStep,
  opened: Uint8Array,
  name: N,
): ReadObject<N> {
  let cause: unknown;
  try {
    const read = readObject(step, opened.subarray(HASH_BYTES), [name]);
    if (equalConstantTime(sha1(read.bytes), opened.subarray(0, HASH_BYTES))) return read;
  } catch (error) {
    cause = error;
  }
  throw new HandshakeError(step, "hash", "The encrypted data does not match its hash", { cause });
}

/** A secret exponent and what the other side gets to see of it. */
export interface DhPair {
  /** 256 random bytes; to be wiped after use. */
  readonly secret: Uint8Array;
  /** `g^secret mod p`, 256 bytes. */
  readonly publicValue: Uint8Array;
}

/**
 * Draws a secret exponent whose public value passes the check the other side will make.
 *
 * Source: core.telegram.org/mtproto/security_guidelines, "g_a and g_b validation".
 *
 * @throws {SecurityError} `random`, if the source gives no usable bytes.
 */
export function drawDhPair(g: number, p: bigint, random: RandomBytes): DhPair {
  for (let draw = 0; draw < MAX_DRAWS; draw++) {
    const secret = takeRandom(random, DH_BYTES);
    const publicValue = dhPower(g, secret, p);
    if (isDhValue(bigIntFromBytes(publicValue, DH_BYTES), p)) return { secret, publicValue };
    wipe(secret);
  }
  throw new SecurityError(
    "random",
    `The random source gave ${MAX_DRAWS} exponents in a row whose public value is out of range`,
    { got: MAX_DRAWS },
  );
}

/** The 8 bytes of an `auth_key_aux_hash` as the TL long of `retry_id`. */
export function retryIdOf(auxHash: Uint8Array): bigint {
  return new DataView(auxHash.buffer, auxHash.byteOffset, 8).getBigInt64(0, true);
}

/** What went wrong inside one step, as the error of the exchange. */
export function asHandshakeError(step: HandshakeStep, error: unknown): HandshakeError {
  if (error instanceof HandshakeError) return error;
  if (error instanceof SecurityError) {
    const check = SECURITY_CHECKS.get(error.check) ?? "decode";
    return new HandshakeError(step, check, error.message, {
      got: error.got,
      expected: error.expected,
      cause: error,
    });
  }
  throw error;
}

const SECURITY_CHECKS: ReadonlyMap<SecurityError["check"], HandshakeCheck> = new Map([
  ["random", "random"],
  ["pq", "pq"],
  ["length", "length"],
  ["dhPrime", "dhPrime"],
  ["generator", "generator"],
  ["dhRange", "dhRange"],
  ["rsaPad", "rsa"],
  ["rsaKey", "rsa"],
]);
