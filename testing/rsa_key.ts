// An RSA key made at start, so that no two local data centres share one.

import { generateKeyPair } from "node:crypto";
import { type RsaPrivateKey, rsaPrivateKeyFromPem } from "../crypto/mod.ts";

/** Size of Telegram's own keys in bits. https://core.telegram.org/mtproto/auth_key */
const MODULUS_BITS = 2048;

/**
 * Makes an RSA key of 2048 bits. It takes some tenths of a second, off the event loop.
 *
 * @returns the private key, which holds the public one.
 */
export function generateRsaKey(): Promise<RsaPrivateKey> {
  const { promise, resolve, reject } = Promise.withResolvers<RsaPrivateKey>();
  generateKeyPair("rsa", {
    modulusLength: MODULUS_BITS,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  }, (error: Error | null, _publicKey: string, privateKey: string) => {
    if (error !== null) reject(error);
    else resolve(rsaPrivateKeyFromPem(privateKey));
  });
  return promise;
}
