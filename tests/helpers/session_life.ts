// A life of calls over a world of faults, and the promises a session makes about them.

import { strict as assert } from "node:assert";
import type { LinkFaults } from "./faulty_link.ts";
import { type SeededRandom, seededRandom } from "./random.ts";
import { type HostedSession, SessionWorld } from "./session_world.ts";
import { VirtualTime } from "./virtual_time.ts";
import { TlReader } from "../../tl/reader.ts";
import { TlWriter } from "../../tl/writer.ts";
import type { SessionOut } from "../../mtproto/session_io.ts";

/** `life.call number:int resultBytes:int = Bytes`, a method of these tests. */
const METHOD = 0x7e57ca11;
const RESULT = 0x7e57ca12;
const UPDATE = 0x7e57ca13;
const INVOKE_AFTER_MSG = 0xcb9f372d;

/** What happens in a life. */
export interface LifeOptions {
  /** What the links do to packets. */
  readonly faults: LinkFaults;
  /** How long calls are made, in milliseconds. */
  readonly durationMs: number;
  /** How many calls are made. */
  readonly calls: number;
  /** How often a link is lost, on average; 0 for never. */
  readonly linkLossEveryMs: number;
  /** How often the server forgets all sessions without closing a link; 0 for never. */
  readonly forgetEveryMs: number;
  /** How often the server restarts: forgets all and closes the links; 0 for never. */
  readonly restartEveryMs: number;
  /** The length of a salt's period, in seconds. */
  readonly saltPeriodS: number;
  /** What the client's clock shows beyond the server's, in milliseconds. */
  readonly clientSkewMs: number;
  /** What the client believes the difference to be, in milliseconds. */
  readonly timeOffsetMs: number | undefined;
  /** How often the client's clock is set, by up to 10 minutes either way; 0 for never. */
  readonly clockJumpEveryMs: number;
  /** The share of calls that are cancelled. */
  readonly cancelled: number;
  /** The share of calls that wait for the one before. */
  readonly ordered: number;
}

/** What came of a life. */
export interface LifeReport {
  /** How many calls ended in which way. */
  readonly ends: { result: number; failure: number; uncertain: number; cancelled: number };
  /** How many links there were. */
  readonly links: number;
  /** The most a session held at any time. */
  readonly peakSent: number;
  /** Rules that were broken, by side. */
  readonly rejections: readonly string[];
}

interface Executed {
  done: boolean;
}

/** Runs one life and checks every promise; throws with the seed when one is broken. */
export function liveThrough(seed: number, options: LifeOptions): LifeReport {
  try {
    return new Life(seed, options).run();
  } catch (error) {
    throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
  }
}

