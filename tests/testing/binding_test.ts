// What a data centre finds wrong in a request to bind a temporary key: each part of it, one at a time.

import { strict as assert } from "node:assert";
import { AuthKey, sealBindTempAuthKey } from "../../crypto/mod.ts";
import { type BindRequest, type BoundKey, checkBinding } from "../../testing/binding.ts";
import { RpcFault } from "../../testing/rpc_fault.ts";
import { seededRandom } from "../helpers/random.ts";

const NOW_S = 1_700_000_000;
const { bytes } = seededRandom(0xb1d);
const permanent: BoundKey = keyOf(undefined);
const temporary: BoundKey = keyOf(NOW_S + 86_400);

function keyOf(expiresAtS: number | undefined, bound?: BoundKey): BoundKey {
  const authKey = new AuthKey(seededRandom(expiresAtS ?? 1).bytes(256));
  return { authKey, isTemporary: expiresAtS !== undefined, expiresAtS, permanent: bound };
}

/** A right request, and what is changed in its inner message. */
function requestWith(
  inner: Partial<Parameters<typeof sealBindTempAuthKey>[1]> = {},
  outer: Partial<BindRequest> = {},
): BindRequest {
  const binding = {
    msgId: 4_000n,
    nonce: 77n,
    tempAuthKeyId: temporary.authKey.id,
    tempSessionId: 9n,
    expiresAtS: NOW_S + 86_000,
    ...inner,
  };
  return {
    permAuthKeyId: permanent.authKey.id,
    nonce: 77n,
    expiresAt: NOW_S + 86_000,
    encryptedMessage: sealBindTempAuthKey(permanent.authKey, binding, bytes),
    msgId: 4_000n,
    sessionId: 9n,
    inContainer: false,
    ...outer,
  };
}

function judge(
  request: BindRequest,
  keys: { readonly temporary?: BoundKey; readonly permanent?: BoundKey | undefined } = {},
): { readonly error: string | undefined; readonly misuses: string[] } {
  const misuses: string[] = [];
  const named = "permanent" in keys ? keys.permanent : permanent;
  try {
    checkBinding(keys.temporary ?? temporary, named, request, {
      nowS: NOW_S,
      onMisuse: (message) => misuses.push(message),
    });
    return { error: undefined, misuses };
  } catch (error) {
    assert(error instanceof RpcFault);
    return { error: error.text, misuses };
  }
}

Deno.test("checkBinding() takes a request that is right in every part (R221)", () => {
  assert.deepEqual(judge(requestWith()), { error: undefined, misuses: [] });
});

for (
  const [what, request] of [
    ["msg_id", requestWith({ msgId: 4_004n })],
    ["nonce", requestWith({ nonce: 78n })],
    ["temp_auth_key_id", requestWith({ tempAuthKeyId: 1n })],
    ["temp_session_id", requestWith({ tempSessionId: 10n })],
    ["expires_at", requestWith({ expiresAtS: NOW_S + 85_999 })],
  ] as const
) {
  Deno.test(`checkBinding() refuses another ${what} inside than outside (R221)`, () => {
    const { error, misuses } = judge(request);
    assert.equal(error, "ENCRYPTED_MESSAGE_INVALID");
    assert.equal(misuses.length, 1);
    assert(misuses[0]!.includes(what), misuses[0]);
  });
}

Deno.test("checkBinding() refuses what another key has sealed (R221)", () => {
  const other = keyOf(undefined);
  const foreign = new AuthKey(seededRandom(99).bytes(256));
  const { error, misuses } = judge(requestWith(), { permanent: { ...other, authKey: foreign } });
  assert.equal(error, "ENCRYPTED_MESSAGE_INVALID");
  assert.equal(misuses.length, 1);
});

Deno.test("checkBinding() refuses a permanent key that is not there, which is no misuse (R224)", () => {
  const { error, misuses } = judge(requestWith(), { permanent: undefined });
  assert.equal(error, "ENCRYPTED_MESSAGE_INVALID");
  assert.deepEqual(misuses, []);
});

Deno.test("checkBinding() refuses an end that is over, or later than that of the key (R225)", () => {
  for (const expiresAt of [NOW_S, NOW_S + 86_401]) {
    const request = requestWith({ expiresAtS: expiresAt }, { expiresAt });
    assert.equal(judge(request).error, "EXPIRES_AT_INVALID");
  }
});

Deno.test("checkBinding() refuses keys that are not temporary, or bound to another (R225)", () => {
  assert.equal(judge(requestWith(), { temporary: permanent }).error, "TEMP_AUTH_KEY_EMPTY");
  const other = { ...permanent };
  const bound = { ...temporary, permanent: other };
  assert.equal(judge(requestWith(), { temporary: bound }).error, "TEMP_AUTH_KEY_ALREADY_BOUND");
});

Deno.test("checkBinding() notes a request that shares its packet with others (R226)", () => {
  const { error, misuses } = judge(requestWith({}, { inContainer: true }));
  assert.equal(error, undefined);
  assert.equal(misuses.length, 1);
});
