// What the lines of README.md's table run on: a local data centre with people, a bot and groups.

import { strict as assert } from "node:assert";
import decodeQR from "qr/decode.js";
import {
  type Client,
  type ClientOptions,
  createClient,
  InlineKeyboard,
  type Message,
} from "../../mod.ts";
import type { MessageEntity } from "../../tl/api.ts";
import { type TestBot, TestCluster, type TestUser } from "../../testing/mod.ts";
import { photograph } from "../helpers/qr_photograph.ts";

/** The names that a line may use. */
export interface Names {
  readonly options: ClientOptions;
  readonly client: Client;
  readonly bot: Client;
  readonly console: { log(value: unknown): void };
  readonly ask: (question: { readonly attempt: number }) => string;
  readonly phone: string;
  readonly password: string;
  readonly botToken: string;
  readonly name: string;
  readonly novel: string;
  readonly tomorrow: Date;
  readonly error: unknown;
  /** The id of a person the bot knows. */
  readonly user: number;
  /** A message of Bob's. */
  readonly message: Message;
  /** A message of one's own. */
  readonly sent: Message;
  /** A message of the bot's with a button. */
  readonly question: Message;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

const PASSWORD = "correct horse";

/** The local data centres, and who is there. */
export class Scene {
  readonly cluster: TestCluster;
  readonly alice: TestUser;
  readonly bob: TestUser;
  readonly echo: TestBot;
  /** Alice's client. */
  readonly client: Client;
  /** The bot's client. */
  readonly bot: Client;

  private constructor(cluster: TestCluster) {
    this.cluster = cluster;
    this.alice = cluster.createUser({ firstName: "Alice", username: "alice", dcId: 2 });
    this.bob = cluster.createUser({ firstName: "Bob", username: "bobby", dcId: 2 });
    this.echo = cluster.createBot({
      firstName: "Echo",
      username: "echo_bot",
      inline: true,
      dcId: 2,
    });
    this.client = createClient(cluster.clientOptions());
    this.bot = createClient(cluster.clientOptions());
  }

  /** Sets the scene. */
  static async set(): Promise<Scene> {
    const scene = new Scene(await TestCluster.start({ dcs: 3 }));
    const { alice, bob, client, bot, echo } = scene;
    await client.start({ phone: alice.phone, code: () => alice.loginCode! });
    await bot.start({ botToken: echo.token });
    const garden = alice.createChannel("Garden", { username: "garden" });
    alice.invite(garden, bob);
    bob.createChannel("Meadow", { username: "meadow" });
    alice.createChannel("Forum", { username: "forum" });
    await client.toggleForum("@forum", true);
    await alice.start(echo);
    return scene;
  }

  /** What a line is given: Alice's client or another, and what is done with what it logs. */
  async names(client: Client, log: (value: unknown) => void): Promise<Names> {
    const { alice, bob, bot, echo } = this;
    await bob.send(alice, "Is there tea?");
    const [message] = (await this.client.getHistory("@bobby", { limit: 1 })).messages;
    const replyMarkup = new InlineKeyboard().callback("Yes");
    await bot.sendMessage(alice.id, "Sure?", { replyMarkup });
    const [question] = (await this.client.getHistory("@echo_bot", { limit: 1 })).messages;
    return {
      options: this.cluster.clientOptions(),
      client,
      bot,
      console: { log },
      ask: (question) => "hint" in question ? PASSWORD : alice.loginCode!,
      phone: alice.phone,
      password: PASSWORD,
      botToken: echo.token,
      name: "Bob",
      novel: "Once upon a time. ".repeat(500),
      tomorrow: new Date(Date.now() + 86_400_000),
      error: new Error("another"),
      user: alice.id,
      message: message!,
      sent: await this.client.sendMessage("@bobby", "Hello"),
      question: question!,
      text: "bold",
      entities: [{ _: "messageEntityBold", offset: 0, length: 4 }],
    };
  }

  /** Ends everything; nobody may have broken a rule. */
  async close(): Promise<void> {
    await this.client.disconnect();
    await this.bot.disconnect();
    assert.deepEqual(this.cluster.violations, []);
    assert.deepEqual(this.cluster.dcs.flatMap((dc) => dc.defects), []);
    await this.cluster[Symbol.asyncDispose]();
  }
}

/** Runs a line, with what has to happen around it. */
export async function perform(
  scene: Scene,
  code: string,
  line: (names: Names) => Promise<void>,
): Promise<void> {
  try {
    if (/\.(start|signInQr|sendCode)\(/.test(code)) await signIn(scene, line);
    else if (/client\.(signOut|updates|on)\(/.test(code)) await useOnce(scene, code, line);
    else await line(await scene.names(scene.client, () => {}));
  } catch (cause) {
    throw new Error(`This line of README.md failed: ${code}`, { cause });
  }
}

type Line = (names: Names) => Promise<void>;

/** Runs a line on a client that nobody is signed in on; a QR code is scanned. */
async function signIn(scene: Scene, line: Line): Promise<void> {
  const { client, cluster } = scene;
  await using other = createClient(cluster.clientOptions());
  await line(
    await scene.names(other, (value) => {
      client.acceptLoginToken(decodeQR(photograph(`${value}`, true)));
    }),
  );
}

/** Runs a line on a client of its own; what listens is given a message, and has to log or answer it. */
async function useOnce(scene: Scene, code: string, line: Line): Promise<void> {
  const { alice, bob, cluster } = scene;
  await using client = createClient(cluster.clientOptions());
  await client.start({ phone: alice.phone, code: () => alice.loginCode!, password: PASSWORD });
  const logged = Promise.withResolvers<unknown>();
  const running = line(await scene.names(client, logged.resolve));
  if (!code.includes("signOut")) {
    await bob.send(alice, "Hello?");
    if (code.includes(".reply(")) await bob.nextMessage({ from: alice });
    else await logged.promise;
    await client.disconnect(); // The end of a loop over updates.
  }
  await running;
}
