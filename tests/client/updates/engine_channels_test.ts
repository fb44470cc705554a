// The sequences of channels in the engine, by hand: who is asked for what, when, and how often.
// It is longer than others because all its tests share the same few helpers.

import { strict as assert } from "node:assert";
import { type EngineIn, type EngineOut, UpdateEngine } from "../../../client/updates/engine.ts";
import type { Message, Update, updates } from "../../../tl/api.ts";
import scenarios from "../../vectors/updates-scenarios.json" with { type: "json" };

const STATE = { pts: 10, qts: 20, date: 30, seq: 5 };

interface Setup {
  readonly isBot?: boolean;
  readonly strangers?: readonly number[];
}

/** An engine that knows channels 1 to 50 to stand at 100. */
function engineWith({ isBot = false, strangers = [] }: Setup = {}): UpdateEngine {
  return new UpdateEngine({
    state: STATE,
    selfId: 1,
    isBot,
    channelPts: (id) => id <= 50n ? 100 : undefined,
    knows: (peerId) => !strangers.includes(peerId),
  });
}

function said(channelId: bigint, pts: number, text = "", date = 31): Update {
  return {
    _: "updateNewChannelMessage",
    message: message(channelId, pts, text, date),
    pts,
    ptsCount: 1,
  };
}

function message(
  channelId: bigint,
  id: number,
  text = "",
  date = 31,
  from: bigint | undefined = undefined,
): Message {
  return {
    _: "message",
    id,
    peerId: { _: "peerChannel", channelId },
    fromId: from === undefined ? undefined : { _: "peerUser", userId: from },
    date,
    message: text,
  };
}

function push(...list: Update[]): EngineIn {
  const updates = { _: "updates", updates: list, users: [], chats: [], date: 31, seq: 0 } as const;
  return { type: "updates", updates, own: false };
}

function tooLong(channelId: bigint, pts?: number): EngineIn {
  return push({ _: "updateChannelTooLong", channelId, pts });
}

function answer(channelId: bigint, difference: updates.ChannelDifference): EngineIn {
  return { type: "channelDifference", channelId, difference };
}

function difference(
  channelId: bigint,
  pts: number,
  texts: readonly string[],
  final = true,
): updates.ChannelDifference {
  const newMessages = texts.map((text, index) => message(channelId, pts - index, text));
  const none = { otherUpdates: [], users: [], chats: [] };
  return { _: "updates.channelDifference", final, pts, newMessages, ...none };
}

function empty(pts: number, timeout?: number): updates.ChannelDifference {
  return { _: "updates.channelDifferenceEmpty", final: true, pts, timeout };
}

function asked(outs: readonly EngineOut[]): { channelId: bigint; pts: number; limit: number }[] {
  return outs.filter((out) => out.type === "getChannelDifference")
    .map(({ channelId, pts, limit }) => ({ channelId, pts, limit }));
}

function texts(outs: readonly EngineOut[]): string[] {
  return outs.filter((out) => out.type === "deliver").map(({ update }) =>
    update._ === "updateNewChannelMessage" && update.message._ === "message"
      ? update.message.message
      : update._
  );
}

function kept(outs: readonly EngineOut[]): [bigint, number | undefined][] {
  return outs.flatMap((out) => out.type === "commit" ? [...out.channels] : []);
}

for (const { constructor: name, reaction, source } of scenarios.channel_difference) {
  Deno.test(`UpdateEngine.step() on ${name}: ${reaction} (R242, R243; ${source})`, () => {
    const engine = engineWith();
    engine.step(tooLong(7n), 0);
    if (name.endsWith("Empty")) {
      const outs = engine.step(answer(7n, empty(104)), 0);
      assert.deepEqual([kept(outs), asked(outs)], [[[7n, 104]], []]);
    } else if (name.endsWith("(final absent)")) {
      const outs = engine.step(answer(7n, difference(7n, 105, ["a"], false)), 0);
      assert.deepEqual(texts(outs), ["a"]);
      assert.deepEqual(asked(outs), [{ channelId: 7n, pts: 105, limit: 100 }]);
    } else if (name.endsWith("(final)")) {
      engine.step({ type: "open", channelId: 7n }, 0);
      engine.step(answer(7n, difference(7n, 105, ["a"])), 0);
      // Asked while another was on its way, it is asked once more at once.
      const outs = engine.step(answer(7n, empty(105)), 0);
      assert.deepEqual(asked(outs), []);
      assert.equal(engine.deadlineMs, 1_000, "1 s if the answer names no other time");
      assert.equal(asked(engine.step({ type: "tick" }, 1_000)).length, 1);
    } else {
      const outs = engine.step(answer(7n, away(7n, 900)), 0);
      assert.deepEqual(texts(outs), ["updateChannelTooLong", "old", "new"]);
      assert.deepEqual(kept(outs), [[7n, 900]]);
    }
  });
}

