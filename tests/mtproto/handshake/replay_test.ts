// The key exchange against recorded ones, byte for byte wherever the randomness is known.

import { strict as assert } from "node:assert";
import { concat, fromHex, toHex } from "../../../crypto/bytes.ts";
import { TEST_KEYS } from "../../../crypto/public_keys.ts";
import type { RandomBytes } from "../../../crypto/random.ts";
import { rsaUnpad } from "../../../crypto/rsa_pad.ts";
import { ClientHandshake, type HandshakeOut } from "../../../mtproto/handshake_client.ts";
import { encodeReqDhParams } from "../../../mtproto/handshake_client_steps.ts";
import type { HandshakeObject } from "../../../mtproto/handshake_messages.ts";
import { decodePlainMessage, encodePlainMessage } from "../../../mtproto/plain_message.ts";
import { decode } from "../../../tl/mtproto.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY } from "../../helpers/rsa_key.ts";
import grammers from "../../vectors/handshake-deterministic-testdc.json" with { type: "json" };
import docs from "../../vectors/handshake-sample-docs.json" with { type: "json" };
import { only } from "./forging_server.ts";

/** What a recorded client drew. */
interface Drawn {
  readonly nonce: string;
  readonly newNonce: string;
  readonly b: string;
  readonly padding: string;
}

/** Gives the recorded bytes in the order drawn; what RSA_PAD takes is not recorded for our key. */
function recorded({ nonce, newNonce, b, padding }: Drawn): RandomBytes {
  const rest = seededRandom(1);
  const script = new Map([[16, [nonce]], [32, [newNonce]], [256, [b]], [12, [padding]]]);
  return (length) => {
    const known = script.get(length)?.shift();
    return known === undefined ? rest.bytes(length) : fromHex(known);
  };
}

/**
 * A client for a recorded exchange. The private half of the recorded key is not ours, so the client
 * is given the test key under the recorded fingerprint; then what it encrypts can be read.
 */
function recordedClient(drawn: Drawn, fingerprint: string, dcId: number): ClientHandshake {
  const { n, e } = TEST_PRIVATE_KEY;
  const publicKeys = [{ n, e, fingerprint: BigInt(`0x${fingerprint}`) }];
  return new ClientHandshake({ dcId, publicKeys, random: recorded(drawn) });
}

function sentBody(outputs: readonly HandshakeOut[]): string {
  return toHex(decodePlainMessage(only(outputs, "transmit").packet).body);
}

function innerDataOf(reqDhParams: string): string {
  const query = decode(fromHex(reqDhParams)) as HandshakeObject<"req_DH_params">;
  return toHex(rsaUnpad(query.encryptedData, TEST_PRIVATE_KEY));
}

Deno.test("ClientHandshake replays the exchange with the test data centre", () => {
  const client = recordedClient(
    {
      nonce: grammers.nonce,
      newNonce: grammers.new_nonce,
      b: grammers.b,
      padding: grammers.client_padding,
    },
    grammers.key_fingerprint_u64_hex,
    2,
  );
  const nowMs = 1000 * grammers.server_time - 5000;
  const receive = (body: string) =>
    client.step({ type: "receive", packet: encodePlainMessage(1n, fromHex(body)) }, nowMs);

  assert.equal(sentBody(client.step({ type: "start" }, nowMs)), grammers.req_pq_multi);
  const reqDhParams = sentBody(receive(grammers.resPQ));
  // The recorded inner data has no dc; everything around it and in it is the same.
  const { data } = grammers.rsa_pad;
  assert.equal(reqDhParams.slice(0, 128), grammers.req_DH_params.slice(0, 128));
  assert.equal(
    innerDataOf(reqDhParams).slice(0, data.length + 8),
    `955ff5a9${data.slice(8)}02000000`,
  );

  assert.equal(sentBody(receive(grammers.server_DH_params_ok)), grammers.set_client_DH_params);
  const done = only(receive(grammers.dh_gen_ok), "done");
  assert.equal(toHex(done.authKey.bytes), grammers.auth_key);
  assert.equal(
    done.authKey.id,
    new DataView(fromHex(grammers.auth_key_id_wire).buffer as ArrayBuffer)
      .getBigUint64(0, true),
  );
  assert.equal(BigInt.asIntN(64, done.serverSalt), BigInt(grammers.first_salt_i64));
  assert.equal(done.timeOffsetMs, 5000);
  assert.equal(done.expiresAtS, undefined);
});

Deno.test("encodeReqDhParams() makes the recorded query under the recorded key", () => {
  const { data, random_padding_bytes, temp_key } = grammers.rsa_pad;
  const script = [random_padding_bytes, temp_key].map(fromHex);
  const key = TEST_KEYS.find((candidate) =>
    candidate.fingerprint === BigInt(`0x${grammers.key_fingerprint_u64_hex}`)
  );
  const query = encodeReqDhParams(
    { nonce: fromHex(grammers.nonce), serverNonce: fromHex(grammers.server_nonce) },
    { p: BigInt(grammers.p_dec), q: BigInt(grammers.q_dec) },
    fromHex(data),
    key!,
    () => script.shift()!,
  );
  assert.equal(toHex(query), grammers.req_DH_params);
});

Deno.test("ClientHandshake replays the sample of the documentation (R83)", () => {
  const step = (name: string) => docs.steps.find((candidate) => candidate.name === name)!;
  const inner = step("client_DH_inner_data");
  const client = recordedClient(
    { nonce: docs.nonce, newNonce: docs.new_nonce, b: inner.b!, padding: inner.padding! },
    docs.chosen_fingerprint_u64_hex,
    docs.dc_id,
  );
  const nowMs = 1000 * step("server_DH_params_ok").server_time!;
  /** The page shows the objects alone; the length fields tell how much the server padded them. */
  const receive = (name: string) => {
    const { payload, message_length_field } = step(name);
    const packet = fromHex(payload!);
    const padding = new Uint8Array(20 + message_length_field! - packet.length).fill(0x5a);
    assert.ok(padding.length > 0);
    return client.step({ type: "receive", packet: concat(packet, padding) }, nowMs);
  };
  const query = (name: string) => step(name).payload!.slice(40);

  assert.equal(sentBody(client.step({ type: "start" }, nowMs)), query("req_pq_multi"));
  const reqDhParams = sentBody(receive("resPQ"));
  assert.equal(reqDhParams.slice(0, 128), query("req_DH_params").slice(0, 128));
  const { data } = step("p_q_inner_data_dc (input of RSA_PAD)");
  assert.equal(innerDataOf(reqDhParams).slice(0, data!.length), data);

  assert.equal(sentBody(receive("server_DH_params_ok")), query("set_client_DH_params"));
  const done = only(receive("dh_gen_ok"), "done");
  const key = step("auth_key");
  assert.equal(toHex(done.authKey.bytes), key.auth_key);
  assert.equal(toHex(done.authKey.auxHash), key.auth_key_aux_hash);
  assert.equal(BigInt.asIntN(64, done.authKey.id), BigInt(key.auth_key_id_i64!));
  const salt = step("first server salt = new_nonce[0:8] xor server_nonce[0:8]").salt_i64;
  assert.equal(BigInt.asIntN(64, done.serverSalt), BigInt(salt!));
  assert.equal(done.timeOffsetMs, 0);
});
