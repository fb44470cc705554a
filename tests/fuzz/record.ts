// Records the corpus: a person, a bot and a local data centre talk in virtual time, and what they say is kept.

import type { Client } from "../../client/client.ts";
import { createClient, inlineArticle, InlineKeyboard } from "../../client/mod.ts";
import { memoryLinkPair } from "../../client/net/memory.ts";
import type { Link } from "../../client/net/platform.ts";
import { SessionStore } from "../../client/session_store.ts";
import { memoryStorage } from "../../client/storage/memory.ts";
import { open } from "../../crypto/envelope.ts";
import type { AuthKey } from "../../crypto/auth_key.ts";
import { MSG_CONTAINER_ID, readContainer } from "../../mtproto/container.ts";
import { detectFraming } from "../../mtproto/framing/detect.ts";
import type { Frame, FrameCodec } from "../../mtproto/framing/frame_codec.ts";
import { createFraming } from "../../mtproto/framing/framings.ts";
import { gunzipPacked, GZIP_PACKED_ID } from "../../mtproto/gzip.ts";
import { decodePlainMessage, isPlainMessage } from "../../mtproto/plain_message.ts";
import { TEST_PRIVATE_KEY } from "../../testing/fixed_key.ts";
import { seededRandom } from "../../testing/seeded_random.ts";
import { TestDc } from "../../testing/test_dc.ts";
import { VirtualNetwork, virtualPlatform, VirtualTime } from "../../testing/virtual_platform.ts";
import { codec as api } from "../../tl/api.ts";
import { codec as mtproto } from "../../tl/mtproto.ts";
import { TlReader } from "../../tl/reader.ts";
import type { TlObject } from "../../tl/codec.ts";
import type { Sample } from "./corpus.ts";

/** Longer objects are not kept, nor more than so many of one kind. */
const LONGEST_BYTES = 2_000;
const MOST_OF_A_KIND = 2;
const MOST_UPDATES = 6;

interface Packet {
  readonly from: Sample["from"];
  readonly bytes: Uint8Array;
}

/**
 * Lets two clients do most of what clients do, and gives the distinct objects they sent and received.
 *
 * @returns The samples, in the order in which they were first seen.
 */
export async function record(): Promise<Sample[]> {
  const time = new VirtualTime();
  const random = seededRandom(0xf022);
  const dc = await TestDc.start({
    now: time.now,
    setTimer: time.setTimer,
    listens: false,
    random: (length) => random.bytes(length),
    privateKey: TEST_PRIVATE_KEY,
  });
  const network = new VirtualNetwork(time);
  const packets: Packet[] = [];
  const { host, port } = dc.endpoint;
  network.listen({ host, port }, (link) => {
    const { a, b } = memoryLinkPair();
    dc.accept(b);
    listenIn(link, a, (packet) => packets.push(packet));
  });
  const platform = virtualPlatform({ time, network, random: (length) => random.bytes(length) });
  const storages = [memoryStorage(), memoryStorage()];
  const [client, bot] = storages.map((storage) =>
    createClient(dc.clientOptions({ platform, storage }))
  );
  await time.until(live(dc, client!, bot!, time));
  const keys = storages.flatMap((storage) => keysIn(new SessionStore(storage)));
  await time.until(Promise.all([client!.disconnect(), bot!.disconnect()]));
  await time.until(dc.close());
  return distinct(packets, keys);
}

/** Carries bytes between a client and a data centre, and tells the packets in them. */
function listenIn(client: Link, server: Link, tell: (packet: Packet) => void): void {
  const random = (length: number): Uint8Array => new Uint8Array(length);
  const pass = async (
    from: Link,
    to: Link,
    codec: FrameCodec,
    sender: Sample["from"],
  ): Promise<void> => {
    for (;;) {
      const bytes = await from.read().catch(() => undefined);
      if (bytes === undefined) break;
      const frames: Frame[] = codec.push(bytes.slice());
      for (const frame of frames) {
        if (frame.type === "payload") tell({ from: sender, bytes: frame.bytes.slice() });
      }
      await to.write(bytes).catch(() => {});
    }
    to.close();
  };
  void pass(client, server, detectFraming({ random }), "client");
  void pass(server, client, createFraming("intermediate", { random }), "server");
}

function keysIn(session: SessionStore): AuthKey[] {
  return session.transaction((tx) => tx.dcIds.map((id) => tx.dc(id)!.authKey));
}