/** The answer for a channel one was away from for too long. */
function away(channelId: bigint, pts: number): updates.ChannelDifference {
  return {
    _: "updates.channelDifferenceTooLong",
    final: true,
    dialog: {
      _: "dialog",
      peer: { _: "peerChannel", channelId },
      topMessage: 2,
      readInboxMaxId: 0,
      readOutboxMaxId: 0,
      unreadCount: 0,
      unreadMentionsCount: 0,
      unreadReactionsCount: 0,
      unreadPollVotesCount: 0,
      notifySettings: { _: "peerNotifySettings" },
      pts,
    },
    messages: [
      message(channelId, 3, "new", 50),
      message(channelId, 2, "old", 40),
      message(channelId, 1, "known", 20),
    ],
    users: [],
    chats: [],
  };
}

Deno.test("UpdateEngine.step() waits half a second for what is missing in a channel, then asks (R232)", () => {
  const engine = engineWith();
  assert.deepEqual(engine.step(push(said(7n, 103, "c")), 0), []);
  assert.equal(engine.deadlineMs, 500);
  assert.deepEqual(texts(engine.step(push(said(8n, 101, "other")), 10)), ["other"]);
  assert.deepEqual(asked(engine.step({ type: "tick" }, 500)), [{
    channelId: 7n,
    pts: 100,
    limit: 100,
  }]);
  assert.deepEqual(texts(engine.step(push(said(7n, 104, "d")), 510)), [], "put off (R237)");
  const outs = engine.step(answer(7n, difference(7n, 102, ["a and b"])), 600);
  assert.deepEqual(texts(outs), ["a and b", "c", "d"]);
  assert.ok(engine.isWhole);
});

Deno.test("UpdateEngine.step() asks for as much as the account may have (R241)", () => {
  const [user] = asked(engineWith().step(tooLong(7n), 0));
  const [bot] = asked(engineWith({ isBot: true }).step(tooLong(7n), 0));
  assert.deepEqual([user?.limit, bot?.limit], [100, 100_000]);
});

Deno.test("UpdateEngine.step() asks for ten channels at once at most (R242)", () => {
  const engine = engineWith();
  let count = 0;
  for (let id = 1n; id <= 25n; id++) count += asked(engine.step(tooLong(id), 0)).length;
  assert.equal(count, 10);
  const [next] = asked(engine.step(answer(1n, empty(100)), 0));
  assert.equal(next?.channelId, 11n);
  const failed = { type: "channelDifferenceFailed", channelId: 2n, reason: "gone" } as const;
  assert.equal(asked(engine.step(failed, 0))[0]?.channelId, 12n);
});

Deno.test("UpdateEngine.step() asks nobody when updateChannelTooLong tells what is known (R243)", () => {
  assert.deepEqual(engineWith().step(tooLong(7n, 100), 0), []);
});

Deno.test("UpdateEngine.step() takes a channel it sees first from its first update on (R244)", () => {
  const outs = engineWith().step(push(said(77n, 500, "hi"), said(77n, 501, "there")), 0);
  assert.deepEqual(texts(outs), ["hi", "there"]);
  assert.deepEqual([kept(outs), asked(outs)], [[[77n, 501]], []]);
});

Deno.test("UpdateEngine.step() tells of a channel it does not know what happened meanwhile (R244)", () => {
  const engine = engineWith();
  const [fresh] = asked(engine.step(tooLong(77n, 900), 0));
  assert.equal(fresh?.pts, 1);
  assert.deepEqual(texts(engine.step(answer(77n, away(77n, 900)), 0)), ["old", "new"]);
});

