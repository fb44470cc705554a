// What answers to other calls say about the sequences of updates.

import type * as tl from "../../tl/api.ts";
import type { AnswerEvent } from "../core.ts";
import type { EngineIn } from "./machine.ts";

/**
 * What the engine is to be told of an answer: that an own call has moved a sequence (R246), or where the
 * sequence of a channel stands (R230, R244).
 *
 * @see https://core.telegram.org/api/updates#fetching-state
 * @param answer The answer.
 */
export function inputsOf({ params, result }: AnswerEvent): EngineIn[] {
  if (typeof result !== "object" || result === null || !("_" in result)) return [];
  const answer = result as tl.TlObject;
  switch (answer._) {
    case "messages.affectedMessages":
    case "messages.affectedHistory":
    case "messages.affectedFoundMessages":
      return affected(answer as tl.TlObject & tl.messages.affectedMessages, channelIn(params));
    case "messages.dialogs":
    case "messages.dialogsSlice":
    case "messages.peerDialogs":
      return (answer as tl.TlObject & tl.messages.dialogs).dialogs.flatMap(standing);
    case "messages.chatFull": {
      const { fullChat } = answer as tl.TlObject & tl.messages.chatFull;
      if (fullChat._ !== "channelFull") return [];
      return [{ type: "channelPts", channelId: fullChat.id, pts: fullChat.pts }];
    }
    default:
      return [];
  }
}

function affected(
  { pts, ptsCount }: { readonly pts: number; readonly ptsCount: number },
  channelId: bigint | undefined,
): EngineIn[] {
  if (ptsCount === 0) return [];
  const update: tl.Update = channelId === undefined
    ? { _: "updateDeleteMessages", messages: [], pts, ptsCount }
    : { _: "updateDeleteChannelMessages", channelId, messages: [], pts, ptsCount };
  return [{ type: "updates", updates: { _: "updateShort", update, date: 0 }, own: true }];
}

function standing(dialog: tl.Dialog): EngineIn[] {
  if (dialog._ !== "dialog" || dialog.pts === undefined) return [];
  const { peer, pts } = dialog;
  return peer._ === "peerChannel" ? [{ type: "channelPts", channelId: peer.channelId, pts }] : [];
}

// The channel a call was about: where it was, messages are counted by the channel's own sequence.
function channelIn(params: Readonly<Record<string, unknown>>): bigint | undefined {
  for (const name of ["channel", "peer", "parentPeer"]) {
    const value = params[name];
    if (typeof value !== "object" || value === null || !("channelId" in value)) continue;
    if (typeof value.channelId === "bigint") return value.channelId;
  }
  return undefined;
}
