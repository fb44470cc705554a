// How a user, group or channel is named on the wire.

import type { Peer } from "../../tl/api.ts";
import type { Party } from "./model.ts";

/** How a party is named on the wire. https://core.telegram.org/type/Peer */
export function renderPeer(party: Party): Peer {
  switch (party.kind) {
    case "user":
      return { _: "peerUser", userId: party.id };
    case "group":
      return { _: "peerChat", chatId: party.id };
    case "channel":
      return { _: "peerChannel", channelId: party.id };
  }
}