Deno.test("UpdateEngine.step() fetches a channel it sees first while it catches up (R244)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  const outs = engine.step(push(said(60n, 8, "new", 40)), 0);
  assert.deepEqual([texts(outs), asked(outs)], [[], [{ channelId: 60n, pts: 1, limit: 100 }]]);
  const missed = [
    message(60n, 8, "new", 40),
    message(60n, 7, "missed", 35),
    message(60n, 2, "old", 29),
  ];
  const none = { otherUpdates: [], users: [], chats: [] };
  const told = engine.step(
    answer(60n, {
      _: "updates.channelDifference",
      final: true,
      pts: 8,
      newMessages: missed.reverse(),
      ...none,
    }),
    0,
  );
  assert.deepEqual(texts(told), ["missed", "new"]);
  assert.deepEqual(kept(told), [[60n, 8]]);
  assert.deepEqual(texts(engine.step(push(said(60n, 9, "next", 41)), 0)), ["next"]);
});

Deno.test("UpdateEngine.step() tells what was changed in older messages of a channel it does not know (R244)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  engine.step(push(said(60n, 8, "new", 40)), 0);
  const newMessages = [
    message(60n, 2, "as it was", 20),
    { ...message(60n, 3, "changed before", 20), editDate: 29 },
    { ...message(60n, 4, "changed since", 20), editDate: 30 },
    message(60n, 8, "new", 40),
  ];
  const none = { otherUpdates: [], users: [], chats: [] };
  const told = engine.step(
    answer(60n, { _: "updates.channelDifference", final: true, pts: 9, newMessages, ...none }),
    0,
  );
  assert.deepEqual(texts(told), ["updateEditChannelMessage", "new"]);
  const [edit] = told.filter((out) => out.type === "deliver").map(({ update }) => update);
  assert.deepEqual(edit?._ === "updateEditChannelMessage" && edit.message, newMessages[2]);
});

Deno.test("UpdateEngine.step() tells to load a channel anew whose chat was read before its beginning came (R243)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  engine.step(push(said(77n, 899, "live", 40)), 0);
  engine.step({ type: "channelPts", channelId: 77n, pts: 500 }, 0);
  const told = texts(engine.step(answer(77n, away(77n, 900)), 0));
  assert.deepEqual(told, ["updateChannelTooLong", "old", "new", "live"]);
});

Deno.test("UpdateEngine.step() passes over no update of a channel that waits when dialogs tell where it stands", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  for (let id = 1n; id <= 10n; id++) engine.step(tooLong(id), 0);
  // There are ten differences under way: this one has to wait.
  const waiting = engine.step(push(said(60n, 8, "new", 40)), 0);
  const hinted = engine.step({ type: "channelPts", channelId: 60n, pts: 8 }, 0);
  assert.deepEqual([asked(waiting), texts(hinted), kept(hinted)], [[], [], []]);
  const next = engine.step(answer(1n, empty(100)), 0);
  assert.deepEqual(asked(next), [{ channelId: 60n, pts: 1, limit: 100 }]);
  const alsoHinted = engine.step({ type: "channelPts", channelId: 60n, pts: 8 }, 0);
  assert.deepEqual(kept(alsoHinted), []);
  const none = { otherUpdates: [], users: [], chats: [] };
  const newMessages = [message(60n, 7, "missed", 35), message(60n, 8, "new", 40)];
  const told = engine.step(
    answer(60n, { _: "updates.channelDifference", final: true, pts: 8, newMessages, ...none }),
    0,
  );
  assert.deepEqual([texts(told), kept(told)], [["missed", "new"], [[60n, 8]]]);
});

Deno.test("UpdateEngine.step() takes where a channel stands from dialogs (R230)", () => {
  const engine = engineWith();
  const outs = engine.step({ type: "channelPts", channelId: 77n, pts: 40 }, 0);
  assert.deepEqual(kept(outs), [[77n, 40]]);
  assert.deepEqual(texts(engine.step(push(said(77n, 42, "b")), 0)), []);
  engine.step({ type: "channelPts", channelId: 8n, pts: 102 }, 0);
  assert.deepEqual(asked(engine.step({ type: "tick" }, 500)).map(({ channelId }) => channelId), [
    77n,
    8n,
  ]);
});

