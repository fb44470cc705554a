// The client's side of the key exchange, rule by rule.

import { strict as assert } from "node:assert";
import { getDiffieHellman } from "node:crypto";
import { concat, toHex } from "../../../crypto/bytes.ts";
import { dhPower, KNOWN_DH_PRIME } from "../../../crypto/dh.ts";
import { PRODUCTION_KEYS } from "../../../crypto/public_keys.ts";
import { sha1 } from "../../../crypto/sha.ts";
import { igeDecrypt } from "../../../crypto/ige.ts";
import { deriveTmpKey } from "../../../crypto/handshake_hashes.ts";
import type { ClientHandshakeOptions } from "../../../mtproto/handshake_client.ts";
import type { HandshakeObject } from "../../../mtproto/handshake_messages.ts";
import { messageIdAt } from "../../../mtproto/message_id.ts";
import { decodePlainMessage } from "../../../mtproto/plain_message.ts";
import { decode, encode } from "../../../tl/mtproto.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";
import {
  flip,
  ForgingServer,
  NOW_MS,
  only,
  P,
  Q,
  query,
  receive,
  run,
  sent,
  testClient,
} from "./forging_server.ts";

/** Randomness that remembers what it gave out. */
function watched(seed: number): { random: (length: number) => Uint8Array; given: Uint8Array[] } {
  const source = seededRandom(seed);
  const given: Uint8Array[] = [];
  return {
    given,
    random(length) {
      const bytes = source.bytes(length);
      given.push(bytes);
      return bytes;
    },
  };
}

function innerDataFor(options: Partial<ClientHandshakeOptions>): { readonly _: string } {
  const server = new ForgingServer();
  run(testClient(options), server);
  return decode(server.innerData!, { allowTrailing: true });
}

Deno.test("ClientHandshake starts with a plain message of its time (R60)", () => {
  const packet = sent(testClient().step({ type: "start" }, NOW_MS));
  const view = new DataView(packet.buffer as ArrayBuffer, packet.byteOffset);
  assert.equal(view.getBigUint64(0, true), 0n);
  assert.equal(view.getBigUint64(8, true), messageIdAt(NOW_MS));
  assert.equal(view.getUint32(16, true), packet.length - 20);
  assert.equal(packet.length, 40);
});

Deno.test("ClientHandshake numbers its messages upwards, whatever the clock does (R60)", () => {
  const client = testClient();
  const server = new ForgingServer();
  const first = sent(client.step({ type: "start" }, NOW_MS));
  const second = sent(receive(client, server.answer(first, NOW_MS), NOW_MS - 60_000));
  const third = sent(receive(client, server.answer(second, NOW_MS), NOW_MS - 120_000));
  const ids = [first, second, third].map((packet) => decodePlainMessage(packet).msgId);
  assert.ok(ids[0]! < ids[1]! && ids[1]! < ids[2]!);
  assert.ok(ids.every((id) => id % 4n === 0n));
});

Deno.test("ClientHandshake asks by req_pq_multi with another nonce each time (R61)", () => {
  const client = testClient();
  const nonces = new Set<string>();
  let outputs = client.step({ type: "start" }, NOW_MS);
  for (let attempt = 0; attempt < 5; attempt++) {
    const { _, nonce } = query<"req_pq_multi">(outputs);
    assert.equal(_, "req_pq_multi");
    nonces.add(toHex(nonce));
    outputs = client.step({ type: "status", code: -404 }, NOW_MS);
  }
  assert.equal(nonces.size, 5);
});

Deno.test("ClientHandshake takes the known key among those offered (R63)", () => {
  const server = new ForgingServer({
    resPq: (right) => ({
      ...right,
      serverPublicKeyFingerprints: [1n, -2n, ...right.serverPublicKeyFingerprints, 3n],
    }),
  });
  const publicKeys = [...PRODUCTION_KEYS, TEST_PUBLIC_KEY];
  only(run(testClient({ publicKeys }), server), "done");
});

Deno.test("ClientHandshake names the keys when it knows none of them (R63)", () => {
  const server = new ForgingServer({
    resPq: (right) => ({ ...right, serverPublicKeyFingerprints: [0x0a_0000_0000_00ffn, -1n] }),
  });
  const { error } = only(run(testClient(), server), "fatal");
  assert.equal(error.got, "000a0000000000ff, ffffffffffffffff");
  assert.equal(error.expected, TEST_PUBLIC_KEY.fingerprint.toString(16).padStart(16, "0"));
});

