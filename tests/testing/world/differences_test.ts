// Holds the answers to getDifference and getChannelDifference.

import { strict as assert } from "node:assert";
import type { updates } from "../../../tl/api.ts";
import { addMember, createChannel } from "../../../testing/world/chats.ts";
import { channelDifferenceOf, differenceOf, stateOf } from "../../../testing/world/differences.ts";
import { deleteMessages, editMessage } from "../../../testing/world/messaging.ts";
import { readHistory } from "../../../testing/world/reading.ts";
import { makeWorld, person, say } from "./helpers.ts";

function textsOf(difference: updates.Difference | updates.ChannelDifference): string[] {
  if (!("newMessages" in difference)) return [];
  return difference.newMessages.map((message) => "message" in message ? message.message : "");
}

Deno.test("differenceOf() is empty when nothing was missed (R238)", () => {
  const { world } = makeWorld();
  const alice = person(world, "Alice");
  const { pts, qts, date } = stateOf(world, alice);
  assert.equal(differenceOf(world, alice, { pts, qts, date })._, "updates.differenceEmpty");
});

Deno.test("differenceOf() tells new messages as they are now, and the rest as updates (R239)", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const old = say(world, bob, alice, "old").copy;
  const since = stateOf(world, alice);
  const [first, second] = ["first", "second"].map((text) => say(world, bob, alice, text).copy);
  editMessage(world, bob, old, { text: "old, edited", entities: [] });
  editMessage(world, bob, first!, { text: "first, edited", entities: [] });
  deleteMessages(world, bob, [second!], { revoke: true });
  readHistory(world, alice, bob, 0);
  const difference = differenceOf(world, alice, since);
  assert.equal(difference._, "updates.difference");
  assert.deepEqual(textsOf(difference), ["first, edited"]);
  if (difference._ !== "updates.difference") return;
  assert.deepEqual(difference.otherUpdates.map((update) => update._), [
    "updateEditMessage",
    "updateDeleteMessages",
    "updateReadHistoryInbox",
  ]);
  assert.deepEqual(difference.users.map((user) => user.id), [bob.id]);
  assert.equal(difference.state.pts, alice.events.value);
});

Deno.test("differenceOf() comes in slices that can be walked to the end (R238)", () => {
  const { world } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  let since = stateOf(world, alice);
  for (let i = 0; i < 250; i++) say(world, bob, alice, `${i}`);
  const texts: string[] = [];
  const kinds: string[] = [];
  for (let round = 0; round < 10; round++) {
    const difference = differenceOf(world, alice, since);
    kinds.push(difference._);
    texts.push(...textsOf(difference));
    if (difference._ === "updates.differenceSlice") since = difference.intermediateState;
    else break;
  }
  assert.deepEqual(kinds, [
    "updates.differenceSlice",
    "updates.differenceSlice",
    "updates.difference",
  ]);
  assert.deepEqual(texts, Array.from({ length: 250 }, (_, i) => `${i}`));
});

Deno.test("differenceOf() is too long when events are forgotten or more than the client takes", () => {
  const { world } = makeWorld({ eventRetention: 10 });
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const since = stateOf(world, alice);
  for (let i = 0; i < 5; i++) say(world, bob, alice, `${i}`);
  assert.equal(
    differenceOf(world, alice, { ...since, ptsTotalLimit: 3 })._,
    "updates.differenceTooLong",
  );
  for (let i = 0; i < 50; i++) say(world, bob, alice, `${i}`);
  assert.deepEqual(differenceOf(world, alice, since), {
    _: "updates.differenceTooLong",
    pts: alice.events.value,
  });
});

Deno.test("differenceOf() refuses states that can't be (R245)", () => {
  const { world } = makeWorld();
  const alice = person(world, "Alice");
  const ask = (pts: number, date: number) => () =>
    differenceOf(world, alice, { pts, qts: 0, date });
  assert.throws(ask(0, 1), { text: "PERSISTENT_TIMESTAMP_EMPTY" });
  assert.throws(ask(-1, 1), { text: "PERSISTENT_TIMESTAMP_INVALID" });
  assert.throws(ask(1, 0), { text: "DATE_EMPTY" });
});

Deno.test("differenceOf() names channels with news by updateChannelTooLong (R244)", () => {
  const { world, clock } = makeWorld();
  const [alice, bob] = [person(world, "Alice"), person(world, "Bob")];
  const { chat } = createChannel(world, bob, "News", { broadcast: true });
  addMember(world, chat, alice);
  clock.nowMs += 1_000;
  const since = stateOf(world, alice);
  clock.nowMs += 1_000;
  say(world, bob, chat, "extra");
  const difference = differenceOf(world, alice, since);
  assert.equal(difference._, "updates.difference");
  if (difference._ !== "updates.difference") return;
  assert.deepEqual(difference.otherUpdates, [{
    _: "updateChannelTooLong",
    channelId: chat.id,
    pts: chat.events.value,
  }]);
  assert.deepEqual(difference.chats.map((c) => c.id), [chat.id]);
});

Deno.test("channelDifferenceOf() tells what a channel's reader missed, in slices (R242)", () => {
  const { world } = makeWorld();
  const bob = person(world, "Bob");
  const { chat } = createChannel(world, bob, "News", { broadcast: true });
  const pts = chat.events.value;
  for (const text of ["a", "b", "c"]) say(world, bob, chat, text);
  const first = channelDifferenceOf(world, bob, chat, { pts, limit: 2 });
  assert.deepEqual([first._, first.final, textsOf(first)], [
    "updates.channelDifference",
    false,
    ["a", "b"],
  ]);
  if (first._ !== "updates.channelDifference") return;
  const second = channelDifferenceOf(world, bob, chat, { pts: first.pts, limit: 2 });
  assert.deepEqual([second.final, textsOf(second)], [true, ["c"]]);
  const third = channelDifferenceOf(world, bob, chat, { pts: chat.events.value, limit: 2 });
  assert.equal(third._, "updates.channelDifferenceEmpty");
  chat.events.forget();
  const fourth = channelDifferenceOf(world, bob, chat, { pts, limit: 2 });
  assert.equal(fourth._, "updates.channelDifferenceTooLong");
});
