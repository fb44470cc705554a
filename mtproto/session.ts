// The encrypted session of MTProto 2.0, both roles: every input comes in here, and goes to the service it concerns.

import type { AuthKey } from "../crypto/auth_key.ts";
import { authKeyIdOf, type EncryptedMessage, open } from "../crypto/envelope.ts";
import { SecurityError } from "../crypto/error.ts";
import { ProtocolError } from "./errors.ts";
import { receiveFromClient } from "./from_client.ts";
import { receiveFromServer } from "./from_server.ts";
import type { Machine, Tick } from "./machine.ts";
import { flush, flushAcks } from "./sender.ts";
import { manyAcks } from "./service/acks.ts";
import { checkDrained, onBind, onHold, onRekey, onRelease } from "./service/binding.ts";
import { remind, resendUnacked } from "./service/reminders.ts";
import { onCall, onCancel, onPush, onReply, onReplyError } from "./service/rpc.ts";
import { checkSalts } from "./service/salts.ts";
import { checkDoomed, endSession, finishReset, isResetDue } from "./service/session.ts";
import { SessionCore } from "./session_core.ts";
import type { SessionIn, SessionLoad, SessionOptions, SessionOut } from "./session_io.ts";
import { Timer } from "./timers.ts";

/**
 * One encrypted session: messages in numbered order over a link that may come and go.
 *
 * The client's side turns calls into packets and packets into results, and promises that every call
 * ends exactly once and is carried out at most once. The server's side gives out each request once and
 * delivers its answer.
 *
 * Only a tick makes packets: the outside steps the session with one when
 * {@linkcode Session.deadlineMs} has come and its link can take more.
 *
 * Source: core.telegram.org/mtproto/description
 */
export class Session implements Machine<SessionIn, SessionOut> {
  readonly #core: SessionCore;

  /**
   * Makes a session without a link.
   *
   * @param options What the session is made with; `role` says which side it is.
   */
  constructor(options: SessionOptions) {
    this.#core = new SessionCore(options);
  }

  /** The session id. A client's session changes it when its numbering is beyond repair. */
  get sessionId(): bigint {
    return this.#core.sessionId;
  }

  /** When the next tick is due, in the clock of `nowMs`; `undefined` while nothing is waited for. */
  get deadlineMs(): number | undefined {
    const { timers, clock } = this.#core;
    const { deadline } = timers;
    return deadline === Infinity ? undefined : clock.toWall(deadline);
  }

  /** How much the session holds at present: every number has a bound. */
  get load(): SessionLoad {
    const core = this.#core;
    return {
      pending: core.client?.calls.size ?? core.server!.requests.size,
      queued: core.notices.length + (core.server?.requests.waiting ?? 0),
      sent: core.outbox.size,
      received: core.inbox.size,
      unacknowledged: core.acks.size,
    };
  }

  /**
   * Takes one input.
   *
   * @param input What happened.
   * @param nowMs The local wall clock, in milliseconds of Unix time.
   * @returns What follows, in order.
   * @throws {ProtocolError} `sessionInput`, side `local`, if a call, reply or push can't be sent as it
   * is, or belongs to the other role; nothing has changed then. Never because of what was received.
   */
  step(input: SessionIn | Tick, nowMs: number): SessionOut[] {
    const core = this.#core;
    core.nowMs = core.clock.advance(nowMs);
    core.outs = [];
    if (core.dead) {
      if (input.type === "call" || input.type === "bind") {
        core.out({ type: "cancelled", id: input.id });
      }
      return core.outs;
    }
    this.#take(input);
    if (core.client !== undefined && !core.dead) {
      if (isResetDue(core)) finishReset(core);
      checkDrained(core);
      if (core.clock.synchronised) core.tellClock();
    }
    return core.outs;
  }

