// In which messages of an answer peers were seen.

import { strict as assert } from "node:assert";
import { Peers, peersIn } from "../../../client/peers.ts";
import { seenInMessages } from "../../../client/seen_in.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { channel, message, user } from "../../../tl/api.ts";

const CHAT = -1000000000020;

function post(id: number, more: Partial<message> = {}): message {
  return {
    _: "message",
    id,
    peerId: { _: "peerChannel", channelId: 20n },
    date: 1,
    message: "",
    ...more,
  };
}

function minUser(id: bigint): user {
  return { _: "user", min: true, id, accessHash: 1n, firstName: "Min" };
}

function place(id: bigint, min = false): channel {
  return {
    _: "channel",
    min,
    id,
    accessHash: 2n,
    title: "Place",
    photo: { _: "chatPhotoEmpty" },
    date: 1,
  };
}

Deno.test("seenInMessages() finds senders, origins, bots, mentions and subjects, by the newest message", () => {
  const messages = [
    post(5, { fromId: { _: "peerUser", userId: 1n } }),
    post(7, { fromId: { _: "peerUser", userId: 1n }, viaBotId: 2n }),
    post(6, {
      fwdFrom: { _: "messageFwdHeader", date: 1, fromId: { _: "peerChannel", channelId: 3n } },
      entities: [{ _: "messageEntityMentionName", offset: 0, length: 1, userId: 4n }],
    }),
    {
      _: "messageService",
      id: 8,
      peerId: { _: "peerChannel", channelId: 20n },
      date: 1,
      action: { _: "messageActionChatAddUser", users: [9n] },
    },
  ];
  const seen = Object.fromEntries(seenInMessages({ _: "messages.messages", messages }));
  assert.deepEqual(seen, {
    1: { chatId: CHAT, messageId: 7 },
    2: { chatId: CHAT, messageId: 7 },
    4: { chatId: CHAT, messageId: 6 },
    9: { chatId: CHAT, messageId: 8 },
    "-1000000000003": { chatId: CHAT, messageId: 6 },
  });
});

Deno.test("seenInMessages() reads updates, differences and answers that hold updates", () => {
  const message = post(5, { fromId: { _: "peerUser", userId: 1n } });
  const update = { _: "updateNewChannelMessage", message, pts: 1, ptsCount: 1 };
  const updates = { _: "updates", updates: [update] };
  const expected = new Map([[1, { chatId: CHAT, messageId: 5 }]]);
  for (
    const result of [
      updates,
      { _: "updateShort", update },
      { _: "messages.invitedUsers", updates },
      { _: "updates.difference", newMessages: [message], otherUpdates: [] },
      { _: "updates.difference", newMessages: [], otherUpdates: [update] },
    ]
  ) assert.deepEqual(seenInMessages(result), expected, result._);
  for (const nothing of [undefined, null, true, 5n, [message], { _: "x" }]) {
    assert.equal(seenInMessages(nothing).size, 0);
  }
});

Deno.test("peersIn() notes where min peers were seen, and nothing for full ones", () => {
  const updates = [{
    _: "updateNewChannelMessage",
    message: post(5, { fromId: { _: "peerUser", userId: 1n } }),
    pts: 1,
    ptsCount: 1,
  }];
  const chats = [place(20n)];
  const full = peersIn({ _: "updates", updates, users: [{ ...minUser(1n), min: false }], chats });
  assert.equal(full.seenIn, undefined);
  const min = peersIn({ _: "updates", updates, users: [minUser(1n)], chats });
  assert.deepEqual(min.seenIn?.get(1), { chatId: CHAT, messageId: 5 });
});

Deno.test("Peers.input() ends when two min channels were seen in one another", () => {
  const peers = new Peers(new SessionStore(memoryStorage()), () => 0);
  const other = -1000000000021;
  peers.remember(
    { chats: [place(20n, true), place(21n, true)] },
    new Map([[CHAT, { chatId: other, messageId: 1 }], [other, { chatId: CHAT, messageId: 1 }]]),
  );
  assert.equal(peers.input(CHAT), undefined);
  assert.equal(peers.input(other), undefined);
});
