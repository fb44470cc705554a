// The table of kinds: which update of the API becomes what.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { DeliveredUpdate } from "../log.ts";
import type { ClientUpdate, KindMapper } from "./kind.ts";
import { messageKind } from "./message.ts";

/** One line for each update that has a kind of its own; the others are `raw`. */
const MAPPERS: {
  readonly [Name in tl.Update["_"]]?: KindMapper<Extract<tl.Update, { readonly _: Name }>>;
} = {
  updateNewMessage: messageKind,
  updateNewChannelMessage: messageKind,
};

/**
 * What a program is told of an update.
 *
 * @param core The client.
 * @param delivered The update, with its users and chats.
 * @returns `undefined` when the program is not to be told.
 */
export function toClientUpdate(core: Core, delivered: DeliveredUpdate): ClientUpdate | undefined {
  const { update } = delivered;
  const mapper = MAPPERS[update._] as KindMapper<tl.Update> | undefined;
  if (mapper === undefined) return { type: "raw", raw: update };
  return mapper(update, { core, peers: new PeerLookup(core, delivered) });
}