Deno.test("UpdateEngine.step() drops a channel that is shut, and keeps what it had of it (R245)", () => {
  const engine = engineWith();
  engine.step(push(said(7n, 103, "c")), 0);
  engine.step({ type: "tick" }, 500);
  const outs = engine.step({ type: "channelDifferenceFailed", channelId: 7n, reason: "gone" }, 600);
  assert.deepEqual(texts(outs), ["c"]);
  assert.deepEqual(kept(outs), [[7n, undefined]]);
  assert.ok(engine.isWhole);
});

Deno.test("UpdateEngine.step() asks again later, and later still, after failures (R245)", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  const failed = { type: "channelDifferenceFailed", channelId: 7n, reason: "later" } as const;
  const waits: number[] = [];
  for (let nowMs = 0; waits.length < 8;) {
    assert.deepEqual(engine.step(failed, nowMs), []);
    assert.ok(!engine.isWhole);
    waits.push(engine.deadlineMs! - nowMs);
    nowMs = engine.deadlineMs!;
    assert.equal(asked(engine.step({ type: "tick" }, nowMs)).length, 1);
  }
  assert.deepEqual(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

Deno.test("UpdateEngine.step() begins a channel anew whose state the server refuses (R245)", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  engine.step({ type: "channelDifferenceFailed", channelId: 7n, reason: "fresh" }, 0);
  assert.equal(asked(engine.step({ type: "tick" }, 1_000))[0]?.pts, 1);
  const told = texts(engine.step(answer(7n, away(7n, 900)), 1_000));
  assert.equal(told[0], "updateChannelTooLong", "what it had of it may be old");
});

Deno.test("UpdateEngine.step() passes over a difference of a channel that can't be read", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  const failed = { type: "channelDifferenceFailed", channelId: 7n, reason: "unreadable" } as const;
  const from: number[] = [];
  let nowMs = 0;
  let last: string[] = [];
  while (engine.deadlineMs !== undefined && from.length < 20 && !engine.isWhole) {
    last = texts(engine.step(failed, nowMs));
    if (engine.isWhole) break;
    nowMs = engine.deadlineMs;
    from.push(...asked(engine.step({ type: "tick" }, nowMs)).map(({ pts }) => pts));
  }
  assert.deepEqual(from, [100, 100, 100, 100, 1, 1, 1]);
  assert.deepEqual(last, ["updateChannelTooLong"], "who has read of it has to load it anew");
  assert.deepEqual(texts(engine.step(push(said(7n, 105, "live")), nowMs)), ["live"]);
});

Deno.test("UpdateEngine.step() passes over a common difference that can't be read", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  const failed = { type: "differenceFailed", reason: "unreadable" } as const;
  const requests: string[] = [];
  for (let count = 0; count < 6; count++) {
    const outs = [
      ...engine.step(failed, count * 60_000),
      ...engine.step({ type: "tick" }, (count + 1) * 60_000),
    ];
    requests.push(...outs.map(({ type }) => type));
  }
  assert.deepEqual(requests, [
    ...Array(4).fill("getDifference"),
    "getState",
    "getDifference",
  ], "what can't be read either is not asked for without a wait");
});

Deno.test("UpdateEngine.step() asks for the state when the server refuses the common one (R245)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  assert.deepEqual(engine.step({ type: "differenceFailed", reason: "fresh" }, 0), [{
    type: "getState",
  }]);
  const outs = engine.step({ type: "state", state: { ...STATE, pts: 90 } }, 0);
  assert.deepEqual(texts(outs), ["updatePtsChanged"]);
  assert.deepEqual(outs.at(-1), {
    type: "commit",
    state: { ...STATE, pts: 90 },
    channels: new Map(),
  });
});

Deno.test("UpdateEngine.step() asks about a channel again that could not be named, once it is seen", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  const unknown = { type: "channelDifferenceFailed", channelId: 7n, reason: "unknown" } as const;
  assert.deepEqual(engine.step(unknown, 0).map(({ type }) => type), ["getDifference"]);
  assert.equal(asked(engine.step(push(said(7n, 105, "e")), 100)).length, 1);
  const outs = engine.step(answer(7n, difference(7n, 104, ["all"])), 200);
  assert.deepEqual(texts(outs), ["all", "e"]);
});

