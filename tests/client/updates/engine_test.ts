// The order of updates, held to the scenarios of the documentation and of other clients.

import { strict as assert } from "node:assert";
import { type CommonState, type EngineOut, UpdateEngine } from "../../../client/updates/engine.ts";
import type { Message, Update, Updates, updates } from "../../../tl/api.ts";
import scenarios from "../../vectors/updates-scenarios.json" with { type: "json" };

const START: CommonState = { pts: 10, qts: 20, date: 30, seq: 5 };

function engineAt(state: Partial<CommonState> = {}, known: readonly number[] = [1, 2]) {
  const channelPts = new Map<bigint, number>([[7n, 100]]);
  return new UpdateEngine({
    state: { ...START, ...state },
    selfId: 1,
    channelPts: (id) => channelPts.get(id),
    knows: (peerId) => known.includes(peerId),
  });
}

/** An update about messages that only carries a name. */
function event(id: string, pts: number, ptsCount: number): Update {
  const message: Message = { _: "messageEmpty", id: Number.parseInt(id, 36) };
  return { _: "updateNewMessage", message, pts, ptsCount };
}

function batch(list: readonly Update[], seq = 0, date = 31): Updates {
  return { _: "updates", updates: list, users: [], chats: [], date, seq };
}

function inbox(list: readonly Update[], own = false, seq = 0) {
  return { type: "updates", updates: batch(list, seq), own } as const;
}

/** The names of delivered updates. */
function delivered(outs: readonly EngineOut[]): string[] {
  return outs.filter((out) => out.type === "deliver").map(({ update }) => {
    return "message" in update && typeof update.message === "object" && "id" in update.message
      ? update.message.id.toString(36)
      : update._;
  });
}

function kinds(outs: readonly EngineOut[]): string[] {
  return outs.map(({ type }) => type);
}

function lastCommit(outs: readonly EngineOut[]): CommonState | undefined {
  return outs.filter((out) => out.type === "commit").at(-1)?.state;
}

function difference(pts: number, more: Partial<updates.difference> = {}): updates.Difference {
  return {
    _: "updates.difference",
    newMessages: [],
    newEncryptedMessages: [],
    otherUpdates: [],
    users: [],
    chats: [],
    state: { _: "updates.state", ...START, pts, unreadCount: 0 },
    ...more,
  };
}

interface Scenario {
  readonly id?: string;
  readonly pts?: number;
  readonly count?: number;
  readonly gap_timeout?: boolean;
  readonly difference?: { readonly pts: number; readonly apply: readonly string[] };
}

for (const { name, initial_pts, events, expected } of scenarios.pts) {
  Deno.test(`UpdateEngine.step() by pts: ${name} (R231, R232, R237)`, () => {
    const engine = engineAt({ pts: initial_pts });
    const outs: EngineOut[] = [];
    let nowMs = 1_000;
    for (const happened of events as readonly Scenario[]) {
      if (happened.gap_timeout) {
        nowMs += scenarios.gap_wait_ms;
        outs.push(...engine.step({ type: "tick" }, nowMs));
      } else if (happened.difference) {
        const newMessages = happened.difference.apply.map((id): Message => ({
          _: "messageEmpty",
          id: Number.parseInt(id, 36),
        }));
        const answer = difference(happened.difference.pts, { newMessages });
        outs.push(...engine.step({ type: "difference", difference: answer }, nowMs));
      } else {
        const { id, pts, count } = happened;
        outs.push(...engine.step(inbox([event(id!, pts!, count!)]), nowMs));
      }
    }
    assert.deepEqual(delivered(outs), expected.applied);
    assert.equal(lastCommit(outs)?.pts ?? initial_pts, expected.state);
    const asked = outs.filter((out) => out.type === "getDifference")
      .map(({ state }) => `getDifference from ${state.pts}`);
    assert.deepEqual(asked, expected.actions);
  });
}

