// An engine for the account that is signed in, beginning where its session says.

import type { Core } from "../core.ts";
import { UpdateEngine } from "./engine.ts";
import { fetchUpdateState } from "./state.ts";

/** Of how many peers it is remembered that they are known, to spare looking them up. */
const MAX_KNOWN_PEERS = 10_000;

/**
 * Makes an engine. Without a state in the session, the server is asked for one.
 *
 * @param core The client; somebody is signed in.
 * @param unwrittenPts Where a channel stands, if the session does not say yet.
 */
export async function makeEngine(
  core: Core,
  unwrittenPts: (channelId: bigint) => number | undefined,
): Promise<UpdateEngine> {
  const { session, peers } = core;
  const self = session.transaction((tx) => tx.self)!;
  const state = session.transaction((tx) => tx.updateState) ?? await fetchUpdateState(core);
  const known = new Set<number>();
  return new UpdateEngine({
    state,
    selfId: self.id,
    isBot: self.isBot,
    channelPts: (channelId) =>
      unwrittenPts(channelId) ?? session.transaction((tx) => tx.channelPts(channelId)),
    knows: (peerId) => {
      if (known.has(peerId)) return true;
      const peer = peers.get(peerId);
      if (peer === undefined || ("min" in peer && peer.min === true)) return false;
      if (known.size >= MAX_KNOWN_PEERS) known.clear();
      known.add(peerId);
      return true;
    },
  });
}
