// The bad luck of a simulation: what can go wrong, and when it does.

import type { Channel } from "../world/model.ts";
import type { MethodName } from "../../tl/api.ts";
import type { SeededRandom } from "../seeded_random.ts";
import type { Device } from "./device.ts";
import type { Stage } from "./stage.ts";
import { callSomething, changeOld, doSomething } from "./traffic.ts";

/** Something that goes wrong once; what it does later, or ends, counts as part of it. */
type Fault = (
  stage: Stage,
  device: Device,
  random: SeededRandom,
  later: (delayMs: number, act: () => void | Promise<void>) => void,
) => string | void;

/** Most bytes a stream still carries before it breaks. */
const BREAK_BYTES_MAX = 2_000;

/** Longest a bad time lasts, in milliseconds. */
const LASTS_MAX_MS = 60_000;

/** Most a network is slower than usual, in milliseconds. */
const SLOW_MAX_MS = 8_000;

/** Longest the server asks to wait, in seconds. */
const FLOOD_MAX_S = 30;

/** What calls fail that are made by programs, or by the client itself. */
const METHODS = [
  "messages.sendMessage",
  "messages.editMessage",
  "messages.deleteMessages",
  "messages.createChat",
  "messages.editChatTitle",
  "messages.getHistory",
  "account.updateProfile",
  "updates.getDifference",
] as const;

/** What calls fail by which a client signs in. */
const LOGIN_METHODS = [
  "auth.sendCode",
  "auth.signIn",
  "updates.getState",
  "messages.getDialogs",
] as const;

/** Errors that say nothing about the call. */
const TROUBLES = [
  [500, "RPC_CALL_FAIL"],
  [500, "WORKER_BUSY_TOO_LONG_RETRY"],
  [-503, "Timeout"],
] as const;

/** How often updates are dropped, late, and pushed twice. */
const DISTURBANCES = [
  { drop: 1, late: 0, twice: 0 },
  { drop: 0.3, late: 0, twice: 0 },
  { drop: 0, late: 0.5, twice: 0 },
  { drop: 0, late: 0, twice: 0.5 },
  { drop: 0.2, late: 0.2, twice: 0.2 },
] as const;

/** Latest that updates are pushed which others overtake, in milliseconds. */
const LATE_MAX_MS = 2_000;

/** Most a clock is set, in milliseconds. */
const CLOCK_MAX_MS = 600_000;

/** Most a slow program takes for an update, in milliseconds. */
const BUSY_MAX_MS = 3_000;

/** How soon faults follow one another while clients sign in, about, in milliseconds. */
const EARLY_MS = 400;

/** How much happens in a row before some faults, and how soon after one another, in milliseconds. */
const BURST = 4;
const BURST_STEP_MS = 60;