/** What is done; a call that is refused is traffic too. */
async function live(dc: TestDc, client: Client, bot: Client, time: VirtualTime): Promise<void> {
  const alice = dc.createUser({ firstName: "Alice", username: "alice" });
  const bob = dc.createUser({ firstName: "Bob", lastName: "Brown", username: "bobby" });
  const echo = dc.createBot({ firstName: "Echo", username: "echo_bot", inline: true });
  const garden = alice.createChannel("Garden", { username: "garden" });
  alice.invite(garden, bob);
  bob.createChannel("Meadow", { username: "meadow" });
  const forum = alice.createChannel("Forum", { username: "forum", broadcast: false });
  const news = bob.createChannel("News", { broadcast: true });
  alice.join(news);
  const group = bob.createGroup("Salon", [alice]);
  await bob.send(alice, "Is there tea?");

  client.on("message", () => {});
  bot.on("message", (message) => message.reply("You said: " + message.text));
  bot.on("callbackQuery", (query) => query.answer("Thank you!"));
  bot.on("inlineQuery", (query) => query.answer([inlineArticle("Echo", query.query)]));
  await client.start({ phone: alice.phone, code: () => alice.loginCode! });
  await bot.start({ botToken: echo.token });
  await alice.start(echo);

  const { message } = { message: (await client.getHistory("@bobby", { limit: 1 })).messages[0]! };
  const sent = await client.sendMessage("@bobby", "Hello");
  const replyMarkup = new InlineKeyboard().callback("Yes").url("Site", "https://example.org");
  await bot.sendMessage(alice.id, "Sure?", { replyMarkup });
  const deeds: (() => unknown)[] = [
    () => client.getMe(),
    () => client.invoke("help.getConfig", {}),
    () => client.invoke("help.getNearestDc", {}),
    () => client.invoke("help.getAppConfig", { hash: 0 }),
    () => client.sendMessage("@bobby", { text: "bold", entities: [bold] }, { replyTo: message.id }),
    () => client.sendMessage("@bobby", "A longer text. ".repeat(60)),
    () => client.sendMessage("@garden", "To all"),
    () => message.reply("Thanks!"),
    () => message.react("👍"),
    () => message.pin(),
    () => message.forward("me"),
    () => sent.edit("Hello, Bob!"),
    () => sent.delete(),
    () => client.getMessages("@bobby", [message.id, 1, 2, 999]),
    () => client.getMessages("@garden", [1, 2]),
    () => Array.fromAsync(client.iterMessages("@bobby", { limit: 20 })),
    () => Array.fromAsync(client.iterMessages("@garden", { limit: 20 })),
    () => Array.fromAsync(client.searchMessages("@bobby", "tea")),
    () => Array.fromAsync(client.searchGlobal("tea")),
    () => client.markAsRead("@bobby"),
    () => client.sendPoll("@garden", { question: "Tea?", answers: ["Yes", "No"] }),
    () => client.sendDice("@bobby"),
    () => client.sendLocation("@bobby", { latitude: 51.5, longitude: -0.12 }),
    () => client.sendContact("@bobby", { phone: "+441815", firstName: "Ada" }),
    () => client.saveDraft("@bobby", "To be continued"),
    () => client.getDialogs(),
    () => client.archiveChats("@bobby"),
    () => client.createFolder("Friends", { include: ["@bobby"] }),
    () => client.getFolders(),
    () => client.getUser("@bobby"),
    () => client.getFullUser("@bobby"),
    () => client.getChat("@garden"),
    () => client.getFullChat("@garden"),
    () => client.getFullChat(group.id),
    () => client.createGroup("Club", ["@bobby"]),
    () => client.createChannel("Weather"),
    () => Array.fromAsync(client.iterParticipants("@garden")),
    () => client.promoteChatMember("@garden", "@bobby"),
    () => client.restrictChatMember("@garden", "@bobby", { sendPolls: true }),
    () => client.joinChat("@meadow"),
    () => client.leaveChat("@meadow"),
    () => client.createInviteLink("@garden"),
    () => client.getInviteLinks("@garden"),
    () => client.toggleForum("@forum", true),
    () => client.createForumTopic("@forum", "News"),
    () => Array.fromAsync(client.iterForumTopics("@forum")),
    () => client.addContact("@bobby"),
    () => client.getContacts(),
    () => client.blockUser("@meadow"),
    () => client.getInlineResults("@echo_bot", "@bobby", "hello"),
    () => bot.setBotCommands([{ command: "start", description: "Begin" }]),
    () => bot.getBotCommands(),
    () => client.getPasswordState(),
    () => client.getUser("@nobody_at_all"),
    () => client.invoke("messages.editMessage", { peer: { _: "inputPeerSelf" }, id: 99_999 }),
    async () => {
      const { messages } = await client.getHistory("@echo_bot", { limit: 5 });
      await messages.find((one) => one.buttons.length > 0)?.click("Yes");
    },
    () => bob.send(alice, "One more"),
    () => bob.send(garden, "In the garden"),
    () => bob.send(group, "In the salon"),
    () => bob.send(news, "News"),
    () => bob.send(forum, "In the forum"),
    () => alice.send(echo, "Hello, bot"),
  ];
  for (const deed of deeds) {
    await Promise.resolve().then(deed).catch(() => {});
    await new Promise<void>((resolve) => void time.setTimer(1_500, resolve));
  }
  // What is missed while nothing comes is fetched as differences.
  for (const count of [3, 40]) {
    dc.dropNextUpdates(1_000);
    for (let number = 1; number <= count; number++) {
      await bob.send(alice, `Missed ${number}`);
      await bob.send(garden, `Missed in the garden ${number}`);
      await bob.send(news, `Missed news ${number}`);
    }
    dc.dropNextUpdates(0);
    dc.restart();
    await new Promise<void>((resolve) => void time.setTimer(120_000, resolve));
  }
}

