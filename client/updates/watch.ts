// Looking at a channel: its news come although the account is not in it.

import type { Core } from "../core.ts";
import { type Subscription, subscription } from "../emitter.ts";
import { ArgumentError } from "../errors.ts";
import { resolvePeer } from "../features/peers/resolve_peer.ts";
import type { PeerLike } from "../peer_like.ts";
import { inputChannelOf } from "../peers.ts";
import { updateDriverOf } from "./driver.ts";

/**
 * Looks at a channel or supergroup, as an app does that has it open: its news come to those who listen
 * even if the account is not in it. For people's accounts; not more than ten channels are asked about at
 * once.
 *
 * @see https://core.telegram.org/api/updates#subscribing-to-updates-of-channels-supergroups
 * @param core The client.
 * @param channel The channel or supergroup.
 * @returns The end of it: a function that stops it, and works with `using`.
 * @throws {ArgumentError} When the peer is no channel, or the account is a bot.
 */
export async function watchChannel(core: Core, channel: PeerLike): Promise<Subscription> {
  if (core.session.transaction((tx) => tx.self)?.isBot === true) {
    throw new ArgumentError("channel", channel, "a person's account: bots can't watch channels");
  }
  const input = inputChannelOf(await resolvePeer(core, channel));
  if (input === undefined || !("channelId" in input)) {
    throw new ArgumentError("channel", channel, "a channel or supergroup");
  }
  const { channelId } = input;
  updateDriverOf(core).open(channelId, true);
  return subscription(() => updateDriverOf(core).open(channelId, false));
}
