// The part of a client that sends messages, as an interface.

import type { SendMessageAction } from "../../../tl/api.ts";
import type { Message } from "../../objects/message.ts";
import type {
  DeliveryOptions,
  ForwardOptions,
  SendMessageOptions,
  SplitMessageOptions,
} from "../../objects/send_options.ts";
import type { PeerLike } from "../../peer_like.ts";
import type { TextInput } from "../../text/entities.ts";
import type { ChatAction, ChatActionOptions, TypingScope } from "./chat_action.ts";
import type { MessageIds } from "./message_ids.ts";
import type { PollInput } from "./polls.ts";
import type { ContactInput, DiceEmoji, LocationInput } from "./send_simple_media.ts";

/** What a client can send. */
export interface MessageSending {
  /**
   * Sends a text of any length, as several messages if need be. The first of them answers `replyTo`, the
   * last has the keyboard.
   *
   * @param peer Where to.
   * @param text The text, plain or formatted.
   * @param options How to send it; `split` is `true`.
   * @returns The messages that were sent.
   * @throws {ArgumentError} When the peer is unknown or the text is empty.
   * @throws {RpcError} When the server refuses one; those before it were sent.
   */
  sendMessage(peer: PeerLike, text: TextInput, options: SplitMessageOptions): Promise<Message[]>;
  /**
   * Sends a text.
   *
   * @example
   * ```ts
   * import { createClient, html, InlineKeyboard } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const bot = dc.createBot({ firstName: "Greeter", username: "greeter_bot" });
   * const alice = dc.createUser({ firstName: "Alice", username: "alice" });
   * await alice.start(bot);
   *
   * await using client = createClient(dc.clientOptions());
   * await client.start({ botToken: bot.token });
   * await client.sendMessage("alice", html`Hello, <b>${alice.firstName}</b>!`, {
   *   silent: true,
   *   replyMarkup: new InlineKeyboard().callback("Hello!", "greeted"),
   * });
   * console.log((await alice.nextMessage()).text); // Hello, Alice!
   * ```
   *
   * @param peer Where to.
   * @param text The text, plain or formatted, of at most 4096 UTF-16 code units.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {ArgumentError} When the peer is unknown or the text is empty or too long.
   * @throws {MarkupError} When the formatting does not fit the text.
   * @throws {RpcError} When the server refuses.
   */
  sendMessage(peer: PeerLike, text: TextInput, options?: SendMessageOptions): Promise<Message>;
  /**
   * Forwards messages; they tell who sent them first.
   *
   * @param from The chat they are in.
   * @param messages The messages.
   * @param to Where to.
   * @param options How to send them.
   * @returns The new messages, in the order they were named; those that can't be forwarded are left out.
   * @throws {RpcError} `MESSAGE_ID_INVALID` when none of them is there.
   */
  forwardMessages(
    from: PeerLike,
    messages: MessageIds,
    to: PeerLike,
    options?: Omit<ForwardOptions, "dropCaptions">,
  ): Promise<Message[]>;
  /**
   * Sends copies of messages, as if this account had written them.
   *
   * @param from The chat they are in.
   * @param messages The messages.
   * @param to Where to.
   * @param options How to send them.
   * @returns The new messages, in the order they were named; those that can't be copied are left out.
   * @throws {RpcError} `MESSAGE_ID_INVALID` when none of them is there.
   */
  copyMessages(
    from: PeerLike,
    messages: MessageIds,
    to: PeerLike,
    options?: ForwardOptions,
  ): Promise<Message[]>;
  /**
   * Sends a poll, or a quiz.
   *
   * @param peer Where to.
   * @param poll The poll.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {ArgumentError} When there are too few answers or no such right answer.
   * @throws {RpcError} When the server refuses.
   */
  sendPoll(peer: PeerLike, poll: PollInput, options?: DeliveryOptions): Promise<Message>;
  /**
   * Throws a die; the server decides the value, which is in `media` of the message.
   *
   * @param peer Where to.
   * @param emoji Which die. Default: 🎲.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} `EMOTICON_INVALID` when there is no such die.
   */
  sendDice(peer: PeerLike, emoji?: DiceEmoji, options?: DeliveryOptions): Promise<Message>;
  /**
   * Sends a place.
   *
   * @param peer Where to.
   * @param location The place.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {ArgumentError} When it is not on earth.
   * @throws {RpcError} When the server refuses.
   */
  sendLocation(
    peer: PeerLike,
    location: LocationInput,
    options?: DeliveryOptions,
  ): Promise<Message>;
  /**
   * Sends a person's number.
   *
   * @param peer Where to.
   * @param contact The person.
   * @param options How to send it.
   * @returns The message that was sent.
   * @throws {RpcError} When the server refuses.
   */
  sendContact(peer: PeerLike, contact: ContactInput, options?: DeliveryOptions): Promise<Message>;
  /**
   * Shows a chat for a few seconds that the account is doing something.
   *
   * @param peer The chat.
   * @param action What it is doing. Default: `"typing"`.
   * @param options Where to show it.
   * @throws {RpcError} When the server refuses.
   */
  sendChatAction(
    peer: PeerLike,
    action?: ChatAction | SendMessageAction,
    options?: ChatActionOptions,
  ): Promise<void>;
  /**
   * Shows a chat that the account is doing something, until the block ends. What goes wrong with it is
   * logged and disturbs nothing else.
   *
   * @example
   * ```ts
   * import { createClient } from "@layer/telegram";
   * import { TestDc } from "@layer/telegram/testing";
   *
   * await using dc = await TestDc.start();
   * const bot = dc.createBot({ username: "slow_bot" });
   * const alice = dc.createUser({ username: "alice" });
   * await alice.start(bot);
   * await using client = createClient(dc.clientOptions());
   * await client.start({ botToken: bot.token });
   * {
   *   await using _typing = client.typing("alice");
   *   // … something that takes its time …
   * }
   * ```
   *
   * @param peer The chat.
   * @param action What it is doing. Default: `"typing"`.
   * @param options Where to show it; aborting the signal ends it.
   */
  typing(
    peer: PeerLike,
    action?: ChatAction | SendMessageAction,
    options?: ChatActionOptions,
  ): TypingScope;
}
