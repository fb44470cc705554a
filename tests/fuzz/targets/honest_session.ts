// What comes after hostile messages: an honest peer, with whom a session that still lives gets a call done.

import { open } from "../../../crypto/mod.ts";
import { SaltSchedule } from "../../../mtproto/salts.ts";
import { Session } from "../../../mtproto/session.ts";
import type { SessionOut } from "../../../mtproto/session_io.ts";
import { type HandPeer, SALT, someBody, START_MS } from "../../helpers/hand_peer.ts";
import { ensure } from "../target.ts";

const FIRST_CALL = 1_000_000;

/** How many calls may end without a result: what the server has lost is declared unknown. */
const MOST_CALLS = 5;

/** How long after the hostile messages the honest ones begin, in milliseconds. */
const PAUSE_MS = 1_000;

/** How long the call may take, in milliseconds of virtual time. */
const PATIENCE_MS = 20 * 60_000;

/** How many steps that may take. */
const MOST_STEPS = 5_000;

/** How many links in a row it may take. */
const MOST_LINKS = 40;

/**
 * Lets an honest peer talk to a session until a call is done.
 *
 * @param peer The session, with what was done to it.
 * @param role The session's role.
 */
export function converse(peer: HandPeer, role: "client" | "server"): void {
  if (peer.of("fatal").length > 0) return;
  new Conversation(peer, role).run();
}

class Conversation {
  readonly #peer: HandPeer;
  readonly #client: Session;
  readonly #servers = new Map<bigint, Session>();
  #nowMs: number;
  #links = 0;
  #call = FIRST_CALL;
  readonly #underWay: (() => void)[] = [];
  #end: SessionOut | undefined;

  constructor(peer: HandPeer, role: "client" | "server") {
    this.#peer = peer;
    this.#nowMs = peer.nowMs + PAUSE_MS;
    if (role === "client") {
      this.#client = peer.session;
    } else {
      this.#servers.set(peer.session.sessionId, peer.session);
      this.#client = new Session({
        role: "client",
        authKey: peer.authKey,
        sessionId: peer.session.sessionId,
        salts: [{
          salt: SALT,
          validSinceS: START_MS / 1000 - 60,
          validUntilS: START_MS / 1000 + 86_400,
        }],
        timeOffsetMs: 0,
        random: peer.random.bytes,
      });
    }
  }

  run(): void {
    this.#relink();
    this.#begin();
    const endMs = this.#nowMs + PATIENCE_MS;
    for (let steps = 0; this.#end === undefined; steps++) {
      this.#underWay.shift()?.();
      if (this.#underWay.length > 0) continue;
      const machines = [this.#client, ...this.#servers.values()];
      const due = Math.min(...machines.map(({ deadlineMs }) => deadlineMs ?? Infinity));
      ensure(
        due <= endMs && steps < MOST_STEPS && this.#links < MOST_LINKS,
        () => `A call gets no answer within ${steps} steps and ${this.#links} links`,
      );
      this.#nowMs = Math.max(this.#nowMs, due);
      for (const machine of machines) {
        if ((machine.deadlineMs ?? Infinity) > this.#nowMs) continue;
        const outs = machine.step({ type: "tick" }, this.#nowMs);
        if (machine === this.#client) this.#fromClient(outs);
        else this.#fromServer(machine, outs);
      }
    }
    ensure(
      this.#end.type === "result" || this.#end.type === "fatal",
      () => `A call ends by ${this.#end?.type}`,
    );
  }

  #begin(): void {
    const input = { type: "call", id: ++this.#call, body: someBody(9) } as const;
    this.#fromClient(this.#client.step(input, this.#nowMs));
  }

  /** A new link, for all. */
  #relink(): void {
    this.#links++;
    this.#underWay.length = 0;
    for (const type of ["linkDown", "linkUp"] as const) {
      for (const server of this.#servers.values()) {
        this.#fromServer(server, server.step({ type }, this.#nowMs));
      }
      this.#fromClient(this.#client.step({ type }, this.#nowMs));
    }
  }

  #fromClient(outs: readonly SessionOut[]): void {
    let isLost = false;
    for (const out of outs) {
      switch (out.type) {
        case "transmit": {
          const message = open(this.#peer.authKey, "client", out.packet);
          this.#underWay.push(() => {
            const server = this.#server(message.sessionId);
            this.#fromServer(server, server.step({ type: "receiveOpened", message }, this.#nowMs));
          });
          break;
        }
        case "reconnect":
          isLost = true;
          break;
        case "fatal":
          this.#end ??= out;
          break;
        case "result":
        case "failure":
          if (out.id === this.#call) this.#end ??= out;
          break;
        case "uncertain":
        case "cancelled":
          if (out.id !== this.#call) break;
          if (this.#call - FIRST_CALL < MOST_CALLS) this.#underWay.push(() => this.#begin());
          else this.#end ??= out;
      }
    }
    if (isLost && this.#end === undefined && this.#links < MOST_LINKS) this.#relink();
  }

  #fromServer(server: Session, outs: readonly SessionOut[]): void {
    for (const out of outs) {
      if (out.type === "transmit") {
        const input = { type: "receive", packet: out.packet } as const;
        this.#underWay.push(() => this.#fromClient(this.#client.step(input, this.#nowMs)));
      } else if (out.type === "request") {
        const reply = { type: "reply", to: out.msgId, body: someBody(10) } as const;
        this.#fromServer(server, server.step(reply, this.#nowMs));
      }
    }
  }

  #server(sessionId: bigint): Session {
    let server = this.#servers.get(sessionId);
    if (server === undefined) {
      const { authKey, random } = this.#peer;
      server = new Session({
        role: "server",
        authKey,
        sessionId,
        salts: new SaltSchedule(random.bytes),
        random: random.bytes,
      });
      server.step({ type: "linkUp" }, this.#nowMs);
      this.#servers.set(sessionId, server);
    }
    return server;
  }
}
