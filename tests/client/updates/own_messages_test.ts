// Own messages in a difference: not told as new, but told when others have changed them meanwhile.

import { strict as assert } from "node:assert";
import { UpdateEngine } from "../../../client/updates/engine.ts";
import { OwnMessages } from "../../../client/updates/outputs.ts";
import type { Message, Update, updates } from "../../../tl/api.ts";

const START = { pts: 10, qts: 20, date: 30, seq: 5 };

function sent(text: string, editDate?: number): Message {
  const peerId = { _: "peerUser", userId: 2n } as const;
  return { _: "message", id: 5, out: true, peerId, date: 31, message: text, editDate };
}

function catchingUp(): UpdateEngine {
  const engine = new UpdateEngine({
    state: START,
    selfId: 1,
    channelPts: () => undefined,
    knows: () => true,
  });
  engine.step({ type: "lost" }, 0);
  return engine;
}

function afterSending(): UpdateEngine {
  const engine = catchingUp();
  const answer: Update = { _: "updateNewMessage", message: sent("first"), pts: 11, ptsCount: 1 };
  const batch = {
    _: "updates",
    updates: [answer],
    users: [],
    chats: [],
    date: 31,
    seq: 0,
  } as const;
  engine.step({ type: "updates", updates: batch, own: true }, 0);
  return engine;
}

function told(engine: UpdateEngine, message: Message): Update[] {
  const difference: updates.Difference = {
    _: "updates.difference",
    newMessages: [message],
    newEncryptedMessages: [],
    otherUpdates: [],
    users: [],
    chats: [],
    state: { _: "updates.state", ...START, pts: 12, unreadCount: 0 },
  };
  return engine.step({ type: "difference", difference }, 0)
    .flatMap((out) => out.type === "deliver" ? [out.update] : []);
}

Deno.test("UpdateEngine.step() does not tell an own message that a difference has too (R249)", () => {
  assert.deepEqual(told(afterSending(), sent("first")), []);
});

Deno.test("UpdateEngine.step() tells an own message as edited that a difference has changed (R249)", () => {
  const engine = afterSending();
  const [update, ...more] = told(engine, sent("second", 40));
  assert.deepEqual(more, []);
  assert.equal(update?._, "updateEditMessage");
  assert.deepEqual(update?._ === "updateEditMessage" && update.message, sent("second", 40));
});

Deno.test("UpdateEngine.step() does not tell a message that was answered in short and is in a difference (R249)", () => {
  const engine = catchingUp();
  const short = { _: "updateShortSentMessage", id: 5, pts: 11, ptsCount: 1, date: 31 } as const;
  engine.step({ type: "updates", updates: short, own: true }, 0);
  assert.deepEqual(told(engine, sent("first")), []);
});

Deno.test("UpdateEngine.step() tells an own message as edited although the step before it has failed (R249)", () => {
  const ownMessages = new OwnMessages();
  ownMessages.note({ _: "updateNewMessage", message: sent("first"), pts: 11, ptsCount: 1 });
  let isBroken = true;
  const channelPts = (): undefined => {
    if (isBroken) throw new Error("The disk can't be read");
  };
  const difference: updates.Difference = {
    _: "updates.difference",
    newMessages: [sent("second", 40)],
    newEncryptedMessages: [],
    otherUpdates: [{ _: "updateChannelTooLong", channelId: 7n }],
    users: [],
    chats: [],
    state: { _: "updates.state", ...START, pts: 12, unreadCount: 0 },
  };
  const asking = (): UpdateEngine => {
    const options = { state: START, selfId: 1, channelPts, knows: () => true };
    const engine = new UpdateEngine(options, ownMessages);
    engine.step({ type: "lost" }, 0);
    return engine;
  };
  assert.throws(() => asking().step({ type: "difference", difference }, 0));
  isBroken = false;
  const told = asking().step({ type: "difference", difference }, 0)
    .flatMap((out) => out.type === "deliver" ? [out.update._] : []);
  assert.deepEqual(told, ["updateEditMessage"]);
});
