// From the start of a process to a client that is logged in by its saved session.

import type { Setting, Subject } from "../case.ts";
import { CLIENTS, Theatre } from "../data/end_to_end.ts";

/** Prepares the case. Every sample is a process of its own. */
export async function prepare(_setting: Setting): Promise<Subject> {
  const theatre = await Theatre.open();
  const start = async (peer: string): Promise<{ readonly ms: number; readonly id: number }> => {
    const begin = performance.now();
    const client = theatre.start(peer, "start");
    const { ready } = await client.next<{ readonly ready: number }>();
    const ms = performance.now() - begin;
    await client.end();
    return { ms, id: ready };
  };
  return {
    title: "Log in",
    note:
      "a process that goes on with its saved session, has a handler for messages, connects over " +
      "loopback, and has learned from the server who it is; Deno's caches are warm. Layer's session " +
      "is its file, the others' their text in a file.",
    cases: [{
      kind: "sample",
      name: "from the start of the process to logged in",
      unit: "ms",
      charted: true,
      warmUps: 2,
      contestants: CLIENTS.map((peer) => ({
        peer,
        sample: async () => (await start(peer)).ms,
        proof: async () => (await start(peer)).id - theatre.botOf(peer),
      })),
    }],
    close: () => theatre.close(),
  };
}
