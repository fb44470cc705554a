// updates.*: where an account's lines stand, and what its client has missed.

import { requireLogin } from "../context.ts";
import type { Registrar } from "../dispatcher.ts";
import { channelDifferenceOf, differenceOf, stateOf } from "../world/differences.ts";
import { resolveInputChannel } from "../world/peers.ts";

/** Registers updates.*. */
export function updatesService(registrar: Registrar): void {
  registrar.on("updates.getState", "authorized", (_params, context) => {
    return stateOf(context.world, requireLogin(context).account);
  });

  registrar.on("updates.getDifference", "authorized", (params, context) => {
    return differenceOf(context.world, requireLogin(context).account, params);
  });

  registrar.on("updates.getChannelDifference", "authorized", (params, context) => {
    const { account } = requireLogin(context);
    const channel = resolveInputChannel(context.world, account, params.channel);
    return channelDifferenceOf(context.world, account, channel, params);
  });
}
