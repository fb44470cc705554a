// Resident memory of a client that is logged in: idle, and after many updates.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, Theatre } from "../data/end_to_end.ts";
import type { MemoryAnswer } from "../programs/contestant.ts";

const MESSAGES = 100_000;
const ROUNDS = 2;

/** Prepares the cases. Every sample is a process of its own, which gives both figures. */
export async function prepare({ isQuick }: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const count = isQuick ? MESSAGES / 100 : MESSAGES;
  const written = count.toLocaleString("en").replaceAll(",", " ");
  const after = new Map<string, number>();
  return {
    title: "Resident memory, logged in",
    note:
      "a client that is connected, has learned from the server who it is and has a handler for " +
      `messages; then once more when it has handled ${written} of them.`,
    cases: [{
      kind: "sample",
      name: "idle",
      unit: "MiB",
      charted: true,
      warmUps: 0,
      maxRounds: ROUNDS,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: async () => {
          const client = theatre.start(peer, "serve");
          await client.next();
          const idle = await client.ask<MemoryAnswer>({ do: "memory" });
          await theatre.deliver(peer, client, count);
          after.set(peer, (await client.ask<MemoryAnswer>({ do: "memory" })).mebibytes);
          await client.end();
          return idle.mebibytes;
        },
      })),
    }, {
      kind: "sample",
      name: `after ${written} messages`,
      unit: "MiB",
      charted: true,
      warmUps: 0,
      maxRounds: ROUNDS,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: () => Promise.resolve(after.get(peer)!),
      })),
    }],
    close: () => theatre.close(),
  };
}
