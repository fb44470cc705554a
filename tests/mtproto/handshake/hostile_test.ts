// Random and mutated packets against both roles of the key exchange: declared outputs, bounded work, no throw.

import { strict as assert } from "node:assert";
import { concat } from "../../../crypto/bytes.ts";
import { HandshakeError } from "../../../mtproto/errors.ts";
import type { HandshakeOut } from "../../../mtproto/handshake_client.ts";
import type { ServerHandshakeOut } from "../../../mtproto/handshake_server.ts";
import { encodePlainMessage } from "../../../mtproto/plain_message.ts";
import { idOf } from "../../../tl/mtproto.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { ForgingClient, testServer } from "./forging_client.ts";
import { ForgingServer, NOW_MS, testClient } from "./forging_server.ts";

const NAMES = [
  "resPQ",
  "server_DH_params_ok",
  "server_DH_params_fail",
  "dh_gen_ok",
  "dh_gen_retry",
  "dh_gen_fail",
  "req_pq",
  "req_pq_multi",
  "req_DH_params",
  "set_client_DH_params",
  "msgs_ack",
  "msg_container",
  "gzip_packed",
  "rpc_result",
] as const;

/** Runs a body for seeds from 1 on and names the one it failed with. */
function forSeeds(count: number, body: (random: SeededRandom) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      body(seededRandom(seed));
    } catch (error) {
      throw new Error(`Failed with seed ${seed}`, { cause: error });
    }
  }
}

/** Bytes without sense, or a plain message around a known constructor and bytes without sense. */
function nonsense(random: SeededRandom): Uint8Array {
  const bytes = random.bytes(random.int(400));
  if (random.int(4) === 0) return bytes;
  const id = new Uint8Array(4);
  new DataView(id.buffer).setUint32(0, idOf(random.pick(NAMES)), true);
  return encodePlainMessage(random.bigint(64), concat(id, bytes));
}

/** A packet with bits flipped, bytes cut out, doubled, or put at its end. */
function mutate(packet: Uint8Array, random: SeededRandom): Uint8Array {
  const bytes = packet.slice();
  switch (random.int(4)) {
    case 0:
      return bytes.subarray(0, random.int(bytes.length));
    case 1:
      return concat(bytes, random.bytes(random.int(40)));
    case 2: {
      const at = random.int(bytes.length);
      return concat(bytes.subarray(0, at), random.bytes(4 * random.int(4)), bytes.subarray(at));
    }
    default:
      for (let change = 1 + random.int(4); change > 0; change--) {
        bytes[random.int(bytes.length)]! ^= 1 << random.int(8);
      }
      return bytes;
  }
}

function checkClient(outputs: readonly HandshakeOut[]): void {
  assert.ok(outputs.length <= 1);
  for (const output of outputs) {
    if (output.type === "fatal") assert.ok(output.error instanceof HandshakeError);
    else assert.equal(output.type, "transmit", "no key comes of this");
  }
}

function checkServer(outputs: readonly ServerHandshakeOut[]): void {
  for (const output of outputs) {
    switch (output.type) {
      case "rejected":
        assert.ok(output.reason instanceof HandshakeError);
        break;
      case "status":
        assert.ok([-404, -429, -444].includes(output.code));
        break;
      case "transmit":
        assert.ok(output.packet.length < 1000);
        break;
      case "done":
        assert.fail("no key comes of this");
    }
  }
}

Deno.test("ClientHandshake bears nonsense in place of resPQ, 6,000 times", () => {
  forSeeds(6_000, (random) => {
    const client = testClient({ random: random.bytes });
    client.step({ type: "start" }, NOW_MS);
    checkClient(client.step({ type: "receive", packet: nonsense(random) }, NOW_MS));
    checkClient(client.step({ type: "status", code: random.uint32() | 0 }, NOW_MS));
    checkClient(client.step({ type: "tick" }, NOW_MS + random.int(60_000)));
  });
});

Deno.test("ServerHandshake bears nonsense, 12,000 packets on 600 connections", () => {
  forSeeds(600, (random) => {
    const server = testServer({ random: random.bytes });
    for (let packet = 0; packet < 20; packet++) {
      checkServer(server.step({ type: "receive", packet: nonsense(random) }, NOW_MS + packet));
    }
  });
});

Deno.test("ServerHandshake bears mutated queries in each step, 2,000 times", () => {
  forSeeds(2_000, (random) => {
    const server = testServer({ random: random.bytes });
    const client = new ForgingClient();
    const start = client.start();
    // The second step costs an RSA operation, so it comes seldom.
    if (random.int(20) > 0) {
      return checkServer(server.step({ type: "receive", packet: mutate(start, random) }, NOW_MS));
    }
    const [answer] = server.step({ type: "receive", packet: start }, NOW_MS);
    assert.ok(answer?.type === "transmit");
    const query = client.next(answer.packet)!;
    checkServer(server.step({ type: "receive", packet: mutate(query, random) }, NOW_MS));
    checkServer(server.step({ type: "receive", packet: nonsense(random) }, NOW_MS));
  });
});

Deno.test("ClientHandshake bears mutated answers in each step, 1,000 times", () => {
  forSeeds(1_000, (random) => {
    const client = testClient({ random: random.bytes });
    const server = new ForgingServer({}, { seed: random.uint32() });
    let outputs = client.step({ type: "start" }, NOW_MS);
    // The later steps cost exponentiations, so they come seldom.
    const steps = random.int(100) === 0 ? 2 : random.int(20) === 0 ? 1 : 0;
    for (let step = 0; step < steps; step++) {
      assert.ok(outputs[0]?.type === "transmit");
      const packet = server.answer(outputs[0].packet, NOW_MS);
      outputs = client.step({ type: "receive", packet }, NOW_MS);
    }
    assert.ok(outputs[0]?.type === "transmit");
    const answer = mutate(server.answer(outputs[0].packet, NOW_MS), random);
    const after = client.step({ type: "receive", packet: answer }, NOW_MS);
    // What is flipped in the msg_id, or put behind the object, changes nothing.
    if (after[0]?.type === "done") assert.equal(after[0].authKey.id, server.authKey?.id);
    else checkClient(after);
  });
});