Deno.test("ClientHandshake sends p < q and pq without leading zeros (R64)", () => {
  const server = new ForgingServer({
    resPq: (right) => ({ ...right, pq: concat(new Uint8Array(5), right.pq) }),
  });
  const client = testClient();
  const answer = server.answer(sent(client.step({ type: "start" }, NOW_MS)), NOW_MS);
  const outputs = receive(client, answer);
  const { p, q } = query<"req_DH_params">(outputs);
  assert.deepEqual([toHex(p), toHex(q)], [P.toString(16), Q.toString(16)].map((n) => `0${n}`));
  server.answer(sent(outputs), NOW_MS);
  const inner = decode(server.innerData!, { allowTrailing: true }) as HandshakeObject<
    "p_q_inner_data_dc"
  >;
  assert.equal(toHex(inner.pq), `0${(P * Q).toString(16)}`);
  assert.deepEqual([inner.p, inner.q], [p, q]);
});

Deno.test("ClientHandshake names the data centre in the inner data (R65)", () => {
  for (const dcId of [2, 10_002, -4, -10_002]) {
    const inner = innerDataFor({ dcId }) as HandshakeObject<"p_q_inner_data_dc">;
    assert.equal(inner._, "p_q_inner_data_dc");
    assert.equal(inner.dc, dcId);
  }
});

Deno.test("ClientHandshake makes a temporary key that ends by the server's clock (R65)", () => {
  const options = { temporaryExpiresInS: 86_400 };
  const inner = innerDataFor(options) as HandshakeObject<"p_q_inner_data_temp_dc">;
  assert.equal(inner._, "p_q_inner_data_temp_dc");
  assert.equal(inner.expiresIn, 86_400);
  const done = only(run(testClient(options), new ForgingServer()), "done");
  assert.equal(done.expiresAtS, NOW_MS / 1000 + 86_400);
});

Deno.test("ClientHandshake sends the new nonce only under the server's key (R66, R67)", () => {
  const { random, given } = watched(3);
  const client = testClient({ random });
  const server = new ForgingServer();
  const packets: Uint8Array[] = [];
  let newNonce = "";
  let outputs = client.step({ type: "start" }, NOW_MS);
  while (outputs[0]?.type === "transmit") {
    packets.push(outputs[0].packet);
    const answer = server.answer(outputs[0].packet, NOW_MS);
    outputs = receive(client, answer);
    if (newNonce === "") newNonce = toHex(given.find((bytes) => bytes.length === 32)!);
  }
  only(outputs, "done");
  assert.equal(newNonce.length, 64);
  assert.ok(packets.every((packet) => !toHex(packet).includes(newNonce)));
  const asked = decode(decodePlainMessage(packets[1]!).body) as HandshakeObject<"req_DH_params">;
  assert.equal(asked.encryptedData.length, 256);
});

Deno.test("ClientHandshake starts over after server_DH_params_fail (R68)", () => {
  const server = new ForgingServer({ paramsFail: 2 });
  only(run(testClient(), server), "done");
  assert.equal(server.queries.filter((name) => name === "req_pq_multi").length, 3);
});

Deno.test("ClientHandshake believes server_DH_params_fail only with the new nonce's hash (R68)", async (t) => {
  const changes = { nonce: 4, serverNonce: 20, newNonceHash: 36 };
  for (const [check, offset] of Object.entries(changes)) {
    await t.step(check, () => {
      const server = new ForgingServer({
        paramsFail: 1,
        body: (right, name) => name === "req_DH_params" ? flip(right, offset) : right,
      });
      const { error } = only(run(testClient(), server), "fatal");
      assert.equal(`${error.step}/${error.check}`, `serverDhParams/${check}`);
    });
  }
});

Deno.test("ClientHandshake gives up when each attempt is refused (R68, R303)", () => {
  const server = new ForgingServer({ paramsFail: 100 });
  const { error } = only(run(testClient(), server), "fatal");
  assert.equal(`${error.step}/${error.check}`, "serverDhParams/attempts");
  assert.equal((error.cause as { check: string }).check, "refused");
  assert.equal(server.queries.filter((name) => name === "req_pq_multi").length, 5);
});

Deno.test("ClientHandshake keeps leading zeros of nonces and keys (R69, R312)", () => {
  const source = seededRandom(5);
  // Nonces and new nonces begin with three zero bytes.
  const random = (length: number) => {
    const bytes = source.bytes(length);
    if (length === 16 || length === 32) bytes.fill(0, 0, 3);
    return bytes;
  };
  const server = new ForgingServer();
  const done = only(run(testClient({ random }), server), "done");
  assert.equal(done.authKey.id, server.authKey?.id);
});

/** An exponent, counting up from a random one, whose power and product begin with zero bytes. */
function exponentFor(base: bigint, suits: (power: bigint) => boolean, seed: number): Uint8Array {
  let exponent = seededRandom(seed).bigint(2040);
  let power = unhex(dhPower(base, hexBytes(exponent), KNOWN_DH_PRIME));
  while (!suits(power)) {
    exponent += 1n;
    power = power * base % KNOWN_DH_PRIME;
  }
  return hexBytes(exponent);
}

