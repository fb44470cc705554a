// What a program in a simulation has of the client: functions that are there already, because loading
// their code would take real time, of which virtual time knows nothing.

import { type Bound, compose } from "../../client/compose.ts";
import { type Core, createCore } from "../../client/core.ts";
import { start } from "../../client/features/auth/start.ts";
import { deleteMessages } from "../../client/features/messages/delete_messages.ts";
import { markAsRead } from "../../client/features/messages/mark_as_read.ts";
import { sendChatAction } from "../../client/features/messages/chat_action.ts";
import { sendMessage } from "../../client/features/messages/send_message.ts";
import { resolvePeer } from "../../client/features/peers/resolve_peer.ts";
import type { CoreOptions } from "../../client/options.ts";
import { updateDriverOf } from "../../client/updates/driver.ts";
import { bindUpdates, type Updates } from "../../client/updates/mod.ts";

const FEATURES = {
  deleteMessages,
  markAsRead,
  resolvePeer,
  sendChatAction,
  sendMessage,
  start,
} as const;

/** A client of a simulated program. */
export interface Program extends Core, Bound<typeof FEATURES>, Updates {
  /** How many updates wait anywhere in the client. */
  readonly waitingUpdates: () => number;
}

/** Makes a client for a simulated program. */
export function createProgram(options: CoreOptions): Program {
  const core = createCore(options);
  const waitingUpdates = (): number => updateDriverOf(core).waiting;
  return Object.assign(compose(core, FEATURES), bindUpdates(core), { waitingUpdates });
}