for (const { local_seq, seq_start, seq, expected } of scenarios.seq) {
  Deno.test(`UpdateEngine.step() by seq: ${seq_start}…${seq} after ${local_seq} (R233)`, () => {
    const engine = engineAt({ seq: local_seq });
    const combined: Updates = {
      _: "updatesCombined",
      updates: [{ _: "updateConfig" }],
      users: [],
      chats: [],
      date: 99,
      seqStart: seq_start,
      seq,
    };
    const outs = engine.step({ type: "updates", updates: combined, own: false }, 1_000);
    const applied = expected.startsWith("apply");
    assert.deepEqual(delivered(outs), applied ? ["updateConfig"] : []);
    const set = Number(/seq=(\d+)/.exec(expected)?.[1] ?? local_seq);
    assert.equal(lastCommit(outs)?.seq ?? local_seq, set);
    assert.equal(lastCommit(outs)?.date ?? START.date, set === local_seq ? START.date : 99);
    const asked = engine.step({ type: "tick" }, 1_000 + scenarios.gap_wait_ms);
    assert.deepEqual(kinds(asked), expected.startsWith("gap") ? ["getDifference"] : []);
  });
}

Deno.test("UpdateEngine.step() applies a batch by the numbers of its updates (R235)", () => {
  const outs = engineAt().step(inbox([event("b", 12, 1), event("a", 11, 1)]), 0);
  assert.deepEqual(delivered(outs), ["a", "b"]);
});

Deno.test("UpdateEngine.step() applies a batch of seq that waited for the one before it", () => {
  const engine = engineAt();
  assert.deepEqual(engine.step(inbox([{ _: "updateConfig" }], false, 7), 0), []);
  const outs = engine.step(inbox([{ _: "updatePtsChanged" }], false, 6), 100);
  assert.deepEqual(delivered(outs), ["updatePtsChanged", "updateConfig"]);
  assert.equal(lastCommit(outs)?.seq, 7);
});

Deno.test("UpdateEngine.step() takes in what has its own sequence from a batch that came too early", () => {
  const outs = engineAt().step(inbox([event("a", 11, 1), { _: "updateConfig" }], false, 9), 0);
  assert.deepEqual(delivered(outs), ["a"]);
});

Deno.test("UpdateEngine.step() counts batches from seq_start, or from seq, or not at all (R234)", () => {
  const updates: Update[] = [{ _: "updateConfig" }];
  const rest = { updates, users: [], chats: [], date: 31 };
  const step = (batch: Updates) =>
    engineAt().step({ type: "updates", updates: batch, own: false }, 0);
  // After 5 the next is 6: combined updates reach it by where they start, plain ones by where they are.
  const combined = step({ _: "updatesCombined", ...rest, seqStart: 6, seq: 8 });
  assert.deepEqual([delivered(combined), lastCommit(combined)?.seq], [["updateConfig"], 8]);
  const plain = step({ _: "updates", ...rest, seq: 6 });
  assert.deepEqual([delivered(plain), lastCommit(plain)?.seq], [["updateConfig"], 6]);
  assert.deepEqual(step({ _: "updates", ...rest, seq: 8 }), [], "7 is missing before it");
  const short = step({ _: "updateShort", update: updates[0]!, date: 99 });
  assert.deepEqual(delivered(short), ["updateConfig"]);
  assert.equal(lastCommit(short)?.seq ?? START.seq, START.seq);
});

Deno.test("UpdateEngine.step() counts qts by one (R231)", () => {
  const stopped = (qts: number): Update => ({
    _: "updateBotStopped",
    userId: 2n,
    date: 1,
    stopped: true,
    qts,
  });
  const engine = engineAt();
  assert.deepEqual(delivered(engine.step(inbox([stopped(22)]), 0)), []);
  const outs = engine.step(inbox([stopped(21)]), 1);
  assert.equal(delivered(outs).length, 2);
  assert.equal(lastCommit(outs)?.qts, 22);
});

Deno.test("UpdateEngine.step() delivers nothing of the answer to an own call, but counts it (R246)", () => {
  const outs = engineAt().step(inbox([event("a", 11, 1)], true), 0);
  assert.deepEqual(delivered(outs), []);
  assert.equal(lastCommit(outs)?.pts, 11);
});

