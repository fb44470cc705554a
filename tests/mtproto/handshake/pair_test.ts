// Client and server over a faulty link in virtual time, for many seeds.

import { strict as assert } from "node:assert";
import type { FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import type { HandshakeOut } from "../../../mtproto/handshake_client.ts";
import type { ServerHandshakeOut } from "../../../mtproto/handshake_server.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";
import { codecPair, cut, STREAMS } from "../framing/streams.ts";
import { testServer } from "./forging_client.ts";
import { NOW_MS, testClient } from "./forging_server.ts";

/** What a link does to what is sent over it. The order is kept: it is a stream. */
interface Faults {
  /** Chance that a packet or status gets lost. */
  readonly loss: number;
  /** Chance that one arrives twice. */
  readonly duplication: number;
  /** The longest way, in milliseconds. */
  readonly delayMs: number;
  /** How often the server asks for another key. */
  readonly keysTaken: number;
  /** Server clock minus client clock, in milliseconds. */
  readonly clockMs: number;
}

type Message = { type: "receive"; packet: Uint8Array } | { type: "status"; code: number };

/** How an exchange ended. */
interface Ending {
  readonly client: Extract<HandshakeOut, { type: "done" | "fatal" }>;
  readonly made: readonly Extract<ServerHandshakeOut, { type: "done" }>[];
  readonly rejected: readonly string[];
  readonly tookMs: number;
  readonly steps: number;
}

/** One direction of the link: a queue of messages with the time each arrives. */
class Direction {
  readonly #queue: { readonly atMs: number; readonly message: Message }[] = [];
  readonly #random: SeededRandom;
  readonly #faults: Faults;
  #lastMs = 0;

  constructor(random: SeededRandom, faults: Faults) {
    this.#random = random;
    this.#faults = faults;
  }

  get nextMs(): number {
    return this.#queue[0]?.atMs ?? Infinity;
  }

  send(message: Message, nowMs: number): void {
    if (this.#random.float() < this.#faults.loss) return;
    const copies = this.#random.float() < this.#faults.duplication ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      this.#lastMs = Math.max(this.#lastMs, nowMs + this.#random.int(this.#faults.delayMs + 1));
      this.#queue.push({ atMs: this.#lastMs, message });
    }
  }

  arrive(): Message {
    return this.#queue.shift()!.message;
  }
}

function simulate(seed: number, faults: Faults): Ending {
  const random = seededRandom(seed);
  const client = testClient({ random: seededRandom(random.uint32()).bytes });
  let taken = 0;
  const server = testServer({
    random: seededRandom(random.uint32()).bytes,
    isKeyIdTaken: () => taken++ < faults.keysTaken,
  });
  const toServer = new Direction(random, faults);
  const toClient = new Direction(random, faults);
  const made: Extract<ServerHandshakeOut, { type: "done" }>[] = [];
  const rejected: string[] = [];
  let ending: Ending["client"] | undefined;
  let nowMs = NOW_MS;
  let steps = 0;

  function fromClient(outputs: readonly HandshakeOut[]): void {
    for (const output of outputs) {
      if (output.type === "transmit") {
        toServer.send({ type: "receive", packet: output.packet }, nowMs);
      } else ending = output;
    }
  }

  function fromServer(outputs: readonly ServerHandshakeOut[]): void {
    for (const output of outputs) {
      switch (output.type) {
        case "transmit":
          toClient.send({ type: "receive", packet: output.packet }, nowMs);
          break;
        case "status":
          toClient.send({ type: "status", code: output.code }, nowMs);
          break;
        case "rejected":
          rejected.push(`${output.reason.step}/${output.reason.check}`);
          break;
        case "done":
          made.push(output);
      }
    }
  }

  fromClient(client.step({ type: "start" }, nowMs));
  while (ending === undefined) {
    assert.ok(++steps < 500, "the exchange comes to an end");
    const deadlineMs = client.deadlineMs ?? Infinity;
    nowMs = Math.min(toServer.nextMs, toClient.nextMs, deadlineMs);
    assert.ok(nowMs < Infinity, "the client waits for something");
    if (nowMs === toServer.nextMs) {
      const message = toServer.arrive();
      assert.ok(message.type === "receive");
      fromServer(server.step(message, nowMs + faults.clockMs));
    } else if (nowMs === toClient.nextMs) {
      fromClient(client.step(toClient.arrive(), nowMs));
    } else fromClient(client.step({ type: "tick" }, nowMs));
  }
  return { client: ending, made, rejected, tookMs: nowMs - NOW_MS, steps };
}

/** Runs a body for seeds from 1 on and names the one it failed with. */
function forSeeds(count: number, body: (seed: number, random: SeededRandom) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      body(seed, seededRandom(seed + 10_000));
    } catch (error) {
      throw new Error(`Failed with seed ${seed}`, { cause: error });
    }
  }
}

