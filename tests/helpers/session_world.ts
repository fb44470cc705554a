// A client's session and a server that keeps many, over faulty links in virtual time.

import { AuthKey, open, type RandomBytes } from "../../crypto/mod.ts";
import { SaltSchedule, type ServerSalt } from "../../mtproto/salts.ts";
import { Session } from "../../mtproto/session.ts";
import type { SessionIn, SessionOut } from "../../mtproto/session_io.ts";
import { FaultyLink, GOOD_LINK, type LinkFaults } from "./faulty_link.ts";
import { MachineDriver } from "./machine_driver.ts";
import type { SeededRandom } from "./random.ts";
import type { VirtualTime } from "./virtual_time.ts";

type ServerRequest = Extract<SessionOut, { type: "request" }>;

/** How a world is made. */
export interface WorldOptions {
  /** The virtual time. */
  readonly time: VirtualTime;
  /** Where all chance comes from. */
  readonly random: SeededRandom;
  /** What links do to packets. */
  readonly faults?: LinkFaults | undefined;
  /** What the client's wall clock shows beyond the server's, in milliseconds. */
  readonly clientSkewMs?: number | undefined;
  /** What the client believes the difference to be; unknown by default. */
  readonly timeOffsetMs?: number | undefined;
  /** The salts the client starts with; none by default. */
  readonly clientSalts?: readonly ServerSalt[] | undefined;
  /** The length of a period of salts, in seconds. */
  readonly saltPeriodS?: number | undefined;
  /** Answers a request, at once or later. */
  readonly onRequest: (host: ServerHost, session: HostedSession, request: ServerRequest) => void;
  /** Takes the client's outputs, apart from those about the link. */
  readonly onClientOutput: (output: SessionOut) => void;
  /** Takes the server's outputs, apart from requests and those about the link. */
  readonly onServerOutput?: ((output: SessionOut) => void) | undefined;
}

/** A session on the server, with the connection it was last heard from. */
export class HostedSession {
  /** The session. */
  readonly session: Session;
  /** Its driver. */
  readonly driver: MachineDriver<SessionIn, SessionOut>;
  /** The link it is attached to. */
  link: FaultyLink | undefined;
  /** Whether the server has forgotten it. */
  forgotten = false;

  /** @param session @param driver See the fields. */
  constructor(session: Session, driver: MachineDriver<SessionIn, SessionOut>) {
    this.session = session;
    this.driver = driver;
  }

  /** Steps the session, unless it was forgotten. */
  step(input: SessionIn): void {
    if (!this.forgotten) this.driver.step(input);
  }
}

/** The server's side: finds the session of each packet, as a data centre does. */
export class ServerHost {
  readonly #time: VirtualTime;
  readonly #random: RandomBytes;
  readonly #authKey: AuthKey;
  readonly #options: WorldOptions;
  /** The salts of the key. */
  readonly salts: SaltSchedule;
  /** The sessions by id. */
  readonly sessions: Map<bigint, HostedSession> = new Map();

  /** @param options The world. @param authKey The key. */
  constructor(options: WorldOptions, authKey: AuthKey) {
    this.#options = options;
    this.#time = options.time;
    this.#random = (length) => options.random.bytes(length);
    this.#authKey = authKey;
    this.salts = new SaltSchedule(this.#random, { periodS: options.saltPeriodS });
  }

  /** Takes a packet that came over a link. */
  receive(link: FaultyLink, packet: Uint8Array): void {
    const message = open(this.#authKey, "client", packet);
    let hosted = this.sessions.get(message.sessionId);
    if (hosted === undefined) {
      hosted = this.#make(message.sessionId);
      this.sessions.set(message.sessionId, hosted);
    }
    if (hosted.link !== link) {
      hosted.link = link;
      hosted.step({ type: "linkUp" });
    }
    hosted.driver.step({ type: "receiveOpened", message });
  }

  /** A link went down. */
  closed(link: FaultyLink): void {
    for (const hosted of this.sessions.values()) {
      if (hosted.link !== link) continue;
      hosted.link = undefined;
      hosted.step({ type: "linkDown" });
    }
  }

  /** Forgets all sessions, as after a restart. */
  forget(): void {
    for (const id of [...this.sessions.keys()]) this.#destroy(id);
  }

  /** Sends an update to every session that is attached to a link. */
  push(body: Uint8Array): void {
    for (const hosted of this.sessions.values()) hosted.step({ type: "push", body });
  }

  #make(sessionId: bigint): HostedSession {
    const session = new Session({
      role: "server",
      authKey: this.#authKey,
      sessionId,
      salts: this.salts,
      random: this.#random,
      destroySession: (id) => this.#destroy(id),
    });
    const driver = new MachineDriver(session, this.#time, (output: SessionOut) => {
      if (output.type === "transmit") hosted.link?.send("server", output.packet);
      else if (output.type === "reconnect") hosted.link?.close();
      else if (output.type === "request") this.#options.onRequest(this, hosted, output);
      else this.#options.onServerOutput?.(output);
    });
    const hosted = new HostedSession(session, driver);
    return hosted;
  }

  #destroy(sessionId: bigint): boolean {
    const hosted = this.sessions.get(sessionId);
    if (hosted === undefined) return false;
    hosted.forgotten = true;
    hosted.driver.stop();
    return this.sessions.delete(sessionId);
  }
}

/** One client and one server, and the links between them. */
export class SessionWorld {
  readonly #options: WorldOptions;
  readonly #time: VirtualTime;
  #dialing = false;
  /** The client's session. */
  readonly client: Session;
  /** Its driver. */
  readonly driver: MachineDriver<SessionIn, SessionOut>;
  /** The server. */
  readonly server: ServerHost;
  /** The link that is up, if one is. */
  link: FaultyLink | undefined;
  /** What links to come do to packets. */
  faults: LinkFaults;
  /** How many links there were. */
  links = 0;

  /** @param options See {@linkcode WorldOptions}. */
  constructor(options: WorldOptions) {
    this.#options = options;
    this.#time = options.time;
    this.faults = options.faults ?? GOOD_LINK;
    const authKey = new AuthKey(options.random.bytes(256));
    this.server = new ServerHost(options, authKey);
    this.client = new Session({
      role: "client",
      authKey,
      salts: options.clientSalts ?? [],
      timeOffsetMs: options.timeOffsetMs,
      random: (length) => options.random.bytes(length),
    });
    this.driver = new MachineDriver(
      this.client,
      this.#time,
      (output: SessionOut) => this.#onOutput(output),
      options.clientSkewMs,
    );
  }

  /** Has a new link come up after a delay, unless there is one. */
  dial(delayMs = 0): void {
    if (this.link !== undefined || this.#dialing) return;
    this.#dialing = true;
    this.#time.after(delayMs, () => {
      this.#dialing = false;
      const link = new FaultyLink(this.#time, this.#options.random, this.faults);
      link.onServer = (packet) => this.server.receive(link, packet);
      link.onClient = (packet) => this.driver.step({ type: "receive", packet });
      link.onClose = () => {
        this.link = undefined;
        this.driver.step({ type: "linkDown" });
        this.server.closed(link);
        this.dial(10 + this.#options.random.int(500));
      };
      this.link = link;
      this.links++;
      this.driver.step({ type: "linkUp" });
    });
  }

  #onOutput(output: SessionOut): void {
    if (output.type === "transmit") this.link?.send("client", output.packet);
    else if (output.type === "reconnect") this.link?.close();
    this.#options.onClientOutput(output);
  }
}
