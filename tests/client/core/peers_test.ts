// The peers an account has seen.

import { strict as assert } from "node:assert";
import { inputChannelOf, inputUserOf, Peers, peersIn } from "../../../client/peers.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { FailingStorage } from "../data_centres/failing_storage.ts";
import type { channel, user } from "../../../tl/api.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

function makePeers(): { peers: Peers; session: SessionStore; clock: { nowMs: number } } {
  const clock = { nowMs: 1_700_000_000_000 };
  const session = new SessionStore(memoryStorage());
  return { peers: new Peers(session, () => clock.nowMs), session, clock };
}

function alice(more: Partial<user> = {}): user {
  return { _: "user", id: 10n, accessHash: 111n, firstName: "Alice", username: "Alice", ...more };
}

function news(more: Partial<channel> = {}): channel {
  return {
    _: "channel",
    id: 20n,
    accessHash: 222n,
    title: "News",
    photo: { _: "chatPhotoEmpty" },
    date: 1,
    ...more,
  };
}

Deno.test("Peers.input() names a user and a channel by their access hashes (R255)", () => {
  const { peers } = makePeers();
  peers.remember({ users: [alice()], chats: [news()] });
  const user = peers.input(10)!;
  const channel = peers.input(-1000000000020)!;
  assert.deepEqual(user, { _: "inputPeerUser", userId: 10n, accessHash: 111n });
  assert.deepEqual(channel, { _: "inputPeerChannel", channelId: 20n, accessHash: 222n });
  assert.deepEqual(inputUserOf(user), { _: "inputUser", userId: 10n, accessHash: 111n });
  assert.deepEqual(inputChannelOf(channel), {
    _: "inputChannel",
    channelId: 20n,
    accessHash: 222n,
  });
  assert.equal(inputChannelOf(user), undefined);
});

Deno.test("Peers.input() names a basic group without having seen it, a user not", () => {
  const { peers } = makePeers();
  assert.deepEqual(peers.input(-5), { _: "inputPeerChat", chatId: 5n });
  assert.equal(peers.input(5), undefined);
});

Deno.test("Peers.remember() never lets a min object take the place of a full one (R256)", () => {
  const { peers } = makePeers();
  peers.remember({ users: [alice()] });
  peers.remember({ users: [alice({ min: true, accessHash: 999n, firstName: "A" })] });
  assert.deepEqual(peers.input(10), { _: "inputPeerUser", userId: 10n, accessHash: 111n });
  assert.equal((peers.get(10) as user).firstName, "Alice");
});

Deno.test("Peers.remember() lets a full object take the place of a min one", () => {
  const { peers } = makePeers();
  peers.remember({ users: [alice({ min: true, accessHash: 999n })] });
  peers.remember({ users: [alice()] });
  assert.deepEqual(peers.input(10), { _: "inputPeerUser", userId: 10n, accessHash: 111n });
});

Deno.test("Peers.input() names a min user by the message it was seen in, never by its hash (R257)", () => {
  const { peers } = makePeers();
  peers.remember({ users: [alice({ min: true, accessHash: 999n })] });
  assert.equal(peers.input(10), undefined);
  const seenIn = new Map([[10, { chatId: -1000000000020, messageId: 7 }]]);
  peers.remember({ users: [alice({ min: true, accessHash: 999n })], chats: [news()] }, seenIn);
  assert.deepEqual(peers.input(10), {
    _: "inputPeerUserFromMessage",
    peer: { _: "inputPeerChannel", channelId: 20n, accessHash: 222n },
    msgId: 7,
    userId: 10n,
  });
});

Deno.test("Peers.get() tells a peer known as min alone as such, whose hash opens nothing (R258)", () => {
  const { peers } = makePeers();
  const seenIn = new Map([[10, { chatId: -1000000000020, messageId: 7 }]]);
  peers.remember({ users: [alice({ min: true, accessHash: 999n })], chats: [news()] }, seenIn);
  assert.equal((peers.get(10) as user).min, true);
  const named = peers.input(10)!;
  assert.equal(JSON.stringify(named, (_, value) => String(value)).includes("999"), false);
  const asUser = inputUserOf(named);
  assert.equal(asUser?._, "inputUserFromMessage");
  // Seen again without the message, it is still known by the first one.
  peers.remember({ users: [alice({ min: true, accessHash: 998n })] });
  assert.deepEqual(peers.input(10), named);
});

