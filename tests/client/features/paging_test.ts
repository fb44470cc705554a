// Lists that come in pages, from a data centre that gives the same page for ever.

import { strict as assert } from "node:assert";
import { freshOf } from "../../../client/features/paging.ts";
import type { Client } from "../../../client/mod.ts";
import type * as tl from "../../../tl/api.ts";
import { type PersonStage, personStage } from "./person_stage.ts";

/** More than there ever is: such a list looks as if it went on. */
const COUNT = 2 ** 31 - 1;

interface Endless {
  readonly method: tl.MethodName;
  /** The one page. */
  page(stage: PersonStage): unknown;
  /** Goes through the list; returns what it gave. */
  list(client: Client): Promise<readonly unknown[]>;
  readonly length: number;
}

const user = (id: number, firstName: string): tl.user =>
  ({ _: "user", id: BigInt(id), accessHash: 7n, firstName }) as tl.user;

const invite = (link: string): tl.chatInviteExported =>
  ({ _: "chatInviteExported", link, adminId: 1n, date: 1_700_000_000 }) as tl.chatInviteExported;

const message = (id: number, { bob }: PersonStage): tl.message =>
  ({
    _: "message",
    id,
    peerId: { _: "peerUser", userId: BigInt(bob.id) },
    date: 1_700_000_000 + id,
    message: `Message ${id}`,
  }) as tl.message;

const slice = (stage: PersonStage): tl.messages.messagesSlice =>
  ({
    _: "messages.messagesSlice",
    count: COUNT,
    messages: [message(3, stage), message(2, stage)],
    topics: [],
    chats: [],
    users: [user(stage.bob.id, "Bob")],
  }) as tl.messages.messagesSlice;

const LISTS: Readonly<Record<string, Endless>> = {
  "getInviteLinks()": {
    method: "messages.getExportedChatInvites",
    page: () => ({
      _: "messages.exportedChatInvites",
      count: COUNT,
      invites: [invite("https://t.me/+one"), invite("https://t.me/+two")],
      users: [],
    }),
    list: (client) => client.getInviteLinks("@place"),
    length: 2,
  },
  "iterInviteImporters()": {
    method: "messages.getChatInviteImporters",
    page: ({ bob }) => ({
      _: "messages.chatInviteImporters",
      count: COUNT,
      importers: [{ _: "chatInviteImporter", userId: BigInt(bob.id), date: 1_700_000_000 }],
      users: [user(bob.id, "Bob")],
    }),
    list: (client) => Array.fromAsync(client.iterInviteImporters("@place")),
    length: 1,
  },
  "iterBlocked()": {
    method: "contacts.getBlocked",
    page: ({ bob }) => ({
      _: "contacts.blockedSlice",
      count: COUNT,
      blocked: [{
        _: "peerBlocked",
        peerId: { _: "peerUser", userId: BigInt(bob.id) },
        date: 1_700_000_000,
      }],
      chats: [],
      users: [user(bob.id, "Bob")],
    }),
    list: (client) => Array.fromAsync(client.iterBlocked()),
    length: 1,
  },
  "iterParticipants()": {
    method: "channels.getParticipants",
    page: ({ bob }) => ({
      _: "channels.channelParticipants",
      count: COUNT,
      participants: [{
        _: "channelParticipant",
        userId: BigInt(bob.id),
        date: 1_700_000_000,
      }],
      chats: [],
      users: [user(bob.id, "Bob")],
    }),
    list: (client) => Array.fromAsync(client.iterParticipants("@place")),
    length: 1,
  },
  "iterMessages()": {
    method: "messages.getHistory",
    page: slice,
    list: (client) => Array.fromAsync(client.iterMessages("@bobby")),
    length: 2,
  },
  "iterMessages() from the oldest on": {
    method: "messages.getHistory",
    page: slice,
    list: (client) => Array.fromAsync(client.iterMessages("@bobby", { reverse: true })),
    length: 2,
  },
  "searchMessages()": {
    method: "messages.search",
    page: slice,
    list: (client) => Array.fromAsync(client.searchMessages("@bobby", "tea")),
    length: 2,
  },
  "searchGlobal()": {
    method: "messages.searchGlobal",
    page: slice,
    list: (client) => Array.fromAsync(client.searchGlobal("tea")),
    length: 2,
  },
};

for (const [name, { method, page, list, length }] of Object.entries(LISTS)) {
  Deno.test(`${name} ends when the data centre gives the same page again`, async () => {
    await using s = await personStage();
    s.dc.createSupergroup({ creator: s.me, title: "Place", username: "place" });
    s.dc.handle(method, () => page(s) as never);
    assert.equal((await list(s.client)).length, length);
    assert.equal(s.count(method), 2);
  });
}

Deno.test("freshOf() leaves out what was told, also within a page", () => {
  const told = new Set<number>();
  const identity = (item: number): number => item;
  assert.deepEqual(freshOf([3, 2, 3], told, identity), [3, 2]);
  assert.deepEqual(freshOf([2, 1], told, identity), [1]);
  assert.deepEqual(freshOf([1, 2, 3], told, identity), []);
});
