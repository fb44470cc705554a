// The commands that a bot's menu shows.

import type * as tl from "../../../tl/api.ts";
import { checkList, checkObject, checkOptions, checkText } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputUserOf } from "../../peers.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** A command of a bot. */
export interface BotCommandInput {
  /** Its name, without `/`: 1 to 32 small Latin letters, digits and underscores. */
  readonly command: string;
  /** What it does, in 1 to 256 characters. */
  readonly description: string;
}

/** To whom commands are shown. https://core.telegram.org/api/bots/commands */
export type CommandScope =
  | "default"
  | "users"
  | "chats"
  | "chatAdmins"
  | {
    /** In this chat. */
    readonly chat: PeerLike;
    /** To its administrators alone. */
    readonly adminsOnly?: boolean | undefined;
    /** To this member alone. */
    readonly member?: PeerLike | undefined;
  };

/** Which commands are meant. */
export interface CommandOptions {
  /** To whom they are shown. @default "default": to everyone for whom there are no others */
  readonly scope?: CommandScope | undefined;
  /** In which language, such as `en`. @default in all without commands of their own */
  readonly languageCode?: string | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/** "Can contain only lowercase English letters, digits and underscores". https://core.telegram.org/bots/api#botcommand */
const COMMAND = /^[a-z0-9_]{1,32}$/;

/**
 * Sets the commands that the bot's menu shows.
 *
 * @see https://core.telegram.org/method/bots.setBotCommands
 * @param core The client, a bot's.
 * @param commands The commands.
 * @param options To whom, and in which language.
 * @throws {ArgumentError} When a command can't have its name.
 * @throws {RpcError} `BOT_COMMAND_DESCRIPTION_INVALID` when a description is empty or too long.
 */
export async function setBotCommands(
  core: Core,
  commands: readonly BotCommandInput[],
  options: CommandOptions = {},
): Promise<void> {
  checkOptions(options);
  checkList("commands", commands, "commands");
  for (const command of commands) checkObject("commands", command, "objects");
  await core.invoke("bots.setBotCommands", {
    ...await selection(core, options),
    commands: commands.map(({ command, description }) => {
      checkText("command", command);
      const name = command.replace(/^\//, "");
      if (COMMAND.test(name)) return { _: "botCommand", command: name, description };
      throw new ArgumentError("command", command, "1 to 32 of a-z, 0-9 and _");
    }),
  }, { signal: options.signal });
}

/**
 * Fetches the commands that the bot's menu shows.
 *
 * @see https://core.telegram.org/method/bots.getBotCommands
 * @param core The client, a bot's.
 * @param options To whom, and in which language.
 */
export async function getBotCommands(
  core: Core,
  options: CommandOptions = {},
): Promise<BotCommandInput[]> {
  checkOptions(options);
  const params = await selection(core, options);
  const commands = await core.invoke("bots.getBotCommands", params, { signal: options.signal });
  return commands.map(({ command, description }) => ({ command, description }));
}

/**
 * Takes commands out of the bot's menu.
 *
 * @see https://core.telegram.org/method/bots.resetBotCommands
 * @param core The client, a bot's.
 * @param options To whom, and in which language.
 */
export async function deleteBotCommands(core: Core, options: CommandOptions = {}): Promise<void> {
  checkOptions(options);
  const params = await selection(core, options);
  await core.invoke("bots.resetBotCommands", params, { signal: options.signal });
}

async function selection(
  core: Core,
  { scope = "default", languageCode = "" }: CommandOptions,
): Promise<{ readonly scope: tl.BotCommandScope; readonly langCode: string }> {
  return { scope: await toScope(core, scope), langCode: languageCode };
}

async function toScope(core: Core, scope: CommandScope): Promise<tl.BotCommandScope> {
  switch (scope) {
    case "default":
      return { _: "botCommandScopeDefault" };
    case "users":
      return { _: "botCommandScopeUsers" };
    case "chats":
      return { _: "botCommandScopeChats" };
    case "chatAdmins":
      return { _: "botCommandScopeChatAdmins" };
  }
  checkObject("scope", scope, '"default", "users", "chats", "chatAdmins", or a chat');
  const peer = await resolvePeer(core, scope.chat);
  if (scope.member === undefined) {
    return { _: scope.adminsOnly ? "botCommandScopePeerAdmins" : "botCommandScopePeer", peer };
  }
  const userId = inputUserOf(await resolvePeer(core, scope.member));
  if (userId === undefined) throw new ArgumentError("member", "a chat", "a user");
  return { _: "botCommandScopePeerUser", peer, userId };
}