Deno.test("Peers.remember() keeps a known access hash when a full object comes without one", () => {
  const { peers } = makePeers();
  peers.remember({ users: [alice()] });
  peers.remember({ users: [alice({ accessHash: undefined })] });
  assert.deepEqual(peers.input(10), { _: "inputPeerUser", userId: 10n, accessHash: 111n });
});

Deno.test("Peers.byUsername() finds a username in any case until a day has passed", () => {
  const { peers, clock } = makePeers();
  const others = [{ _: "username", username: "also", active: true } as const];
  peers.remember({ users: [alice({ usernames: others, phone: "4912345" })] });
  assert.equal(peers.byUsername("aLICE"), 10);
  assert.equal(peers.byUsername("also"), 10);
  assert.equal(peers.byPhone("4912345"), 10);
  clock.nowMs += DAY_MS + 1;
  assert.equal(peers.byUsername("alice"), undefined);
});

Deno.test("Peers.input() calls the account itself inputPeerSelf", () => {
  const { peers, session } = makePeers();
  session.transaction((tx) => {
    tx.self = { id: 10, isBot: true };
  });
  assert.deepEqual(peers.input(10), { _: "inputPeerSelf" });
});

Deno.test("Peers.get() forgets an object of another layer but keeps its hash", () => {
  const { peers, session } = makePeers();
  peers.remember({ users: [alice()] });
  session.transaction(({ raw }) => raw.set("peer/10/object", Uint8Array.of(1, 2, 3, 4)));
  assert.equal(peers.get(10), undefined);
  assert.deepEqual(peers.input(10), { _: "inputPeerUser", userId: 10n, accessHash: 111n });
});

Deno.test("peersIn() finds users and chats in answers of every shape", () => {
  assert.deepEqual(peersIn([alice(), 5n, "text"]), { users: [alice()], chats: [] });
  assert.deepEqual(peersIn({ _: "x", users: [alice()], chats: [news()] }), {
    users: [alice()],
    chats: [news()],
  });
  const authorization = { _: "auth.authorization", user: alice() };
  assert.deepEqual(peersIn(authorization).users, [alice()]);
  assert.deepEqual(peersIn({ _: "auth.loginTokenSuccess", authorization }).users, [alice()]);
  for (const nothing of [undefined, null, true, 1n, "text"]) assert.deepEqual(peersIn(nothing), {});
});

Deno.test("Peers.remember() does not touch the storage when it has kept the same objects", () => {
  const memory = memoryStorage();
  let runs = 0;
  const storage: Storage = {
    transaction: (body) => {
      runs++;
      return memory.transaction(body);
    },
    close: () => memory.close(),
    [Symbol.dispose]: () => memory.close(),
  };
  const session = new SessionStore(storage);
  const peers = new Peers(session, () => 0);
  const user = { _: "user", id: 7n, accessHash: 1n, firstName: "Ann" } as const;
  peers.remember({ users: [user] });
  const before = runs;
  peers.remember({ users: [{ ...user }] });
  assert.equal(runs, before);
  peers.remember({ users: [{ ...user, firstName: "Anne" }] });
  assert.equal(runs, before + 1);
  session.transaction((tx) => tx.forgetAccount());
  peers.remember({ users: [{ ...user, firstName: "Anne" }] });
  assert.equal((peers.get(7) as { firstName?: string } | undefined)?.firstName, "Anne");
});

Deno.test("Peers.remember() keeps later what the storage failed to take", () => {
  const storage = new FailingStorage(memoryStorage(), { atCommit: 1, forEver: false });
  const peers = new Peers(new SessionStore(storage), () => 1_700_000_000_000);
  assert.throws(() => peers.remember({ users: [alice()] }), { kind: "storage" });
  assert.deepEqual(peers.input(10), { _: "inputPeerUser", userId: 10n, accessHash: 111n });
  assert.equal(peers.byUsername("alice"), 10);
});

Deno.test("Peers.remember() keeps what failed together with the next ones, a full object before a min one", () => {
  const storage = new FailingStorage(memoryStorage(), { atCommit: 1, forEver: false });
  const session = new SessionStore(storage);
  const peers = new Peers(session, () => 1_700_000_000_000);
  assert.throws(() => peers.remember({ users: [alice()] }), { kind: "storage" });
  peers.remember({ users: [alice({ min: true, accessHash: 999n })], chats: [news()] });
  assert.deepEqual(new Peers(session, () => 0).input(10), {
    _: "inputPeerUser",
    userId: 10n,
    accessHash: 111n,
  });
});