Deno.test("UpdateEngine.step() counts a sent message that was answered in short", () => {
  const short = { _: "updateShortSentMessage", id: 5, pts: 11, ptsCount: 1, date: 40 } as const;
  const outs = engineAt().step({ type: "updates", updates: short, own: true }, 0);
  assert.deepEqual(kinds(outs), ["commit"]);
  assert.equal(lastCommit(outs)?.pts, 11);
});

Deno.test("UpdateEngine.step() makes a whole message of a short one (R236)", () => {
  const short: Updates = {
    _: "updateShortMessage",
    id: 5,
    userId: 2n,
    message: "hi",
    pts: 11,
    ptsCount: 1,
    date: 40,
  };
  const [first] = engineAt().step({ type: "updates", updates: short, own: false }, 0);
  assert.ok(first?.type === "deliver" && first.update._ === "updateNewMessage");
  const { message } = first.update;
  assert.ok(message._ === "message");
  assert.deepEqual(message.peerId, { _: "peerUser", userId: 2n });
  assert.deepEqual(message.fromId, { _: "peerUser", userId: 2n });
  assert.equal(message.message, "hi");
});

Deno.test("UpdateEngine.step() asks for the difference when a short message is of a stranger (R236)", () => {
  const short: Updates = {
    _: "updateShortChatMessage",
    id: 5,
    fromId: 99n,
    chatId: 2n,
    message: "hi",
    pts: 11,
    ptsCount: 1,
    date: 40,
  };
  const outs = engineAt().step({ type: "updates", updates: short, own: false }, 0);
  assert.deepEqual(outs, [{ type: "getDifference", state: START }]);
});

Deno.test("UpdateEngine.step() asks for the difference on updatesTooLong and when told of a loss (R240)", () => {
  const tooLong = { type: "updates", updates: { _: "updatesTooLong" }, own: false } as const;
  assert.deepEqual(kinds(engineAt().step(tooLong, 0)), ["getDifference"]);
  assert.deepEqual(kinds(engineAt().step({ type: "lost" }, 0)), ["getDifference"]);
});

Deno.test("UpdateEngine.step() never asks twice at a time (R237)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  assert.deepEqual(engine.step({ type: "lost" }, 0), []);
  assert.equal(engine.deadlineMs, undefined);
  engine.step({ type: "differenceFailed" }, 0);
  assert.deepEqual(kinds(engine.step({ type: "lost" }, 0)), ["getDifference"]);
});

Deno.test("UpdateEngine.step() goes on at once after a slice, and from where it ended (R238)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const { state, ...rest } = difference(15) as updates.difference;
  const slice: updates.Difference = {
    ...rest,
    _: "updates.differenceSlice",
    newMessages: [{ _: "messageEmpty", id: 1 }],
    intermediateState: state,
  };
  const outs = engine.step({ type: "difference", difference: slice }, 0);
  assert.deepEqual(kinds(outs), ["deliver", "commit", "getDifference"]);
  assert.equal(lastCommit(outs)?.pts, 15);
});

Deno.test("UpdateEngine.step() takes date and seq alone from an empty difference (R238)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const empty = { _: "updates.differenceEmpty", date: 77, seq: 9 } as const;
  const outs = engine.step({ type: "difference", difference: empty }, 0);
  assert.deepEqual(kinds(outs), ["commit"]);
  assert.deepEqual(lastCommit(outs), { ...START, date: 77, seq: 9 });
});

Deno.test("UpdateEngine.step() adopts the whole state of a last difference (R238)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const state = { _: "updates.state", pts: 15, qts: 25, date: 35, seq: 6, unreadCount: 0 } as const;
  const outs = engine.step({ type: "difference", difference: difference(15, { state }) }, 0);
  assert.deepEqual(lastCommit(outs), { pts: 15, qts: 25, date: 35, seq: 6 });
  assert.ok(!kinds(outs).includes("getDifference"));
});

