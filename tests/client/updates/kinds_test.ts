// The kinds of updates: each update of the API becomes what programs are told, through the socket.

import { strict as assert } from "node:assert";
import { type Client, createClient } from "../../../client/client.ts";
import type { ClientUpdate, UpdateKinds, UpdateOf } from "../../../client/updates/kinds/kind.ts";
import { TestDc } from "../../../testing/mod.ts";
import type { TestBot, TestUser } from "../../../testing/mod.ts";
import type { Boost, Update } from "../../../tl/api.ts";

interface Stage extends AsyncDisposable {
  readonly dc: TestDc;
  readonly bot: TestBot;
  readonly alice: TestUser;
  readonly client: Client;
  /** Sends an update to the bot, and waits for what the program is told of it. */
  told<Kind extends keyof UpdateKinds>(
    kind: Kind,
    update: Update,
  ): Promise<UpdateOf<Kind>>;
}

async function stage(): Promise<Stage> {
  const dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const client = createClient(dc.clientOptions());
  await client.start({ botToken: bot.token });
  const stream = client.updates();
  return {
    dc,
    bot,
    alice,
    client,
    told: async (kind, update) => {
      dc.push(bot, update, { parties: [alice] });
      const { value } = await stream.next();
      assert.equal(value?.type, kind);
      assert.equal((value as ClientUpdate).raw._, update._);
      return value as unknown as UpdateOf<typeof kind>;
    },
    [Symbol.asyncDispose]: async () => {
      await client.disconnect();
      assert.deepEqual(dc.violations, []);
      assert.deepEqual(dc.defects, []);
      await dc.close();
    },
  };
}

const BOOST: Boost = {
  _: "boost",
  id: "b1",
  userId: 1n,
  date: 1_700_000_000,
  expires: 1_800_000_000,
};
const CHANNEL_ID = 77n;
const CHANNEL = -1_000_000_000_077;

Deno.test("updates() tells of queries with who makes them", async () => {
  await using s = await stage();
  const userId = BigInt(s.alice.id);
  const data = new TextEncoder().encode("yes");
  const msgId = { _: "inputBotInlineMessageID", dcId: 2, id: 5n, accessHash: 6n } as const;
  const peer = { _: "peerUser", userId } as const;

  const { callbackQuery } = await s.told("callbackQuery", {
    ...{ _: "updateBotCallbackQuery", queryId: 9n, userId, peer, msgId: 3, chatInstance: 1n, data },
  });
  assert.equal(callbackQuery.sender?.displayName, "Alice");
  assert.deepEqual(callbackQuery.toJSON(), {
    id: "9",
    senderId: s.alice.id,
    chatId: s.alice.id,
    messageId: 3,
    data: "yes",
    game: undefined,
  });

  const ofInline = await s.told("callbackQuery", {
    ...{ _: "updateInlineBotCallbackQuery", queryId: 9n, userId, msgId, chatInstance: 1n, data },
  });
  assert.equal(ofInline.callbackQuery.chatId, undefined);
  assert.equal(ofInline.callbackQuery.inlineMessageId?._, "inputBotInlineMessageID");
  assert.equal(await ofInline.callbackQuery.getMessage(), undefined);

  const { inlineQuery } = await s.told("inlineQuery", {
    _: "updateBotInlineQuery",
    ...{ queryId: 4n, userId, query: "cats", offset: "10" },
    geo: { _: "geoPoint", lat: 1.5, long: 2.5, accessHash: 0n },
    peerType: { _: "inlineQueryPeerTypePM" },
  });
  assert.equal(inlineQuery.query, "cats");
  assert.equal(inlineQuery.chatType, "private");
  assert.deepEqual(inlineQuery.location, { latitude: 1.5, longitude: 2.5 });

  const { chosenInlineResult } = await s.told("chosenInlineResult", {
    ...{ _: "updateBotInlineSend", userId, query: "cats", id: "7" },
  });
  assert.equal(chosenInlineResult.resultId, "7");
  assert.equal(await chosenInlineResult.edit("x"), false);
});