/** Whatever happened, the key the client has is one the server made, with the same salt. */
function checkAgreement({ client, made }: Ending): void {
  if (client.type !== "done") return;
  const same = made.find(({ authKey }) => authKey.id === client.authKey.id);
  assert.ok(same !== undefined, "the server knows the client's key");
  assert.equal(same.serverSalt, client.serverSalt);
}

Deno.test("the key exchange succeeds at once over a good link, whatever the clocks say", () => {
  forSeeds(12, (seed, random) => {
    const clockMs = random.int(200_000_000) - 100_000_000;
    const faults = { loss: 0, duplication: 0, delayMs: 400, keysTaken: 0, clockMs };
    const ending = simulate(seed, faults);
    checkAgreement(ending);
    assert.ok(ending.client.type === "done", Deno.inspect(ending.client));
    assert.deepEqual(ending.rejected, []);
    assert.ok(ending.tookMs <= 6 * 400);
    const error = ending.client.timeOffsetMs - clockMs;
    assert.ok(error > -1_400 && error <= 0, `the offset is ${error} ms off`);
  });
});

Deno.test("the key exchange bears everything twice and other keys asked for", () => {
  forSeeds(12, (seed, random) => {
    const faults = {
      loss: 0,
      duplication: random.float(),
      delayMs: 300,
      keysTaken: random.int(4),
      clockMs: 0,
    };
    const ending = simulate(seed, faults);
    checkAgreement(ending);
    assert.ok(ending.client.type === "done", Deno.inspect(ending.client));
    assert.deepEqual(ending.rejected, []);
    assert.equal(ending.made.length, 1);
  });
});

Deno.test("the key exchange ends in a common key or in time over a bad link", () => {
  let succeeded = 0;
  forSeeds(40, (seed, random) => {
    const faults = {
      loss: 0.4 * random.float(),
      duplication: 0.4 * random.float(),
      // Beyond the time after which the client repeats, answers cross with repeated queries.
      delayMs: random.pick([0, 200, 3_000, 9_000]),
      keysTaken: random.int(2),
      clockMs: 0,
    };
    const ending = simulate(seed, faults);
    checkAgreement(ending);
    assert.ok(ending.tookMs <= 30_000, `it took ${ending.tookMs} ms`);
    if (ending.client.type === "done") succeeded++;
    else {
      const { check } = ending.client.error;
      assert.ok(check === "timeout" || check === "attempts", Deno.inspect(ending.client.error));
    }
  });
  assert.ok(succeeded >= 20, `${succeeded} of 40 succeeded`);
});

Deno.test("the key exchange gives up in time over a dead link", () => {
  const faults = { loss: 1, duplication: 0, delayMs: 0, keysTaken: 0, clockMs: 0 };
  const { client, tookMs } = simulate(1, faults);
  assert.ok(client.type === "fatal" && client.error.check === "timeout");
  assert.equal(tookMs, 30_000);
});

Deno.test("the key exchange works through each framing, whatever chunks it comes in", async (t) => {
  for (const [index, stream] of STREAMS.entries()) {
    await t.step(stream, () => {
      const random = seededRandom(index);
      const codecs = codecPair(stream, index + 1);
      const client = testClient({ random: seededRandom(index + 50).bytes });
      const server = testServer();
      const made: bigint[] = [];

      function payloads(codec: FrameCodec, bytes: Uint8Array): Uint8Array[] {
        const offsets = Array.from({ length: 4 }, () => random.int(bytes.length));
        return cut(bytes, ...offsets.sort((a, b) => a - b))
          .flatMap((chunk) => codec.push(chunk.slice()))
          .flatMap((frame) => frame.type === "payload" ? [frame.bytes] : []);
      }

      codecs.server.push(codecs.client.preamble());
      let outputs = client.step({ type: "start" }, NOW_MS);
      while (outputs[0]?.type === "transmit") {
        const sent = codecs.client.encode(outputs[0].packet);
        outputs = [];
        for (const packet of payloads(codecs.server, sent)) {
          for (const output of server.step({ type: "receive", packet }, NOW_MS)) {
            if (output.type === "done") made.push(output.authKey.id);
            if (output.type !== "transmit") continue;
            for (const answer of payloads(codecs.client, codecs.server.encode(output.packet))) {
              outputs.push(...client.step({ type: "receive", packet: answer }, NOW_MS));
            }
          }
        }
      }
      assert.ok(outputs[0]?.type === "done", Deno.inspect(outputs));
      assert.deepEqual(made, [outputs[0].authKey.id]);
    });
  }
});
