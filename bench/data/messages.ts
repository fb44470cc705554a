/**
 * Makes API objects that look like what a client receives: a page of history, and a small update.
 *
 * @module
 */

import type {
  channel,
  document,
  KeyboardButton,
  message,
  MessageEntity,
  MessageMedia,
  MessageReactions,
  messages,
  Peer,
  photo,
  ReplyMarkup,
  Update,
  Updates,
  user,
} from "../../tl/api.ts";
import { type SeededRandom, seededRandom } from "../../tests/helpers/random.ts";

const DATE = 1_767_225_600;
const WORDS = ("the quick brown fox jumps over a lazy dog while nobody looks and then goes home " +
  "to sleep until морning comes with кофе and новости 🦊 ☕ about ports keys and packets").split(
    " ",
  );
const REACTIONS = ["👍", "❤", "🔥", "🎉", "😁"];

function words(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
}

function id(random: SeededRandom): bigint {
  return 1_000_000_000n + random.bigint(32);
}

function long(random: SeededRandom): bigint {
  return BigInt.asIntN(64, random.bigint(64));
}

function makePhoto(random: SeededRandom): photo {
  const size = 60_000 + random.int(100_000);
  return {
    _: "photo",
    id: long(random),
    accessHash: long(random),
    fileReference: random.bytes(29),
    date: DATE + random.int(1_000_000),
    sizes: [
      { _: "photoStrippedSize", type: "i", bytes: random.bytes(90 + random.int(40)) },
      { _: "photoSize", type: "m", w: 320, h: 240, size: 12_000 + random.int(9_000) },
      { _: "photoSizeProgressive", type: "y", w: 1280, h: 960, sizes: [9_000, 22_000, size] },
    ],
    dcId: 2,
  };
}

function makeDocument(random: SeededRandom): document {
  return {
    _: "document",
    id: long(random),
    accessHash: long(random),
    fileReference: random.bytes(29),
    date: DATE + random.int(1_000_000),
    mimeType: "application/pdf",
    size: BigInt(100_000 + random.int(10_000_000)),
    thumbs: [{ _: "photoSize", type: "m", w: 320, h: 240, size: 9_000 }],
    dcId: 4,
    attributes: [{ _: "documentAttributeFilename", fileName: `${words(random, 2)}.pdf` }],
  };
}

function makeMedia(random: SeededRandom): MessageMedia | undefined {
  const kind = random.int(10);
  if (kind < 2) return { _: "messageMediaPhoto", photo: makePhoto(random) };
  if (kind < 3) return { _: "messageMediaDocument", document: makeDocument(random) };
  if (kind < 4) {
    return {
      _: "messageMediaWebPage",
      webpage: {
        _: "webPage",
        id: long(random),
        url: "https://example.org/an/article/about/packets",
        displayUrl: "example.org/an/article",
        hash: random.int(2 ** 31),
        type: "article",
        siteName: "Example",
        title: words(random, 5),
        description: words(random, 20),
      },
    };
  }
  return undefined;
}

function makeEntities(random: SeededRandom): MessageEntity[] {
  const count = 1 + random.int(4);
  return Array.from({ length: count }, (_, i): MessageEntity => {
    const at = { offset: i * 12 + random.int(4), length: 3 + random.int(5) };
    const kind = random.int(4);
    if (kind === 0) return { _: "messageEntityBold", ...at };
    if (kind === 1) return { _: "messageEntityMention", ...at };
    if (kind === 2) return { _: "messageEntityUrl", ...at };
    return { _: "messageEntityTextUrl", ...at, url: "https://example.org/link" };
  });
}

function makeReactions(random: SeededRandom, peers: readonly Peer[]): MessageReactions {
  const results = REACTIONS.slice(0, 1 + random.int(4)).map((emoticon) => ({
    _: "reactionCount" as const,
    reaction: { _: "reactionEmoji" as const, emoticon },
    count: 1 + random.int(40),
  }));
  return {
    _: "messageReactions",
    canSeeList: true,
    results,
    recentReactions: results.slice(0, 2).map(({ reaction }) => ({
      _: "messagePeerReaction",
      peerId: random.pick(peers),
      date: DATE + random.int(100_000),
      reaction,
    })),
  };
}

function makeKeyboard(random: SeededRandom): ReplyMarkup {
  const button = (text: string): KeyboardButton => ({
    _: "keyboardButtonCallback",
    text,
    data: random.bytes(12),
  });
  return {
    _: "replyInlineMarkup",
    rows: [
      { _: "keyboardButtonRow", buttons: [button("Yes"), button("No")] },
      { _: "keyboardButtonRow", buttons: [button("Ask me later")] },
    ],
  };
}

function makeMessage(random: SeededRandom, number: number, peers: readonly Peer[]): message {
  const isReply = random.int(3) === 0;
  return {
    _: "message",
    out: random.int(4) === 0,
    id: 10_000 + number,
    fromId: random.pick(peers),
    peerId: peers[0]!,
    ...(random.int(8) === 0
      ? { fwdFrom: { _: "messageFwdHeader", fromId: random.pick(peers), date: DATE } }
      : {}),
    ...(isReply
      ? { replyTo: { _: "messageReplyHeader", replyToMsgId: 10_000 + random.int(number + 1) } }
      : {}),
    date: DATE + number * 37,
    message: words(random, 12 + random.int(44)),
    media: makeMedia(random),
    ...(random.int(3) > 0 ? { entities: makeEntities(random) } : {}),
    ...(random.int(5) === 0 ? { replyMarkup: makeKeyboard(random) } : {}),
    ...(random.int(2) === 0 ? { reactions: makeReactions(random, peers) } : {}),
  };
}

