/**
 * Updates: handlers and loops.
 *
 * @module
 */

import type { Core } from "../core.ts";
import type { Handler, Subscription } from "../emitter.ts";
import { updateDriverOf } from "./driver.ts";
import { type Inbox, type InboxHandler, type InboxOptions, openInbox } from "./inbox.ts";
import { type ClientEvents, type Filter, type NarrowingFilter, on } from "./on.ts";
import type { PeerLike } from "../peer_like.ts";
import { updates, type UpdateStream } from "./stream.ts";
import { watchChannel } from "./watch.ts";

export { on, openInbox, updates, watchChannel };
export type { DeadLetter, Delivery } from "./inbox.ts";
export type { Inbox, InboxHandler, InboxOptions };
export type { ClientEvents, Filter, NarrowingFilter, UpdateStream };
export type { ClientUpdate, UpdateKinds, UpdateOf } from "./kinds/kind.ts";

/** What a client can do with updates. */
export interface Updates {
  /**
   * Calls a function with each later update of a kind, or with each later event of the client. Handlers
   * are called in the order of the updates; what they return is not waited for. One that throws or
   * rejects is reported by the logger and as `error`, and stops nothing.
   *
   * @param event The kind of update, or the name of the event.
   * @param handler The function.
   * @returns The end of it: a function that stops it, and works with `using`.
   * @throws {ArgumentError} When there is no such event, or the handler or the filter is no function.
   */
  on<Event extends keyof ClientEvents>(
    event: Event,
    handler: Handler<ClientEvents[Event]>,
  ): Subscription;
  /**
   * As without a filter, for those values alone that the filter lets pass and narrows.
   *
   * @param event The kind of update, or the name of the event.
   * @param filter Tells which values the handler gets.
   * @param handler The function.
   */
  on<Event extends keyof ClientEvents, Narrow extends ClientEvents[Event]>(
    event: Event,
    filter: NarrowingFilter<ClientEvents[Event], Narrow>,
    handler: Handler<Narrow>,
  ): Subscription;
  /**
   * As without a filter, for those values alone that the filter lets pass.
   *
   * @param event The kind of update, or the name of the event.
   * @param filter Tells which values the handler gets.
   * @param handler The function.
   */
  on<Event extends keyof ClientEvents>(
    event: Event,
    filter: Filter<ClientEvents[Event]>,
    handler: Handler<ClientEvents[Event]>,
  ): Subscription;
  /**
   * The updates from now on, beginning with those that were missed since the last run. An update counts
   * as dealt with when the loop asks for the next one: after a crash, it comes again.
   */
  updates(): UpdateStream;
  /**
   * Gives every update to a handler, one at a time and in order, until the handler has dealt with it: the
   * updates are kept in the storage, so neither a failure nor the end of the process loses one. An update
   * the handler keeps failing with is laid aside, and told as `error`; so is one that was kept by another
   * version and can't be read any more.
   *
   * @param handler Deals with an update; what it returns is waited for.
   * @param options How to work.
   * @throws {ArgumentError} When an option can't be right, or the client has an inbox already.
   */
  openInbox(handler: InboxHandler, options?: InboxOptions): Inbox;
  /**
   * Looks at a channel or supergroup, as an app does that has it open: its news come to those who listen
   * even if the account is not in it. For people's accounts.
   *
   * @param channel The channel or supergroup.
   * @returns The end of it: a function that stops it, and works with `using`.
   * @throws {ArgumentError} When the peer is no channel, or the account is a bot.
   */
  watchChannel(channel: PeerLike): Promise<Subscription>;
}

/**
 * Binds the functions of this folder to a client.
 *
 * @param core The client.
 */
export function bindUpdates(core: Core): Updates {
  // It is there before anybody reads: answers to calls tell where channels stand.
  updateDriverOf(core);
  const bindOn = (event: keyof ClientEvents, ...rest: [Handler<never>]): Subscription =>
    on(core, event, ...rest as [Handler<unknown>]);
  return {
    on: bindOn as Updates["on"],
    updates: () => updates(core),
    openInbox: (handler, options) => openInbox(core, handler, options),
    watchChannel: (channel) => watchChannel(core, channel),
  };
}