const hexBytes = (n: bigint) => Uint8Array.fromHex(n.toString(16).padStart(512, "0"));
const unhex = (bytes: Uint8Array) => BigInt(`0x${toHex(bytes)}`);
const startsWithZero = (n: bigint) => n < 1n << 2040n;

Deno.test("ClientHandshake keeps leading zeros of g_a, g_b and auth_key (R74, R312)", async (t) => {
  const secret = exponentFor(3n, startsWithZero, 1);
  const gA = unhex(dhPower(3, secret, KNOWN_DH_PRIME));
  const cases = {
    auth_key: exponentFor(gA, startsWithZero, 2),
    g_b: exponentFor(3n, startsWithZero, 3),
  };
  for (const [what, b] of Object.entries(cases)) {
    await t.step(what, () => {
      const source = seededRandom(6);
      const random = (length: number) => length === 256 ? b.slice() : source.bytes(length);
      const server = new ForgingServer({}, { secret });
      const done = only(run(testClient({ random }), server), "done");
      if (what === "auth_key") assert.equal(done.authKey.bytes[0], 0);
      assert.equal(done.authKey.bytes.length, 256);
      assert.equal(toHex(done.authKey.bytes), toHex(server.authKey!.bytes));
    });
  }
  await t.step("g_a sent without its leading zero", () => {
    const server = new ForgingServer(
      { inner: (right) => ({ ...right, gA: right.gA.slice(1) }) },
      { secret },
    );
    assert.equal(only(run(testClient(), server), "done").authKey.id, server.authKey!.id);
  });
});

Deno.test("ClientHandshake takes another safe prime after a full check (R71)", () => {
  const prime = getDiffieHellman("modp14").getPrime();
  // The forging server goes on with the known prime, so it can't prove the key made.
  const server = new ForgingServer({
    inner: (right) => ({ ...right, dhPrime: prime, g: 2, gA: prime.map((byte) => byte >>> 1) }),
  });
  const { error } = only(run(testClient(), server), "fatal");
  assert.equal(`${error.step}/${error.check}`, "dhGen/newNonceHash");
});

Deno.test("ClientHandshake seals g_b in 256 bytes with 0 to 15 of padding (R74, R75)", () => {
  const { random, given } = watched(9);
  const client = testClient({ random });
  const server = new ForgingServer();
  const first = server.answer(sent(client.step({ type: "start" }, NOW_MS)), NOW_MS);
  const second = server.answer(sent(receive(client, first)), NOW_MS);
  const newNonce = given.find((bytes) => bytes.length === 32)!.slice();
  const { encryptedData, serverNonce } = query<"set_client_DH_params">(receive(client, second));
  const { key, iv } = deriveTmpKey(newNonce, serverNonce);
  const opened = igeDecrypt(encryptedData, key, iv);
  const inner = decode(opened.subarray(20), { allowTrailing: true }) as HandshakeObject<
    "client_DH_inner_data"
  >;
  const { length } = encode(inner);
  assert.equal(toHex(sha1(opened.subarray(20, 20 + length))), toHex(opened.subarray(0, 20)));
  assert.ok(opened.length - 20 - length < 16);
  assert.equal(toHex(opened.subarray(20 + length)), toHex(given.at(-1)!), "the padding is random");
  assert.equal(inner.gB.length, 256);
  assert.equal(inner.retryId, 0n);
});

Deno.test("ClientHandshake draws another b after dh_gen_retry and names the failed key (R75, R77)", () => {
  const server = new ForgingServer({ verdicts: ["retry", "retry", "ok"] });
  const done = only(run(testClient(), server), "done");
  assert.equal(done.authKey.id, server.authKey!.id);
  assert.equal(server.retryIds.length, 3);
  assert.equal(server.retryIds[0], 0n);
  assert.equal(new Set(server.retryIds).size, 3);
  assert.equal(server.queries.filter((name) => name === "req_pq_multi").length, 1);
});

Deno.test("ClientHandshake takes five dh_gen_retry and starts over after the sixth (R77)", () => {
  const verdicts = [...Array.from({ length: 6 }, () => "retry" as const), "ok" as const];
  const server = new ForgingServer({ verdicts });
  only(run(testClient(), server), "done");
  assert.equal(server.queries.filter((name) => name === "req_pq_multi").length, 2);
  assert.equal(server.retryIds.length, 7);
  assert.equal(server.retryIds[6], 0n);
});

Deno.test("ClientHandshake gives up when a server refuses each key (R77, R303)", () => {
  const server = new ForgingServer({ verdicts: ["retry"] });
  const { error } = only(run(testClient(), server), "fatal");
  assert.equal(`${error.step}/${error.check}`, "dhGen/attempts");
  assert.equal(server.retryIds.length, 30);
});