Deno.test("UpdateEngine.step() asks for the difference when a message is of a stranger (R232, R236)", () => {
  const engine = engineWith({ strangers: [99] });
  const update: Update = {
    _: "updateNewChannelMessage",
    message: message(7n, 1, "who?", 31, 99n),
    pts: 101,
    ptsCount: 1,
  };
  assert.equal(asked(engine.step(push(update), 0)).length, 1);
  assert.deepEqual(texts(engine.step(answer(7n, empty(100)), 0)), ["who?"], "told in the end");
  const again: Update = { ...update, pts: 102 };
  assert.deepEqual(texts(engine.step(push(again), 0)), ["who?"], "asked for once");
});

Deno.test("UpdateEngine.step() keeps the date of channels that are not complete yet (R230)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  const told: updates.Difference = {
    _: "updates.difference",
    newMessages: [],
    newEncryptedMessages: [],
    otherUpdates: [{ _: "updateChannelTooLong", channelId: 7n }],
    users: [],
    chats: [],
    state: { _: "updates.state", ...STATE, pts: 12, date: 99, unreadCount: 0 },
  };
  const before = engine.step({ type: "difference", difference: told }, 0);
  assert.deepEqual(before.find((out) => out.type === "commit")?.state, {
    ...STATE,
    pts: 12,
    date: 30,
  });
  const after = engine.step(answer(7n, difference(7n, 101, ["a"])), 0);
  assert.deepEqual(after.find((out) => out.type === "commit")?.state, {
    ...STATE,
    pts: 12,
    date: 99,
  });
});

Deno.test("UpdateEngine.step() polls open channels of people, until they are closed (R242)", () => {
  const bot = engineWith({ isBot: true });
  assert.deepEqual(bot.step({ type: "open", channelId: 7n }, 0), []);
  const engine = engineWith();
  assert.equal(asked(engine.step({ type: "open", channelId: 7n }, 0)).length, 1);
  engine.step(answer(7n, empty(100, 30)), 0);
  assert.equal(engine.deadlineMs, 30_000);
  assert.equal(asked(engine.step({ type: "tick" }, 30_000)).length, 1);
  engine.step({ type: "close", channelId: 7n }, 30_000);
  engine.step(answer(7n, empty(100, 30)), 30_000);
  assert.equal(engine.deadlineMs, 30_000 + 15 * 60_000, "silence alone is waited for");
});

Deno.test("UpdateEngine.step() holds a bounded number of updates while differences do not come", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  engine.step(tooLong(7n), 0);
  for (let count = 0; count < 20_000; count++) {
    engine.step(push(said(7n, 200 + count), said(8n, 300 + 2 * count)), 1);
    engine.step(push({ _: "updateDeleteMessages", messages: [], pts: 50 + count, ptsCount: 1 }), 1);
  }
  assert.ok(engine.waiting <= 3 * 1_001, `${engine.waiting} wait`);
});

Deno.test("UpdateEngine.step() does not ask without end what gives nothing", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  const outs = engine.step(answer(7n, { ...empty(100), final: false }), 0);
  assert.deepEqual(asked(outs), []);
  assert.equal(engine.deadlineMs, 1_000);
});

Deno.test("UpdateEngine.step() does not guess where a channel begins while its beginning can't be had", () => {
  for (const reason of ["later", "unknown"] as const) {
    const engine = engineWith();
    engine.step(tooLong(60n, 8), 0);
    engine.step({ type: "channelDifferenceFailed", channelId: 60n, reason }, 0);
    const live = engine.step(push(said(60n, 9, "live", 41)), 100);
    assert.deepEqual([texts(live), kept(live)], [[], []]);
    const again = [...live, ...engine.step({ type: "tick" }, 1_000)];
    assert.deepEqual(asked(again), [{ channelId: 60n, pts: 1, limit: 100 }], reason);
    const told = engine.step(answer(60n, difference(60n, 8, ["missed"])), 1_000);
    assert.deepEqual(texts(told), ["missed", "live"]);
  }
});

Deno.test("UpdateEngine.step() passes over no stranger in the first updates of a channel (R232)", () => {
  const engine = engineWith({ strangers: [99] });
  const first: Update = {
    _: "updateNewChannelMessage",
    message: message(77n, 1, "who?", 31, 99n),
    pts: 500,
    ptsCount: 1,
  };
  assert.deepEqual(texts(engine.step(push(first, said(77n, 501, "hi")), 0)), ["who?", "hi"]);
});

