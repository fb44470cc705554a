// Simulated people and bots: a test speaks as one of them, and waits for what they are told. The file is
// long because people, chats and messages lead to one another; what they do is in world/.

import type {
  BotInlineResult,
  Message,
  MessageEntity,
  ReplyMarkup,
  SendMessageAction,
  Update,
} from "../tl/api.ts";
import { TestCallback, TestInlineQuery } from "./bot_requests.ts";
import type { NewBot, NewUser } from "./new_people.ts";
import { DEFAULT_WAIT_MS, WaitingQueue } from "./waiting.ts";
import type { CallbackReply } from "./world/bot_queries.ts";
import { buttonsOf, pressButton } from "./world/callbacks.ts";
import { ChatControl } from "./chat_control.ts";
import * as chats from "./world/chats.ts";
import { joinByLink } from "./world/invites.ts";
import { messagesOf } from "./world/history.ts";
import { askInline, sendInlineResult } from "./world/inline.ts";
import { deleteMessages, editMessage, sendMessage } from "./world/messaging.ts";
import type { Account, Channel, Group, MessageCopy, Occurrence, Party } from "./world/model.ts";
import { pinMessage } from "./world/pins.ts";
import { vote } from "./world/polls.ts";
import { react } from "./world/reactions.ts";
import { readHistory, setTyping } from "./world/reading.ts";
import { isOutgoing, renderMessage } from "./world/render.ts";
import { TELEGRAM_ID } from "./world/telegram.ts";
import { ensureGeneralTopic } from "./world/topics.ts";
import type { World } from "./world/world.ts";

/** Anyone or anything a simulated person can write to. */
export type TestPeer = TestAccount | TestChat;

/** What a sent message may carry besides its text. */
export interface SendOptions {
  /** Formatting of the text; offsets and lengths in UTF-16 units. */
  readonly entities?: readonly MessageEntity[] | undefined;
  /** Message of the same chat this one answers. */
  readonly replyTo?: TestMessage | undefined;
  /** Whether to notify without a sound. @default false */
  readonly silent?: boolean | undefined;
  /** Keyboard under the message. */
  readonly replyMarkup?: ReplyMarkup | undefined;
}

export type { NewBot, NewUser };

/** Inline results as the person who asked sees them. */
export interface TestInlineResults {
  /** Id of the query. */
  readonly queryId: bigint;
  /** The results. */
  readonly results: readonly BotInlineResult[];
  /** Where the next results begin. */
  readonly nextOffset: string | undefined;
}

/** Which message is waited for. */
export interface NextMessageOptions {
  /** How long to wait, in milliseconds. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** Only messages of this sender. */
  readonly from?: TestAccount | undefined;
  /** Only messages in this chat; a private chat is named by the other side. */
  readonly chat?: TestPeer | undefined;
}

/** How a group or channel is made. */
export interface NewChat {
  /** Whose chat it is. */
  readonly creator: TestUser;
  /** Title. @default "Chat" */
  readonly title?: string | undefined;
  /** Who else is in it. Bots are administrators of channels. */
  readonly members?: readonly TestAccount[] | undefined;
  /** Username without `@`, for public supergroups and channels. */
  readonly username?: string | undefined;
  /** What a supergroup or channel says about itself. */
  readonly about?: string | undefined;
  /** Whether a supergroup has topics. */
  readonly forum?: boolean | undefined;
}

/** A message as one simulated account has it. */
export class TestMessage {
  readonly #people: People;
  readonly #owner: Account;
  /** The record behind it, for services and tests that need more. */
  readonly copy: MessageCopy;

  /** @ignore made by the accounts. */
  constructor(people: People, owner: Account, copy: MessageCopy) {
    this.#people = people;
    this.#owner = owner;
    this.copy = copy;
  }

  /** Id in the box of the account that has it. */
  get id(): number {
    return this.copy.id;
  }

  /** What the message says now. */
  get text(): string {
    return this.copy.post.content.text;
  }

  /** Formatting of the text. */
  get entities(): readonly MessageEntity[] {
    return this.copy.post.content.entities;
  }

  /** Who sent it; a channel for its posts. */
  get from(): TestPeer {
    return this.#people.peerOf(this.copy.post.from);
  }

  /** Where it was sent; a private chat is named by the other side. */
  get chat(): TestPeer {
    return this.#people.peerOf(this.copy.chat);
  }

  /** When it was sent, in seconds since 1970. */
  get date(): number {
    return this.copy.post.dateS;
  }

