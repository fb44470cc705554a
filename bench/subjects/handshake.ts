// A whole key exchange: what the client computes for it, without the server and the network.

import { isDeepStrictEqual } from "node:util";
import {
  ClientHandshake,
  type HandshakeIn,
  type HandshakeOut,
  ServerHandshake,
} from "../../mtproto/mod.ts";
import { seededRandom } from "../../tests/helpers/random.ts";
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from "../../testing/fixed_key.ts";
import type { Setting, Subject } from "../case.ts";
import { MTCUTE } from "../peers/names.ts";
import { keyExchange } from "../peers/mtcute.ts";
import { toPem } from "../peers/pem.ts";
import { OURS } from "../report.ts";

const DC = 2;
const EXCHANGES = 4;

/** mtcute fails where the secret begins with a zero byte, which is one exchange in 256. */
const FAILURES_MAX = 3;

/** A server for one exchange, which measures how long it works. */
class TimedServer {
  readonly #machine: ServerHandshake;
  /** The key it has made. */
  key: Uint8Array | undefined;
  /** How long it has worked, in milliseconds. */
  workedMs = 0;

  constructor(seed: number) {
    const random = seededRandom(seed);
    this.#machine = new ServerHandshake({
      privateKey: TEST_PRIVATE_KEY,
      random: (length) => random.bytes(length),
    });
  }

  /** Answers a packet. */
  answer(packet: Uint8Array): Uint8Array {
    const start = performance.now();
    let answer: Uint8Array | undefined;
    for (const out of this.#machine.step({ type: "receive", packet }, Date.now())) {
      if (out.type === "transmit") answer = out.packet;
      else if (out.type === "done") this.key = out.authKey.bytes;
      else throw new Error(`The server refused a packet: ${Deno.inspect(out)}`);
    }
    this.workedMs += performance.now() - start;
    return answer!;
  }
}

type Exchange = (server: TimedServer) => Promise<Uint8Array>;

function exchangeByLayer(server: TimedServer): Promise<Uint8Array> {
  const client = new ClientHandshake({
    dcId: DC,
    publicKeys: [TEST_PUBLIC_KEY],
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  });
  let input: HandshakeIn = { type: "start" };
  for (;;) {
    const outs: HandshakeOut[] = client.step(input, Date.now());
    for (const out of outs) {
      if (out.type === "done") return Promise.resolve(out.authKey.bytes);
      if (out.type === "fatal") return Promise.reject(out.error);
      input = { type: "receive", packet: server.answer(out.packet) };
    }
  }
}

async function exchangeByMtcute(): Promise<Exchange> {
  const exchange = await keyExchange(toPem(TEST_PUBLIC_KEY), DC);
  return (server) => {
    let answer: Uint8Array;
    return exchange({
      send: (packet) => {
        answer = server.answer(packet);
      },
      receive: () => Promise.resolve(answer),
    });
  };
}

/** Prepares the case. In each round the server draws the same numbers for all. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const count = isQuick ? 1 : EXCHANGES;
  const contestants: readonly (readonly [string, Exchange])[] = [
    [OURS, exchangeByLayer],
    [MTCUTE, await exchangeByMtcute()],
  ];
  return {
    title: "Key exchange",
    note: "the client's part, from its first to its last packet, with pq factorization, RSA_PAD " +
      "and Diffie–Hellman. GramJS is left out: it encrypts the first secret in the way that " +
      "RSA_PAD has replaced, so it comes to no key with a server that follows the documentation.",
    cases: [{
      kind: "sample",
      name: "client's time",
      unit: "ms",
      charted: true,
      warmUps: 2,
      contestants: contestants.map(([peer, exchange]) => {
        let seed = 0;
        return {
          peer,
          sample: async () => {
            let spentMs = 0;
            for (let done = 0, failed = 0; done < count;) {
              const server = new TimedServer(seed++);
              const start = performance.now();
              try {
                await exchange(server);
              } catch (error) {
                if (++failed > FAILURES_MAX) throw error;
                continue;
              }
              spentMs += performance.now() - start - server.workedMs;
              done += 1;
            }
            return spentMs / count;
          },
          // Both sides have to come to the same key.
          proof: async () => {
            const server = new TimedServer(-1);
            const key = await exchange(server);
            return isDeepStrictEqual(new Uint8Array(key), server.key);
          },
        };
      }),
    }],
  };
}