Deno.test("UpdateEngine.step() begins a channel anew that it has forgotten (R245)", () => {
  const engine = engineWith();
  engine.step(push(said(7n, 101, "told")), 0);
  engine.step(tooLong(7n), 0);
  engine.step({ type: "channelDifferenceFailed", channelId: 7n, reason: "gone" }, 0);
  // The session still says 100: whoever reads updates may be behind.
  const outs = engine.step(push(said(7n, 110, "back")), 0);
  assert.deepEqual([texts(outs), kept(outs)], [["back"], [[7n, 110]]]);
});

Deno.test("UpdateEngine.step() tells what came while the beginning of its channel was fetched", () => {
  const engine = engineWith();
  engine.step({ type: "open", channelId: 77n }, 0);
  const deleted: Update = {
    _: "updateDeleteChannelMessages",
    channelId: 77n,
    messages: [1],
    pts: 899,
    ptsCount: 1,
  };
  engine.step(push(deleted), 0);
  engine.step(push(said(77n, 900, "new")), 0);
  const told = engine.step(answer(77n, away(77n, 900)), 0);
  assert.deepEqual(texts(told), ["updateDeleteChannelMessages", "new"]);
  assert.deepEqual(kept(told), [[77n, 900]]);
});

Deno.test("UpdateEngine.step() tells what was missed of a channel that is looked at meanwhile (R244)", () => {
  const engine = engineWith();
  engine.step({ type: "open", channelId: 77n }, 0);
  engine.step(tooLong(77n, 900), 0);
  assert.deepEqual(texts(engine.step(answer(77n, away(77n, 900)), 0)), ["old", "new"]);
});

Deno.test("UpdateEngine.step() tells what was missed of a channel that is looked at before that is known (R244)", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  const opened = engine.step({ type: "open", channelId: 77n }, 0);
  const difference = (otherUpdates: Update[]): EngineIn => ({
    type: "difference",
    difference: {
      _: "updates.difference",
      newMessages: [],
      newEncryptedMessages: [],
      otherUpdates,
      users: [],
      chats: [],
      state: { _: "updates.state", ...STATE, date: 60, unreadCount: 0 },
    },
  });
  const early = asked(opened).length > 0 ? engine.step(answer(77n, away(77n, 900)), 0) : [];
  const named = engine.step(
    difference([{ _: "updateChannelTooLong", channelId: 77n, pts: 900 }]),
    0,
  );
  assert.equal(asked(named).length, 1);
  assert.deepEqual(texts([...early, ...engine.step(answer(77n, away(77n, 900)), 0)]), [
    "old",
    "new",
  ]);
  assert.equal(engine.deadlineMs, 1_000, "it is looked at");

  const other = engineWith();
  other.step({ type: "lost" }, 0);
  other.step({ type: "open", channelId: 77n }, 0);
  assert.equal(asked(other.step(difference([]), 0)).length, 1, "nothing was missed");
  assert.deepEqual(texts(other.step(answer(77n, away(77n, 900)), 0)), []);
});

Deno.test("UpdateEngine.step() tells to load a channel anew whose chat was read before its first update", () => {
  const engine = engineWith();
  engine.step(push(said(77n, 501, "first")), 0);
  const hint = (pts: number): EngineIn => ({ type: "channelPts", channelId: 77n, pts });
  assert.deepEqual(texts(engine.step(hint(498), 0)), ["updateChannelTooLong"]);
  assert.deepEqual(texts(engine.step(hint(498), 0)), [], "told once");
  engine.step(push(said(78n, 501, "first")), 0);
  assert.deepEqual(engine.step({ type: "channelPts", channelId: 78n, pts: 500 }, 0), []);
});

