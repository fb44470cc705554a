// The framings against known bytes.

import { strict as assert } from "node:assert";
import { concat, toHex } from "../../../crypto/bytes.ts";
import { ProtocolError } from "../../../mtproto/errors.ts";
import { abridged } from "../../../mtproto/framing/abridged.ts";
import { detectFraming } from "../../../mtproto/framing/detect.ts";
import type { FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import { full } from "../../../mtproto/framing/full.ts";
import { intermediate } from "../../../mtproto/framing/intermediate.ts";
import { acceptObfuscated, obfuscated } from "../../../mtproto/framing/obfuscated.ts";
import { paddedIntermediate } from "../../../mtproto/framing/padded_intermediate.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import obfuscation from "../../vectors/obfuscation.json" with { type: "json" };
import vectors from "../../vectors/transport-framing.json" with { type: "json" };
import { hex, pattern, pushAll, show } from "./streams.ts";

const zeros = (length: number): Uint8Array => new Uint8Array(length);

/** Randomness that makes padded framing take exactly these bytes. */
function paddingOf(padding: Uint8Array): (length: number) => Uint8Array {
  return (length) => {
    const drawn = new Uint8Array(length);
    drawn.set(padding);
    drawn[length - 1] = padding.length;
    return drawn;
  };
}

/** A codec that frames nothing, for streams whose content is not framed packets. */
function passThrough(tag: Uint8Array): FrameCodec {
  return {
    framing: undefined,
    preamble: () => tag,
    encode: (payload) => payload,
    encodeStatus: zeros,
    encodeQuickAck: zeros,
    push: (bytes) => [{ type: "payload", bytes, quickAck: false }],
  };
}

Deno.test("full() frames and reads the known packets (R25)", async (t) => {
  for (const vector of vectors.full.cases) {
    await t.step(`${vector.payload_pattern} bytes, sequence number ${vector.seq}`, () => {
      const client = full();
      const server = full({ role: "server" });
      for (let packet = 0; packet < vector.seq; packet++) server.push(client.encode(zeros(4)));
      const payload = pattern(vector.payload_pattern);
      const packet = client.encode(payload);
      assert.equal(toHex(packet.subarray(0, 8)), vector.header);
      assert.equal(toHex(packet.subarray(-4)), vector.crc_hex_le);
      if (vector.packet !== undefined) assert.equal(toHex(packet), vector.packet);
      assert.deepEqual(server.push(packet).map(show), [`payload ${toHex(payload)}`]);
    });
  }
});

Deno.test("full() refuses the known bad packets (R25)", async (t) => {
  const rules: Record<string, string> = {
    "bad crc": "frameChecksum",
    "wrong seq": "frameSequence",
    "length below 12": "frameLength",
  };
  for (const { packet, why } of vectors.full.reject) {
    await t.step(why, () => {
      assert.throws(() => full().push(hex(packet)), { kind: "protocol", rule: rules[why] });
    });
  }
});

Deno.test("full() reads a status with and without a frame around it (R170)", () => {
  const { packet, code } = vectors.full.transport_error;
  assert.deepEqual(full().push(hex(packet)), [{ type: "status", code }]);
  assert.deepEqual(full().push(hex(packet).subarray(8, 12)), [{ type: "status", code }]);
});

Deno.test("abridged() writes the known headers (R22, R31)", async (t) => {
  for (const vector of vectors.abridged.cases) {
    await t.step(`${vector.payload_length} bytes`, () => {
      const payload = pattern(vector.payload_length);
      const plain = abridged().encode(payload);
      assert.equal(toHex(plain), vector.header + toHex(payload));
      const asking = abridged().encode(payload, { quickAck: true });
      assert.equal(toHex(asking), vector.header_with_quick_ack_request + toHex(payload));
      const server = abridged({ role: "server" });
      assert.deepEqual(server.push(concat(plain, asking)).map(show), [
        `payload ${toHex(payload)}`,
        `payload? ${toHex(payload)}`,
      ]);
    });
  }
});

Deno.test("abridged() starts with the known bytes (R20, R21)", () => {
  const client = abridged();
  const start = concat(client.preamble(), client.encode(pattern(8)));
  assert.equal(toHex(start), vectors.abridged.first_packet_example);
  assert.equal(abridged({ role: "server" }).preamble().length, 0);
});

Deno.test("abridged() refuses to frame unaligned payloads (R22)", async (t) => {
  for (const length of vectors.abridged.reject_lengths) {
    await t.step(`${length} bytes`, () => {
      assert.throws(() => abridged().encode(zeros(length)), { kind: "protocol", side: "local" });
    });
  }
});

Deno.test("abridged() carries quick acks and statuses as known (R32, R170)", () => {
  const { token_as_computed, on_wire } = vectors.abridged.quick_ack_from_server;
  const token = new DataView(hex(token_as_computed).buffer as ArrayBuffer).getUint32(0, true);
  const server = abridged({ role: "server" });
  assert.equal(toHex(server.encodeQuickAck(token)), on_wire);
  assert.deepEqual(abridged().push(hex(on_wire)), [{ type: "quickAck", token }]);
  const { on_wire: status, code } = vectors.abridged.transport_error;
  assert.equal(toHex(server.encodeStatus(code)), status);
  assert.deepEqual(abridged().push(hex(status)), [{ type: "status", code }]);
});

Deno.test("intermediate() writes the known headers (R23, R31)", async (t) => {
  for (const vector of vectors.intermediate.cases) {
    await t.step(`${vector.payload_length} bytes`, () => {
      const payload = pattern(vector.payload_length);
      const plain = intermediate().encode(payload);
      assert.equal(toHex(plain), vector.header + toHex(payload));
      const asking = intermediate().encode(payload, { quickAck: true });
      assert.equal(toHex(asking), vector.header_with_quick_ack_request + toHex(payload));
      const server = intermediate({ role: "server" });
      assert.deepEqual(server.push(concat(plain, asking)).map(show), [
        `payload ${toHex(payload)}`,
        `payload? ${toHex(payload)}`,
      ]);
    });
  }
});

Deno.test("intermediate() puts the known chunks together (R26)", () => {
  for (const { chunks, packets } of vectors.intermediate.decode_stream) {
    const frames = pushAll(intermediate(), chunks.map(hex));
    assert.deepEqual(frames.map(show), packets.map((packet) => `payload ${packet}`));
  }
});

Deno.test("intermediate() carries quick acks and statuses as known (R32, R170)", () => {
  const { on_wire } = vectors.intermediate.quick_ack_from_server;
  const server = intermediate({ role: "server" });
  const token = new DataView(hex(on_wire).buffer as ArrayBuffer).getUint32(0, true);
  assert.equal(toHex(server.encodeQuickAck(token)), on_wire);
  assert.deepEqual(intermediate().push(hex(on_wire)), [{ type: "quickAck", token }]);
  const { on_wire: status, code } = vectors.intermediate.transport_error;
  assert.equal(toHex(server.encodeStatus(code)), status);
  assert.deepEqual(intermediate().push(hex(status)), [{ type: "status", code }]);
});

Deno.test("paddedIntermediate() writes and reads the known packets (R23, R24)", async (t) => {
  for (const vector of vectors.padded_intermediate.cases) {
    await t.step(vector.packet, () => {
      const payload = vector.payload !== undefined
        ? hex(vector.payload)
        : pattern(vector.payload_length!);
      const random = paddingOf(hex(vector.padding));
      assert.equal(toHex(paddedIntermediate({ random }).encode(payload)), vector.packet);
      const frames = paddedIntermediate({ random }).push(hex(vector.packet));
      const expected = vector.payload !== undefined ? "status -404" : `payload ${toHex(payload)}`;
      assert.deepEqual(frames.map(show), [expected]);
    });
  }
});

Deno.test("paddedIntermediate() reads the known quick ack and status (R27, R32)", () => {
  const random = zeros;
  const { packet, token } = vectors.padded_intermediate.quick_ack_from_server;
  assert.deepEqual(paddedIntermediate({ random }).push(hex(packet)), [{
    type: "quickAck",
    token: new DataView(hex(token).buffer as ArrayBuffer).getUint32(0, true),
  }]);
  const status = vectors.padded_intermediate.transport_error_with_padding;
  assert.deepEqual(paddedIntermediate({ random }).push(hex(status.packet)), [{
    type: "status",
    code: status.code,
  }]);
});

Deno.test("encodeStatus() carries the known codes (R170)", () => {
  for (const [code, bytes] of Object.entries(vectors.transport_error_codes)) {
    if (code === "note") continue;
    const server = intermediate({ role: "server" });
    assert.equal(toHex(server.encodeStatus(Number(code))), `04000000${bytes}`);
  }
});

Deno.test("obfuscated() makes the known headers and streams (R41, R42, R43, R44)", async (t) => {
  const framings = { efefefef: "abridged", eeeeeeee: "intermediate", dddddddd: "padded" } as const;
  for (const vector of obfuscation.vectors) {
    await t.step(vector.name, () => {
      const framing = framings[vector.protocol_tag as keyof typeof framings];
      const name = framing === "padded" ? "paddedIntermediate" : framing;
      const secret = vector.secret_16 === null ? undefined : hex(vector.secret_16);
      const client = obfuscated(createFraming(name, { random: zeros }), {
        random: () => hex(vector.random_64),
        secret,
        dcId: vector.dc_id ?? undefined,
      });
      assert.equal(toHex(client.preamble()), vector.sent_header);
      assert.equal(toHex(client.preamble()), vector.sent_header, "asked for again");

      const accepted = acceptObfuscated(hex(vector.sent_header), { random: zeros, secret });
      assert.equal(accepted?.codec.framing, name);
      if (vector.dc_id !== null) assert.equal(accepted?.dcId, vector.dc_id);

      const raw = obfuscated(passThrough(hex(vector.protocol_tag)), {
        random: () => hex(vector.random_64),
        secret,
        dcId: vector.dc_id ?? undefined,
      });
      for (const { plain, wire } of vector.sends ?? []) {
        assert.equal(toHex(raw.encode(hex(plain))), wire);
      }
      for (const { wire, plain } of vector.receives ?? []) {
        assert.deepEqual(raw.push(hex(wire)).map(show), [`payload ${plain}`]);
      }
    });
  }
});

Deno.test("obfuscated() encodes the data centre as known (R41)", async (t) => {
  for (const { dc, value } of obfuscation.dc_id_encoding) {
    await t.step(dc, () => {
      const random = (length: number) => new Uint8Array(length).fill(3);
      const client = obfuscated(intermediate(), { random, dcId: value });
      assert.equal(acceptObfuscated(client.preamble(), { random })?.dcId, value);
    });
  }
});

Deno.test("obfuscated() draws again when a header looks like another protocol (R40)", async (t) => {
  for (const vector of obfuscation.forbidden_starts) {
    const bad = new Uint8Array(64).fill(5);
    if (vector.first_bytes !== undefined) bad.set(hex(vector.first_bytes));
    else bad.set(hex(vector.bytes_4_to_8), 4);
    await t.step(vector.first_bytes ?? "00000000 at 4", () => {
      const good = new Uint8Array(64).fill(9);
      const source = [bad.slice(), good.slice()];
      const client = obfuscated(intermediate(), { random: () => source.shift()! });
      assert.equal(source.length, 0);
      assert.equal(toHex(client.preamble().subarray(0, 56)), toHex(good.subarray(0, 56)));
    });
    await t.step(`${vector.first_bytes ?? "00000000 at 4"}, nothing else`, () => {
      assert.throws(() => obfuscated(intermediate(), { random: () => bad.slice() }), {
        kind: "security",
        check: "random",
      });
    });
  }
});

Deno.test("detectFraming() names what it refuses", async (t) => {
  const cases = {
    "GET / HTTP/1.1": "HTTP",
    "POST /api": "HTTP",
    "HEAD /": "HTTP",
    "OPTIONS": "HTTP",
  };
  for (const [text, protocol] of Object.entries(cases)) {
    await t.step(text, () => {
      const server = detectFraming({ random: zeros });
      assert.throws(
        () => server.push(new TextEncoder().encode(text)),
        (error) =>
          error instanceof ProtocolError && error.rule === "framingTag" &&
          error.side === "remote" && error.message.includes(protocol),
      );
    });
  }
});
