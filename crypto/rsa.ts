// RSA keys: construction, fingerprints, and reading of PEM files.

import { bigIntFromBytes, bigIntToBytes, concat, toHex } from "./bytes.ts";
import { SecurityError } from "./error.ts";
import { sha1 } from "./sha.ts";

/** The largest modulus accepted, in bytes (8192 bits). */
const MAX_MODULUS_BYTES = 1024;

/** The text of a larger PEM file is not looked at. */
const MAX_PEM_CHARACTERS = 16_384;

const DENO_INSPECT: unique symbol = Symbol.for("Deno.customInspect");
const NODE_INSPECT: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/** An RSA public key of a server. */
export interface RsaPublicKey {
  /** The modulus. */
  readonly n: bigint;
  /** The public exponent. */
  readonly e: bigint;
  /**
   * The last 8 bytes of SHA-1 of the key as TL `bytes n || bytes e`, little-endian, unsigned.
   *
   * Source: https://core.telegram.org/mtproto/auth_key#2-server-sends-response-of-the-form
   */
  readonly fingerprint: bigint;
}

/** An RSA private key, for servers. Printing it, as text or as JSON, does not show the exponent. */
export interface RsaPrivateKey extends RsaPublicKey {
  /** The private exponent. */
  readonly d: bigint;
}

/**
 * Makes a public key from its numbers.
 *
 * @param n The modulus: odd, at most 8192 bits.
 * @param e The public exponent: odd, at least 3, below `n`.
 * @throws {SecurityError} `rsaKey` if the numbers cannot be an RSA key.
 */
export function rsaPublicKey(n: bigint, e: bigint): RsaPublicKey {
  checkNumbers(n, e);
  return Object.freeze({ n, e, fingerprint: fingerprintOf(n, e) });
}

/**
 * Makes a private key from its numbers.
 *
 * @param n The modulus: odd, at most 8192 bits.
 * @param e The public exponent: odd, at least 3, below `n`.
 * @param d The private exponent, between 1 and `n`.
 * @throws {SecurityError} `rsaKey` if the numbers cannot be an RSA key.
 */
export function rsaPrivateKey(n: bigint, e: bigint, d: bigint): RsaPrivateKey {
  checkNumbers(n, e);
  if (d <= 1n || d >= n) throw malformed("the private exponent is out of range");
  return new PrivateKey(n, e, d);
}

/**
 * Reads a public key from PEM text: `RSA PUBLIC KEY` (PKCS#1) or `PUBLIC KEY`
 * (SubjectPublicKeyInfo). Text around the block is ignored.
 *
 * @throws {SecurityError} `rsaKey` if there is no such block or it holds no RSA key.
 */
export function rsaPublicKeyFromPem(pem: string): RsaPublicKey {
  const { label, der } = decodePem(pem);
  switch (label) {
    case "RSA PUBLIC KEY":
      return readPublicKey(der);
    case "PUBLIC KEY": {
      const info = new DerReader(der).only(TAG_SEQUENCE, "SubjectPublicKeyInfo");
      checkAlgorithm(info.next(TAG_SEQUENCE, "the algorithm"));
      const bits = info.nextBytes(TAG_BIT_STRING, "the key bits");
      info.end("SubjectPublicKeyInfo");
      if (bits[0] !== 0) throw malformed("the key bits are no whole bytes");
      return readPublicKey(bits.subarray(1));
    }
    default:
      throw malformed(`a public key is needed, not "${label}"`);
  }
}

/**
 * Reads a private key from PEM text: `RSA PRIVATE KEY` (PKCS#1) or `PRIVATE KEY` (PKCS#8), not
 * encrypted. Text around the block is ignored.
 *
 * @throws {SecurityError} `rsaKey` if there is no such block or it holds no RSA key.
 */
export function rsaPrivateKeyFromPem(pem: string): RsaPrivateKey {
  const { label, der } = decodePem(pem);
  switch (label) {
    case "RSA PRIVATE KEY":
      return readPrivateKey(der);
    case "PRIVATE KEY": {
      const info = new DerReader(der).only(TAG_SEQUENCE, "PrivateKeyInfo");
      info.nextInteger("the version");
      checkAlgorithm(info.next(TAG_SEQUENCE, "the algorithm"));
      return readPrivateKey(info.nextBytes(TAG_OCTET_STRING, "the key"));
    }
    default:
      throw malformed(`a private key is needed, not "${label}"`);
  }
}

/** A private key whose exponent does not show when it is printed. */
class PrivateKey implements RsaPrivateKey {
  readonly n: bigint;
  readonly e: bigint;
  readonly fingerprint: bigint;
  readonly #d: bigint;

  constructor(n: bigint, e: bigint, d: bigint) {
    this.n = n;
    this.e = e;
    this.fingerprint = fingerprintOf(n, e);
    this.#d = d;
  }

  get d(): bigint {
    return this.#d;
  }

  toString(): string {
    return `RsaPrivateKey { fingerprint: ${this.fingerprint} }`;
  }

  toJSON(): { readonly fingerprint: string } {
    return { fingerprint: this.fingerprint.toString() };
  }

  [DENO_INSPECT](): string {
    return this.toString();
  }

  [NODE_INSPECT](): string {
    return this.toString();
  }
}