Deno.test("UpdateEngine.step() takes the pts of a difference that was too long, and asks again (R238)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const tooLong = { _: "updates.differenceTooLong", pts: 900 } as const;
  const outs = engine.step({ type: "difference", difference: tooLong }, 0);
  assert.deepEqual(kinds(outs), ["deliver", "commit", "getDifference"]);
  assert.equal(lastCommit(outs)?.pts, 900);
});

Deno.test("UpdateEngine.step() delivers new messages of a difference before the rest (R239)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const answer = difference(12, {
    newMessages: [{ _: "messageEmpty", id: 1 }],
    otherUpdates: [{ _: "updateConfig" }],
  });
  const outs = engine.step({ type: "difference", difference: answer }, 0);
  assert.deepEqual(delivered(outs), ["1", "updateConfig"]);
  assert.equal(outs.at(-1)?.type, "commit", "the state is written down after all of it (R230)");
});

Deno.test("UpdateEngine.step() passes over updates of a channel that came already", () => {
  const engine = engineAt();
  const deleted = (channelId: bigint, pts: number): Update => ({
    _: "updateDeleteChannelMessages",
    channelId,
    messages: [1],
    pts,
    ptsCount: 1,
  });
  assert.equal(delivered(engine.step(inbox([deleted(7n, 100)]), 0)).length, 0);
  assert.equal(delivered(engine.step(inbox([deleted(7n, 101)]), 0)).length, 1);
  const [, commit] = engine.step(inbox([deleted(8n, 55)]), 0);
  assert.ok(commit?.type === "commit");
  assert.deepEqual([...commit.channels], [[8n, 55]]);
});

Deno.test("UpdateEngine.step() asks after fifteen minutes of silence (R240)", () => {
  const engine = engineAt();
  engine.step(inbox([event("a", 11, 1)]), 1_000);
  assert.equal(engine.deadlineMs, 1_000 + 15 * 60_000);
  assert.deepEqual(engine.step({ type: "tick" }, engine.deadlineMs! - 1), []);
  assert.deepEqual(kinds(engine.step({ type: "tick" }, engine.deadlineMs!)), ["getDifference"]);
});

Deno.test("UpdateEngine.step() asks rather than hold more than a thousand updates", () => {
  const engine = engineAt();
  const early = Array.from({ length: 1_001 }, (_, index) => event("a", 100 + 2 * index, 1));
  assert.ok(kinds(engine.step(inbox(early), 0)).includes("getDifference"));
});

Deno.test("UpdateEngine.step() comes to rest after an update that would take its sequence back", () => {
  const engine = engineAt();
  assert.deepEqual(kinds(engine.step(inbox([event("a", 12, -3)]), 0)), []);
  assert.deepEqual(kinds(engine.step({ type: "tick" }, 500)), ["getDifference"]);
  engine.step({ type: "difference", difference: difference(12) }, 600);
  assert.equal(engine.waiting, 0);
  assert.ok(engine.isWhole);
});

Deno.test("UpdateEngine.step() goes on after a slice that moves the date alone (R238)", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const { state, ...rest } = difference(START.pts) as updates.difference;
  const slice: updates.Difference = {
    ...rest,
    _: "updates.differenceSlice",
    otherUpdates: [{ _: "updateConfig" }],
    intermediateState: { ...state, date: 40 },
  };
  const outs = engine.step({ type: "difference", difference: slice }, 0);
  assert.deepEqual(kinds(outs), ["deliver", "commit", "getDifference"]);
  assert.equal(lastCommit(outs)?.date, 40);
});

Deno.test("UpdateEngine.step() tells nothing of a slice that moves nothing", () => {
  const engine = engineAt();
  engine.step({ type: "lost" }, 0);
  const { state, ...rest } = difference(START.pts) as updates.difference;
  const slice: updates.Difference = {
    ...rest,
    _: "updates.differenceSlice",
    newMessages: [{ _: "messageEmpty", id: 1 }],
    intermediateState: state,
  };
  const outs = engine.step({ type: "difference", difference: slice }, 0);
  assert.deepEqual(outs, [], "it comes again");
  assert.equal(engine.deadlineMs, 1_000);
});