Deno.test("updates() tells of messages deleted and read, typing and presence", async () => {
  await using s = await stage();
  const userId = BigInt(s.alice.id);
  const peer = { _: "peerUser", userId } as const;

  const { deletedMessages } = await s.told("deletedMessages", {
    _: "updateDeleteChannelMessages",
    ...{ channelId: CHANNEL_ID, messages: [1, 2], pts: 0, ptsCount: 0 },
  });
  assert.deepEqual(deletedMessages.toJSON(), { chatId: CHANNEL, messageIds: [1, 2] });

  const { readHistory } = await s.told("readHistory", {
    ...{ _: "updateReadHistoryInbox", peer, maxId: 8, stillUnreadCount: 2, pts: 0, ptsCount: 0 },
  });
  assert.deepEqual(readHistory.toJSON(), {
    ...{ chatId: s.alice.id, isOutbox: false, maxId: 8, unreadCount: 2 },
  });
  const ofChannel = await s.told("readHistory", {
    ...{ _: "updateReadChannelOutbox", channelId: CHANNEL_ID, maxId: 4 },
  });
  assert.deepEqual(ofChannel.readHistory.toJSON(), {
    ...{ chatId: CHANNEL, isOutbox: true, maxId: 4, unreadCount: undefined },
  });

  const action = { _: "sendMessageTypingAction" } as const;
  const typings: readonly (readonly [Update, number])[] = [
    [{ _: "updateUserTyping", userId, action }, s.alice.id],
    [{ _: "updateChatUserTyping", chatId: 5n, fromId: peer, action }, -5],
    [{ _: "updateChannelUserTyping", channelId: CHANNEL_ID, fromId: peer, action }, CHANNEL],
  ];
  for (const [update, chatId] of typings) {
    const { typing } = await s.told("typing", update);
    assert.equal(typing.chatId, chatId);
    assert.equal(typing.sender?.displayName, "Alice");
    assert.equal(typing.isCancelled, false);
  }

  const { userStatus } = await s.told("userStatus", {
    ...{ _: "updateUserStatus", userId },
    status: { _: "userStatusOffline", wasOnline: 1_700_000_000 },
  });
  assert.equal(userStatus.isOnline, false);
  assert.equal(userStatus.lastOnline?.getTime(), 1_700_000_000_000);
});

Deno.test("updates() tells of members, requests and boosts", async () => {
  await using s = await stage();
  const userId = BigInt(s.alice.id);
  const peer = { _: "peerChannel", channelId: CHANNEL_ID } as const;
  const date = 1_700_000_000;

  const { chatMember } = await s.told("chatMember", {
    _: "updateChannelParticipant",
    ...{ channelId: CHANNEL_ID, date, actorId: userId, userId, qts: 0 },
    prevParticipant: { _: "channelParticipant", userId, date },
    newParticipant: {
      _: "channelParticipantBanned",
      ...{ peer: { _: "peerUser", userId }, kickedBy: 1n, date },
      bannedRights: { _: "chatBannedRights", viewMessages: true, untilDate: 0 },
    },
  });
  assert.deepEqual([chatMember.oldStatus, chatMember.newStatus], ["member", "banned"]);
  assert.equal(chatMember.user?.displayName, "Alice");
  assert.equal(chatMember.isSelf, false);

  const invite = {
    ...{ _: "chatInviteExported", link: "https://t.me/+abc", adminId: 1n, date } as const,
  };
  const { chatJoinRequest } = await s.told("chatJoinRequest", {
    ...{ _: "updateBotChatInviteRequester", peer, date, userId, about: "Hi", invite, qts: 0 },
  });
  assert.deepEqual(chatJoinRequest.toJSON(), {
    chatId: CHANNEL,
    userId: s.alice.id,
    about: "Hi",
    inviteLink: "https://t.me/+abc",
    date: "2023-11-14T22:13:20.000Z",
  });

  const { pendingJoinRequests } = await s.told("pendingJoinRequests", {
    ...{ _: "updatePendingJoinRequests", peer, requestsPending: 3, recentRequesters: [userId] },
  });
  assert.deepEqual(pendingJoinRequests.toJSON(), {
    ...{ chatId: CHANNEL, count: 3, recentUserIds: [s.alice.id] },
  });

  const { chatBoost } = await s.told("chatBoost", {
    ...{ _: "updateBotChatBoost", peer, boost: BOOST, qts: 0 },
  });
  assert.equal(chatBoost.id, "b1");
  assert.equal(chatBoost.multiplier, 1);

  const { botStopped } = await s.told("botStopped", {
    ...{ _: "updateBotStopped", userId, date, stopped: true, qts: 0 },
  });
  assert.equal(botStopped.isStopped, true);
});