function makeUser(random: SeededRandom, userId: bigint): user {
  return {
    _: "user",
    id: userId,
    accessHash: long(random),
    firstName: words(random, 1),
    lastName: words(random, 1),
    username: `user_${random.uint32()}`,
    photo: {
      _: "userProfilePhoto",
      photoId: long(random),
      strippedThumb: random.bytes(100),
      dcId: 2,
    },
    status: { _: "userStatusOffline", wasOnline: DATE + random.int(100_000) },
  };
}

function makeChannel(random: SeededRandom, channelId: bigint): channel {
  return {
    _: "channel",
    megagroup: true,
    id: channelId,
    accessHash: long(random),
    title: words(random, 4),
    username: `group_${random.uint32()}`,
    photo: { _: "chatPhoto", photoId: long(random), strippedThumb: random.bytes(100), dcId: 2 },
    date: DATE,
    defaultBannedRights: { _: "chatBannedRights", changeInfo: true, untilDate: 0x7fffffff },
    participantsCount: 10 + random.int(5_000),
  };
}

/** A page of history: 100 messages, 20 channels and 50 users, about 61 kB. */
export function historyPage(seed: number): messages.messages {
  const random = seededRandom(seed);
  const users = Array.from({ length: 50 }, () => makeUser(random, id(random)));
  const channels = Array.from({ length: 20 }, () => makeChannel(random, id(random)));
  const peers: Peer[] = [
    { _: "peerChannel", channelId: channels[0]!.id },
    ...users.map((one): Peer => ({ _: "peerUser", userId: one.id })),
  ];
  return {
    _: "messages.messages",
    messages: Array.from({ length: 100 }, (_, number) => makeMessage(random, number, peers)),
    topics: [],
    chats: channels,
    users,
  };
}

/** A page of the chat list: 40 dialogs with their last messages, about 30 kB. */
export function dialogsPage(seed: number): messages.dialogsSlice {
  const random = seededRandom(seed);
  const users = Array.from({ length: 24 }, () => makeUser(random, id(random)));
  const channels = Array.from({ length: 16 }, () => makeChannel(random, id(random)));
  const peers: Peer[] = [
    ...channels.map((one): Peer => ({ _: "peerChannel", channelId: one.id })),
    ...users.map((one): Peer => ({ _: "peerUser", userId: one.id })),
  ];
  return {
    _: "messages.dialogsSlice",
    count: 400,
    dialogs: peers.map((peer, number) => ({
      _: "dialog",
      pinned: number < 3,
      peer,
      topMessage: 10_000 + number,
      readInboxMaxId: 9_990 + random.int(10),
      readOutboxMaxId: 9_990 + random.int(10),
      unreadCount: random.int(50),
      unreadMentionsCount: 0,
      unreadReactionsCount: random.int(3),
      unreadPollVotesCount: 0,
      notifySettings: { _: "peerNotifySettings", muteUntil: random.int(2 ** 31) },
      ...(peer._ === "peerChannel" ? { pts: 1 + random.int(100_000) } : {}),
    })),
    messages: peers.map((peer, number) => makeMessage(random, number, [peer, ...peers])),
    chats: channels,
    users,
  };
}

/** What a busy group sends at once: 20 updates with those they name, about 9 kB. */
export function busyUpdates(seed: number): Extract<Updates, { _: "updates" }> {
  const random = seededRandom(seed);
  const users = Array.from({ length: 8 }, () => makeUser(random, id(random)));
  const group = makeChannel(random, id(random));
  const peers: Peer[] = [
    { _: "peerChannel", channelId: group.id },
    ...users.map((one): Peer => ({ _: "peerUser", userId: one.id })),
  ];
  return {
    _: "updates",
    updates: Array.from({ length: 20 }, (_, number): Update => {
      const pts = 5_000 + number;
      if (number % 4 === 3) {
        return { _: "updateUserStatus", userId: users[0]!.id, status: users[0]!.status! };
      }
      return {
        _: number % 4 === 2 ? "updateEditChannelMessage" : "updateNewChannelMessage",
        message: makeMessage(random, number, peers),
        pts,
        ptsCount: 1,
      };
    }),
    users,
    chats: [group],
    date: DATE,
    seq: 0,
  };
}

/** One new message in a private chat, as an update: about 200 B. */
export function smallUpdate(seed: number): Extract<Updates, { _: "updates" }> {
  const random = seededRandom(seed);
  const peer: Peer = { _: "peerUser", userId: id(random) };
  return {
    _: "updates",
    updates: [{
      _: "updateNewMessage",
      message: {
        _: "message",
        id: 4711,
        fromId: peer,
        peerId: peer,
        date: DATE,
        message: words(random, 12),
        entities: [{ _: "messageEntityBold", offset: 0, length: 3 }],
      },
      pts: 100,
      ptsCount: 1,
    }],
    users: [],
    chats: [],
    date: DATE,
    seq: 0,
  };
}
