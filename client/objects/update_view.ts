// What all views of updates have in common: who they speak of can be looked up.

import type { Core } from "../core.ts";
import type { PeerLookup } from "./peer.ts";
import { View } from "./view.ts";

/**
 * A view over something that has happened, with the users and chats it speaks of.
 *
 * @template Raw The type of the raw update.
 */
export abstract class UpdateView<Raw> extends View<Raw> {
  /** The client that was told. */
  protected readonly core: Core;
  /** The users and chats the update speaks of. */
  protected readonly peers: PeerLookup;

  /**
   * Makes the view.
   *
   * @param core The client that was told.
   * @param raw The update as Telegram sent it.
   * @param peers The users and chats it speaks of.
   */
  constructor(core: Core, raw: Raw, peers: PeerLookup) {
    super(raw);
    this.core = core;
    this.peers = peers;
  }
}
