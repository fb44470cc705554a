// What people ask of bots and wait for: callbacks and inline results.

import type { BotInlineResult, messages } from "../../tl/api.ts";
import type { Platform } from "../../client/net/platform.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { Account, Post } from "./model.ts";

/** How long a bot has to answer, in milliseconds. https://core.telegram.org/method/messages.getBotCallbackAnswer */
const ANSWER_TIMEOUT_MS = 10_000;

/** What a bot answers to a callback. */
export type CallbackReply = Omit<messages.botCallbackAnswer, "_">;

/** What a bot answers to an inline query. */
export interface InlineReply {
  /** Results, as the person who asked sees them. */
  readonly results: readonly BotInlineResult[];
  /** Whether they are shown as a gallery. */
  readonly gallery: boolean;
  /** Where the next results begin. */
  readonly nextOffset: string | undefined;
  /** Button that leads to the chat with the bot. */
  readonly switchPm: messages.botResults["switchPm"];
  /** How long they may be kept, in seconds. */
  readonly cacheTime: number;
}

/** Inline results that can be sent. */
export interface OfferedResults {
  /** The bot that offers them. */
  readonly bot: Account;
  /** Who asked. */
  readonly asker: Account;
  /** What was asked. */
  readonly query: string;
  /** The answer. */
  readonly reply: InlineReply;
}

/** What queries need of the world. */
export interface BotQueriesHost {
  /** 64 random bits as a signed long. */
  randomLong(): bigint;
  /** Calls a function later. */
  readonly setTimer: Platform["setTimer"];
}

interface Pending {
  readonly bot: Account;
  readonly kind: "callback" | "inline";
  readonly settle: (outcome: { readonly reply: unknown } | { readonly fault: RpcFault }) => void;
}

/** The queries that bots have not answered yet, and what came of inline ones. */
export class BotQueries {
  /** How long a bot has to answer, in milliseconds. */
  timeoutMs: number = ANSWER_TIMEOUT_MS;
  /** Inline results by the id of their query. */
  readonly offered: Map<bigint, OfferedResults> = new Map();
  /** Messages that were made by inline bots, by the id the bot knows them by. */
  readonly inlineMessages: Map<bigint, Post> = new Map();
  readonly #host: BotQueriesHost;
  readonly #pending: Map<bigint, Pending> = new Map();

  /** Begins without queries. */
  constructor(host: BotQueriesHost) {
    this.#host = host;
  }

  /**
   * Asks a bot and waits for its answer.
   *
   * @param send tells the bot of the query, by its id.
   * @throws {RpcFault} BOT_RESPONSE_TIMEOUT when no answer comes in time.
   */
  async ask<Reply>(
    bot: Account,
    kind: "callback" | "inline",
    send: (id: bigint) => void,
    signal?: AbortSignal,
  ): Promise<{ readonly id: bigint; readonly reply: Reply }> {
    const id = this.#host.randomLong();
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    const settle: Pending["settle"] = (outcome) => {
      timer.cancel();
      signal?.removeEventListener("abort", giveUp);
      this.#pending.delete(id);
      if ("fault" in outcome) reject(outcome.fault);
      else resolve(outcome.reply as Reply);
    };
    const giveUp = (): void => settle({ fault: new RpcFault(400, "BOT_RESPONSE_TIMEOUT") });
    const timer = this.#host.setTimer(this.timeoutMs, giveUp);
    signal?.addEventListener("abort", giveUp);
    this.#pending.set(id, { bot, kind, settle });
    send(id);
    return { id, reply: await promise };
  }

  /**
   * Takes a bot's answer.
   *
   * @throws {RpcFault} QUERY_ID_INVALID when nobody waits for it any more, or it is another bot's.
   */
  answer(bot: Account, kind: "callback" | "inline", id: bigint, reply: unknown): void {
    const pending = this.#pending.get(id);
    if (pending === undefined || pending.bot !== bot || pending.kind !== kind) {
      throw new RpcFault(400, "QUERY_ID_INVALID");
    }
    pending.settle({ reply });
  }

  /** Ends all waits. */
  close(): void {
    const fault = new RpcFault(400, "BOT_RESPONSE_TIMEOUT");
    for (const pending of [...this.#pending.values()]) pending.settle({ fault });
  }
}