class Life {
  readonly #random: SeededRandom;
  readonly #options: LifeOptions;
  readonly #time = new VirtualTime();
  readonly #world: SessionWorld;
  readonly #ends = new Map<number, string>();
  readonly #executed = new Map<number, Executed>();
  readonly #report = {
    ends: { result: 0, failure: 0, uncertain: 0, cancelled: 0 },
    links: 0,
    peakSent: 0,
    rejections: [] as string[],
  };
  #calls = 0;
  #faulty = true;

  constructor(seed: number, options: LifeOptions) {
    this.#random = seededRandom(seed);
    this.#options = options;
    this.#world = new SessionWorld({
      time: this.#time,
      random: this.#random,
      faults: options.faults,
      clientSkewMs: options.clientSkewMs,
      timeOffsetMs: options.timeOffsetMs,
      saltPeriodS: options.saltPeriodS,
      onRequest: (_host, session, request) => this.#serve(session, request.msgId, request.body),
      onClientOutput: (output) => this.#onClientOutput(output),
      onServerOutput: (output) => this.#onServerOutput(output),
    });
  }

  run(): LifeReport {
    const { durationMs, calls, faults } = this.#options;
    const start = this.#time.nowMs;
    this.#world.dial();
    for (let index = 0; index < calls; index++) {
      this.#time.at(start + this.#random.float() * durationMs, () => this.#call());
    }
    this.#every(this.#options.linkLossEveryMs, () => this.#world.link?.close());
    this.#every(this.#options.forgetEveryMs, () => this.#world.server.forget());
    this.#every(this.#options.restartEveryMs, () => {
      this.#world.server.forget();
      this.#world.link?.close();
    });
    this.#every(this.#options.clockJumpEveryMs, () => {
      this.#world.driver.skewMs += this.#random.int(1_200_000) - 600_000;
      this.#world.driver.step({ type: "tick" });
    });
    this.#every(2_000, () => this.#push());
    this.#time.run(start + durationMs);

    this.#faulty = false;
    this.#world.faults = { ...faults, loss: 0, repeat: 0, reorder: 0 };
    this.#world.link?.close();
    const limit = this.#time.nowMs + 600_000;
    this.#time.run(limit, () => this.#ends.size === this.#calls);
    assert.equal(this.#ends.size, this.#calls, "calls that ended");
    this.#time.run(this.#time.nowMs + 120_000);
    this.#checkEnd();
    return { ...this.#report, links: this.#world.links };
  }

  #checkEnd(): void {
    const client = this.#world.client.load;
    assert.equal(client.pending, 0, "calls left");
    assert.equal(client.unacknowledged, 0, "acknowledgements left");
    assert.ok(client.sent <= 3, `the client still follows ${client.sent} messages`);
    // A packet that comes after destroy_session brings the former session back to life; nobody will
    // acknowledge what is pushed to it. Only the client's present session must be at rest.
    for (const [id, { session }] of this.#world.server.sessions) {
      const { load } = session;
      assert.ok(load.sent <= 1_000, `the server still follows ${load.sent} messages`);
      if (id !== this.#world.client.sessionId) continue;
      assert.equal(load.pending, 0, "requests left");
      assert.equal(load.sent, 0, "answers left");
    }
    for (const [number, { done }] of this.#executed) {
      assert.ok(
        done || this.#ends.get(number) !== "result",
        `call ${number} has a result too early`,
      );
    }
  }

  #every(meanMs: number, run: () => void): void {
    if (meanMs === 0) return;
    const next = (): void => {
      this.#time.after(this.#random.float() * 2 * meanMs, () => {
        if (!this.#faulty) return;
        run();
        next();
      });
    };
    next();
  }

  #call(): void {
    const number = ++this.#calls;
    const writer = new TlWriter();
    writer.uint(METHOD);
    writer.int(number);
    writer.int(this.#random.int(10) === 0 ? 20_000 : this.#random.int(400));
    const after = this.#random.float() < this.#options.ordered ? number - 1 : undefined;
    this.#world.driver.step({ type: "call", id: number, body: writer.finish(), after });
    if (this.#random.float() < this.#options.cancelled) {
      this.#time.after(
        this.#random.int(300),
        () => this.#world.driver.step({ type: "cancel", id: number }),
      );
    }
  }

  #push(): void {
    const writer = new TlWriter();
    writer.uint(UPDATE);
    writer.bytes(new Uint8Array(this.#random.int(3_000)));
    this.#world.server.push(writer.finish());
  }

  #serve(session: HostedSession, msgId: bigint, body: Uint8Array): void {
    const reader = new TlReader(body);
    let id = reader.uint();
    if (id === INVOKE_AFTER_MSG) {
      reader.ulong();
      id = reader.uint();
      const refused = this.#random.int(8);
      if (refused < 2) {
        const message = refused === 0 ? "MSG_WAIT_FAILED" : "MSG_WAIT_TIMEOUT";
        session.step({ type: "replyError", to: msgId, code: 400, message });
        return;
      }
    }
    assert.equal(id, METHOD, "method");
    const number = reader.int();
    const resultBytes = reader.int();
    assert.ok(!this.#executed.has(number), `call ${number} was carried out twice`);
    const executed = { done: false };
    this.#executed.set(number, executed);
    const delayMs = this.#random.int(10) === 0 ? this.#random.int(20_000) : this.#random.int(100);
    this.#time.after(delayMs, () => {
      executed.done = true;
      if (number % 11 === 0) {
        session.step({ type: "replyError", to: msgId, code: 400, message: `ERROR_${number}` });
        return;
      }
      const writer = new TlWriter();
      writer.uint(RESULT);
      writer.int(number);
      writer.bytes(
        number % 2 === 0 ? this.#random.bytes(resultBytes) : new Uint8Array(resultBytes),
      );
      session.step({ type: "reply", to: msgId, body: writer.finish() });
    });
  }

  #onClientOutput(output: SessionOut): void {
    this.#report.peakSent = Math.max(this.#report.peakSent, this.#world.client.load.sent);
    switch (output.type) {
      case "result": {
        const reader = new TlReader(output.body);
        assert.equal(reader.uint(), RESULT, "result");
        assert.equal(reader.int(), output.id, "number in the result");
        return this.#end(output.id, "result");
      }
      case "failure":
        assert.equal(output.message, `ERROR_${output.id}`, "error");
        return this.#end(output.id, "failure");
      case "uncertain":
      case "cancelled":
        return this.#end(output.id, output.type);
      case "update":
        assert.equal(new TlReader(output.body).uint(), UPDATE, "update");
        return;
      case "rejected":
        this.#report.rejections.push(`client: ${output.reason.rule} ${output.reason.message}`);
        return;
      case "fatal":
        throw output.error;
    }
  }

  #onServerOutput(output: SessionOut): void {
    if (output.type === "rejected") {
      this.#report.rejections.push(`server: ${output.reason.rule} ${output.reason.message}`);
    }
  }

  #end(number: number, how: "result" | "failure" | "uncertain" | "cancelled"): void {
    assert.ok(
      !this.#ends.has(number),
      `call ${number} ended twice: ${this.#ends.get(number)}, ${how}`,
    );
    this.#ends.set(number, how);
    this.#report.ends[how]++;
    if (how === "result" || how === "failure") {
      assert.ok(this.#executed.get(number)?.done === true, `call ${number} was not carried out`);
    }
  }
}
