// Forwarding messages.

import type { ReplyMarkup } from "../../tl/api.ts";
import { RpcFault } from "../rpc_fault.ts";
import { sendMessage, type Sent } from "./messaging.ts";
import type { Content, Draft, ForwardSource, MessageCopy } from "./model.ts";
import type { World } from "./world.ts";

/** How messages are forwarded: as any message is sent, and with what is left out. */
export interface ForwardDraft extends Omit<Draft, "content" | "forwardedFrom" | "randomId"> {
  /** The messages, as the sender has them. */
  readonly copies: readonly MessageCopy[];
  /** The caller's numbers for them. */
  readonly randomIds: readonly bigint[];
  /** Leaves out who wrote them. */
  readonly dropAuthor?: boolean | undefined;
  /** Leaves out texts under media. */
  readonly dropCaptions?: boolean | undefined;
}

/**
 * Forwards messages.
 *
 * @throws {RpcFault} MESSAGE_ID_INVALID, CHAT_FORWARDS_RESTRICTED.
 * https://core.telegram.org/method/messages.forwardMessages
 */
export function forwardMessages(world: World, draft: ForwardDraft): Sent[] {
  const { copies, randomIds, dropAuthor, dropCaptions, ...common } = draft;
  if (copies.some(({ post }) => post.action !== undefined)) {
    throw new RpcFault(400, "MESSAGE_ID_INVALID");
  }
  if (copies.some(({ post }) => post.isProtected)) {
    throw new RpcFault(400, "CHAT_FORWARDS_RESTRICTED");
  }
  return copies.map((copy, index) =>
    sendMessage(world, {
      ...common,
      content: forwarded(copy.post.content, dropCaptions === true),
      forwardedFrom: dropAuthor === true ? undefined : sourceOf(copy),
      viaBot: copy.post.viaBot,
      randomId: randomIds[index],
    })
  );
}

function sourceOf(copy: MessageCopy): ForwardSource {
  const { post } = copy;
  if (post.forwardedFrom !== undefined) return post.forwardedFrom;
  const postId = post.from.kind === "channel" ? copy.id : undefined;
  return { from: post.from, dateS: post.dateS, postId };
}

function forwarded(content: Content, dropCaption: boolean): Content {
  const replyMarkup = linksOf(content.replyMarkup);
  const hasMedia = content.media !== undefined || content.poll !== undefined;
  if (!dropCaption || !hasMedia) return { ...content, replyMarkup };
  return { ...content, text: "", entities: [], replyMarkup };
}

// A keyboard goes along only if all of it works without the bot.
function linksOf(markup: ReplyMarkup | undefined): ReplyMarkup | undefined {
  if (markup?._ !== "replyInlineMarkup") return undefined;
  const isPlain = markup.rows.every(({ buttons }) =>
    buttons.every((button) => button._ === "keyboardButtonUrl")
  );
  return isPlain ? markup : undefined;
}