const FAULTS = {
  /** A stream breaks, at once or after some bytes. */
  cut: (_stage, device, random) => {
    const wire = device.wires.at(-1);
    const bytes = random.int(BREAK_BYTES_MAX);
    const direction = random.pick(["in", "out"] as const);
    if (random.int(2) === 0) wire?.cut();
    else wire?.breakAfter(bytes, direction);
    return `after ${bytes} bytes ${direction}`;
  },
  /** A bit is turned over on the way. */
  corrupt: (_stage, device, random) => {
    const bytes = random.int(BREAK_BYTES_MAX);
    const direction = random.pick(["in", "out"] as const);
    device.wires.at(-1)?.corruptAfter(bytes, direction);
    return `after ${bytes} bytes ${direction}`;
  },
  /** A stream goes dead, and neither side is told. */
  stall: (_stage, device) => device.wires.at(-1)?.stall(),
  /** The data centre can't be reached for a while, and the stream breaks. */
  unreachable: (_stage, device, random, later) => {
    const how = random.pick(["refused", "silent"] as const);
    const lastsMs = random.int(LASTS_MAX_MS);
    device.setReachability(how);
    device.wires.at(-1)?.cut();
    later(lastsMs, () => device.setReachability("open"));
    return `${how} for ${lastsMs} ms`;
  },
  /** The network is slow for a while. */
  slow: (_stage, device, random, later) => {
    const lastsMs = random.int(LASTS_MAX_MS);
    device.extraLatencyMs = random.int(SLOW_MAX_MS);
    later(lastsMs, () => {
      device.extraLatencyMs = 0;
    });
    return `by ${device.extraLatencyMs} ms for ${lastsMs} ms`;
  },
  /** The data centre starts anew: streams break, sessions are forgotten. */
  restart: (_stage, device) => device.dc.restart(),
  /** The data centre ends all salts at once. */
  salts: (_stage, device) => device.dc.rotateSalts(),
  /** The data centre forgets all temporary keys. */
  keys: (_stage, device) => device.dc.forgetTemporaryKeys(),
  /** The next calls of a method come too fast for the server. */
  flood: (_stage, device, random) => {
    const method = someMethod(device, random);
    const seconds = 1 + random.int(FLOOD_MAX_S);
    device.dc.failNext(method, 420, `FLOOD_WAIT_${seconds}`, 1 + random.int(3));
    return `${method} for ${seconds} s`;
  },
  /** The next calls of a method meet a server with a problem of its own. */
  trouble: (_stage, device, random) => {
    const method = someMethod(device, random);
    const [code, text] = random.pick(TROUBLES);
    device.dc.failNext(method, code, text, 1 + random.int(3));
    return `${method} ${code} ${text}`;
  },
  /** The next call of a method is lost: with the session before it is carried out, or after with the stream. */
  lose: (_stage, device, random) => {
    const method = someMethod(device, random);
    const when = random.pick(["before", "after"] as const);
    device.dc.cutNext(method, when);
    return `${method} ${when}`;
  },
  /** Updates are not pushed, pushed twice, or later than others, for a while. */
  updates: (stage, _device, random, later) => {
    const lastsMs = random.int(LASTS_MAX_MS / 4);
    const chances = random.pick(DISTURBANCES);
    disturb(stage, (deliver) => {
      const what = random.float();
      if (what < chances.drop) return;
      if (what < chances.drop + chances.late) {
        later(random.int(LATE_MAX_MS), deliver);
        return;
      }
      deliver();
      if (random.float() < chances.twice) deliver();
    });
    later(lastsMs, () => disturb(stage, undefined));
    return `${JSON.stringify(chances)} for ${lastsMs} ms`;
  },
  /** A device is away for too long: the server has forgotten what it missed, and can't tell it any more. */
  forget: (stage, device, random, later) => {
    const lastsMs = random.int(LASTS_MAX_MS);
    const channel = random.int(2) === 0 ? undefined : random.pick(stage.channels);
    device.setReachability("refused");
    device.wires.at(-1)?.cut();
    later(lastsMs, async () => {
      if (channel !== undefined) await changeOld(stage, channel);
      if (channel === undefined) device.owner.account.events.forget();
      else (channel.chat as Channel).events.forget();
      device.setReachability("open");
    });
    return `of ${channel?.chat.title ?? "private chats and groups"}, away for ${lastsMs} ms`;
  },
  /** An account moves to another data centre, or a call is sent to another one with all that follow. */
  move: (stage, device, random) => {
    const { dcId } = random.pick(stage.dcs);
    if (dcId === device.dc.dcId) return "to where it is";
    if (random.int(2) === 0) {
      stage.cluster.moveAccount(device.owner, dcId);
      return `of the account to ${dcId}`;
    }
    const method = someMethod(device, random);
    device.dc.failNext(method, 303, `NETWORK_MIGRATE_${dcId}`);
    return `${method} to ${dcId}`;
  },
  /** The clock of the machine is set. */
  clock: (_stage, device, random) => {
    const byMs = random.int(CLOCK_MAX_MS);
    device.clockErrorMs += byMs;
    return `on by ${byMs} ms`;
  },
  /** The program is slow for a while. */
  busy: (_stage, device, random, later) => {
    const lastsMs = random.int(LASTS_MAX_MS);
    device.slownessMs = 1 + random.int(BUSY_MAX_MS);
    later(lastsMs, () => {
      device.slownessMs = 0;
    });
    return `${device.slownessMs} ms an update for ${lastsMs} ms`;
  },
  /** The disk fails when the session is kept next. */
  disk: (_stage, device) => {
    if (device.process !== undefined) device.process.nextCommit = "fails";
  },
  /** The process dies when the session is kept next, before or after, or at once. */
  death: (stage, device, random) => {
    const { process } = device;
    if (process === undefined) return "of none";
    const how = random.pick(["now", "diesBefore", "diesAfter"] as const);
    stage.journal.note(`${device.name}: is to die (${how})`);
    device.restartAfterMs = random.int(LASTS_MAX_MS);
    device.clockErrorMsAtStart = random.int(2 * CLOCK_MAX_MS) - CLOCK_MAX_MS;
    if (how === "now") process.die();
    else process.nextCommit = how;
    return how;
  },
} satisfies Readonly<Record<string, Fault>>;