Deno.test("UpdateEngine.step() tells nothing again of a channel whose state the server refuses (R245)", () => {
  const engine = engineWith();
  assert.deepEqual(texts(engine.step(push(said(7n, 101, "told")), 0)), ["told"]);
  engine.step(tooLong(7n), 0);
  engine.step({ type: "channelDifferenceFailed", channelId: 7n, reason: "fresh" }, 0);
  engine.step({ type: "tick" }, 1_000);
  const none = { otherUpdates: [], users: [], chats: [] };
  const newMessages = [message(7n, 101, "told"), message(7n, 102, "new")];
  const told = engine.step(
    answer(7n, { _: "updates.channelDifference", final: true, pts: 102, newMessages, ...none }),
    1_000,
  );
  assert.deepEqual(texts(told), ["new"]);
});

Deno.test("UpdateEngine.step() asks again when a channel was further than its difference on its way", () => {
  const engine = engineWith();
  engine.step(tooLong(7n), 0);
  engine.step({ type: "channelPts", channelId: 7n, pts: 105 }, 0);
  engine.step(answer(7n, difference(7n, 103, ["a"])), 0);
  assert.ok(!engine.isWhole);
  const [next] = asked(engine.step({ type: "tick" }, 500));
  assert.deepEqual(next, { channelId: 7n, pts: 103, limit: 100 });
  engine.step(answer(7n, difference(7n, 105, ["b"])), 500);
  assert.ok(engine.isWhole);
});

Deno.test("UpdateEngine.step() brings back no message that was deleted while the beginning of its channel was fetched", () => {
  const engine = engineWith();
  engine.step({ type: "lost" }, 0);
  engine.step(push(said(77n, 8, "gone", 40)), 0);
  const deleted: Update = {
    _: "updateDeleteChannelMessages",
    channelId: 77n,
    messages: [8],
    pts: 9,
    ptsCount: 1,
  };
  const told = engine.step(
    answer(77n, {
      _: "updates.channelDifference",
      final: true,
      pts: 9,
      newMessages: [],
      otherUpdates: [deleted],
      users: [],
      chats: [],
    }),
    0,
  );
  assert.deepEqual(texts(told), ["updateDeleteChannelMessages"]);
});

Deno.test("UpdateEngine.step() tells once what came twice while the beginning of its channel was fetched", () => {
  const engine = engineWith();
  engine.step({ type: "open", channelId: 77n }, 0);
  const deleted: Update = {
    _: "updateDeleteChannelMessages",
    channelId: 77n,
    messages: [1],
    pts: 899,
    ptsCount: 1,
  };
  engine.step(push(deleted), 0);
  engine.step(push(deleted), 0);
  engine.step(push(said(77n, 900, "new")), 0);
  engine.step(push(said(77n, 900, "new")), 0);
  const told = engine.step(answer(77n, away(77n, 900)), 0);
  assert.deepEqual(texts(told), ["updateDeleteChannelMessages", "new"]);
});

Deno.test("UpdateEngine.step() tells once what came twice of a channel that is shut (R245)", () => {
  const engine = engineWith();
  engine.step(tooLong(60n, 8), 0);
  engine.step(push(said(60n, 9, "live", 41)), 0);
  engine.step(push(said(60n, 9, "live", 41)), 0);
  const told = engine.step(
    { type: "channelDifferenceFailed", channelId: 60n, reason: "gone" },
    0,
  );
  assert.deepEqual(texts(told), ["live"]);
});

Deno.test("UpdateEngine.step() asks again for a channel that was further than its beginning told", () => {
  const engine = engineWith();
  engine.step(tooLong(77n), 0);
  engine.step({ type: "channelPts", channelId: 77n, pts: 950 }, 0);
  engine.step(answer(77n, away(77n, 900)), 0);
  assert.deepEqual(asked(engine.step({ type: "tick" }, 500)).map(({ pts }) => pts), [900]);
});

Deno.test("UpdateEngine.step() counts no refusals of a beginning that has come since (R245)", () => {
  const engine = engineWith();
  const refused = { type: "channelDifferenceFailed", channelId: 77n, reason: "fresh" } as const;
  engine.step(tooLong(77n), 0);
  engine.step(refused, 0);
  engine.step({ type: "tick" }, 1_000);
  engine.step(answer(77n, away(77n, 900)), 1_000);
  engine.step(tooLong(77n, 950), 1_000);
  for (let count = 0; count < 3; count++) {
    engine.step(refused, 1_000);
    assert.ok(engine.deadlineMs !== undefined && !engine.isWhole, "not given up");
    engine.step({ type: "tick" }, engine.deadlineMs);
  }
});
