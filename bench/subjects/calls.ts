// Calls end to end: a small call and its answer, with 1, 10 and 100 on their way at a time.

import type { SampleCase, Setting, Subject } from "../case.ts";
import { CLIENTS, Theatre } from "../data/end_to_end.ts";
import type { CallsAnswer } from "../programs/contestant.ts";

const LOADS = [{ inFlight: 1, count: 300 }, { inFlight: 10, count: 2_000 }, {
  inFlight: 100,
  count: 6_000,
}];

/** Prepares the cases. The clients stay connected; only one is given work at a time. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const clientCpu = new Map<string, number>();
  const serverShare = new Map<string, number>();

  const callsOf = async (peer: string, inFlight: number, count: number): Promise<CallsAnswer> => {
    const client = await theatre.client(peer);
    const before = await theatre.serverCpuMs();
    const answer = await client.ask<CallsAnswer>({ do: "calls", inFlight, count });
    clientCpu.set(peer, answer.cpuMs * 1000 / count);
    serverShare.set(peer, (await theatre.serverCpuMs() - before) / answer.ms * 100);
    return answer;
  };
  const cases: SampleCase[] = LOADS.map(({ inFlight, count }) => ({
    kind: "sample",
    name: `calls a second, ${inFlight} in flight`,
    unit: "perSecond",
    charted: inFlight !== 10,
    contestants: CLIENTS.map((peer) => ({
      peer,
      sample: async () => {
        const made = isQuick ? count / 10 : count;
        return made / (await callsOf(peer, inFlight, made)).ms * 1000;
      },
      proof: async () => (await callsOf(peer, inFlight, 100)).sum - 100 * theatre.botOf(peer),
    })),
  }));
  const known = (figures: ReadonlyMap<string, number>) =>
    CLIENTS.map((peer) => ({ peer, sample: () => Promise.resolve(figures.get(peer)!) }));
  return {
    title: "Calls",
    note:
      "`users.getUsers` about oneself, over loopback, each library in a process of its own and " +
      "the local data centre in another, the same for all. The processor time and the data " +
      "centre's share of one core are of the calls with 100 in flight.",
    cases: [
      ...cases,
      {
        kind: "sample",
        name: "client's processor time a call",
        unit: "µs",
        warmUps: 0,
        contestants: known(clientCpu),
      },
      {
        kind: "sample",
        name: "data centre's share of a core",
        unit: "percent",
        explains: true,
        warmUps: 0,
        contestants: known(serverShare),
      },
    ],
    close: () => theatre.close(),
  };
}
