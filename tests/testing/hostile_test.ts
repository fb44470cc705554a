// Holds the data centre against clients that send anything: it records, answers or closes, and goes on.

import { strict as assert } from "node:assert";
import { concat, seal } from "../../crypto/mod.ts";
import { encode } from "../../tl/api.ts";
import { TestDc } from "../../testing/mod.ts";
import { systemRandom } from "../../testing/system.ts";
import { type SeededRandom, seededRandom } from "../helpers/random.ts";
import { initialized, RawClient, Wire } from "./raw_client.ts";

/** Sends bytes over a fresh connection and waits until it ended, by itself or by half-closing. */
async function pour(dc: TestDc, chunks: readonly Uint8Array[]): Promise<void> {
  const conn = await Deno.connect({ hostname: "127.0.0.1", port: dc.port });
  try {
    for (const chunk of chunks) await conn.write(chunk);
    await conn.closeWrite();
    const sink = new Uint8Array(4096);
    while (await conn.read(sink) !== null);
  } catch {
    // Reset by a data centre that has seen enough.
  } finally {
    conn.close();
  }
}

function mutate(random: SeededRandom, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let n = 1 + random.int(4); n > 0; n--) copy[random.int(copy.length)]! ^= 1 + random.int(255);
  return copy.subarray(0, random.int(4) === 0 ? random.int(copy.length + 1) : copy.length);
}

async function assertAlive(dc: TestDc, context: string): Promise<void> {
  await using client = await RawClient.connect(dc);
  assert.equal((await client.invoke("help.getNearestDc", {})).thisDc, 2, context);
  assert.deepEqual(dc.defects, [], context);
}

Deno.test("TestDc outlives connections of random bytes", async () => {
  await using dc = await TestDc.start();
  const seed = 20_260_101;
  const random = seededRandom(seed);
  const tags = [[], [0xef], [0xee, 0xee, 0xee, 0xee], [0xdd, 0xdd, 0xdd, 0xdd]];
  for (let round = 0; round < 25; round++) {
    await Promise.all(Array.from({ length: 8 }, () => {
      const chunks = Array.from({ length: 1 + random.int(3) }, () => random.bytes(random.int(600)));
      return pour(dc, [new Uint8Array(random.pick(tags)), ...chunks]);
    }));
  }
  await assertAlive(dc, `seed ${seed}`);
});

Deno.test("TestDc outlives mutated key exchanges", async () => {
  await using dc = await TestDc.start();
  const seed = 20_260_102;
  const random = seededRandom(seed);
  const query = concat(
    new Uint8Array(8),
    random.bytes(8),
    new Uint8Array([20, 0, 0, 0, 0xf1, 0x8e, 0x7e, 0xbe]),
    random.bytes(16),
  );
  for (let round = 0; round < 200; round++) {
    const wire = await Wire.dial(dc, { framing: "intermediate" });
    const packets = Array.from({ length: 1 + random.int(3) }, () => mutate(random, query));
    for (const packet of packets) {
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, packet.length, true);
      await wire.write(concat(length, packet)).catch(() => {});
    }
    wire.close();
  }
  await assertAlive(dc, `seed ${seed}`);
});

Deno.test("TestDc outlives sealed messages with anything inside", async () => {
  await using dc = await TestDc.start();
  const seed = 20_260_103;
  const random = seededRandom(seed);
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const honest = initialized(encode({ _: "help.getConfig" }));
  const service = [0x73f1f8dc, 0x3072cfa1, 0xda69fb52, 0x62d6b459, 0x58e4a740, 0xe7512126];
  let key = client.key;
  let wire = await Wire.dial(dc);
  let seconds = Math.floor(Date.now() / 1000);
  for (let round = 0; round < 2000; round++) {
    const kind = random.int(3);
    const body = kind === 0
      ? mutate(random, honest)
      : kind === 1
      ? random.bytes(4 * random.int(64))
      : concat(word(random.pick(service)), random.bytes(4 * random.int(32)));
    const aligned = body.subarray(0, body.length & ~3);
    const packet = seal(key.authKey, "client", {
      salt: random.int(8) === 0 ? 1n : key.serverSalt,
      sessionId: client.session.sessionId + BigInt(random.int(4)),
      msgId: (BigInt(seconds) << 32n) + BigInt(round * 4 + (random.int(16) === 0 ? 1 : 0)),
      seqNo: random.int(4000),
      body: aligned,
    }, systemRandom);
    await wire.write(wire.codec.encode(packet)).catch(() => {});
    if (round % 100 === 99) {
      wire.close();
      key = client.key;
      seconds = Math.floor(Date.now() / 1000);
      wire = await Wire.dial(dc);
    }
  }
  wire.close();
  assert.ok(dc.violations.length > 0);
  await assertAlive(dc, `seed ${seed}`);
});

Deno.test("TestDc bears connections that say nothing", async () => {
  await using dc = await TestDc.start();
  const conns = await Promise.all(
    Array.from({ length: 20 }, () => Deno.connect({ hostname: "127.0.0.1", port: dc.port })),
  );
  await assertAlive(dc, "with connections that say nothing");
  for (const conn of conns) conn.close();
});

Deno.test("TestDc closes a connection that asks for much and reads nothing", async () => {
  await using dc = await TestDc.start();
  const bytes = systemRandom(1 << 20);
  dc.handle("upload.getFile", () => ({
    _: "upload.file",
    type: { _: "storage.filePartial" },
    mtime: 0,
    bytes,
  }));
  const closed = Promise.withResolvers<void>();
  using _ = dc.observe((event) => {
    if (event.type === "disconnected" && event.connectionId === 2) closed.resolve();
  });
  await using client = await RawClient.connect(dc);
  await client.invoke("help.getNearestDc", {});
  const wire = await Wire.dial(dc);
  const location = { _: "inputTakeoutFileLocation" } as const;
  const body = encode({ _: "upload.getFile", location, offset: 0n, limit: 1 << 20 });
  for (let n = 1; n <= 32; n++) {
    const packet = seal(client.key.authKey, "client", {
      salt: client.key.serverSalt,
      sessionId: 1n,
      msgId: (BigInt(Math.floor(Date.now() / 1000)) << 32n) + BigInt(4 * n),
      seqNo: 2 * n - 1,
      body,
    }, systemRandom);
    await wire.write(wire.codec.encode(packet)).catch(() => {});
  }
  await closed.promise;
  wire.close();
  await assertAlive(dc, "after a connection that read nothing");
});

Deno.test("TestDc leaves nothing behind when closed in the middle of everything", async () => {
  const dc = await TestDc.start();
  const client = await RawClient.connect(dc);
  const alice = dc.createUser();
  const waits = [
    alice.nextMessage(),
    dc.nextRequest("help.getConfig"),
    alice.nextMessage({ timeoutMs: 60_000 }),
  ].map((wait) => assert.rejects(wait, { kind: "wait", reason: "closed" }));
  const held = dc.holdNext("help.getNearestDc");
  void client.invoke("help.getNearestDc", {}).catch(() => {});
  await held.reached;
  await dc.close();
  await Promise.all(waits);
  await client.close();
});

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