const bold = { _: "messageEntityBold", offset: 0, length: 4 } as const;

/** Opens what was sealed, takes apart what was put together, and keeps some of each kind. */
function distinct(packets: readonly Packet[], keys: readonly AuthKey[]): Sample[] {
  const samples: Sample[] = [];
  const counts = new Map<string, number>();
  const methods = new Map<bigint, string>();
  const add = (sample: Sample, most = MOST_OF_A_KIND): void => {
    const { kind, from, name, bytes } = sample;
    if (bytes.length > LONGEST_BYTES || bytes.length < 4) return;
    const id = new TlReader(bytes).uint();
    const key = `${kind} ${from} ${name} ${id}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    if (count < most) samples.push({ ...sample, bytes: bytes.slice() });
  };
  const take = (from: Sample["from"], msgId: bigint, packed: Uint8Array): void => {
    if (packed.length < 4) return;
    const isPacked = new TlReader(packed).uint() === GZIP_PACKED_ID;
    const body = isPacked ? gunzipPacked(packed, 1 << 20) : packed;
    const id = new TlReader(body).uint();
    if (id === MSG_CONTAINER_ID) {
      add({ kind: "service", from, name: "msg_container", bytes: body });
      for (const item of readContainer(body)) take(from, item.msgId, item.body);
      return;
    }
    const service = mtproto.nameOf(id);
    if (service === "rpc_result") {
      const request = new TlReader(body, 4).ulong();
      add({ kind: "service", from, name: service, bytes: body }, MOST_UPDATES);
      takeResult(methods.get(request), body.subarray(12));
    } else if (service !== undefined) {
      add({ kind: "service", from, name: service, bytes: body });
    } else if (from === "server") {
      add({ kind: "update", from, name: api.nameOf(id) ?? "unknown", bytes: body }, MOST_UPDATES);
    } else {
      const name = innermost(api.decode(body));
      methods.set(msgId, name);
      add({ kind: "request", from, name, bytes: body });
    }
  };
  const takeResult = (method: string | undefined, packed: Uint8Array): void => {
    const id = new TlReader(packed).uint();
    if (id === GZIP_PACKED_ID) return takeResult(method, gunzipPacked(packed, 1 << 20));
    if (mtproto.nameOf(id) === "rpc_error") {
      add({ kind: "service", from: "server", name: "rpc_error", bytes: packed }, MOST_UPDATES);
    } else if (method !== undefined) {
      const isDifference = method.startsWith("updates.");
      add(
        { kind: "result", from: "server", name: method, bytes: packed },
        isDifference ? MOST_UPDATES : MOST_OF_A_KIND,
      );
    }
  };
  for (const { from, bytes } of packets) {
    if (isPlainMessage(bytes)) {
      const { body } = decodePlainMessage(bytes);
      add({ kind: "plain", from, name: mtproto.decode(body)._, bytes: body });
      continue;
    }
    const key = keys.find(({ id }) =>
      id === new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true)
    );
    if (key === undefined) continue;
    const message = open(key, from, bytes);
    take(from, message.msgId, message.body);
  }
  return samples;
}

function innermost(call: TlObject): string {
  const { query } = call as TlObject & { readonly query?: unknown };
  return typeof query === "object" ? innermost(query as TlObject) : call._;
}
