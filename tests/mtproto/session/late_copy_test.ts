// A copy of a call that somebody on the way holds back and delivers late, between two real sessions.

import { strict as assert } from "node:assert";
import { AuthKey } from "../../../crypto/mod.ts";
import { SaltSchedule } from "../../../mtproto/salts.ts";
import { Session } from "../../../mtproto/session.ts";
import type { SessionIn, SessionOut } from "../../../mtproto/session_io.ts";
import { someBody, START_MS } from "../../helpers/hand_peer.ts";
import { seededRandom } from "../../helpers/random.ts";

const SESSION_ID = 5n;

/** Both sides, and somebody between them who decides what arrives. */
class Wire {
  /** Packets of the client that were kept back. */
  readonly held: Uint8Array[] = [];
  /** How many requests the server was given. */
  requests = 0;
  /** The ends of the calls, as their types. */
  readonly ends: string[] = [];
  /** Whether what the client sends is kept back. */
  holds = false;
  /** The time of both. */
  nowMs = START_MS;
  readonly #client: Session;
  readonly #server: Session;

  constructor() {
    const { bytes } = seededRandom(7);
    const random = (length: number): Uint8Array => bytes(length);
    const authKey = new AuthKey(random(256));
    const salts = new SaltSchedule(random, { periodS: 86_400 });
    const common = { authKey, random, sessionId: SESSION_ID };
    this.#server = new Session({ ...common, role: "server", salts });
    this.#client = new Session({
      ...common,
      role: "client",
      timeOffsetMs: 0,
      salts: salts.future(2, START_MS / 1000),
    });
  }

  client(input: SessionIn | { type: "tick" }): void {
    this.#take("client", this.#client.step(input, this.nowMs));
  }

  server(input: SessionIn | { type: "tick" }): void {
    this.#take("server", this.#server.step(input, this.nowMs));
  }

  link(type: "linkUp" | "linkDown"): void {
    this.client({ type });
    this.server({ type });
  }

  pass(ms: number): void {
    for (const endMs = this.nowMs + ms; this.nowMs < endMs; this.nowMs += 10) {
      this.client({ type: "tick" });
      this.server({ type: "tick" });
    }
  }

  #take(from: "client" | "server", outputs: SessionOut[]): void {
    for (const output of outputs) {
      if (output.type === "transmit" && from === "client" && this.holds) {
        this.held.push(output.packet);
      } else if (output.type === "transmit") {
        const to = from === "client" ? "server" : "client";
        this[to]({ type: "receive", packet: output.packet });
      } else if (output.type === "request") {
        this.requests++;
        this.server({ type: "reply", to: output.msgId, body: someBody(1) });
      } else if ("id" in output) {
        this.ends.push(output.type);
      }
    }
  }
}

Deno.test("a call is carried out once though its first copy is delivered minutes late (R49, R142)", () => {
  const wire = new Wire();
  wire.link("linkUp");
  wire.client({ type: "call", id: 1, body: someBody(1) });
  wire.pass(100);
  wire.holds = true;
  wire.client({ type: "call", id: 2, body: someBody(2) });
  wire.pass(100);
  wire.link("linkDown");
  wire.nowMs += 245_000;
  const [copy] = wire.held;
  wire.holds = false;
  wire.link("linkUp");
  wire.pass(1_000);
  wire.server({ type: "receive", packet: copy! });
  wire.pass(120_000);
  assert.equal(wire.requests, 2);
  assert.deepEqual(wire.ends, ["result", "result"]);
});
