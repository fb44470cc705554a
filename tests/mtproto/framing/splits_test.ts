// Framing × size × every split of the stream.

import { strict as assert } from "node:assert";
import { concat } from "../../../crypto/bytes.ts";
import { detectFraming } from "../../../mtproto/framing/detect.ts";
import type { FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import { FrameReader } from "../../../mtproto/framing/frame_reader.ts";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import { seededRandom } from "../../helpers/random.ts";
import {
  codecPair,
  cut,
  encryptedShape,
  FRAMINGS,
  hex,
  pattern,
  plainShape,
  pushAll,
  show,
  STREAMS,
} from "./streams.ts";

/** Payloads around the borders: one block, a plain message, the last short and first long abridged. */
const PAYLOADS: readonly Uint8Array[] = [
  encryptedShape(1, pattern),
  plainShape(20),
  encryptedShape(30, pattern),
  plainShape(488),
  encryptedShape(3, pattern),
];

/** What a client sends in one connection, asking for quick acks where the framing has them. */
function clientStream(client: FrameCodec): { bytes: Uint8Array; frames: string[] } {
  const asking = client.framing !== "full";
  const parts = [client.preamble()];
  const frames: string[] = [];
  PAYLOADS.forEach((bytes, index) => {
    const quickAck = asking && index % 2 === 1;
    parts.push(client.encode(bytes, { quickAck }));
    frames.push(show({ type: "payload", bytes, quickAck }));
  });
  return { bytes: concat(...parts), frames };
}

/** What a server sends in one connection: packets, quick acks and a status at the end. */
function serverStream(server: FrameCodec): { bytes: Uint8Array; frames: string[] } {
  const parts: Uint8Array[] = [];
  const frames: string[] = [];
  for (const bytes of PAYLOADS) {
    parts.push(server.encode(bytes));
    frames.push(show({ type: "payload", bytes, quickAck: false }));
    if (server.framing === "full") continue;
    parts.push(server.encodeQuickAck(0x0123_4567 + bytes.length));
    frames.push(show({ type: "quickAck", token: 0x8123_4567 + bytes.length }));
  }
  parts.push(server.encodeStatus(-404));
  frames.push("status -404");
  return { bytes: concat(...parts), frames };
}

for (const stream of STREAMS) {
  Deno.test(`${stream} gives a server the same packets however the stream is cut (R26)`, () => {
    const { bytes, frames } = clientStream(codecPair(stream).client);
    for (let offset = 0; offset <= bytes.length; offset++) {
      const got = pushAll(codecPair(stream).server, cut(bytes, offset)).map(show);
      assert.deepEqual(got, frames, `cut at ${offset} of ${bytes.length}`);
    }
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(pushAll(codecPair(stream).server, single).map(show), frames, "byte by byte");
  });

  Deno.test(`${stream} gives a client the same frames however the stream is cut (R26)`, () => {
    function connected(): { client: FrameCodec; server: FrameCodec } {
      const pair = codecPair(stream);
      pair.server.push(concat(pair.client.preamble(), pair.client.encode(plainShape(20))));
      return pair;
    }
    const { bytes, frames } = serverStream(connected().server);
    for (let offset = 0; offset <= bytes.length; offset++) {
      const got = pushAll(connected().client, cut(bytes, offset)).map(show);
      assert.deepEqual(got, frames, `cut at ${offset} of ${bytes.length}`);
    }
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    assert.deepEqual(pushAll(connected().client, single).map(show), frames, "byte by byte");
  });
}

Deno.test("detectFraming() knows what the client chose", async (t) => {
  for (const stream of STREAMS) {
    await t.step(stream, () => {
      const { client, server } = codecPair(stream);
      assert.equal(server.framing, undefined);
      server.push(concat(client.preamble(), client.encode(plainShape(20))));
      assert.equal(server.framing, stream.split(" ").at(-1));
      const detected = detectFraming({ random: seededRandom(1).bytes });
      const again = codecPair(stream).client;
      assert.equal(detected.obfuscated, undefined);
      detected.push(concat(again.preamble(), again.encode(plainShape(20))));
      assert.equal(detected.obfuscated, stream.startsWith("obfuscated "));
      assert.equal(detected.dcId !== undefined, stream.startsWith("obfuscated "));
    });
  }
});

Deno.test("detectFraming() cannot send before the client has chosen", () => {
  const server = detectFraming({ random: seededRandom(1).bytes });
  assert.throws(() => server.encode(plainShape(20)), { kind: "protocol", side: "local" });
  assert.throws(() => server.encodeStatus(-404), { kind: "protocol", side: "local" });
  assert.throws(() => server.encodeQuickAck(1), { kind: "protocol", side: "local" });
});

Deno.test("detectFraming() refuses 64 bytes without a tag, and everything after", () => {
  const server = detectFraming({ random: seededRandom(1).bytes });
  const noise = seededRandom(2).bytes(64);
  assert.deepEqual(server.push(noise.subarray(0, 63)), []);
  const refused = { kind: "protocol", side: "remote", rule: "framingTag" };
  assert.throws(() => server.push(noise.subarray(63)), refused);
  assert.throws(() => server.push(new Uint8Array([0xef])), refused);
});

Deno.test("detectFraming() refuses an obfuscated client without the proxy's secret (R43)", () => {
  const secret = new Uint8Array(16).fill(0xaa);
  const knows = codecPair("obfuscated intermediate", 3, { secret });
  assert.equal(
    knows.server.push(concat(knows.client.preamble(), knows.client.encode(plainShape(20)))).length,
    1,
  );
  const guesses = codecPair("obfuscated intermediate", 3).client;
  const server = codecPair("obfuscated intermediate", 3, { secret }).server;
  assert.throws(() => server.push(guesses.preamble()), { rule: "framingTag" });
});

Deno.test("encode() takes payloads up to the limit and none above (R26)", async (t) => {
  for (const name of FRAMINGS) {
    await t.step(name, () => {
      const random = seededRandom(4).bytes;
      const client = createFraming(name, { random, maxFrameBytes: 1024 });
      const server = createFraming(name, { random, maxFrameBytes: 1024, role: "server" });
      const payload = plainShape(1004);
      assert.deepEqual(server.push(client.encode(payload)).map(show), [
        show({ type: "payload", bytes: payload, quickAck: false }),
      ]);
      assert.throws(() => client.encode(plainShape(1008)), {
        kind: "protocol",
        side: "local",
        rule: "frameLength",
        got: 1028,
        expected: 1024,
      });
    });
  }
});

Deno.test("push() refuses a length above the limit before the bytes come (R26)", async (t) => {
  const headers = {
    abridged: "7f010100", // 257 · 4 bytes
    intermediate: "01040000",
    paddedIntermediate: "10040000", // one more than the limit and 15 bytes of padding
    full: "1004000000000000",
  };
  for (const name of FRAMINGS) {
    await t.step(name, () => {
      const codec = createFraming(name, { random: seededRandom(5).bytes, maxFrameBytes: 1024 });
      const refused = { kind: "protocol", side: "remote", rule: "frameLength" };
      assert.throws(() => codec.push(hex(headers[name])), refused);
      assert.throws(() => codec.push(new Uint8Array(4)), refused, "the stream stays broken");
    });
  }
});

Deno.test("push() refuses a frame of no bytes (R26)", async (t) => {
  const frames = { abridged: "00", intermediate: "00000000", paddedIntermediate: "00000000" };
  for (const [name, frame] of Object.entries(frames)) {
    await t.step(name, () => {
      const codec = createFraming(name as keyof typeof frames, { random: seededRandom(6).bytes });
      assert.throws(() => codec.push(hex(frame)), { side: "remote", rule: "frameLength" });
    });
  }
});

Deno.test("full() refuses a negative and an unaligned length (R26)", () => {
  const random = seededRandom(6).bytes;
  const server = createFraming("full", { random, role: "server" });
  assert.throws(() => server.push(hex("6cfeffff")), { rule: "frameLength" });
  const client = createFraming("full", { random });
  assert.throws(() => client.push(hex("00000080")), { rule: "frameLength" });
  assert.throws(() => createFraming("full", { random }).push(hex("0e000000")), {
    rule: "frameAlignment",
  });
});

Deno.test("push() takes four zero bytes towards a client for nothing (R27)", async (t) => {
  for (const name of FRAMINGS) {
    await t.step(name, () => {
      const random = seededRandom(7).bytes;
      const server = createFraming(name, { random, role: "server" });
      const client = createFraming(name, { random });
      assert.deepEqual(client.push(server.encode(new Uint8Array(4))), []);
    });
  }
});

Deno.test("a client's codec sends no status, no quick ack; a server's asks for none", async (t) => {
  for (const name of FRAMINGS) {
    await t.step(name, () => {
      const random = seededRandom(8).bytes;
      const wrong = { kind: "protocol", side: "local", rule: "frameKind" };
      const client = createFraming(name, { random });
      assert.throws(() => client.encodeStatus(-404), wrong);
      assert.throws(() => client.encodeQuickAck(1), wrong);
      const server = createFraming(name, { random, role: "server" });
      assert.throws(() => server.encode(plainShape(20), { quickAck: true }), wrong);
      for (const code of [0, 404, -1.5, NaN]) {
        assert.throws(() => server.encodeStatus(code), wrong, `code ${code}`);
      }
    });
  }
});

Deno.test("paddedIntermediate() adds 0 to 15 bytes as a client, 0 to 3 as a server (R313)", () => {
  const random = seededRandom(9).bytes;
  for (const [role, most] of [["client", 15], ["server", 3]] as const) {
    const codec = createFraming("paddedIntermediate", { random, role });
    const seen = new Set<number>();
    for (let packet = 0; packet < 400; packet++) seen.add(codec.encode(plainShape(20)).length - 44);
    assert.deepEqual(
      [...seen].sort((a, b) => a - b),
      Array.from({ length: most + 1 }, (_, n) => n),
    );
  }
});

Deno.test("paddedIntermediate() cuts 15 bytes of padding from either kind of message (R24)", () => {
  for (const payload of [encryptedShape(3, pattern), plainShape(20), plainShape(24)]) {
    const random = (length: number) => new Uint8Array(length).fill(15);
    const client = createFraming("paddedIntermediate", { random });
    const server = createFraming("paddedIntermediate", { random, role: "server" });
    const framed = client.encode(payload);
    assert.equal(framed.length, 4 + payload.length + 15);
    assert.deepEqual(server.push(framed).map(show), [
      show({ type: "payload", bytes: payload, quickAck: false }),
    ]);
  }
});

Deno.test("obfuscated() cannot wrap full framing, which has no tag", () => {
  const random = seededRandom(10).bytes;
  assert.throws(() => codecPair("obfuscated full"), { kind: "protocol", side: "local" });
  assert.throws(() => codecPair("obfuscated abridged", 1, { secret: random(15) }), {
    kind: "protocol",
    side: "local",
    expected: 16,
  });
});

Deno.test("push() keeps memory by what arrived, not by what a length promises (R26)", () => {
  const random = seededRandom(11).bytes;
  const codecs = Array.from({ length: 200 }, () => createFraming("intermediate", { random }));
  const before = Deno.memoryUsage().external;
  for (const codec of codecs) codec.push(hex("00000001")); // 16 MiB, the limit
  const grown = Deno.memoryUsage().external - before;
  assert.ok(grown < 8 * 1024 * 1024, `200 headers took ${grown} bytes`);
});

Deno.test("FrameReader copies each byte a bounded number of times", () => {
  const size = 200_000;
  const reader = new FrameReader((window) =>
    window.length < size ? undefined : { consumed: size, frame: undefined }
  );
  const set = Uint8Array.prototype.set;
  let copied = 0;
  Uint8Array.prototype.set = function (source: ArrayLike<number>, offset?: number): void {
    copied += source.length;
    set.call(this, source, offset);
  };
  try {
    for (let offset = 0; offset < 3 * size; offset += 10) reader.push(new Uint8Array(10));
  } finally {
    Uint8Array.prototype.set = set;
  }
  assert.ok(copied < 4 * 3 * size, `${copied} bytes copied for ${3 * size}`);
});
