// RSA_PAD, the encryption of the client's inner data under a server's public key, and its reverse.

import { igeDecrypt, igeEncrypt } from "./ige.ts";
import { bigIntFromBytes, bigIntToBytes, concat, wipe, xor } from "./bytes.ts";
import { equalConstantTime } from "./constant_time.ts";
import { SecurityError } from "./error.ts";
import { modPow } from "./prime.ts";
import { type RandomBytes, takeRandom } from "./random.ts";
import type { RsaPrivateKey, RsaPublicKey } from "./rsa.ts";
import { sha256 } from "./sha.ts";

/** The longest data RSA_PAD takes. */
const MAX_DATA_BYTES = 144;
/** Data and random padding together. */
const PADDED_BYTES = 192;
const HASH_BYTES = 32;
const RSA_BYTES = 256;

/**
 * How many temporary keys are tried. Each fails with a probability below 1/2, since the modulus has
 * its highest bit set; only a broken random source comes this far.
 */
const MAX_ATTEMPTS = 128;

/**
 * Encrypts data for a server: `(temp_key XOR SHA256(aes) (32) || aes (224))^e mod n`, where
 * `aes = AES-256-IGE(reverse(padded) (192) || SHA256(temp_key || padded) (32))` with a zero iv and
 * `padded = data || random bytes`.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 *
 * @param data At most 144 bytes.
 * @param publicKey A key of 2048 bits.
 * @param random The source of the padding and of the temporary keys.
 * @returns 256 bytes.
 * @throws {RangeError} If there is more data.
 * @throws {SecurityError} `rsaKey` if the key has another size, `random` if the source fails.
 */
export function rsaPad(
  data: Uint8Array,
  publicKey: RsaPublicKey,
  random: RandomBytes,
): Uint8Array {
  if (data.length > MAX_DATA_BYTES) {
    throw new RangeError(
      `Parameter data has ${data.length} bytes: RSA_PAD takes at most ${MAX_DATA_BYTES}`,
    );
  }
  checkKeySize(publicKey);
  const padded = concat(data, takeRandom(random, PADDED_BYTES - data.length));
  const reversed = padded.toReversed();
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const tempKey = takeRandom(random, HASH_BYTES);
    const withHash = concat(reversed, sha256(tempKey, padded));
    const encrypted = igeEncrypt(withHash, tempKey, new Uint8Array(32));
    const block = concat(xor(tempKey, sha256(encrypted)), encrypted);
    wipe(tempKey, withHash);
    const value = bigIntFromBytes(block);
    wipe(block);
    if (value < publicKey.n) {
      wipe(padded, reversed);
      return bigIntToBytes(modPow(value, publicKey.e, publicKey.n), RSA_BYTES);
    }
  }
  wipe(padded, reversed);
  throw new SecurityError(
    "random",
    `RSA_PAD found no usable temporary key in ${MAX_ATTEMPTS} attempts: the random source repeats itself`,
  );
}

/**
 * Opens what {@linkcode rsaPad} made; the server's side.
 *
 * Source: https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 *
 * @param ciphertext 256 bytes.
 * @param privateKey A key of 2048 bits.
 * @returns `data || padding`, 192 bytes: the data ends where its TL object ends.
 * @throws {SecurityError} `rsaPad` if this is no RSA_PAD ciphertext for this key, `rsaKey` if the key
 * has another size.
 */
export function rsaUnpad(ciphertext: Uint8Array, privateKey: RsaPrivateKey): Uint8Array {
  checkKeySize(privateKey);
  if (ciphertext.length !== RSA_BYTES) {
    throw new SecurityError(
      "rsaPad",
      `An RSA_PAD ciphertext has ${RSA_BYTES} bytes, not ${ciphertext.length}`,
      { got: ciphertext.length, expected: RSA_BYTES },
    );
  }
  const value = bigIntFromBytes(ciphertext);
  if (value >= privateKey.n) {
    throw new SecurityError("rsaPad", "The ciphertext exceeds the modulus");
  }
  const block = bigIntToBytes(modPow(value, privateKey.d, privateKey.n), RSA_BYTES);
  const encrypted = block.subarray(HASH_BYTES);
  const tempKey = xor(block.subarray(0, HASH_BYTES), sha256(encrypted));
  const withHash = igeDecrypt(encrypted, tempKey, new Uint8Array(32));
  const padded = withHash.slice(0, PADDED_BYTES).reverse();
  const hash = sha256(tempKey, padded);
  const matches = equalConstantTime(hash, withHash.subarray(PADDED_BYTES));
  wipe(block, tempKey, withHash);
  if (!matches) {
    wipe(padded);
    throw new SecurityError("rsaPad", "The ciphertext does not open under this key");
  }
  return padded;
}

/** The highest bit of the first of 256 bytes must be set in the modulus. */
function checkKeySize(key: RsaPublicKey): void {
  const bits = key.n.toString(2).length;
  if (bits !== 8 * RSA_BYTES) {
    throw new SecurityError("rsaKey", `RSA_PAD needs a key of ${8 * RSA_BYTES} bits, not ${bits}`, {
      got: bits,
      expected: 8 * RSA_BYTES,
    });
  }
}