Deno.test("ClientHandshake starts over after dh_gen_fail (R77)", () => {
  const server = new ForgingServer({ verdicts: ["fail", "ok"] });
  only(run(testClient(), server), "done");
  assert.equal(server.queries.filter((name) => name === "req_pq_multi").length, 2);
});

Deno.test("ClientHandshake believes dh_gen_retry and dh_gen_fail only with their hashes (R76)", async (t) => {
  for (const verdict of ["retry", "fail"] as const) {
    for (
      const [check, offset] of [["nonce", 4], ["serverNonce", 20], ["newNonceHash", 51]] as const
    ) {
      await t.step(`dh_gen_${verdict}, ${check}`, () => {
        const server = new ForgingServer({
          verdicts: [verdict],
          body: (right, name) => name === "set_client_DH_params" ? flip(right, offset) : right,
        });
        const { error } = only(run(testClient(), server), "fatal");
        assert.equal(`${error.step}/${error.check}`, `dhGen/${check}`);
      });
    }
  }
});

Deno.test("ClientHandshake does not take dh_gen_fail's hash for dh_gen_ok's (R76)", () => {
  const server = new ForgingServer({
    verdicts: ["fail"],
    body: (right, name) => {
      if (name !== "set_client_DH_params") return right;
      const ok = encode({
        _: "dh_gen_ok",
        nonce: right.slice(4, 20),
        serverNonce: right.slice(20, 36),
        newNonceHash1: right.slice(36, 52),
      });
      return ok;
    },
  });
  assert.equal(only(run(testClient(), server), "fatal").error.check, "newNonceHash");
});

Deno.test("ClientHandshake overwrites its secrets when it is done (R82)", () => {
  const { random, given } = watched(11);
  only(run(testClient({ random }), new ForgingServer({ verdicts: ["retry", "ok"] })), "done");
  const secrets = given.filter(({ length }) => length === 32 || length === 256);
  assert.equal(secrets.filter(({ length }) => length === 256).length, 2, "two exponents");
  assert.ok(secrets.every((secret) => secret.every((byte) => byte === 0)));
});

Deno.test("ClientHandshake overwrites its secrets wherever it fails (R82)", async (t) => {
  const failures = {
    "in server_DH_params_ok": new ForgingServer({ inner: (right) => ({ ...right, g: 1 }) }),
    "in dh_gen_ok": new ForgingServer({
      dhGen: (right) => ({ ...right, newNonceHash1: flip(right.newNonceHash1) }),
    }),
    "by refusals": new ForgingServer({ paramsFail: 10 }),
  };
  for (const [what, server] of Object.entries(failures)) {
    await t.step(what, () => {
      const { random, given } = watched(12);
      only(run(testClient({ random }), server), "fatal");
      const secrets = given.filter(({ length }) => length === 32 || length === 256);
      assert.ok(secrets.length > 0);
      assert.ok(secrets.every((secret) => secret.every((byte) => byte === 0)));
    });
  }
});

Deno.test("ClientHandshake gives no key before dh_gen_ok is verified (R82)", () => {
  const client = testClient();
  const server = new ForgingServer({ dhGen: (r) => ({ ...r, newNonceHash1: new Uint8Array(16) }) });
  let outputs = client.step({ type: "start" }, NOW_MS);
  const types: string[] = [];
  while (outputs[0]?.type === "transmit") {
    types.push(...outputs.map((output) => output.type));
    outputs = receive(client, server.answer(outputs[0].packet, NOW_MS));
  }
  assert.deepEqual(types, ["transmit", "transmit", "transmit"]);
  only(outputs, "fatal");
});

Deno.test("ClientHandshake ignores bytes behind the object of each answer (R83)", () => {
  const server = new ForgingServer({
    body: (right) => concat(right, seededRandom(1).bytes(4 + right.length % 84)),
  });
  only(run(testClient(), server), "done");
});

Deno.test("ClientHandshake says when the random source is broken", () => {
  const short = testClient({ random: (length) => new Uint8Array(length - 1) });
  const { error } = only(short.step({ type: "start" }, NOW_MS), "fatal");
  assert.equal(error.check, "random");
  const source = seededRandom(1);
  const zeros = testClient({
    random: (length) => length === 256 ? new Uint8Array(256) : source.bytes(length),
  });
  assert.equal(only(run(zeros, new ForgingServer()), "fatal").error.check, "random");
});

Deno.test("ClientHandshake does nothing before it is started", () => {
  const client = testClient();
  assert.equal(client.deadlineMs, undefined);
  assert.deepEqual(client.step({ type: "tick" }, NOW_MS), []);
  assert.deepEqual(client.step({ type: "status", code: -404 }, NOW_MS), []);
  assert.deepEqual(receive(client, new Uint8Array(40)), []);
});