  /** Whether the account that has it sent it. */
  get outgoing(): boolean {
    return isOutgoing(this.#owner, this.copy);
  }

  /** Whether it was edited. */
  get edited(): boolean {
    return this.copy.post.editDateS !== undefined;
  }

  /** The message it answers, where the account has a copy. */
  get replyTo(): TestMessage | undefined {
    const target = this.copy.post.replyTo?.post.copies.get(this.copy.box);
    return target && new TestMessage(this.#people, this.#owner, target);
  }

  /** The message as it goes on the wire to the account that has it. */
  raw(): Message {
    return renderMessage(this.#owner, this.copy);
  }
}

/** An account a test speaks for: a person or a bot. */
export class TestAccount {
  /** The people it is one of. */
  protected readonly people: People;
  readonly #received: WaitingQueue<MessageCopy>;
  /** The record behind it, for services and tests that need more. */
  readonly account: Account;

  /** @ignore made by the world's people. */
  constructor(people: People, account: Account) {
    this.people = people;
    this.account = account;
    this.#received = new WaitingQueue("messages", people.world.setTimer);
    account.listeners.add((occurrence) => this.#notice(occurrence));
  }

  /** The account's id. */
  get id(): number {
    return Number(this.account.id);
  }

  /** Data centre the account lives at. */
  get homeDcId(): number {
    return this.account.homeDcId;
  }

  /** First name, or the name of a bot. */
  get firstName(): string {
    return this.account.firstName;
  }

  /** Username without `@`, if there is one. */
  get username(): string | undefined {
    return this.account.username;
  }

  /** Received messages that no `nextMessage` took yet. */
  get unread(): readonly TestMessage[] {
    return this.#received.pending.map((copy) => this.people.message(this.account, copy));
  }

  /**
   * Sends a message.
   *
   * @throws {RpcFault} as the data centre would refuse it.
   */
  send(to: TestPeer, text: string, options: SendOptions = {}): Promise<TestMessage> {
    return attempt(() => {
      const { copy } = sendMessage(this.people.world, {
        from: this.account,
        chat: partyOf(to),
        content: { text, entities: options.entities ?? [], replyMarkup: options.replyMarkup },
        replyTo: options.replyTo && { post: options.replyTo.copy.post },
        silent: options.silent,
      });
      return this.people.message(this.account, copy);
    });
  }

  /**
   * Takes the oldest received message that fits and was not taken yet, as soon as there is one.
   *
   * @throws {WaitError} when none comes in time.
   */
  async nextMessage(options: NextMessageOptions = {}): Promise<TestMessage> {
    const { timeoutMs = DEFAULT_WAIT_MS, from, chat } = options;
    const copy = await this.#received.take(
      timeoutMs,
      (copy) =>
        (from === undefined || copy.post.from === from.account) &&
        (chat === undefined || copy.chat === partyOf(chat)),
    );
    return this.people.message(this.account, copy);
  }

  /** All messages of a chat this account has, oldest first. */
  messages(chat: TestPeer): readonly TestMessage[] {
    return messagesOf(this.account, partyOf(chat)).map((copy) =>
      this.people.message(this.account, copy)
    );
  }

  /**
   * Changes the text of a message.
   *
   * @throws {RpcFault} as the data centre would refuse it.
   */
  edit(message: TestMessage, text: string): Promise<void> {
    return attempt(() => {
      const content = { ...message.copy.post.content, text, entities: [] };
      editMessage(this.people.world, this.account, this.own(message), content);
    });
  }

  /** Deletes messages, for everyone unless `revoke` is false. */
  delete(messages: readonly TestMessage[], revoke = true): Promise<void> {
    return attempt(() => {
      const copies = messages.map((message) => this.own(message));
      deleteMessages(this.people.world, this.account, copies, { revoke });
    });
  }

  /**
   * Reacts to a message, in place of an earlier reaction.
   *
   * @param emoji the reaction; none to take the earlier one back.
   * @throws {RpcFault} as the data centre would refuse it.
   */
  react(message: TestMessage, emoji?: string): Promise<void> {
    return attempt(() => {
      const reactions = emoji === undefined
        ? []
        : [{ _: "reactionEmoji", emoticon: emoji } as const];
      react(this.people.world, this.account, this.own(message), reactions);
    });
  }

  /**
   * Pins a message, or with `unpin` takes the pin out.
   *
   * @throws {RpcFault} as the data centre would refuse it.
   */
  pin(message: TestMessage, options: { readonly unpin?: boolean | undefined } = {}): Promise<void> {
    return attempt(() => {
      pinMessage(this.people.world, this.account, this.own(message), options);
    });
  }

  /** Marks a chat as read, up to a message or (by default) as a whole. */
  read(chat: TestPeer, upTo?: TestMessage): void {
    readHistory(this.people.world, this.account, partyOf(chat), upTo?.id ?? 0);
  }

  /** Lets a chat see this account typing, or doing something else. */
  typing(
    chat: TestPeer,
    action: SendMessageAction = { _: "sendMessageTypingAction" },
  ): void {
    setTyping(this.people.world, this.account, partyOf(chat), action);
  }

  /** @ignore ends all waits; called when the data centre closes. */
  close(): void {
    this.#received.close();
  }

  /** The copy this account has of a message. */
  protected own(message: TestMessage): MessageCopy {
    const { box, post } = message.copy;
    return box === this.account || box.kind === "channel"
      ? message.copy
      : post.copies.get(this.account) ?? message.copy;
  }

  #notice(occurrence: Occurrence): void {
    const { event } = occurrence;
    if (event.type !== "newMessage") return;
    const { from, action } = event.copy.post;
    // Service messages ("Alice created the group") and login codes are not what a test waits for.
    if (from === this.account || action !== undefined || from.id === TELEGRAM_ID) return;
    this.#received.push(event.copy);
  }
}

/** A simulated person. */
export class TestUser extends TestAccount {
  /** Phone number, digits only. */
  get phone(): string {
    return this.account.phone ?? "";
  }

  /** The login code sent to the person last, on whichever way, if it was not used yet. */
  get loginCode(): string | undefined {
    return this.people.world.phoneCodes.get(this.phone)?.code;
  }

  /** The code mailed last to the address the password can be reset by, or is to be. */
  get emailCode(): string | undefined {
    const { passwords, emailCodes } = this.people.world;
    const { email, pending } = passwords.of(this.account);
    return emailCodes.get(pending?.email ?? email ?? "");
  }

  /** Sets the password, or takes it away. */
  setPassword(password: string | undefined, hint?: string): void {
    const { passwords } = this.people.world;
    passwords.of(this.account).password = password === undefined
      ? undefined
      : passwords.record(password, hint);
  }

  /**
   * Presses a button that calls its bot back.
   *
   * @param button its label, or its number from 0.
   * @returns what the bot answers.
   * @throws {RpcFault} DATA_INVALID when there is no such button, BOT_RESPONSE_TIMEOUT.
   */
  async press(message: TestMessage, button: string | number = 0): Promise<CallbackReply> {
    const buttons = buttonsOf(message.copy);
    const pressed = typeof button === "number"
      ? buttons[button]
      : buttons.find(({ text }) => text === button);
    const data = pressed?._ === "keyboardButtonCallback" ? pressed.data : new Uint8Array();
    return await pressButton(this.people.world, this.account, this.own(message), data);
  }

  /**
   * Votes in a poll, in place of an earlier vote.
   *
   * @param places the answers by their places, from 0; none to take the vote back.
   * @throws {RpcFault} as the data centre would refuse it.
   */
  vote(message: TestMessage, ...places: readonly number[]): Promise<void> {
    return attempt(() => {
      const answers = message.copy.post.content.poll?.poll.answers ?? [];
      const options = places.map((place) => {
        const answer = answers[place];
        return answer?._ === "pollAnswer" ? answer.option : new Uint8Array();
      });
      vote(this.people.world, this.account, this.own(message), options);
    });
  }

  /**
   * Asks a bot for inline results.
   *
   * @param options `chat` is where one is to be sent (the chat with the bot by default), `offset` where
   * they begin.
   * @throws {RpcFault} BOT_INLINE_DISABLED, BOT_RESPONSE_TIMEOUT.
   */
  async queryInline(
    bot: TestBot,
    query: string,
    options: { readonly chat?: TestPeer | undefined; readonly offset?: string | undefined } = {},
  ): Promise<TestInlineResults> {
    const { chat = bot, offset = "" } = options;
    const { world } = this.people;
    const asked = await askInline(world, this.account, bot.account, partyOf(chat), query, offset);
    const { results, nextOffset } = asked.reply;
    return { queryId: asked.id, results, nextOffset };
  }

  /**
   * Sends an inline result.
   *
   * @throws {RpcFault} RESULT_ID_INVALID when there is none with this id.
   */
  sendInline(to: TestPeer, results: TestInlineResults, resultId: string): Promise<TestMessage> {
    return attempt(() => {
      const draft = { from: this.account, chat: partyOf(to) };
      const { copy } = sendInlineResult(this.people.world, results.queryId, resultId, draft);
      return this.people.message(this.account, copy);
    });
  }

  /** Opens the chat with a bot as people do: by `/start`. */
  start(bot: TestBot): Promise<TestMessage> {
    return this.send(bot, "/start");
  }

  /** Makes a basic group with the given members. */
  createGroup(title: string, members: readonly TestAccount[] = []): TestChat {
    const accounts = members.map((member) => member.account);
    const { chat } = chats.createGroup(this.people.world, this.account, title, accounts);
    return this.people.chat(chat);
  }

  /** Makes a supergroup, or with `broadcast` a channel. */
  createChannel(
    title: string,
    options: {
      readonly broadcast?: boolean | undefined;
      readonly username?: string | undefined;
      readonly about?: string | undefined;
    } = {},
  ): TestChat {
    const { chat } = chats.createChannel(this.people.world, this.account, title, options);
    return this.people.chat(chat);
  }

  /** Adds someone to a group or channel. */
  invite(chat: TestChat, who: TestAccount): void {
    chats.addMember(this.people.world, chat.chat, who.account, { inviter: this.account });
  }

  /**
   * Joins a group or channel, or comes in by an invite link.
   *
   * @throws {RpcFault} INVITE_REQUEST_SENT when administrators must let them in first.
   */
  join(chat: TestChat | string): void {
    const { world } = this.people;
    if (typeof chat !== "string") chats.addMember(world, chat.chat, this.account);
    else joinByLink(world, chat.replace(/^.*(?:\+|\/)/, ""), this.account);
  }

  /** What the person does to a group or channel as its administrator. */
  manage(chat: TestChat): ChatControl {
    return new ChatControl(this.people.world, this.account, chat.chat);
  }

  /** Leaves a group or channel. */
  leave(chat: TestChat): void {
    chats.removeMember(this.people.world, chat.chat, this.account, this.account);
  }

  /** Removes someone from a group or channel. */
  remove(chat: TestChat, who: TestAccount): void {
    chats.removeMember(this.people.world, chat.chat, who.account, this.account);
  }
}

/** A simulated bot: a client logs in as it by its token. */
export class TestBot extends TestAccount {
  readonly #callbacks: WaitingQueue<TestCallback>;
  readonly #inlineQueries: WaitingQueue<TestInlineQuery>;

  /** @ignore made by the world's people. */
  constructor(people: People, account: Account) {
    super(people, account);
    this.#callbacks = new WaitingQueue("callbacks", people.world.setTimer);
    this.#inlineQueries = new WaitingQueue("inline queries", people.world.setTimer);
    account.listeners.add(({ event }) => {
      if (event.type === "raw") this.#noticeRequest(event.update(0, 0));
    });
  }

  /** Token to log in with. */
  get token(): string {
    return this.account.bot?.token ?? "";
  }

  /**
   * Takes the oldest press of a button that was not taken yet, in place of a client that would answer it.
   *
   * @throws {WaitError} when none comes in time.
   */
  nextCallback(timeoutMs: number = DEFAULT_WAIT_MS): Promise<TestCallback> {
    return this.#callbacks.take(timeoutMs, () => true);
  }

  /**
   * Takes the oldest inline query that was not taken yet, in place of a client that would answer it.
   *
   * @throws {WaitError} when none comes in time.
   */
  nextInlineQuery(timeoutMs: number = DEFAULT_WAIT_MS): Promise<TestInlineQuery> {
    return this.#inlineQueries.take(timeoutMs, () => true);
  }

  /** @ignore ends all waits; called when the data centre closes. */
  override close(): void {
    super.close();
    this.#callbacks.close();
    this.#inlineQueries.close();
  }

  #noticeRequest(update: Update): void {
    const { world } = this.people;
    switch (update._) {
      case "updateBotCallbackQuery":
      case "updateInlineBotCallbackQuery":
        return this.#callbacks.push(new TestCallback(world, this.account, update));
      case "updateBotInlineQuery":
        return this.#inlineQueries.push(new TestInlineQuery(world, this.account, update));
    }
  }
}

/** A group, supergroup or channel. */
export class TestChat {
  readonly #people: People;
  /** The record behind it, for services and tests that need more. */
  readonly chat: Group | Channel;

