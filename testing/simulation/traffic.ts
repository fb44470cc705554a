// What programs and people do in a simulation: calls of many kinds, messages, edits, deletions.

import { markedId } from "../../client/peer_id.ts";
import { TestBot, type TestChat, type TestMessage, type TestUser } from "../people.ts";
import type { SeededRandom } from "../seeded_random.ts";
import type { Device } from "./device.ts";
import { GREETING, type Stage } from "./stage.ts";

interface Weighted<T> {
  readonly weight: number;
  readonly act: T;
}

type Call = (stage: Stage, device: Device, random: SeededRandom) => void;
type Act = (stage: Stage, person: TestUser, random: SeededRandom) => Promise<unknown>;

const CALLS: readonly Weighted<Call>[] = [
  { weight: 8, act: send },
  { weight: 3, act: edit },
  { weight: 2, act: remove },
  { weight: 1, act: createGroup },
  { weight: 1, act: rename },
  { weight: 2, act: describe },
  { weight: 3, act: read },
  { weight: 3, act: ask },
  { weight: 2, act: type },
  { weight: 4, act: sendToChannel },
];

/** What bots may do, too. */
const BOT_CALLS: readonly Weighted<Call>[] = [
  { weight: 8, act: send },
  { weight: 3, act: edit },
  { weight: 2, act: remove },
  { weight: 2, act: type },
];

const ACTS: readonly Weighted<Act>[] = [
  { weight: 10, act: sayPrivately },
  { weight: 10, act: sayInGroup },
  { weight: 4, act: correct },
  { weight: 3, act: takeBack },
  { weight: 2, act: seem },
];

const CHANNEL_ACTS: readonly Weighted<Act>[] = [
  { weight: 10, act: post },
  { weight: 3, act: correctPost },
  { weight: 2, act: takeBackPost },
];

/** Lets a program make one call, of any kind. */
export function callSomething(stage: Stage, device: Device, random: SeededRandom): void {
  const calls = device.owner instanceof TestBot ? BOT_CALLS : CALLS;
  pick(calls, random)(stage, device, random);
}

/** Lets one of those without clients do something. */
export async function doSomething(stage: Stage, random: SeededRandom): Promise<void> {
  const person = random.pick(stage.others);
  const inChannel = stage.channels.length > 0 && random.int(2) === 0;
  const act = pick(inChannel ? CHANNEL_ACTS : ACTS, random);
  await act(stage, person, random);
}

function pick<T>(list: readonly Weighted<T>[], random: SeededRandom): T {
  let place = random.int(list.reduce((sum, { weight }) => sum + weight, 0));
  for (const { weight, act } of list) {
    if (place < weight) return act;
    place -= weight;
  }
  throw new RangeError("Nothing to pick from");
}

/** Marked ids of groups, as programs know them. */
function groupId(group: TestChat): number {
  return -group.id;
}

function someChat(stage: Stage, device: Device, random: SeededRandom): number {
  // A bot has not met everybody yet.
  if (device.owner instanceof TestBot) return groupId(random.pick(stage.groups));
  const people = [...stage.owners, ...stage.others].filter((one) => one !== device.owner);
  return random.int(3) === 0 ? random.pick(people).id : groupId(random.pick(stage.groups));
}

// The ids of messages the program knows and the account has written.
function ownMessages(device: Device): number[] {
  const { account } = device.owner;
  return device.view.ids(0n).filter((id) => {
    const post = account.messages.get(id)?.post;
    return post?.author === account && post.action === undefined;
  });
}

function send(stage: Stage, device: Device, random: SeededRandom): void {
  const chat = someChat(stage, device, random);
  device.call("messages.sendMessage", true, async (client, mark) => {
    const { id } = await client.sendMessage(chat, `program ${mark}`);
    device.view.sent(chat, `program ${mark}`, id, 0);
  });
}

function sendToChannel(stage: Stage, device: Device, random: SeededRandom): void {
  const rooms = stage.channels.filter(({ type }) => type === "supergroup");
  if (rooms.length === 0) return;
  const room = random.pick(rooms);
  device.call("messages.sendMessage", true, async (client, mark) => {
    const chat = markedId("channel", room.id);
    const { id } = await client.sendMessage(chat, `program ${mark}`);
    device.view.sent(chat, `program ${mark}`, id, 0, BigInt(room.id));
  });
}

function edit(_stage: Stage, device: Device, random: SeededRandom): void {
  const ids = ownMessages(device);
  if (ids.length === 0) return;
  const id = random.pick(ids);
  const chat = chatOf(device, id);
  device.call("messages.editMessage", true, async (client, mark) => {
    const peer = await client.resolvePeer(chat);
    device.view.answer(
      await client.invoke("messages.editMessage", { peer, id, message: `edited ${mark}` }),
    );
  });
}

