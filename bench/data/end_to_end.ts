/**
 * A local data centre in a process of its own, and the libraries as its clients, in one each.
 *
 * @module
 */

import type { MessagesAnswer, Stage } from "../programs/contestant.ts";
import type { ServerOrder } from "../programs/server.ts";
import { GRAMJS, MTCUTE } from "../peers/names.ts";
import { OURS } from "../report.ts";
import { Actor } from "./actor.ts";

const PROGRAMS: Readonly<Record<string, string>> = {
  [OURS]: "client_layer.ts",
  [MTCUTE]: "client_mtcute.ts",
  [GRAMJS]: "client_gramjs.ts",
};

/** The libraries that are measured against a server. */
export const CLIENTS: readonly string[] = Object.keys(PROGRAMS);

/** What was seen while messages were delivered. */
export interface Delivery {
  readonly ms: number;
  readonly clientCpuMs: number;
  readonly serverCpuMs: number;
  /** Stands for all texts and senders in their order. */
  readonly digest: number;
}

/** How long a delivery may take until it counts as failed. */
const DELIVERY_MS = 180_000;

/** A data centre, with a bot for each library that has signed in once and saved its session. */
export class Theatre {
  readonly #folder: string;
  readonly #server: Actor;
  readonly #stages: Map<string, Stage> = new Map();
  readonly #bots: Map<string, number> = new Map();
  readonly #running: Map<string, Actor> = new Map();

  private constructor(folder: string, server: Actor) {
    this.#folder = folder;
    this.#server = server;
  }

  /** Starts the data centre and lets each library save a session. */
  static async open(): Promise<Theatre> {
    const folder = await Deno.makeTempDir({ prefix: "layer-bench-" });
    const theatre = new Theatre(folder, new Actor("server.ts", folder));
    const place = await theatre.#server.next<Omit<Stage, "token" | "session">>();
    for (const [index, [peer, program]] of Object.entries(PROGRAMS).entries()) {
      const bot = await theatre.tell<{ id: number; token: string }>({
        do: "bot",
        name: `contestant_${index}`,
      });
      const stage = { ...place, token: bot.token, session: `${folder}/${index}.session` };
      theatre.#stages.set(peer, stage);
      theatre.#bots.set(peer, bot.id);
      await new Actor(program, folder, "sign-in", JSON.stringify(stage)).end();
    }
    return theatre;
  }

  /** Gives the data centre an order. */
  tell<Answer>(order: ServerOrder): Promise<Answer> {
    return this.#server.ask<Answer>(order);
  }

  /** The id of a library's bot. */
  botOf(peer: string): number {
    return this.#bots.get(peer)!;
  }

  /** Starts a library's program. */
  start(peer: string, mode: "start" | "serve"): Actor {
    return new Actor(PROGRAMS[peer]!, this.#folder, mode, JSON.stringify(this.#stages.get(peer)));
  }

  /** The library's program that runs all the time, connected and logged in. */
  async client(peer: string): Promise<Actor> {
    const known = this.#running.get(peer);
    if (known !== undefined) return known;
    const actor = this.start(peer, "serve");
    this.#running.set(peer, actor);
    await actor.next();
    return actor;
  }

  /** How much processor time the data centre has used so far, in milliseconds. */
  async serverCpuMs(): Promise<number> {
    return (await this.tell<{ ms: number }>({ do: "cpu" })).ms;
  }

  /** Has messages sent to a client as fast as it takes them, and waits until all are handled. */
  async deliver(peer: string, client: Actor, count: number): Promise<Delivery> {
    // Clients fetch where updates stand while they log in; a call later they surely have.
    await client.ask({ do: "latency", count: 2 });
    await this.tell({ do: "prepare", bot: this.botOf(peer), count });
    const before = await this.serverCpuMs();
    const handled = client.ask<MessagesAnswer>({ do: "messages", count });
    const start = performance.now();
    await this.tell({ do: "release" });
    const { cpuMs, digest } = await within(
      DELIVERY_MS,
      handled,
      `${peer} to handle ${count} messages`,
    );
    const ms = performance.now() - start;
    return { ms, digest, clientCpuMs: cpuMs, serverCpuMs: await this.serverCpuMs() - before };
  }

  /**
   * Ends all programs.
   *
   * @throws `Error` when a client broke a rule of the protocol, or the data centre failed.
   */
  async close(): Promise<void> {
    const faults = await this.tell<{ violations: string[]; defects: string[] }>({ do: "faults" });
    for (const actor of this.#running.values()) await actor.end();
    await this.#server.end();
    await Deno.remove(this.#folder, { recursive: true });
    const found = [...faults.violations, ...faults.defects];
    if (found.length > 0) throw new Error(`The data centre has seen: ${found.join("; ")}`);
  }
}

async function within<Value>(limitMs: number, value: Promise<Value>, what: string): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`It took too long for ${what}`)),
    limitMs,
  );
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