  /** @ignore made by the world's people. */
  constructor(people: People, chat: Group | Channel) {
    this.#people = people;
    this.chat = chat;
  }

  /** Id as it goes on the wire, without any mark. */
  get id(): number {
    return Number(this.chat.id);
  }

  /** Id as clients show it: negative, and `-100…` for supergroups and channels. */
  get chatId(): number {
    return this.chat.kind === "group" ? -this.id : -1_000_000_000_000 - this.id;
  }

  /** Its title. */
  get title(): string {
    return this.chat.title;
  }

  /** Whether it is a basic group, a supergroup or a broadcast channel. */
  get type(): "group" | "supergroup" | "channel" {
    if (this.chat.kind === "group") return "group";
    return this.chat.broadcast ? "channel" : "supergroup";
  }

  /** Who is in it. */
  get members(): readonly TestAccount[] {
    return [...this.chat.members.keys()].map((account) => this.#people.of(account));
  }
}

/** The handles to a world's accounts and chats, one for each. */
export class People {
  /** The world they live in. */
  readonly world: World;
  readonly #accounts: Map<Account, TestAccount> = new Map();
  readonly #chats: Map<Group | Channel, TestChat> = new Map();

  /** @ignore made with the data centres. */
  constructor(world: World) {
    this.world = world;
  }

