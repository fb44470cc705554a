// One MTProto session on the server: the protocol machine, its timer, and the connection it writes to.

import type { Platform, Timer } from "../client/net/platform.ts";
import type { AuthKey, EncryptedMessage, RandomBytes } from "../crypto/mod.ts";
import type { Rejection } from "../mtproto/rejection.ts";
import { MSG_CONTAINER_ID } from "../mtproto/container.ts";
import type { Tick } from "../mtproto/machine.ts";
import type { SaltProvider } from "../mtproto/salts.ts";
import { constructorOf } from "../mtproto/service/ids.ts";
import { ById } from "../mtproto/outbox.ts";
import { Session } from "../mtproto/session.ts";
import type { SessionIn } from "../mtproto/session_io.ts";
import { SHARED_ANSWERS } from "../mtproto/session_limits.ts";
import { encode } from "../tl/api.ts";

/** Most updates kept for a client that is away; then it is told to fetch the difference. */
const PUSHED_WHILE_AWAY_MAX = 100;

const TICK: Tick = { type: "tick" };

/** How many of the last calls are remembered at least for `invokeAfterMsg`. */
const OUTCOMES_MAX = 512;

/** What a session writes to. */
export interface Carrier {
  /** Sends one packet. */
  write(packet: Uint8Array): void;
  /** Closes the connection. */
  close(): void;
}

/** What a session needs of the authorization key it belongs to. */
export interface SessionHost {
  /** The key itself. */
  readonly authKey: AuthKey;
  /** Salts of the key. */
  readonly salts: SaltProvider;
  /** Source of randomness. */
  readonly random: RandomBytes;
  /** Wall clock in milliseconds. */
  nowMs(): number;
  /** Calls a function later. */
  readonly setTimer: Platform["setTimer"];
  /** Forgets another session of the key, and says whether there was one. */
  destroySession(sessionId: bigint): boolean;
  /** A client asks for something. */
  onRequest(session: ServerSession, msgId: bigint, body: Uint8Array): void;
  /** A client broke a rule, or did something odd. */
  onRejected(session: ServerSession, carrier: Carrier | undefined, reason: Rejection): void;
}

/** A call that is being answered. */
export class BegunCall {
  // Few calls are dropped, few handlers look, and few calls are to come after another.
  #controller: AbortController | undefined;
  #aborted = false;
  #isDone: boolean | undefined;
  #waiters: ((isDone: boolean) => void)[] | undefined;

  /** Aborted when the client drops the call, or the session ends. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Nobody waits for the answer any more. */
  abort(): void {
    this.#aborted = true;
    this.#controller?.abort();
  }

  /** It is over, and was done well or not. */
  end(isDone: boolean): void {
    this.#isDone = isDone;
    this.#waiters?.forEach((tell) => tell(isDone));
    this.#waiters = undefined;
  }

  /** Whether it was done well, once it is over. */
  outcome(): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#isDone !== undefined) resolve(this.#isDone);
      else (this.#waiters ??= []).push(resolve);
    });
  }
}

/** A session of one authorization key. */
export class ServerSession {
  /** Its id, chosen by the client, unsigned. */
  readonly id: bigint;
  /** Whether updates go to it: false once the client said `invokeWithoutUpdates`. */
  wantsUpdates = false;
  /** Whether the message in hand came in a container. */
  inContainer = false;
  readonly #host: SessionHost;
  readonly #machine: Session;
  readonly #inputs: SessionIn[] = [];
  #latest: ById<BegunCall> = new ById();
  #former: ById<BegunCall> = new ById();
  readonly #begun: ById<BegunCall> = new ById();
  #carrier: Carrier | undefined;
  #timer: Timer | undefined;
  #timerAtMs = Infinity;
  #pushedWhileAway = 0;
  #running = false;
  #closed = false;
  // How many messages were given to the machine since it was last asked for a packet.
  #unsent = 0;