  #take(input: SessionIn | Tick): void {
    const core = this.#core;
    switch (input.type) {
      case "tick":
        return this.#tick();
      case "receive":
        return this.#receive(input.packet);
      case "receiveOpened":
        return this.#receiveOpened(input.message);
      case "linkUp":
        return this.#linkUp(input.cautious ?? false);
      case "linkDown":
        return core.dropLink();
      case "close":
        flushAcks(core);
        return endSession(core, undefined);
      case "call":
        this.#mustBe("client", input.type);
        return onCall(core, input.id, input.body, input.after);
      case "bind":
        this.#mustBe("client", input.type);
        return onBind(core, input.id, input.make);
      case "hold":
        this.#mustBe("client", input.type);
        return onHold(core);
      case "release":
        this.#mustBe("client", input.type);
        return onRelease(core);
      case "rekey":
        this.#mustBe("client", input.type);
        flushAcks(core);
        return onRekey(core, input.authKey, input.salts);
      case "cancel":
        this.#mustBe("client", input.type);
        return onCancel(core, input.id);
      case "reply":
        this.#mustBe("server", input.type);
        return onReply(core, input.to, input.body);
      case "replyError":
        this.#mustBe("server", input.type);
        return onReplyError(core, input.to, input.code, input.message);
      case "push":
        this.#mustBe("server", input.type);
        return onPush(core, input.body);
    }
  }

  #mustBe(role: "client" | "server", type: string): void {
    if (this.#core.self === role) return;
    throw new ProtocolError("local", `Input ${type} is for the ${role}'s side of a session`, {
      rule: "sessionInput",
      got: type,
    });
  }

  #linkUp(cautious: boolean): void {
    const core = this.#core;
    core.dropLink();
    core.linkUp = true;
    core.link++;
    const { client } = core;
    if (client !== undefined) {
      client.pingDue = true;
      client.stateDue = core.outbox.calls > 0;
      client.unproven = cautious;
      checkDoomed(core);
      checkSalts(core);
    } else {
      resendUnacked(core);
    }
    if (core.acks.size > 0 || client !== undefined || core.outbox.size > 0) {
      core.timers.set(Timer.flush, core.nowMs);
    } else {
      core.wantFlush();
    }
  }

  #tick(): void {
    const core = this.#core;
    const { timers, nowMs, client } = core;
    if (timers.take(Timer.idle, nowMs)) return core.reconnect("disconnectDelay");
    if (timers.take(Timer.pong, nowMs)) return core.reconnect("pongTimeout");
    if (timers.take(Timer.reset, nowMs)) finishReset(core);
    if (timers.take(Timer.resend, nowMs)) remind(core);
    if (timers.take(Timer.salts, nowMs)) checkSalts(core);
    let due = timers.take(Timer.flush, nowMs);
    if (timers.take(Timer.ack, nowMs)) due = core.acksDue = true;
    if (client !== undefined) {
      if (timers.take(Timer.ping, nowMs)) due = client.pingDue = true;
      if (timers.take(Timer.state, nowMs)) due = client.stateDue = true;
      if (timers.take(Timer.destroy, nowMs)) {
        checkDoomed(core);
        due = true;
      }
    }
    if (due) flush(core);
  }

  #receive(packet: Uint8Array): void {
    const core = this.#core;
    let message: EncryptedMessage;
    try {
      message = open(this.#keyOf(packet), core.peer, packet, core.aes);
    } catch (cause) {
      if (!(cause instanceof SecurityError) || cause.check === "keyWiped") throw cause;
      core.reject("envelope", cause.message, { got: cause.check, cause });
      return core.reconnect("rejected");
    }
    this.#receiveOpened(message);
  }

  #keyOf(packet: Uint8Array): AuthKey {
    const { authKey, client } = this.#core;
    const former = client?.formerKey;
    if (former === undefined || packet.length < 8) return authKey;
    return authKeyIdOf(packet) === former.id ? former : authKey;
  }

  #receiveOpened(message: EncryptedMessage): void {
    const core = this.#core;
    core.refillUnpackBudget();
    if (core.client !== undefined) receiveFromServer(core, message);
    else receiveFromClient(core, message);
    if (core.dead) return;
    if (manyAcks(core)) core.wantFlush();
    if (core.client !== undefined) checkSalts(core);
  }
}
