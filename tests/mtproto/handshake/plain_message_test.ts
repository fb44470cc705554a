// The plain message of the key exchange (R60).

import { strict as assert } from "node:assert";
import { concat, toHex } from "../../../crypto/bytes.ts";
import {
  decodePlainMessage,
  encodePlainMessage,
  isPlainMessage,
} from "../../../mtproto/plain_message.ts";
import docs from "../../vectors/handshake-sample-docs.json" with { type: "json" };

Deno.test("encodePlainMessage() writes the queries of the documentation (R60)", () => {
  for (const { payload, msg_id_wire, direction } of docs.steps) {
    if (direction !== "client->server") continue;
    const packet = Uint8Array.fromHex(payload!);
    const msgId = new DataView(Uint8Array.fromHex(msg_id_wire!).buffer).getBigUint64(0, true);
    assert.equal(toHex(encodePlainMessage(msgId, packet.slice(20))), payload);
    assert.deepEqual(decodePlainMessage(packet), { msgId, body: packet.slice(20) });
  }
});

Deno.test("decodePlainMessage() leaves out up to 15 bytes of transport padding (R24)", () => {
  const packet = encodePlainMessage(4n, new Uint8Array(20).fill(1));
  for (let padding = 0; padding < 16; padding++) {
    const { body } = decodePlainMessage(concat(packet, new Uint8Array(padding)));
    assert.equal(body.length, 20, `${padding} bytes`);
  }
  const refused = { kind: "protocol", side: "remote", rule: "plainMessage" };
  assert.throws(() => decodePlainMessage(concat(packet, new Uint8Array(16))), refused);
});

Deno.test("decodePlainMessage() refuses what is no plain message (R60)", async (t) => {
  const packet = encodePlainMessage(4n, new Uint8Array(20));
  const bad: Record<string, Uint8Array> = {
    "nothing": new Uint8Array(0),
    "19 bytes": packet.slice(0, 19),
    "a key id": Uint8Array.from(packet, (byte, index) => index === 7 ? 1 : byte),
    "more bytes announced": Uint8Array.from(packet, (byte, index) => index === 16 ? 21 : byte),
    "a negative length": Uint8Array.from(packet, (byte, index) => index > 15 ? 255 : byte),
    "more than 16 KB": encodePlainMessage(4n, new Uint8Array(16_385)),
  };
  for (const [what, bytes] of Object.entries(bad)) {
    await t.step(what, () => {
      assert.throws(() => decodePlainMessage(bytes), { kind: "protocol", rule: "plainMessage" });
    });
  }
});

Deno.test("isPlainMessage() tells by the key id", () => {
  assert.ok(isPlainMessage(encodePlainMessage(4n, new Uint8Array(4))));
  assert.ok(!isPlainMessage(new Uint8Array(7)));
  assert.ok(!isPlainMessage(new Uint8Array(24).fill(1)));
});
