// What people ask of bots, what bots answer, and the commands in their menus.

import type { BotCommandScope } from "../../tl/api.ts";
import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { RpcFault } from "../rpc_fault.ts";
import type { CallbackReply, InlineReply } from "../world/bot_queries.ts";
import { menuKey } from "../world/bot_menus.ts";
import { pressButton } from "../world/callbacks.ts";
import { acceptEntities, acceptMarkup } from "../world/incoming.ts";
import { acceptResults, askInline, sendInlineResult } from "../world/inline.ts";
import { editMessage } from "../world/messaging.ts";
import { resolveInputPeer, resolveInputUser } from "../world/peers.ts";
import { Cast } from "../world/render.ts";
import { findReply, renderSent, requireMessage } from "./message_common.ts";

/** Longest answer to a callback, in UTF-16 units. https://core.telegram.org/bots/api#answercallbackquery */
const CALLBACK_TEXT_MAX = 200;

/** Most commands of one menu. https://core.telegram.org/bots/api#setmycommands */
const COMMANDS_MAX = 100;

/** Registers callbacks, inline queries and commands. */
export function botsService(registrar: Registrar): void {
  registrar.on("messages.getBotCallbackAnswer", "user", async (params, context) => {
    const { account } = requireLogin(context);
    const chat = resolveInputPeer(context.world, account, params.peer);
    const copy = requireMessage(account, chat, params.msgId);
    const data = params.game ? undefined : params.data ?? new Uint8Array();
    const reply = await pressButton(context.world, account, copy, data, context.signal);
    return { _: "messages.botCallbackAnswer", ...reply };
  });

  registrar.on("messages.setBotCallbackAnswer", "bot", (params, context) => {
    const { account } = requireLogin(context);
    const { queryId, message, alert, url, cacheTime } = params;
    if ((message?.length ?? 0) > CALLBACK_TEXT_MAX) throw new RpcFault(400, "MESSAGE_TOO_LONG");
    if (url !== undefined && !URL.canParse(url)) throw new RpcFault(400, "URL_INVALID");
    const hasUrl = url !== undefined;
    const reply: CallbackReply = { alert: alert ?? false, hasUrl, message, url, cacheTime };
    context.world.botQueries.answer(account, "callback", queryId, reply);
    return true;
  });

  registrar.on("messages.getInlineBotResults", "user", async (params, context) => {
    const { account } = requireLogin(context);
    const { world } = context;
    const bot = resolveInputUser(world, account, params.bot);
    const chat = resolveInputPeer(world, account, params.peer);
    const { query, offset } = params;
    const { id, reply } = await askInline(
      world,
      account,
      bot,
      chat,
      query,
      offset,
      context.signal,
    );
    const cast = new Cast(world, account);
    cast.add(bot);
    return { _: "messages.botResults", queryId: id, ...reply, users: cast.users() };
  });

  registrar.on("messages.setInlineBotResults", "bot", (params, context) => {
    const { account } = requireLogin(context);
    const reply: InlineReply = {
      results: acceptResults(context.world, account, params.results),
      gallery: params.gallery ?? false,
      nextOffset: params.nextOffset,
      switchPm: params.switchPm,
      cacheTime: params.cacheTime,
    };
    context.world.botQueries.answer(account, "inline", params.queryId, reply);
    return true;
  });

  registrar.on("messages.sendInlineBotResult", "user", (params, context) => {
    const login = requireLogin(context);
    const { account } = login;
    const chat = resolveInputPeer(context.world, account, params.peer);
    const sent = sendInlineResult(context.world, params.queryId, params.id, {
      from: account,
      chat,
      ...findReply(context, account, chat, params.replyTo),
      silent: params.silent,
      randomId: params.randomId,
      origin: login,
    });
    return renderSent(context, account, [sent], [params.randomId]);
  });

  registrar.on("messages.editInlineBotMessage", "bot", (params, context) => {
    const { account } = requireLogin(context);
    const { world } = context;
    const post = world.botQueries.inlineMessages.get(BigInt(params.id.id));
    const copy = post?.copies.values().next().value;
    if (post === undefined || copy === undefined || post.viaBot !== account) {
      throw new RpcFault(400, "MESSAGE_ID_INVALID");
    }
    const { message } = params;
    editMessage(world, account, copy, {
      ...post.content,
      text: message ?? post.content.text,
      entities: message === undefined
        ? post.content.entities
        : acceptEntities(world, account, message, params.entities),
      replyMarkup: acceptMarkup(world, account, params.replyMarkup),
    });
    return true;
  });

  registrar.on("bots.setBotCommands", "bot", (params, context) => {
    const { account } = requireLogin(context);
    const { commands } = params;
    if (commands.length > COMMANDS_MAX) throw new RpcFault(400, "BOT_COMMANDS_TOO_MUCH");
    for (const { command, description } of commands) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new RpcFault(400, "BOT_COMMAND_INVALID");
      if (description.trim() === "" || description.length > 256) {
        throw new RpcFault(400, "BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    account.botCommands.set(keyOf(params), commands);
    return true;
  });

  registrar.on("bots.getBotCommands", "bot", (params, context) => {
    const { account } = requireLogin(context);
    return account.botCommands.get(keyOf(params)) ?? [];
  });

  registrar.on("bots.resetBotCommands", "bot", (params, context) => {
    const { account } = requireLogin(context);
    account.botCommands.delete(keyOf(params));
    return true;
  });
}

function keyOf(menu: { readonly scope: BotCommandScope; readonly langCode: string }): string {
  if (!/^([a-z]{2})?$/.test(menu.langCode)) throw new RpcFault(400, "LANG_CODE_INVALID");
  return menuKey(menu.scope, menu.langCode);
}
