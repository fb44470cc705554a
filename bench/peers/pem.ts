// A public RSA key as mtcute takes it.

import { Buffer } from "node:buffer";
import { createPublicKey } from "node:crypto";
import { bigIntToBytes, type RsaPublicKey } from "../../crypto/mod.ts";

/** Writes a public key in PEM with the structure of PKCS #1. */
export function toPem(key: RsaPublicKey): string {
  const text = (value: bigint): string => Buffer.from(bigIntToBytes(value)).toString("base64url");
  const jwk = { kty: "RSA", n: text(key.n), e: text(key.e) };
  return createPublicKey({ key: jwk, format: "jwk" }).export({ type: "pkcs1", format: "pem" })
    .toString();
}
