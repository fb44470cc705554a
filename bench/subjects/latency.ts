// The time of one call end to end, when nothing else is on its way.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, Theatre } from "../data/end_to_end.ts";
import type { LatencyAnswer } from "../programs/contestant.ts";
import { quantile } from "../statistics.ts";

const COUNT = 400;

/** Samples before the first that counts: what a call runs is compiled for good after 2,000 calls or so. */
const WARM_UPS = 5;

/** Prepares the cases: both are of the same calls. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const slowest = new Map<string, number>();
  return {
    title: "Latency",
    note:
      "`users.getUsers` about oneself, called again when it is answered, over loopback, after " +
      `${COUNT * WARM_UPS} calls to warm up.`,
    cases: [{
      kind: "sample",
      name: "one call, half are faster (p50)",
      unit: "ms",
      charted: true,
      warmUps: isQuick ? 1 : WARM_UPS,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: async () => {
          const client = await theatre.client(peer);
          const order = { do: "latency", count: isQuick ? COUNT / 10 : COUNT };
          const { timesMs } = await client.ask<LatencyAnswer>(order);
          slowest.set(peer, quantile(timesMs, 0.99));
          return quantile(timesMs, 0.5);
        },
      })),
    }, {
      kind: "sample",
      name: "one call, 99 of 100 are faster (p99)",
      unit: "ms",
      warmUps: 0,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: () => Promise.resolve(slowest.get(peer)!),
      })),
    }],
    close: () => theatre.close(),
  };
}