/** `SHA1(bytes n || bytes e)[12..20]`, both numbers big-endian without leading zeros. */
function fingerprintOf(n: bigint, e: bigint): bigint {
  const digest = sha1(tlBytes(bigIntToBytes(n)), tlBytes(bigIntToBytes(e)));
  return new DataView(digest.buffer, digest.byteOffset).getBigUint64(12, true);
}

/**
 * TL `bytes`: length, content, zeros up to a multiple of 4.
 *
 * Source: https://core.telegram.org/mtproto/serialize#base-types
 */
function tlBytes(content: Uint8Array): Uint8Array {
  const { length } = content;
  const head = length < 254
    ? Uint8Array.of(length)
    : Uint8Array.of(254, length, length >>> 8, length >>> 16);
  return concat(head, content, new Uint8Array(-(head.length + length) & 3));
}

function checkNumbers(n: bigint, e: bigint): void {
  if (n < 3n || (n & 1n) === 0n) throw malformed("the modulus must be odd and positive");
  if (n >> BigInt(8 * MAX_MODULUS_BYTES) > 0n) throw malformed("the modulus is too long");
  if (e < 3n || (e & 1n) === 0n || e >= n) throw malformed("the public exponent is out of range");
}

function malformed(why: string, options: ErrorOptions = {}): SecurityError {
  return new SecurityError("rsaKey", `The RSA key cannot be used: ${why}`, options);
}

// --- PEM and DER -----------------------------------------------------------------------------------

const TAG_INTEGER = 0x02;
const TAG_BIT_STRING = 0x03;
const TAG_OCTET_STRING = 0x04;
const TAG_OBJECT_IDENTIFIER = 0x06;
const TAG_SEQUENCE = 0x30;

/** rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017, appendix C). */
const RSA_ENCRYPTION = "2a864886f70d010101";

function decodePem(pem: string): { readonly label: string; readonly der: Uint8Array } {
  if (pem.length > MAX_PEM_CHARACTERS) {
    throw malformed(`the PEM text of ${pem.length} characters is too long`);
  }
  const block = /-----BEGIN ([A-Z ]+)-----([^-]*)-----END \1-----/.exec(pem);
  if (block === null) throw malformed("the text holds no complete PEM block");
  try {
    return { label: block[1]!, der: Uint8Array.fromBase64(block[2]!) };
  } catch (cause) {
    throw malformed("the PEM block is not Base64", { cause });
  }
}

/** RSAPublicKey of PKCS#1: modulus and public exponent (RFC 8017, appendix A.1.1). */
function readPublicKey(der: Uint8Array): RsaPublicKey {
  const fields = new DerReader(der).only(TAG_SEQUENCE, "RSAPublicKey");
  const n = fields.nextInteger("the modulus");
  const e = fields.nextInteger("the public exponent");
  fields.end("RSAPublicKey");
  return rsaPublicKey(n, e);
}

/** RSAPrivateKey of PKCS#1: version, n, e, d and numbers not needed here (RFC 8017, A.1.2). */
function readPrivateKey(der: Uint8Array): RsaPrivateKey {
  const fields = new DerReader(der).only(TAG_SEQUENCE, "RSAPrivateKey");
  fields.nextInteger("the version");
  const n = fields.nextInteger("the modulus");
  const e = fields.nextInteger("the public exponent");
  return rsaPrivateKey(n, e, fields.nextInteger("the private exponent"));
}

function checkAlgorithm(fields: DerReader): void {
  const identifier = toHex(fields.nextBytes(TAG_OBJECT_IDENTIFIER, "the algorithm"));
  if (identifier !== RSA_ENCRYPTION) throw malformed("its algorithm is not RSA");
}

/** Reads DER values one after another; every length is checked against what is there. */
class DerReader {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The inside of the only value. */
  only(tag: number, what: string): DerReader {
    const inside = this.next(tag, what);
    this.end(what);
    return inside;
  }

  next(tag: number, what: string): DerReader {
    return new DerReader(this.nextBytes(tag, what));
  }

  nextInteger(what: string): bigint {
    const bytes = this.nextBytes(TAG_INTEGER, what);
    if (bytes.length === 0 || bytes[0]! > 0x7f) throw malformed(`${what} is no positive integer`);
    if (bytes.length > MAX_MODULUS_BYTES + 1) throw malformed(`${what} is too long`);
    return bigIntFromBytes(bytes, MAX_MODULUS_BYTES + 1);
  }

  nextBytes(tag: number, what: string): Uint8Array {
    if (this.#byte(what) !== tag) throw malformed(`${what} has an unexpected DER tag`);
    let length = this.#byte(what);
    if (length >= 0x80) {
      // 0x81 and 0x82 announce one and two length bytes; nothing here needs more.
      const count = length - 0x80;
      if (count < 1 || count > 2) throw malformed(`${what} has an unsupported DER length`);
      length = 0;
      for (let index = 0; index < count; index++) length = (length << 8) | this.#byte(what);
    }
    const end = this.#offset + length;
    if (end > this.#bytes.length) throw malformed(`${what} is cut off`);
    const content = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return content;
  }

  end(what: string): void {
    if (this.#offset !== this.#bytes.length) throw malformed(`there are bytes after ${what}`);
  }

  #byte(what: string): number {
    const byte = this.#bytes[this.#offset++];
    if (byte === undefined) throw malformed(`${what} is cut off`);
    return byte;
  }
}