/**
 * Disturbs the updates of all data centres, or no longer.
 *
 * @param disturb As {@linkcode TestDc.disturbUpdates} takes it.
 */
export function disturb(stage: Stage, disturb: ((deliver: () => void) => void) | undefined): void {
  for (const dc of stage.dcs) dc.disturbUpdates(disturb);
}

/** The kinds of faults. */
export type FaultName = keyof typeof FAULTS;

/** All kinds of faults. */
export const FAULT_NAMES: readonly FaultName[] = Object.keys(FAULTS) as FaultName[];

function someMethod(device: Device, random: SeededRandom): MethodName {
  return random.pick<MethodName>(device.ready ? METHODS : LOGIN_METHODS);
}

function isPossible(stage: Stage, name: FaultName): boolean {
  if (name === "move") return stage.dcs.length > 1;
  return name !== "keys" || stage.temporaryKeyLifetimeS !== undefined;
}

/** The faults of one simulation. */
export interface FaultPlan {
  /** Resolves when there will be no more, and those that last are over. */
  readonly done: Promise<void>;
  /** How many there were. */
  readonly counts: ReadonlyMap<FaultName, number>;
}

/** Lets things go wrong from now on, until the end. */
export function beginFaults(
  stage: Stage,
  devices: readonly Device[],
  options: {
    readonly endMs: number;
    readonly count: number;
    /** How many of them happen while clients sign in. */
    readonly early: number;
    readonly kinds: readonly FaultName[] | undefined;
  },
): FaultPlan {
  const { endMs, count, early } = options;
  const { kinds = FAULT_NAMES.filter((name) => isPossible(stage, name)) } = options;
  const counts = new Map<FaultName, number>();
  const random = stage.random(4);
  const everyMs = (endMs - stage.time.now()) / Math.max(1, count);
  const lasting = new Set<Promise<void>>();
  const later = (delayMs: number, act: () => void | Promise<void>): void => {
    const end = Promise.withResolvers<void>();
    lasting.add(end.promise);
    stage.time.setTimer(delayMs, async () => {
      await act();
      lasting.delete(end.promise);
      end.resolve();
    });
  };
  const run = async (): Promise<void> => {
    if (kinds.length === 0) return;
    // As from a deck of cards, so that no kind is left out.
    let deck: FaultName[] = [];
    for (let made = 0; made < count; made++) {
      await stage.sleep(random.float() * 2 * (made < early ? EARLY_MS : everyMs));
      if (deck.length === 0) deck = [...kinds];
      const [name] = deck.splice(random.int(deck.length), 1) as [FaultName];
      const device = random.pick(devices);
      // Much is to be under way when it happens, half of the time.
      for (let more = random.int(2) * BURST; more > 0; more--) {
        if (device.ready) callSomething(stage, device, random);
        await doSomething(stage, random);
        await stage.sleep(random.int(BURST_STEP_MS));
      }
      const fault: Fault = FAULTS[name];
      const detail = fault(stage, device, random, later) ?? "";
      stage.journal.note(`${device.name}: fault ${name} ${detail}`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    while (lasting.size > 0) await Promise.all(lasting);
  };
  return { done: run(), counts };
}
