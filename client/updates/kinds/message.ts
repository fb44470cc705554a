// "message": a new message.

import type { updateNewChannelMessage, updateNewMessage } from "../../../tl/api.ts";
import { Message } from "../../objects/message.ts";
import type { KindMapper } from "./kind.ts";

/** Tells of a new message, unless a bot has sent it itself. */
export const messageKind: KindMapper<updateNewMessage | updateNewChannelMessage> = (
  raw,
  { core, peers },
) => {
  if (raw.message._ === "messageEmpty") return undefined;
  const message = new Message(core, raw.message, peers);
  // What a bot sends can only have been sent by itself, and answering it would never end.
  const isOwn = message.isOutgoing && core.session.transaction((tx) => tx.self?.isBot) === true;
  return isOwn ? undefined : { type: "message", message, raw };
};
