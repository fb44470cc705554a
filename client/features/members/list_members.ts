// Who is in a chat.

import type * as tl from "../../../tl/api.ts";
import { checkOptions } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { RpcError, UnexpectedAnswerError } from "../../errors.ts";
import { ChatMember, memberIdOf, type RawChatMember } from "../../objects/chat_member.ts";
import type { MemberFilter, MembersOptions } from "../../objects/member_options.ts";
import { PeerLookup } from "../../objects/peer.ts";
import { User } from "../../objects/user.ts";
import { parsePeerId } from "../../peer_id.ts";
import type { PeerLike } from "../../peer_like.ts";
import { inputUserOf, type PeerObjects } from "../../peers.ts";
import { freshOf } from "../paging.ts";
import { resolveChat, type ResolvedChat } from "../peers/resolve_chat.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** Most members the server gives at a time. */
const PAGE = 200;

/**
 * Goes through the members of a chat. Pages are fetched as they are needed.
 *
 * @see https://core.telegram.org/method/channels.getParticipants
 * @param core The client.
 * @param chat The chat.
 * @param options Which of them.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when only administrators see them.
 */
export async function* iterParticipants(
  core: Core,
  chat: PeerLike,
  options: MembersOptions = {},
): AsyncGenerator<ChatMember, void, undefined> {
  checkOptions(options);
  const target = await resolveChat(core, chat);
  const { limit = Infinity, signal } = options;
  let { offset = 0 } = options;
  let left = limit;
  const told = new Set<number>();
  while (left > 0) {
    signal?.throwIfAborted();
    const page = await fetchMembers(core, target, { ...options, offset, limit: PAGE });
    const fresh = freshOf(page.members, told, ({ id }) => id);
    for (const member of fresh) {
      yield member;
      if (--left <= 0) return;
    }
    offset += page.members.length;
    if (fresh.length === 0 || offset >= page.total) return;
  }
}

/**
 * Fetches members of a chat: one page.
 *
 * @see https://core.telegram.org/method/channels.getParticipants
 * @param core The client.
 * @param chat The chat.
 * @param options Which of them; at most 200.
 * @throws {RpcError} `CHAT_ADMIN_REQUIRED` when only administrators see them.
 */
export async function getChatMembers(
  core: Core,
  chat: PeerLike,
  options: MembersOptions = {},
): Promise<ChatMember[]> {
  checkOptions(options);
  const target = await resolveChat(core, chat);
  const { members } = await fetchMembers(core, target, { ...options });
  return members.slice(0, options.limit ?? PAGE);
}

/**
 * Fetches what someone is in a chat.
 *
 * @see https://core.telegram.org/method/channels.getParticipant
 * @param core The client.
 * @param chat The chat.
 * @param user Who.
 * @throws {RpcError} `USER_NOT_PARTICIPANT` when they are nothing there.
 */
export async function getChatMember(
  core: Core,
  chat: PeerLike,
  user: PeerLike,
): Promise<ChatMember> {
  const target = await resolveChat(core, chat);
  const participant = await resolvePeer(core, user);
  if (target.type === "channel") {
    const params = { channel: target.channel, participant };
    const answer = await core.invoke("channels.getParticipant", params);
    return memberView(core, answer.participant, answer);
  }
  const { members } = await fetchMembers(core, target, {});
  const userId = inputUserOf(participant)?._ === "inputUserSelf"
    ? core.session.transaction((tx) => tx.self?.id)
    : "userId" in participant
    ? Number(participant.userId)
    : undefined;
  const found = members.find((member) => member.id === userId);
  if (found !== undefined) return found;
  // As channels.getParticipant answers: the members of a basic group come all at once.
  throw new RpcError(400, "USER_NOT_PARTICIPANT", "messages.getFullChat");
}

interface MemberPage {
  readonly members: readonly ChatMember[];
  readonly total: number;
}

async function fetchMembers(
  core: Core,
  target: ResolvedChat,
  options: MembersOptions,
): Promise<MemberPage> {
  return target.type === "group"
    ? await fetchGroupMembers(core, target.chatId, options)
    : await fetchChannelMembers(core, target.channel, options);
}

async function fetchChannelMembers(
  core: Core,
  channel: tl.InputChannel,
  options: MembersOptions,
): Promise<MemberPage> {
  const { filter = "all", query = "", offset = 0, limit = PAGE, signal } = options;
  const answer = await core.invoke("channels.getParticipants", {
    channel,
    filter: rawFilter(filter, query),
    offset,
    limit: Math.min(limit, PAGE),
    hash: 0n,
  }, { signal });
  if (answer._ !== "channels.channelParticipants") {
    throw new UnexpectedAnswerError("channels.getParticipants", answer._, "members");
  }
  const members = answer.participants.map((raw) => memberView(core, raw, answer));
  return { members, total: answer.count };
}

// A basic group tells all its members at once; the choice is made here.
async function fetchGroupMembers(
  core: Core,
  chatId: bigint,
  options: MembersOptions,
): Promise<MemberPage> {
  const { filter = "all", query = "", offset = 0, signal } = options;
  const answer = await core.invoke("messages.getFullChat", { chatId }, { signal });
  const { fullChat } = answer;
  const participants = fullChat._ === "chatFull" ? fullChat.participants : undefined;
  if (participants?._ !== "chatParticipants") {
    throw new RpcError(403, "CHAT_FORBIDDEN", "messages.getFullChat");
  }
  const members = participants.participants
    .map((raw) => memberView(core, raw, answer))
    .filter((member) => fits(member, filter) && matches(member, query));
  return { members: members.slice(offset), total: members.length };
}

function memberView(core: Core, raw: RawChatMember, objects: PeerObjects): ChatMember {
  const id = memberIdOf(raw);
  const user = parsePeerId(id)?.type === "user" ? new PeerLookup(core, objects).get(id) : undefined;
  return new ChatMember(raw, user instanceof User ? user : undefined);
}

function rawFilter(filter: MemberFilter, q: string): tl.ChannelParticipantsFilter {
  switch (filter) {
    case "admins":
      return { _: "channelParticipantsAdmins" };
    case "bots":
      return { _: "channelParticipantsBots" };
    case "contacts":
      return { _: "channelParticipantsContacts", q };
    case "banned":
      return { _: "channelParticipantsKicked", q };
    case "restricted":
      return { _: "channelParticipantsBanned", q };
    default:
      // Without a query this is all of them, and more of them than "recent".
      return { _: "channelParticipantsSearch", q };
  }
}

function fits(member: ChatMember, filter: MemberFilter): boolean {
  switch (filter) {
    case "admins":
      return member.isAdmin;
    case "bots":
      return member.user?.isBot === true;
    case "contacts":
      return member.user?.isContact === true;
    case "banned":
    case "restricted":
      return false;
    default:
      return true;
  }
}

function matches({ user }: ChatMember, query: string): boolean {
  if (query === "") return true;
  const wanted = query.toLowerCase();
  return [user?.firstName, user?.lastName, user?.username].some((name) =>
    name?.toLowerCase().startsWith(wanted) === true
  );
}
