// Updates end to end: new messages, sent as fast as the client takes them, each handed to a handler.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, type Delivery, Theatre } from "../data/end_to_end.ts";

const COUNT = 20_000;
const ROUNDS = 5;

/** Prepares the case. A sample counts only if all messages were handled, once and in order. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const count = isQuick ? COUNT / 20 : COUNT;
  const clientCpu = new Map<string, number>();
  const serverShare = new Map<string, number>();
  let digest: number | undefined;

  const deliver = async (peer: string): Promise<Delivery> => {
    const delivery = await theatre.deliver(peer, await theatre.client(peer), count);
    digest ??= delivery.digest;
    if (delivery.digest !== digest) throw new Error(`${peer} has handled other messages`);
    clientCpu.set(peer, delivery.clientCpuMs * 1000 / count);
    serverShare.set(peer, delivery.serverCpuMs / delivery.ms * 100);
    return delivery;
  };
  const known = (figures: ReadonlyMap<string, number>) =>
    CLIENTS.map((peer) => ({ peer, sample: () => Promise.resolve(figures.get(peer)!) }));
  return {
    title: "Updates",
    note:
      `${count.toLocaleString("en").replaceAll(",", " ")} new messages to a bot, which the data ` +
      "centre has encoded before it begins to send them; the time ends when the library's handler " +
      "for new messages has got the last. Layer keeps its state in a file meanwhile, the others in " +
      "memory.",
    cases: [{
      kind: "sample",
      name: "messages a second, to a handler",
      unit: "perSecond",
      charted: true,
      maxRounds: ROUNDS,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: async () => count / (await deliver(peer)).ms * 1000,
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
