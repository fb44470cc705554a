// What a bot is told in inline mode: what somebody types, and which result was sent.

import type * as tl from "../../tl/api.ts";
import type { TextInput } from "../text/entities.ts";
import type { InlineAnswerOptions } from "./bot_options.ts";
import type { CallbackQueryActions } from "./callback_query.ts";
import type { EditMessageOptions } from "./send_options.ts";
import { UpdateView } from "./update_view.ts";
import type { User } from "./user.ts";
import { action, type JsonValue } from "./view.ts";

/** The functions of a client that the methods of an inline query stand for. */
export interface InlineQueryActions {
  /** Answers the query. */
  answerInlineQuery(
    query: { readonly id: bigint },
    results: readonly tl.InputBotInlineResult[],
    options?: InlineAnswerOptions,
  ): Promise<void>;
}

/** Where somebody is, in degrees. */
export interface GeoPosition {
  /** Degrees north of the equator. */
  readonly latitude: number;
  /** Degrees east of Greenwich. */
  readonly longitude: number;
}

/** What kind of chat an inline query is typed in, as far as the app tells. */
export type InlineQueryChatType =
  | "sameBot"
  | "bot"
  | "private"
  | "group"
  | "supergroup"
  | "channel";

const CHAT_TYPES: Readonly<Record<tl.InlineQueryPeerType["_"], InlineQueryChatType>> = {
  inlineQueryPeerTypeSameBotPM: "sameBot",
  inlineQueryPeerTypeBotPM: "bot",
  inlineQueryPeerTypePM: "private",
  inlineQueryPeerTypeChat: "group",
  inlineQueryPeerTypeMegagroup: "supergroup",
  inlineQueryPeerTypeBroadcast: "channel",
};

/**
 * Somebody types the bot's username and a query into a message.
 *
 * @see https://core.telegram.org/api/bots/inline
 */
export class InlineQuery extends UpdateView<tl.updateBotInlineQuery> {
  /** The id, by which it is answered. */
  get id(): bigint {
    return this.raw.queryId;
  }

  /** The id of who types. */
  get senderId(): number {
    return Number(this.raw.userId);
  }

  /** Who types. */
  get sender(): User | undefined {
    return this.peers.user(this.senderId);
  }

  /** What is typed, up to 256 characters. */
  get query(): string {
    return this.raw.query;
  }

  /** Where the results are to begin: what `nextOffset` of the answer before said, at first empty. */
  get offset(): string {
    return this.raw.offset;
  }

  /** Where the person is, for bots that ask for it. */
  get location(): GeoPosition | undefined {
    return geoPosition(this.raw.geo);
  }

  /** What kind of chat it is typed in. */
  get chatType(): InlineQueryChatType | undefined {
    return this.raw.peerType && CHAT_TYPES[this.raw.peerType._];
  }

  /**
   * Answers it.
   *
   * @param results What is offered, at most 50.
   * @param options How the results are shown and kept.
   * @throws {RpcError} `QUERY_ID_INVALID` when it has expired.
   */
  async answer(
    results: readonly tl.InputBotInlineResult[],
    options: InlineAnswerOptions = {},
  ): Promise<void> {
    await action<InlineQueryActions, "answerInlineQuery">(
      this.core,
      "answerInlineQuery",
    )(this, results, options);
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { senderId, query, offset, chatType } = this;
    return { id: this.id.toString(), senderId, query, offset, chatType };
  }
}

/**
 * Somebody has sent one of the results of the bot. Bots are told when inline feedback is switched on.
 *
 * @see https://core.telegram.org/constructor/updateBotInlineSend
 */
export class ChosenInlineResult extends UpdateView<tl.updateBotInlineSend> {
  /** The id of the result. */
  get resultId(): string {
    return this.raw.id;
  }

  /** The id of who sent it. */
  get senderId(): number {
    return Number(this.raw.userId);
  }

  /** Who sent it. */
  get sender(): User | undefined {
    return this.peers.user(this.senderId);
  }

  /** What was typed. */
  get query(): string {
    return this.raw.query;
  }

  /** Where the person is, for bots that ask for it. */
  get location(): GeoPosition | undefined {
    return geoPosition(this.raw.geo);
  }

  /** What names the message that was sent, if it has an inline keyboard. */
  get inlineMessageId(): tl.InputBotInlineMessageID | undefined {
    return this.raw.msgId;
  }

  /**
   * Changes the message that was sent.
   *
   * @param text What it is to say; `undefined` to leave the text and change the keyboard alone.
   * @param options What else is to change.
   * @returns Whether there was a message to change: one without a keyboard can't be.
   * @throws {RpcError} `MESSAGE_NOT_MODIFIED` when nothing would change.
   */
  async edit(text: TextInput | undefined, options: EditMessageOptions = {}): Promise<boolean> {
    const { inlineMessageId } = this;
    if (inlineMessageId === undefined) return false;
    const edit = action<CallbackQueryActions, "editInlineMessage">(this.core, "editInlineMessage");
    await edit(inlineMessageId, text, options);
    return true;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { resultId, senderId, query } = this;
    return { resultId, senderId, query };
  }
}

function geoPosition(geo: tl.GeoPoint | undefined): GeoPosition | undefined {
  return geo?._ === "geoPoint" ? { latitude: geo.lat, longitude: geo.long } : undefined;
}
