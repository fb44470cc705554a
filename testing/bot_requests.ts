// What a simulated bot is asked, in place of a client that would answer.

import type {
  InputBotInlineResult,
  updateBotCallbackQuery,
  updateBotInlineQuery,
  updateInlineBotCallbackQuery,
} from "../tl/api.ts";
import type { CallbackReply, InlineReply } from "./world/bot_queries.ts";
import { acceptResults } from "./world/inline.ts";
import type { Account } from "./world/model.ts";
import type { World } from "./world/world.ts";

/** A button of a bot was pressed. */
export class TestCallback {
  readonly #world: World;
  readonly #bot: Account;
  /** The update a client would get. */
  readonly raw: updateBotCallbackQuery | updateInlineBotCallbackQuery;

  /** @ignore made by the bots. */
  constructor(
    world: World,
    bot: Account,
    raw: updateBotCallbackQuery | updateInlineBotCallbackQuery,
  ) {
    this.#world = world;
    this.#bot = bot;
    this.raw = raw;
  }

  /** Id of who pressed it. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** Data of the button, as text. */
  get data(): string {
    return new TextDecoder().decode(this.raw.data);
  }

  /**
   * Answers it.
   *
   * @param message what is shown. Default: nothing.
   * @param options `alert` shows it in a window.
   * @throws {RpcFault} QUERY_ID_INVALID when nobody waits for it any more.
   */
  answer(message?: string, options: { readonly alert?: boolean | undefined } = {}): void {
    const alert = options.alert ?? false;
    const reply: CallbackReply = { alert, hasUrl: false, message, cacheTime: 0 };
    this.#world.botQueries.answer(this.#bot, "callback", this.raw.queryId, reply);
  }
}

/** A bot is asked for inline results. */
export class TestInlineQuery {
  readonly #world: World;
  readonly #bot: Account;
  /** The update a client would get. */
  readonly raw: updateBotInlineQuery;

  /** @ignore made by the bots. */
  constructor(world: World, bot: Account, raw: updateBotInlineQuery) {
    this.#world = world;
    this.#bot = bot;
    this.raw = raw;
  }

  /** Id of who asks. */
  get userId(): number {
    return Number(this.raw.userId);
  }

  /** What is asked. */
  get query(): string {
    return this.raw.query;
  }

  /** Where the results are to begin. */
  get offset(): string {
    return this.raw.offset;
  }

  /**
   * Answers it.
   *
   * @param results what is offered.
   * @param options `nextOffset`: where the next results begin.
   * @throws {RpcFault} as the data centre would refuse it.
   */
  answer(
    results: readonly InputBotInlineResult[],
    options: { readonly nextOffset?: string | undefined } = {},
  ): void {
    const reply: InlineReply = {
      results: acceptResults(this.#world, this.#bot, results),
      gallery: false,
      nextOffset: options.nextOffset,
      switchPm: undefined,
      cacheTime: 0,
    };
    this.#world.botQueries.answer(this.#bot, "inline", this.raw.queryId, reply);
  }
}
