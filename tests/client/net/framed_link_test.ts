// Packets over a link: both framings, any cut of the stream, joined writes, back-pressure, and every way to end.

import { strict as assert } from "node:assert";
import { createFraming } from "../../../mtproto/framing/framings.ts";
import type { Frame, FramingName } from "../../../mtproto/framing/frame_codec.ts";
import { FramedLink } from "../../../client/net/framed_link.ts";
import { memoryLinkPair } from "../../../client/net/memory.ts";
import type { MemoryLinkOptions } from "../../../client/net/memory.ts";
import type { Link } from "../../../client/net/platform.ts";
import { settle, VirtualTime } from "../../../testing/virtual_platform.ts";
import { seededRandom } from "../../helpers/random.ts";

interface Scene {
  readonly time: VirtualTime;
  readonly framed: FramedLink;
  readonly frames: Frame[];
  readonly drains: { count: number };
  /** The server's end of the link. */
  readonly peer: Link;
  readonly cut: () => void;
  readonly stall: () => void;
}

function scene(options: MemoryLinkOptions & { readonly framing?: FramingName } = {}): Scene {
  const time = new VirtualTime();
  const { a, b, cut, stall } = memoryLinkPair(options);
  const frames: Frame[] = [];
  const drains = { count: 0 };
  const framed = new FramedLink({
    link: a,
    codec: createFraming(options.framing ?? "intermediate", { random: seededRandom(1).bytes }),
    platform: time,
    onFrame: (frame) => frames.push(frame),
    onDrain: () => drains.count++,
  });
  return { time, framed, frames, drains, peer: b, cut, stall };
}

function serverCodec(framing: FramingName = "intermediate") {
  return createFraming(framing, { random: seededRandom(2).bytes, role: "server" });
}

/** A packet of 4·n bytes. */
function packet(seed: number, words: number): Uint8Array {
  return seededRandom(seed).bytes(words * 4);
}

for (const framing of ["intermediate", "abridged"] as const) {
  Deno.test(`FramedLink sends the tag of the ${framing} framing first and once, then packets (R20, R21)`, async () => {
    const { framed, peer, time } = scene({ framing });
    const tag = createFraming(framing, { random: seededRandom(1).bytes }).preamble();
    await settle();
    assert.deepEqual(await peer.read(), tag);
    const codec = serverCodec(framing);
    framed.send(packet(1, 10));
    framed.send(packet(2, 200));
    await settle();
    const received = codec.push((await peer.read())!);
    assert.deepEqual(
      received.map((frame) => frame.type === "payload" && frame.bytes),
      [packet(1, 10), packet(2, 200)],
    );
    framed.close();
    assert.equal(await framed.ended, undefined);
    assert.equal(time.pending, 0);
  });

  Deno.test(`FramedLink puts ${framing} packets together however the stream is cut`, async () => {
    const random = seededRandom(3);
    const { framed, frames, peer } = scene({ framing });
    const codec = serverCodec(framing);
    const packets = Array.from({ length: 20 }, (_, index) => packet(index, 5 + random.int(300)));
    const stream = packets.flatMap((bytes) => [...codec.encode(bytes)]);
    for (let start = 0; start < stream.length;) {
      const end = start + 1 + random.int(400);
      await peer.write(Uint8Array.from(stream.slice(start, end)));
      start = end;
      await settle();
    }
    assert.deepEqual(frames.map((frame) => frame.type === "payload" && frame.bytes), packets);
    framed.close();
    await framed.ended;
  });
}

Deno.test("FramedLink gives out transport statuses (R27)", async () => {
  const { framed, frames, peer } = scene();
  await peer.write(serverCodec().encodeStatus(-404));
  await settle();
  assert.deepEqual(frames, [{ type: "status", code: -404 }]);
  framed.close();
  await framed.ended;
});

Deno.test("FramedLink joins packets sent in one turn into one write", async () => {
  const { framed, peer } = scene();
  await settle();
  await peer.read();
  for (let index = 0; index < 10; index++) framed.send(packet(index, 4));
  await settle();
  assert.equal((await peer.read())!.length, 10 * (4 + 16));
  framed.close();
  await framed.ended;
});