function remove(_stage: Stage, device: Device, random: SeededRandom): void {
  const ids = ownMessages(device);
  if (ids.length < 5) return;
  const id = random.pick(ids);
  const chat = chatOf(device, id);
  device.call("messages.deleteMessages", false, async (client, _mark, entry) => {
    device.removing.set(id, entry.number);
    await client.deleteMessages(chat, [id]);
    device.view.remove(0n, [id]);
  });
}

function createGroup(stage: Stage, device: Device, random: SeededRandom): void {
  const other = random.pick(stage.others);
  device.call("messages.createChat", true, async (client, mark) => {
    const user = await client.resolvePeer(other.id);
    if (user._ !== "inputPeerUser") return;
    const { updates } = await client.invoke("messages.createChat", {
      users: [{ ...user, _: "inputUser" }],
      title: `group ${mark}`,
    });
    device.view.answer(updates);
  });
}

function rename(stage: Stage, device: Device, random: SeededRandom): void {
  const group = random.pick(stage.groups);
  device.call("messages.editChatTitle", true, async (client, mark) => {
    const chatId = BigInt(group.id);
    device.view.answer(
      await client.invoke("messages.editChatTitle", { chatId, title: `named ${mark}` }),
    );
  });
}

function describe(_stage: Stage, device: Device): void {
  device.call("account.updateProfile", true, async (client, mark) => {
    await client.invoke("account.updateProfile", { about: `about ${mark}` });
  });
}

function read(stage: Stage, device: Device, random: SeededRandom): void {
  const chat = someChat(stage, device, random);
  device.call("messages.readHistory", false, (client) => client.markAsRead(chat));
}

function ask(stage: Stage, device: Device, random: SeededRandom): void {
  const chat = someChat(stage, device, random);
  device.call("messages.getHistory", false, async (client) => {
    const peer = await client.resolvePeer(chat);
    const page = { offsetId: 0, offsetDate: 0, addOffset: 0, maxId: 0, minId: 0, hash: 0n };
    await client.invoke("messages.getHistory", { peer, ...page, limit: 20 });
  });
}

function type(stage: Stage, device: Device, random: SeededRandom): void {
  const chat = someChat(stage, device, random);
  device.call("messages.setTyping", false, (client) => client.sendChatAction(chat, "typing"));
}

function chatOf(device: Device, id: number): number {
  const chat = device.owner.account.messages.get(id)!.chat;
  return chat.kind === "user" ? Number(chat.id) : -Number(chat.id);
}

async function sayPrivately(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  await person.send(random.pick([...stage.owners, ...stage.bots]), `hello ${stage.count()}`);
}

async function sayInGroup(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  await person.send(random.pick(stage.groups), `to all ${stage.count()}`);
}

async function post(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  const channel = random.pick(stage.channels);
  await writerIn(stage, channel, person).send(channel, `posted ${stage.count()}`);
}

async function correctPost(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  const channel = random.pick(stage.channels);
  const writer = writerIn(stage, channel, person);
  const message = someMessage(writer, channel, random);
  if (message !== undefined) await writer.edit(message, `corrected ${stage.count()}`);
}

async function takeBackPost(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  const channel = random.pick(stage.channels);
  const writer = writerIn(stage, channel, person);
  const message = someMessage(writer, channel, random);
  if (message !== undefined) await writer.delete([message]);
}

/** Lets the founder of a channel edit a message of old, and take another back. */
export async function changeOld(stage: Stage, channel: TestChat): Promise<void> {
  const founder = stage.others[0]!;
  const [edited, deleted] = founder.messages(channel).filter(({ copy: { post } }) =>
    post.author === founder.account && post.action === undefined
  );
  if (edited !== undefined) await founder.edit(edited, `corrected ${stage.count()}`);
  if (deleted !== undefined) await founder.delete([deleted]);
}

// In a channel proper, only the founder may write.
function writerIn(stage: Stage, channel: TestChat, person: TestUser): TestUser {
  return channel.type === "channel" ? stage.others[0]! : person;
}

async function correct(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  const message = someMessage(person, someRoom(stage, random), random);
  if (message !== undefined) await person.edit(message, `corrected ${stage.count()}`);
}

async function takeBack(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  const message = someMessage(person, someRoom(stage, random), random);
  if (message !== undefined) await person.delete([message]);
}

function seem(stage: Stage, person: TestUser, random: SeededRandom): Promise<void> {
  person.typing(random.pick(stage.owners));
  return Promise.resolve();
}

function someRoom(stage: Stage, random: SeededRandom): TestChat | TestUser | TestBot {
  const listeners = [...stage.owners, ...stage.bots];
  return random.int(2) === 0 ? random.pick(stage.groups) : random.pick(listeners);
}

// The greetings stay, so that all go on knowing one another.
function someMessage(
  person: TestUser,
  chat: TestChat | TestUser | TestBot,
  random: SeededRandom,
): TestMessage | undefined {
  const own = person.messages(chat).filter(({ text, copy: { post } }) =>
    post.author === person.account && post.action === undefined && text !== GREETING
  );
  return own.length === 0 ? undefined : random.pick(own.slice(-20));
}
