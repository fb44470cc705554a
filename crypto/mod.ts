/**
 * The cryptography of MTProto: AES-IGE and CTR, hashes, the message envelope, RSA_PAD with Telegram's
 * keys, Diffie–Hellman with its checks, factorization, and two-step passwords. Everything is pure:
 * randomness is an argument, and nothing reads a clock.
 *
 * ```ts
 * import { AuthKey, open, type RandomBytes, seal } from "@layer/telegram/crypto";
 * import { strict as assert } from "node:assert";
 *
 * const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
 * const key = new AuthKey(random(256));
 * const message = { salt: 1n, sessionId: 2n, msgId: 4n, seqNo: 1, body: random(16) };
 * const packet = seal(key, "client", message, random);
 * assert.deepEqual(open(key, "client", packet), message);
 * ```
 *
 * @module
 */

export { aesIge, type AesIgeEngine } from "./aes.ts";
export { AUTH_KEY_BYTES, AuthKey } from "./auth_key.ts";
export {
  bigIntFromBytes,
  bigIntToBytes,
  concat,
  fromHex,
  MAX_INTEGER_BYTES,
  toHex,
  wipe,
  xor,
} from "./bytes.ts";
export { equalConstantTime } from "./constant_time.ts";
export { AesCtr } from "./ctr.ts";
export {
  checkDhPrime,
  checkDhValue,
  checkGenerator,
  DH_BYTES,
  DhChecker,
  dhPower,
  isDhValue,
  KNOWN_DH_PRIME,
} from "./dh.ts";
export {
  authKeyIdOf,
  type EncryptedMessage,
  open,
  type OpenedPacket,
  openWithQuickAck,
  seal,
  type SealedPacket,
  sealWithQuickAck,
} from "./envelope.ts";
export { type SecurityCheck, SecurityError, type SecurityErrorOptions } from "./error.ts";
export { factorize, type Factors } from "./factor.ts";
export {
  deriveTmpKey,
  initialSalt,
  newNonceHash,
  serverDhParamsFailHash,
} from "./handshake_hashes.ts";
export { igeDecrypt, igeEncrypt } from "./ige.ts";
export {
  deriveMessageKeysV1,
  messageKeyV1,
  openBindTempAuthKey,
  sealBindTempAuthKey,
  type TempKeyBinding,
} from "./kdf_v1.ts";
export { type AesKeyIv, deriveMessageKeys, messageKeyLarge, type Sender } from "./kdf_v2.ts";
export { isPrimeBelow64Bits, isProbablePrime, modPow } from "./prime.ts";
export { PRODUCTION_KEYS, TEST_KEYS } from "./public_keys.ts";
export { mixRandom, type RandomBytes, takeRandom } from "./random.ts";
export {
  type RsaPrivateKey,
  rsaPrivateKey,
  rsaPrivateKeyFromPem,
  type RsaPublicKey,
  rsaPublicKey,
  rsaPublicKeyFromPem,
} from "./rsa.ts";
export { rsaPad, rsaUnpad } from "./rsa_pad.ts";
export { sha1, sha256 } from "./sha.ts";
export {
  computeNewPasswordHash,
  computeSrp,
  computeSrpVerifier,
  type NewPassword,
  type NewPasswordRequest,
  type SrpAnswer,
  type SrpRequest,
} from "./srp.ts";
export { type SrpAlgo } from "./srp_hashes.ts";
export { ServerSrp, type ServerSrpOptions } from "./srp_server.ts";