Deno.test("FramedLink is blocked while a mebibyte waits, and tells when it is not any more", async () => {
  const { framed, peer, drains } = scene({ capacityBytes: 0x2_0000 });
  for (let index = 0; index < 6; index++) framed.send(packet(index, 0x1_0000));
  assert(framed.isBlocked);
  let left = 4 + 6 * (4 + 0x4_0000);
  while (left > 0) {
    left -= (await peer.read())!.length;
    await settle();
  }
  assert(!framed.isBlocked);
  assert.equal(drains.count, 1);
  framed.close();
  await framed.ended;
});

Deno.test("FramedLink ends without an error when the other side closes", async () => {
  const { framed, peer, time } = scene();
  await settle();
  peer.close();
  assert.equal(await framed.ended, undefined);
  framed.send(packet(1, 4));
  assert.equal(time.pending, 0);
});

Deno.test("FramedLink ends with the error of a link that broke", async () => {
  const { framed, cut, time } = scene();
  await settle();
  cut();
  assert.equal((await framed.ended as { kind?: string }).kind, "connection");
  assert.equal(time.pending, 0);
});

Deno.test("FramedLink ends with the error it was closed with", async () => {
  const { framed } = scene();
  const error = new Error("on purpose");
  framed.close(error);
  framed.close(new Error("too late"));
  assert.equal(await framed.ended, error);
});

Deno.test("FramedLink gives out no frame after close(), not even of the same chunk", async () => {
  const time = new VirtualTime();
  const { a, b } = memoryLinkPair();
  const frames: Frame[] = [];
  const framed: FramedLink = new FramedLink({
    link: a,
    codec: createFraming("intermediate", { random: seededRandom(1).bytes }),
    platform: time,
    onFrame(frame) {
      frames.push(frame);
      framed.close();
    },
  });
  const codec = serverCodec();
  const both = [...codec.encode(packet(1, 5)), ...codec.encode(packet(2, 5))];
  await b.write(Uint8Array.from(both));
  await framed.ended;
  assert.equal(frames.length, 1);
});

Deno.test("FramedLink ends with the typed error of a stream that is no framing (R26)", async () => {
  for (let seed = 0; seed < 200; seed++) {
    const { framed, peer, time } = scene();
    await settle();
    const garbage = seededRandom(seed).bytes(2_000);
    garbage.set([0xff, 0xff, 0xff, 0x7f]);
    await peer.write(garbage);
    const error = await framed.ended as { kind?: string };
    assert.equal(error?.kind, "protocol", `seed ${seed}`);
    assert.equal(time.pending, 0);
  }
});

Deno.test("FramedLink gives up on a link that takes no bytes for 30 s", async () => {
  const { framed, stall, time } = scene({ capacityBytes: 16 });
  await settle();
  stall();
  framed.send(packet(1, 100));
  await time.advance(29_999);
  const ended = framed.ended;
  let over = false;
  ended.then(() => over = true);
  await settle();
  assert(!over);
  await time.advance(1);
  const error = await ended as Error & { kind?: string };
  assert.equal(error.kind, "connection");
  assert(error.message.includes("30 s"), error.message);
  assert.equal(time.pending, 0);
});

Deno.test("FramedLink bears a slow link as long as it goes on", async () => {
  const { framed, peer, time } = scene({ capacityBytes: 0 });
  framed.send(packet(1, 0x8_0000));
  let received = 0;
  while (received < 4 + 4 + 0x20_0000) {
    await time.advance(20_000);
    received += (await peer.read())!.length;
  }
  await settle();
  framed.close();
  assert.equal(await framed.ended, undefined);
});

Deno.test("FramedLink.setRef() holds for the link, and its timer keeps no process alive", async () => {
  const calls: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const framed = new FramedLink({
    link: {
      read: () => promise,
      write: () => promise,
      close: () => resolve(undefined),
      ref: () => calls.push("ref link"),
      unref: () => calls.push("unref link"),
    },
    codec: createFraming("intermediate", { random: seededRandom(1).bytes }),
    platform: {
      now: () => 0,
      setTimer: () => ({
        cancel: () => calls.push("cancel"),
        ref: () => calls.push("ref timer"),
        unref: () => calls.push("unref timer"),
      }),
    },
    onFrame: () => {},
  });
  framed.setRef(false);
  await settle();
  framed.setRef(true);
  framed.setRef(true);
  framed.close();
  await framed.ended;
  assert.deepEqual(calls, ["unref link", "unref timer", "ref link", "cancel"]);
});
