// Drafts: what an account wrote and did not send.

import type { DraftMessage, Update } from "../../tl/api.ts";
import type { Account, Occurrence, Party } from "./model.ts";
import { renderPeer } from "./render_peer.ts";
import type { World } from "./world.ts";

/**
 * Keeps a draft in place of the former one, and tells the account's other clients.
 *
 * @param topicId forum topic it is for; 0 for none.
 * @see https://core.telegram.org/method/messages.saveDraft
 */
export function saveDraft(
  world: World,
  account: Account,
  chat: Party,
  topicId: number,
  draft: DraftMessage,
  origin?: object,
): Occurrence {
  const drafts = account.drafts.get(chat) ?? new Map<number, DraftMessage>();
  if (draft._ === "draftMessageEmpty") drafts.delete(topicId);
  else drafts.set(topicId, draft);
  account.drafts.set(chat, drafts);
  const update = renderDraft(chat, topicId, draft);
  return world.tell(account, { type: "raw", parties: [chat], update: () => update }, 0, origin);
}

/** Drops the draft of a chat, if there is one. */
export function clearDraft(
  world: World,
  account: Account,
  chat: Party,
  topicId: number,
  origin?: object,
): void {
  if (account.drafts.get(chat)?.has(topicId) !== true) return;
  const draft = { _: "draftMessageEmpty", date: world.nowS() } as const;
  saveDraft(world, account, chat, topicId, draft, origin);
}

/** All drafts of an account, with their chats. */
export function draftsOf(account: Account): { readonly chat: Party; readonly update: Update }[] {
  return [...account.drafts].flatMap(([chat, drafts]) =>
    [...drafts].map(([topicId, draft]) => ({ chat, update: renderDraft(chat, topicId, draft) }))
  );
}

function renderDraft(chat: Party, topicId: number, draft: DraftMessage): Update {
  const topMsgId = topicId === 0 ? undefined : topicId;
  return { _: "updateDraftMessage", peer: renderPeer(chat), topMsgId, draft };
}