  constructor(host: SessionHost, id: bigint) {
    this.#host = host;
    this.id = id;
    this.#machine = new Session({
      role: "server",
      authKey: host.authKey,
      sessionId: id,
      salts: host.salts,
      random: host.random,
      destroySession: (other) => host.destroySession(other),
    });
  }

  /** Whether a connection carries it. */
  get isConnected(): boolean {
    return this.#carrier !== undefined;
  }

  /** Takes a message that came over a connection; answers go there from now on. */
  receive(message: EncryptedMessage, carrier: Carrier): void {
    if (this.#carrier !== carrier) {
      if (this.#carrier !== undefined) this.#feed({ type: "linkDown" });
      this.#carrier = carrier;
      this.#feed({ type: "linkUp" });
      if (this.#pushedWhileAway > PUSHED_WHILE_AWAY_MAX) {
        this.#feed({ type: "push", body: encode({ _: "updatesTooLong" }) });
      }
      this.#pushedWhileAway = 0;
    }
    this.#feed({ type: "receiveOpened", message });
  }

  /** The connection that carried it is gone. */
  detach(carrier: Carrier): void {
    if (this.#carrier !== carrier) return;
    this.#carrier = undefined;
    this.#feed({ type: "linkDown" });
  }

  /** Sends the client an update, now or when it is back. */
  push(body: Uint8Array): void {
    if (!this.isConnected && ++this.#pushedWhileAway > PUSHED_WHILE_AWAY_MAX) return;
    this.#feed({ type: "push", body });
  }

  /** Answers a request. */
  reply(to: bigint, body: Uint8Array): void {
    this.#feed({ type: "reply", to, body });
  }

  /** Answers a request with an error. */
  replyError(to: bigint, code: number, message: string): void {
    this.#feed({ type: "replyError", to, code, message });
  }

  /** Notes a call begun, for calls that are to come after it and for the client to drop it. */
  begin(msgId: bigint): BegunCall {
    const call = new BegunCall();
    this.#begun.set(msgId, call);
    this.#latest.set(msgId, call);
    if (this.#latest.size >= OUTCOMES_MAX) {
      this.#former = this.#latest;
      this.#latest = new ById();
    }
    return call;
  }

  /** Notes that a call is over: nobody can drop it any more. */
  end(msgId: bigint): void {
    this.#begun.delete(msgId);
  }

  /** Whether a call was done well; undefined when it isn't known here. */
  outcome(msgId: bigint): Promise<boolean> | undefined {
    return (this.#latest.get(msgId) ?? this.#former.get(msgId))?.outcome();
  }

  /** Cuts the connection that carries it. */
  cut(): void {
    this.#carrier?.close();
  }

  /** Ends it without a word to the client. */
  close(): void {
    this.#closed = true;
    this.#timer?.cancel();
    this.#inputs.length = 0;
    for (const call of this.#begun.values()) call.abort();
    this.#begun.clear();
  }

  // Outputs may cause inputs (a call that is answered at once, an update to oneself): those wait until
  // the machine has taken what caused them.
  #feed(input: SessionIn): void {
    this.#inputs.push(input);
    if (this.#running) return;
    this.#running = true;
    try {
      this.#takeInputs();
      // What is due already goes out without the detour over a timer.
      if (this.#isDue()) this.#step(TICK);
    } finally {
      this.#running = false;
    }
    this.#settle();
  }

  #takeInputs(): void {
    for (let next = this.#inputs.shift(); next !== undefined; next = this.#inputs.shift()) {
      this.#step(next);
      if (this.#unsent >= SHARED_ANSWERS && this.#isDue()) this.#step(TICK);
    }
  }

  #isDue(): boolean {
    const deadline = this.#machine.deadlineMs;
    return deadline !== undefined && deadline <= this.#host.nowMs();
  }

  #settle(): void {
    if (this.#inputs.length > 0) this.#feed(this.#inputs.shift()!);
    else this.#arm();
  }

  #step(input: SessionIn | Tick): void {
    if (this.#closed) return;
    if (input === TICK) {
      this.#unsent = 0;
    } else if (input.type === "receiveOpened") {
      this.inContainer = constructorOf(input.message.body) === MSG_CONTAINER_ID;
    } else {
      this.#unsent++;
    }
    for (const out of this.#machine.step(input, this.#host.nowMs())) {
      switch (out.type) {
        case "transmit":
          this.#carrier?.write(out.packet);
          break;
        case "request":
          this.#host.onRequest(this, out.msgId, out.body);
          // What was answered at once may go out before the next is begun.
          this.#takeInputs();
          break;
        case "dropped":
          this.#begun.get(out.msgId)?.abort();
          break;
        case "rejected":
          this.#host.onRejected(this, this.#carrier, out.reason);
          break;
        case "reconnect":
          this.#carrier?.close();
          break;
      }
    }
  }

  // A timer that runs too early only looks again, so one is not moved for a deadline that moves away.
  #arm(): void {
    const deadline = this.#machine.deadlineMs;
    if (!this.#closed && deadline !== undefined && this.#timerAtMs <= deadline) return;
    this.#timer?.cancel();
    this.#timerAtMs = Infinity;
    if (this.#closed || deadline === undefined) return;
    const nowMs = this.#host.nowMs();
    this.#timerAtMs = Math.max(nowMs + 1, deadline);
    this.#timer = this.#host.setTimer(this.#timerAtMs - nowMs, () => this.#tick());
  }

  #tick(): void {
    this.#timerAtMs = Infinity;
    if (this.#closed) return;
    if (!this.#isDue()) return this.#arm();
    this.#running = true;
    try {
      this.#step(TICK);
    } finally {
      this.#running = false;
    }
    this.#settle();
  }
}