  /** Makes a person. */
  createUser(user: NewUser, homeDcId: number): TestUser {
    const { id, firstName, lastName, username, phone } = user;
    const account = this.world.createAccount({
      id,
      firstName,
      lastName,
      username,
      phone,
      homeDcId,
    });
    const person = this.of(account) as TestUser;
    if (user.password !== undefined) person.setPassword(user.password, user.passwordHint);
    const protection = this.world.passwords.of(account);
    protection.email = user.recoveryEmail;
    protection.loginEmail = user.loginEmail;
    return person;
  }

  /** Makes a bot. */
  createBot(bot: NewBot, homeDcId: number): TestBot {
    const { id, firstName, username, token, privacy, description, inline, inlineFeedback } = bot;
    const profile = { token, privacy, description, inline, inlineFeedback };
    const account = this.world.createAccount({ id, firstName, username, homeDcId, bot: profile });
    return this.of(account) as TestBot;
  }

  /** Makes a basic group, a supergroup or a channel. */
  createChat(type: TestChat["type"], options: NewChat): TestChat {
    const { creator, title = "Chat", members = [], username, about, forum } = options;
    if (type === "group") return creator.createGroup(title, members);
    const broadcast = type === "channel";
    const founded = { broadcast, username, about, forum };
    const { chat } = chats.createChannel(this.world, creator.account, title, founded);
    if (chat.forum) ensureGeneralTopic(chat);
    for (const { account } of members) {
      // A bot is in a channel as an administrator only.
      if (broadcast && account.bot !== undefined) {
        creator.manage(this.chat(chat)).promote({ account });
      } else chats.addMember(this.world, chat, account, { inviter: creator.account });
    }
    return this.chat(chat);
  }

