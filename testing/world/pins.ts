// Pinned messages.

import { RpcFault } from "../rpc_fault.ts";
import { messagesOf } from "./history.ts";
import { sendMessage } from "./messaging.ts";
import type { Account, AccountEvent, MessageCopy, Occurrence, Party } from "./model.ts";
import { renderPeer } from "./render_peer.ts";
import { requireAdminRight, requireRight } from "./rights.ts";
import type { World } from "./world.ts";

/** How a message is pinned. */
export interface PinOptions {
  /** Takes the pin out. */
  readonly unpin?: boolean | undefined;
  /** In a private chat, for the account alone. */
  readonly oneSide?: boolean | undefined;
  readonly silent?: boolean | undefined;
  readonly origin?: object | undefined;
}

/**
 * Pins a message or takes the pin out; a new pin is told of by a service message.
 *
 * @returns what the account is told, in order.
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED. https://core.telegram.org/method/messages.updatePinnedMessage
 */
export function pinMessage(
  world: World,
  by: Account,
  copy: MessageCopy,
  options: PinOptions = {},
): Occurrence[] {
  requireMayPin(world, by, copy.chat);
  if (copy.post.action !== undefined) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  const pinned = options.unpin !== true;
  const oneSide = options.oneSide === true && copy.chat.kind === "user";
  const copies = oneSide ? [copy] : [...copy.post.copies.values()];
  const told: Occurrence[] = [];
  for (const other of copies.filter((each) => (each.pinned === true) !== pinned)) {
    other.pinned = pinned;
    const occurrence = tellOfPins(world, other.box, other.chat, [other.id], pinned, options.origin);
    if (other === copy) told.push(occurrence);
  }
  if (!pinned || oneSide || told.length === 0) return told;
  const { occurrence } = sendMessage(world, {
    from: by,
    chat: copy.chat,
    content: { text: "", entities: [] },
    action: { _: "messageActionPinMessage" },
    replyTo: { post: copy.post },
    topicId: copy.post.topicId,
    silent: options.silent,
    origin: options.origin,
  });
  return [...told, occurrence];
}

/**
 * Takes all pins out of a chat, or of one of its topics.
 *
 * @returns how far the line of the account, or the channel, was moved.
 * @throws {RpcFault} CHAT_ADMIN_REQUIRED. https://core.telegram.org/method/messages.unpinAllMessages
 */
export function unpinAllMessages(
  world: World,
  by: Account,
  chat: Party,
  topicId: number | undefined,
  origin?: object,
): number {
  requireMayPin(world, by, chat);
  let moved = 0;
  for (const copy of messagesOf(by, chat)) {
    if (copy.pinned !== true) continue;
    if (topicId !== undefined && copy.post.topicId !== topicId) continue;
    const [occurrence] = pinMessage(world, by, copy, { unpin: true, origin });
    moved += occurrence?.ptsCount ?? 0;
  }
  return moved;
}

function requireMayPin(world: World, by: Account, chat: Party): void {
  if (chat.kind === "user") return;
  if (chat.kind === "channel" && chat.broadcast) requireAdminRight(chat, by, "editMessages");
  else requireRight(world, chat, by, "pinMessages");
}

function tellOfPins(
  world: World,
  box: MessageCopy["box"],
  chat: Party,
  messages: readonly number[],
  pinned: boolean,
  origin: object | undefined,
): Occurrence {
  const event = (channelId?: bigint): AccountEvent => ({
    type: "raw",
    parties: [chat],
    update: (pts, ptsCount) =>
      channelId === undefined
        ? { _: "updatePinnedMessages", pinned, peer: renderPeer(chat), messages, pts, ptsCount }
        : { _: "updatePinnedChannelMessages", pinned, channelId, messages, pts, ptsCount },
  });
  return box.kind === "channel"
    ? world.tellChannel(box, event(box.id), 1, origin)
    : world.tell(box, event(), 1, origin);
}
