// A data centre made of the same protocol machines in the server's role, in any time, and as unkind as a test wants it.

import { authKeyIdOf, open } from "../../../crypto/envelope.ts";
import type { AuthKey } from "../../../crypto/auth_key.ts";
import { detectFraming } from "../../../mtproto/framing/detect.ts";
import type { Frame, FrameCodec } from "../../../mtproto/framing/frame_codec.ts";
import { ServerHandshake } from "../../../mtproto/handshake_server.ts";
import type { ServerHandshakeIn, ServerHandshakeOut } from "../../../mtproto/handshake_server.ts";
import type { Rejection } from "../../../mtproto/rejection.ts";
import { SaltSchedule } from "../../../mtproto/salts.ts";
import { Session } from "../../../mtproto/session.ts";
import type { SessionIn, SessionOut } from "../../../mtproto/session_io.ts";
import { Driver } from "../../../client/net/driver.ts";
import { FramedLink } from "../../../client/net/framed_link.ts";
import type { Address, Link, Platform } from "../../../client/net/platform.ts";
import type { VirtualNetwork } from "../../../testing/virtual_platform.ts";
import { seededRandom } from "../../helpers/random.ts";
import { TEST_PRIVATE_KEY } from "../../helpers/rsa_key.ts";

/** What a request is answered with; `undefined` leaves it without an answer. */
export type Answer = Uint8Array | { readonly code: number; readonly message: string } | undefined;

interface KeyRecord {
  readonly authKey: AuthKey;
  readonly salts: SaltSchedule;
  readonly sessions: Map<bigint, ServerSession>;
}

interface ServerSession {
  readonly driver: Driver<SessionIn, SessionOut>;
  link: FramedLink | undefined;
}

/** What a {@linkcode MachineServer} is made of. */
export interface MachineServerOptions {
  readonly time: Pick<Platform, "now" | "setTimer">;
  /** Where it listens; without one, it is given its streams by {@linkcode MachineServer.accept}. */
  readonly network?: Pick<VirtualNetwork, "listen"> | undefined;
  readonly addresses?: readonly Address[] | undefined;
  readonly dcId?: number | undefined;
}

/** A server that remembers keys and sessions until told to forget them. */
export class MachineServer {
  /** Answers requests; the request itself comes back by default. */
  answer: (body: Uint8Array) => Answer = (body) => body;
  /** How long each answer takes, in milliseconds. */
  delayMs = 0;
  /** A status that every encrypted packet is answered with, in place of being taken. */
  sealedStatus: number | undefined;
  /** A status that every packet of a key exchange is answered with, in place of being taken. */
  plainStatus: number | undefined;
  /** Changes each packet of the key exchange that the server sends. */
  alter: (packet: Uint8Array) => Uint8Array = (packet) => packet;
  /** Takes a stream over before a byte of it is read; returns whether it did. */
  takeOver: (link: Link) => boolean = () => false;
  /** Every request carried out, in order. */
  readonly requests: Uint8Array[] = [];
  /** How many keys were made. */
  keysMade = 0;
  /** How many packets came that are sealed with a key. */
  sealedPackets = 0;
  /** What the sessions refused. */
  readonly rejections: Rejection[] = [];
  /** The streams that are open. */
  readonly links: Set<FramedLink> = new Set<FramedLink>();
  readonly #options: MachineServerOptions;
  readonly #random = seededRandom(99);
  readonly #keys = new Map<bigint, KeyRecord>();

  /** @param options Where it lives. */
  constructor(options: MachineServerOptions) {
    this.#options = options;
    for (const address of options.addresses ?? []) {
      options.network?.listen(address, (link) => this.accept(link));
    }
  }