  /** Sends an account an update. */
  push(
    to: TestAccount,
    update: Update | ((pts: number, ptsCount: number) => Update),
    ptsCount: number,
    parties: readonly TestPeer[],
  ): void {
    const make = typeof update === "function" ? update : () => update;
    const event = { type: "raw", update: make, parties: parties.map(partyOf) } as const;
    this.world.tell(to.account, event, ptsCount);
  }

  /** The handle of an account. */
  of(account: Account): TestAccount {
    let handle = this.#accounts.get(account);
    if (handle === undefined) {
      handle = account.bot === undefined ? new TestUser(this, account) : new TestBot(this, account);
      this.#accounts.set(account, handle);
    }
    return handle;
  }

  /** The handle of a group or channel. */
  chat(chat: Group | Channel): TestChat {
    let handle = this.#chats.get(chat);
    if (handle === undefined) {
      handle = new TestChat(this, chat);
      this.#chats.set(chat, handle);
    }
    return handle;
  }

  /** The handle of whoever or whatever a message can be sent to. */
  peerOf(party: Party): TestPeer {
    return party.kind === "user" ? this.of(party) : this.chat(party);
  }

  /** A message as an account has it. */
  message(owner: Account, copy: MessageCopy): TestMessage {
    return new TestMessage(this, owner, copy);
  }

  /** Ends all waits. */
  close(): void {
    for (const handle of this.#accounts.values()) handle.close();
    this.world.botQueries.close();
    this.world.timers.close();
  }
}

function partyOf(peer: TestPeer): Party {
  return peer instanceof TestAccount ? peer.account : peer.chat;
}

// A refusal comes as a rejection, as it does from a client.
function attempt<T>(run: () => T): Promise<T> {
  return new Promise((resolve) => resolve(run()));
}
