// An engine for the account that is signed in, beginning where what was taken in before ends.

import type { Core } from "../core.ts";
import { UpdateEngine } from "./engine.ts";
import type { OwnMessages } from "./outputs.ts";
import { fetchUpdateState } from "./state.ts";
import type { Commit } from "./state_writer.ts";

/** Of how many peers it is remembered that they are known, to spare looking them up. */
const MAX_KNOWN_PEERS = 10_000;

/**
 * Makes an engine. It goes on after the updates that were told, or from where the session says. Without
 * a state in the session, the server is asked for one.
 *
 * @param core The client; somebody is signed in.
 * @param ahead The states that the session does not have yet, in their order.
 * @param ownMessages The messages that this client has sent.
 */
export async function makeEngine(
  core: Core,
  ahead: readonly Commit[],
  ownMessages: OwnMessages,
): Promise<UpdateEngine> {
  const { session, peers } = core;
  const self = session.transaction((tx) => tx.self)!;
  const channels = new Map(ahead.flatMap((commit) => [...commit.channels]));
  const state = ahead.at(-1)?.state ?? session.transaction((tx) => tx.updateState) ??
    await fetchUpdateState(core);
  const known = new Set<number>();
  return new UpdateEngine({
    state,
    selfId: self.id,
    isBot: self.isBot,
    channelPts: (channelId) =>
      channels.has(channelId)
        ? channels.get(channelId)
        : session.transaction((tx) => tx.channelPts(channelId)),
    knows: (peerId) => {
      if (known.has(peerId)) return true;
      const peer = peers.get(peerId);
      if (peer === undefined || ("min" in peer && peer.min === true)) return false;
      if (known.size >= MAX_KNOWN_PEERS) known.clear();
      known.add(peerId);
      return true;
    },
  }, ownMessages);
}
