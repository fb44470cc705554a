// Those who came by a link, and those who ask to be let in.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { InviteImporter, type InviteLink } from "../../objects/invite_link.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputUserOf } from "../../peers.ts";
import { freshOf } from "../paging.ts";
import { resolveChat, resolveUser } from "../peers/resolve_chat.ts";
import { textOf } from "./invite_links.ts";

/** Which requests, or people who came in, are wanted. */
export interface InviteImportersOptions {
  /** Only by this link. */
  readonly link?: string | InviteLink | undefined;
  /** Only those whose name begins with this. */
  readonly query?: string | undefined;
  /** At most as many. @default all */
  readonly limit?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Goes through those who ask to be let in, the newest first. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getChatInviteImporters
 * @param core The client.
 * @param chat The chat.
 * @param options Which of them.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
 */
export async function* iterJoinRequests(
  core: Core,
  chat: PeerLike,
  options: InviteImportersOptions = {},
): AsyncGenerator<InviteImporter, void, undefined> {
  checkOptions(options);
  yield* iterImporters(core, chat, options, true);
}

/**
 * Goes through those who came in by a link, the newest first. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.getChatInviteImporters
 * @param core The client.
 * @param chat The chat.
 * @param options Which of them.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
 */
export async function* iterInviteImporters(
  core: Core,
  chat: PeerLike,
  options: InviteImportersOptions = {},
): AsyncGenerator<InviteImporter, void, undefined> {
  checkOptions(options);
  yield* iterImporters(core, chat, options, false);
}

/**
 * Lets someone in who asked.
 *
 * @see https://core.telegram.org/method/messages.hideChatJoinRequest
 * @param core The client.
 * @param chat The chat.
 * @param user Whom.
 * @throws {RpcError} `HIDE_REQUESTER_MISSING` when they do not ask, `CHAT_ADMIN_REQUIRED`
 */
export async function approveJoinRequest(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
): Promise<void> {
  await decide(core, chat, user, true);
}

/**
 * Does not let someone in who asked.
 *
 * @see https://core.telegram.org/method/messages.hideChatJoinRequest
 * @param core The client.
 * @param chat The chat.
 * @param user Whom.
 * @throws {RpcError} `HIDE_REQUESTER_MISSING` when they do not ask, `CHAT_ADMIN_REQUIRED`
 */
export async function declineJoinRequest(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
): Promise<void> {
  await decide(core, chat, user, false);
}

/**
 * Decides about all who ask. Bots can't.
 *
 * @see https://core.telegram.org/method/messages.hideAllChatJoinRequests
 * @param core The client.
 * @param chat The chat.
 * @param approved Whether to let them in.
 * @param link Only those who came by this link.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED`
 */
export async function decideJoinRequests(
  core: Core,
  chat: PeerLike,
  approved: boolean,
  link?: string | InviteLink,
): Promise<void> {
  const { input: peer } = await resolveChat(core, chat);
  const params = { peer, approved, link: link === undefined ? undefined : textOf(link) };
  await core.invoke("messages.hideAllChatJoinRequests", params);
}

async function decide(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
  approved: boolean,
): Promise<void> {
  const { input: peer } = await resolveChat(core, chat);
  const userId = await resolveUser(core, user);
  await core.invoke("messages.hideChatJoinRequest", { peer, userId, approved });
}

async function* iterImporters(
  core: Core,
  chat: PeerLike,
  options: InviteImportersOptions,
  requested: boolean,
): AsyncGenerator<InviteImporter, void, undefined> {
  const { link, query: q, limit = Infinity, signal } = options;
  const { input: peer } = await resolveChat(core, chat);
  let offsetDate = 0;
  let offsetUser: tl.InputUser = { _: "inputUserEmpty" };
  const told = new Set<bigint>();
  while (told.size < limit) {
    const answer: tl.messages.ChatInviteImporters = await core.invoke(
      "messages.getChatInviteImporters",
      {
        peer,
        requested,
        link: link === undefined ? undefined : textOf(link),
        q,
        offsetDate,
        offsetUser,
        limit: Math.min(limit - told.size, 100),
      },
      { signal },
    );
    const lookup = new PeerLookup(core, answer);
    const fresh = freshOf(answer.importers, told, ({ userId }) => userId);
    for (const raw of fresh) yield new InviteImporter(raw, lookup.user(Number(raw.userId)));
    const last = answer.importers.at(-1);
    const input = last === undefined ? undefined : core.peers.input(Number(last.userId));
    const next = input === undefined ? undefined : inputUserOf(input);
    if (last === undefined || fresh.length === 0 || next === undefined) return;
    if (told.size >= answer.count) return;
    offsetDate = last.date;
    offsetUser = next;
  }
}
