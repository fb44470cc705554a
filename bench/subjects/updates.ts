// Updates end to end: new messages, sent as fast as the client takes them, each handed to a handler.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, type Delivery, Theatre } from "../data/end_to_end.ts";
import { GRAMJS } from "../peers/names.ts";

const COUNT = 20_000;
const ROUNDS = 5;

/** What GramJS gets: the more is waiting for it, the longer it takes for each. */
const GRAMJS_COUNT = 4_000;

/** Prepares the case. A sample counts only if all messages were handled, once and in order. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const countOf = (peer: string): number =>
    (peer === GRAMJS ? GRAMJS_COUNT : COUNT) / (isQuick ? 20 : 1);
  const clientCpu = new Map<string, number>();
  const serverShare = new Map<string, number>();
  const digests = new Map<number, number>();

  const deliver = async (peer: string): Promise<Delivery> => {
    const count = countOf(peer);
    const delivery = await theatre.deliver(peer, await theatre.client(peer), count);
    const expected = digests.get(count) ?? delivery.digest;
    digests.set(count, expected);
    if (delivery.digest !== expected) throw new Error(`${peer} has handled other messages`);
    clientCpu.set(peer, delivery.clientCpuMs * 1000 / count);
    serverShare.set(peer, delivery.serverCpuMs / delivery.ms * 100);
    return delivery;
  };
  const known = (figures: ReadonlyMap<string, number>) =>
    CLIENTS.map((peer) => ({ peer, sample: () => Promise.resolve(figures.get(peer)!) }));
  return {
    title: "Updates",
    note:
      "20 000 new messages to a bot, which the data centre has encoded before it begins to send " +
      "them; the time ends when the library's handler for new messages has got the last. GramJS gets " +
      "4 000, as each takes it the longer the more are waiting. Layer keeps its state in a file " +
      "meanwhile, the others in memory.",
    cases: [{
      kind: "sample",
      name: "messages a second, to a handler",
      unit: "perSecond",
      charted: true,
      maxRounds: ROUNDS,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: async () => countOf(peer) / (await deliver(peer)).ms * 1000,
        proof: async () => (await theatre.deliver(peer, await theatre.client(peer), 100)).digest,
      })),
    }, {
      kind: "sample",
      name: "client's processor time a message",
      unit: "µs",
      warmUps: 0,
      maxRounds: ROUNDS,
      contestants: known(clientCpu),
    }, {
      kind: "sample",
      name: "data centre's share of a core",
      unit: "percent",
      explains: true,
      warmUps: 0,
      maxRounds: ROUNDS,
      contestants: known(serverShare),
    }],
    close: () => theatre.close(),
  };
}
