// Resident memory of a client that is logged in: idle, and after many updates.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, Theatre } from "../data/end_to_end.ts";
import type { MemoryAnswer } from "../programs/contestant.ts";

const MESSAGES = 100_000;

/** How many are sent at once: none of the libraries has a long queue then. */
const PORTION = 4_000;

/** Prepares the cases. Every sample is a process of its own. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const count = isQuick ? MESSAGES / 100 : MESSAGES;
  const written = count.toLocaleString("en").replaceAll(",", " ");
  const memoryAfter = async (peer: string, messages: number): Promise<number> => {
    const client = theatre.start(peer, "serve");
    await client.next();
    for (let left = messages; left > 0; left -= PORTION) {
      await theatre.deliver(peer, client, Math.min(left, PORTION));
    }
    const { mebibytes } = await client.ask<MemoryAnswer>({ do: "memory" });
    await client.end();
    return mebibytes;
  };
  const contestants = (messages: number) =>
    CLIENTS.map((peer) => ({ peer, sample: () => memoryAfter(peer, messages) }));
  return {
    title: "Resident memory, logged in",
    note:
      "a client that is connected, has learned from the server who it is and has a handler for " +
      `messages; and another one when it has handled ${written} of them, ${PORTION} at a time.`,
    cases: [{
      kind: "sample",
      name: "idle",
      unit: "MiB",
      charted: true,
      warmUps: 1,
      contestants: contestants(0),
    }, {
      kind: "sample",
      name: `after ${written} messages`,
      unit: "MiB",
      charted: true,
      warmUps: 0,
      maxRounds: 1,
      contestants: contestants(count),
    }],
    close: () => theatre.close(),
  };
}
