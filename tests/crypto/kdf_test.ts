// Key derivation of MTProto 2.0 and 1.0, and the one message that still uses 1.0.

import { strict as assert } from "node:assert";
import {
  AuthKey,
  deriveMessageKeys,
  deriveMessageKeysV1,
  fromHex,
  messageKeyV1,
  openBindTempAuthKey,
  sealBindTempAuthKey,
  SecurityError,
  type Sender,
  type TempKeyBinding,
  toHex,
} from "../../crypto/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import bindVectors from "../vectors/bind-temp-auth-key.json" with { type: "json" };
import v1Vectors from "../vectors/kdf-v1.json" with { type: "json" };
import v2Vectors from "../vectors/kdf-v2.json" with { type: "json" };

function senderOf(direction: string): Sender {
  return direction.startsWith("client->") ? "client" : "server";
}

function unsigned(text: string): bigint {
  return BigInt.asUintN(64, BigInt(text));
}

Deno.test("deriveMessageKeys() gives the known answers in both directions (R91)", () => {
  for (const vector of v2Vectors.vectors) {
    const { key, iv } = deriveMessageKeys(
      fromHex(vector.auth_key),
      fromHex(vector.msg_key),
      senderOf(vector.direction),
    );
    assert.equal(toHex(key), vector.aes_key, vector.name);
    assert.equal(toHex(iv), vector.aes_iv, vector.name);
  }
});

Deno.test("deriveMessageKeysV1() gives the known answers in both directions (R103)", () => {
  for (const vector of v1Vectors.vectors) {
    const { key, iv } = deriveMessageKeysV1(
      fromHex(vector.auth_key),
      fromHex(vector.msg_key),
      senderOf(vector.direction),
    );
    assert.equal(toHex(key), vector.aes_key, vector.name);
    assert.equal(toHex(iv), vector.aes_iv, vector.name);
  }
});

Deno.test("messageKeyV1() gives the known answer", () => {
  for (const { data_ascii, msg_key } of v1Vectors.msg_key_v1) {
    assert.equal(toHex(messageKeyV1(new TextEncoder().encode(data_ascii))), msg_key);
  }
});

Deno.test("sealBindTempAuthKey() gives the known answers (R221)", () => {
  for (const vector of bindVectors.vectors) {
    const key = new AuthKey(fromHex(vector.perm_auth_key));
    const draws = [fromHex(vector.random_int128), fromHex(vector.padding)];
    const sealed = sealBindTempAuthKey(key, {
      msgId: unsigned(vector.msg_id_of_request),
      nonce: unsigned(vector.nonce_i64),
      tempAuthKeyId: unsigned(vector.temp_auth_key_id_i64),
      tempSessionId: unsigned(vector.temp_session_id_i64),
      expiresAtS: vector.expires_at,
    }, () => draws.shift()!);
    assert.equal(toHex(sealed), vector.encrypted_message, vector.name);
  }
});

const BINDING: TempKeyBinding = {
  msgId: 7301444403200000008n,
  nonce: 2n ** 64n - 2n,
  tempAuthKeyId: 3n,
  tempSessionId: 4n,
  expiresAtS: 1700086400,
};

Deno.test("openBindTempAuthKey() reads what sealBindTempAuthKey() wrote (R221)", () => {
  const random = seededRandom(13);
  const key = new AuthKey(random.bytes(256));
  const sealed = sealBindTempAuthKey(key, BINDING, random.bytes);
  assert.equal(sealed.length, 104);
  assert.deepEqual(openBindTempAuthKey(key, sealed), BINDING);
});

Deno.test("openBindTempAuthKey() refuses any changed bit but those of the padding", () => {
  const random = seededRandom(14);
  const key = new AuthKey(random.bytes(256));
  const sealed = sealBindTempAuthKey(key, BINDING, random.bytes);
  for (let bit = 0; bit < 8 * 88; bit++) {
    const changed = sealed.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    assert.throws(
      () => openBindTempAuthKey(key, changed),
      (error) => error instanceof SecurityError && error.check === "bindMessage",
      `bit ${bit}`,
    );
  }
});

Deno.test("openBindTempAuthKey() refuses another length and another key", () => {
  const random = seededRandom(15);
  const key = new AuthKey(random.bytes(256));
  const sealed = sealBindTempAuthKey(key, BINDING, random.bytes);
  const other = new AuthKey(random.bytes(256));
  for (
    const attempt of [
      () => openBindTempAuthKey(other, sealed),
      () => openBindTempAuthKey(key, sealed.subarray(1)),
      () => openBindTempAuthKey(key, new Uint8Array(120)),
      () => openBindTempAuthKey(key, new Uint8Array()),
    ]
  ) {
    assert.throws(
      attempt,
      (error) => error instanceof SecurityError && error.check === "bindMessage",
    );
  }
});