  /** Sends an update to all sessions. */
  push(body: Uint8Array): void {
    for (const { driver } of this.#sessions()) driver.input({ type: "push", body });
  }

  /** Forgets the sessions, as a restart does; keys stay. */
  forgetSessions(): void {
    for (const { driver } of this.#sessions()) driver.stop();
    for (const { sessions } of this.#keys.values()) sessions.clear();
    this.closeLinks();
  }

  /** Forgets keys too. */
  forgetKeys(): void {
    this.forgetSessions();
    this.#keys.clear();
  }

  /** Takes a key for its own, as if it had been made with it. */
  addKey(authKey: AuthKey): void {
    this.#keys.set(authKey.id, {
      authKey,
      salts: new SaltSchedule(this.#random.bytes),
      sessions: new Map(),
    });
  }

  /** Closes all streams. */
  closeLinks(): void {
    for (const link of this.links) link.close();
  }

  /** Stops everything, so that nothing of it waits any more. */
  stop(): void {
    this.forgetSessions();
  }

  *#sessions(): Iterable<ServerSession> {
    for (const { sessions } of this.#keys.values()) yield* sessions.values();
  }

  /** Serves a stream. */
  accept(link: Link): void {
    if (this.takeOver(link)) return;
    const { time, dcId } = this.#options;
    const codec = detectFraming({ random: this.#random.bytes });
    const handshake: Driver<ServerHandshakeIn, ServerHandshakeOut> = new Driver({
      machine: new ServerHandshake({
        privateKey: TEST_PRIVATE_KEY,
        random: this.#random.bytes,
        dcId,
      }),
      platform: time,
      onOutput: (output) => {
        switch (output.type) {
          case "transmit":
            return framed.send(this.alter(output.packet));
          case "status":
            return this.#sendStatus(link, codec, output.code);
          case "done":
            this.keysMade++;
            this.#keys.set(output.authKey.id, {
              authKey: output.authKey,
              salts: new SaltSchedule(this.#random.bytes, {
                first: { salt: output.serverSalt, nowS: Math.floor(time.now() / 1000) },
              }),
              sessions: new Map(),
            });
        }
      },
      onFault: fail,
    });
    const framed: FramedLink = new FramedLink({
      link,
      codec,
      platform: time,
      onFrame: (frame) => this.#take(framed, link, codec, handshake, frame),
    });
    this.links.add(framed);
    framed.ended.then(() => {
      handshake.stop();
      this.links.delete(framed);
      for (const session of this.#sessions()) {
        if (session.link !== framed) continue;
        session.link = undefined;
        session.driver.input({ type: "linkDown" });
      }
    });
  }

  #take(
    framed: FramedLink,
    link: Link,
    codec: FrameCodec,
    handshake: Driver<ServerHandshakeIn, ServerHandshakeOut>,
    frame: Frame,
  ): void {
    if (frame.type !== "payload") return;
    const authKeyId = authKeyIdOf(frame.bytes);
    if (authKeyId === 0n) {
      if (this.plainStatus !== undefined) this.#sendStatus(link, codec, this.plainStatus);
      else handshake.input({ type: "receive", packet: frame.bytes });
      return;
    }
    this.sealedPackets++;
    const key = this.#keys.get(authKeyId);
    const status = this.sealedStatus ?? (key === undefined ? -404 : undefined);
    if (status !== undefined || key === undefined) {
      this.#sendStatus(link, codec, status ?? -404);
      framed.close();
      return;
    }
    const message = open(key.authKey, "client", frame.bytes);
    const session = this.#sessionOf(key, message.sessionId);
    if (session.link !== framed) {
      session.link = framed;
      session.driver.input({ type: "linkUp" });
    }
    session.driver.input({ type: "receiveOpened", message });
  }

  #sendStatus(link: Link, codec: FrameCodec, code: number): void {
    link.write(codec.encodeStatus(code)).catch(() => {});
  }

  #sessionOf(key: KeyRecord, sessionId: bigint): ServerSession {
    const known = key.sessions.get(sessionId);
    if (known !== undefined) return known;
    const session: ServerSession = {
      link: undefined,
      driver: new Driver<SessionIn, SessionOut>({
        machine: new Session({
          role: "server",
          authKey: key.authKey,
          sessionId,
          salts: key.salts,
          random: this.#random.bytes,
        }),
        platform: this.#options.time,
        onOutput: (output) => this.#onOutput(session, output),
        onFault: fail,
      }),
    };
    key.sessions.set(sessionId, session);
    return session;
  }

  #onOutput(session: ServerSession, output: SessionOut): void {
    switch (output.type) {
      case "transmit":
        return session.link?.send(output.packet);
      case "rejected":
        this.rejections.push(output.reason);
        return;
      case "reconnect":
        return session.link?.close();
      case "request": {
        this.requests.push(output.body.slice());
        const answer = this.answer(output.body.slice());
        const { msgId } = output;
        if (this.delayMs === 0) this.#reply(session, msgId, answer);
        else this.#options.time.setTimer(this.delayMs, () => this.#reply(session, msgId, answer));
      }
    }
  }

  #reply(session: ServerSession, to: bigint, answer: Answer): void {
    if (answer === undefined) return;
    if (answer instanceof Uint8Array) session.driver.input({ type: "reply", to, body: answer });
    else session.driver.input({ type: "replyError", to, ...answer });
  }
}

function fail(error: unknown): never {
  throw error;
}
