// Buttons that call a bot back.

import type { KeyboardButton } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { CallbackReply } from "./bot_queries.ts";
import type { Account, MessageCopy } from "./model.ts";
import { renderPeer } from "./render_peer.ts";
import type { World } from "./world.ts";

/**
 * Presses a button that calls its bot back, and waits for what the bot answers.
 *
 * @param data the data of the button; `undefined` for the button of a game.
 * @throws {RpcFault} DATA_INVALID when there is no such button, BOT_RESPONSE_TIMEOUT.
 * https://core.telegram.org/method/messages.getBotCallbackAnswer
 */
export async function pressButton(
  world: World,
  presser: Account,
  copy: MessageCopy,
  data: Uint8Array | undefined,
  signal?: AbortSignal,
): Promise<CallbackReply> {
  const { post } = copy;
  const bot = post.viaBot ?? post.author;
  if (bot.bot === undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  if (!buttonsOf(copy).some((button) => fits(button, data))) {
    throw new RpcFault(400, "DATA_INVALID");
  }
  const { reply } = await world.botQueries.ask<CallbackReply>(bot, "callback", (queryId) => {
    tellBot(world, bot, presser, copy, queryId, data);
  }, signal);
  return reply;
}

/** All buttons under a message. */
export function buttonsOf(copy: MessageCopy): KeyboardButton[] {
  const markup = copy.post.content.replyMarkup;
  if (markup === undefined || !("rows" in markup)) return [];
  return markup.rows.flatMap((row) => row.buttons);
}

function fits(button: KeyboardButton, data: Uint8Array | undefined): boolean {
  if (data === undefined) return button._ === "keyboardButtonGame";
  return button._ === "keyboardButtonCallback" && button.data.join() === data.join();
}

function tellBot(
  world: World,
  bot: Account,
  presser: Account,
  copy: MessageCopy,
  queryId: bigint,
  data: Uint8Array | undefined,
): void {
  const { post } = copy;
  const userId = presser.id;
  // The same for all presses in one chat.
  const chatInstance = post.chat.kind === "user" ? bot.id ^ presser.id : post.chat.id;
  const common = { queryId, userId, chatInstance, data, gameShortName: undefined };
  const theirs = copy.box.kind === "channel" ? copy : post.copies.get(bot);
  const inlineId = post.viaBot === bot ? inlineIdOf(world, copy) : undefined;
  if (inlineId !== undefined) {
    const msgId = renderInlineId(bot, inlineId);
    const update = { _: "updateInlineBotCallbackQuery", ...common, msgId } as const;
    world.tell(bot, { type: "raw", parties: [presser], update: () => update }, 0);
    return;
  }
  if (theirs === undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  const update = {
    _: "updateBotCallbackQuery",
    ...common,
    peer: renderPeer(theirs.chat),
    msgId: theirs.id,
  } as const;
  world.tell(bot, { type: "raw", parties: [presser, theirs.chat], update: () => update }, 0);
}

function inlineIdOf(world: World, copy: MessageCopy): bigint | undefined {
  for (const [id, post] of world.botQueries.inlineMessages) if (post === copy.post) return id;
  return undefined;
}

/** How a bot names a message that was made by it inline. */
export function renderInlineId(bot: Account, id: bigint): {
  readonly _: "inputBotInlineMessageID";
  readonly dcId: number;
  readonly id: bigint;
  readonly accessHash: bigint;
} {
  return { _: "inputBotInlineMessageID", dcId: bot.homeDcId, id, accessHash: bot.id };
}