Deno.test("updates() tells of reactions and votes", async () => {
  await using s = await stage();
  const peer = { _: "peerUser", userId: BigInt(s.alice.id) } as const;
  const heart = { _: "reactionEmoji", emoticon: "❤" } as const;
  const custom = { _: "reactionCustomEmoji", documentId: 12n } as const;
  const date = 1_700_000_000;

  const { messageReaction } = await s.told("messageReaction", {
    _: "updateBotMessageReaction",
    ...{ peer, msgId: 2, date, actor: peer, oldReactions: [heart], newReactions: [custom], qts: 0 },
  });
  assert.deepEqual(messageReaction.oldReactions, ["❤"]);
  assert.deepEqual(messageReaction.newReactions, [12n]);
  assert.equal(messageReaction.sender?.displayName, "Alice");

  const { messageReactionCount } = await s.told("messageReactionCount", {
    _: "updateBotMessageReactions",
    ...{ peer, msgId: 2, date, qts: 0 },
    reactions: [{ _: "reactionCount", reaction: heart, count: 4 }],
  });
  assert.deepEqual(messageReactionCount.reactions, [
    { reaction: "❤", count: 4, isChosen: false },
  ]);

  const { pollAnswer } = await s.told("pollAnswer", {
    _: "updateMessagePollVote",
    ...{ pollId: 3n, peer, options: [new Uint8Array([1])], positions: [1], qts: 0 },
  });
  assert.deepEqual(pollAnswer.positions, [1]);
  assert.equal(pollAnswer.voter?.displayName, "Alice");

  const { poll } = await s.told("poll", {
    ...{ _: "updateMessagePoll", pollId: 3n, results: { _: "pollResults", totalVoters: 7 } },
  });
  assert.equal(poll.poll, undefined);
  assert.equal(poll.totalVoters, 7);
});

Deno.test("updates() tells of a connected business account", async () => {
  await using s = await stage();
  const userId = BigInt(s.alice.id);
  const peerId = { _: "peerUser", userId } as const;
  const date = 1_700_000_000;
  const message = { _: "message", id: 4, peerId, fromId: peerId, date, message: "Hi" } as const;

  const { businessConnection } = await s.told("businessConnection", {
    _: "updateBotBusinessConnect",
    connection: { _: "botBusinessConnection", connectionId: "c", userId, dcId: 2, date },
    qts: 0,
  });
  assert.equal(businessConnection.id, "c");
  assert.equal(businessConnection.isEnabled, true);
  assert.equal(businessConnection.user?.displayName, "Alice");

  const { businessMessage } = await s.told("businessMessage", {
    ...{ _: "updateBotNewBusinessMessage", connectionId: "c", message, qts: 0 },
  });
  assert.equal(businessMessage.message?.text, "Hi");
  const { editedBusinessMessage } = await s.told("editedBusinessMessage", {
    ...{ _: "updateBotEditBusinessMessage", connectionId: "c", message, qts: 0 },
    replyToMessage: message,
  });
  assert.equal(editedBusinessMessage.replyTo?.id, 4);

  const { deletedBusinessMessages } = await s.told("deletedBusinessMessages", {
    _: "updateBotDeleteBusinessMessage",
    ...{ connectionId: "c", peer: peerId, messages: [4], qts: 0 },
  });
  assert.deepEqual(deletedBusinessMessages.messageIds, [4]);
});

Deno.test("updates() tells of any other update as raw", async () => {
  await using s = await stage();
  const { raw } = await s.told("raw", { _: "updateContactsReset" });
  assert.equal(raw._, "updateContactsReset");
});
