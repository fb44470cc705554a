// From raw users and chats to their views, wherever they are known from.

import type * as tl from "../../tl/api.ts";
import type { Core } from "../core.ts";
import type { PeerObjects } from "../peers.ts";
import { Chat } from "./chat.ts";
import { User } from "./user.ts";

/**
 * The view of a raw user or chat.
 *
 * @param core The client.
 * @param raw The raw object.
 * @returns `undefined` when the object holds nothing but an id.
 */
export function peerView(core: Core, raw: tl.User | tl.Chat): User | Chat | undefined {
  switch (raw._) {
    case "user":
      return new User(core, raw);
    case "chat":
    case "chatForbidden":
    case "channel":
    case "channelForbidden":
      return new Chat(core, raw);
    default:
      return undefined;
  }
}

/** The users and chats an object speaks of: those that came with it, then those in the session. */
export class PeerLookup {
  readonly #core: Core;
  readonly #objects: PeerObjects;
  #views: Map<number, User | Chat> | undefined;

  /**
   * Makes the lookup.
   *
   * @param core The client.
   * @param objects The users and chats that came along.
   */
  constructor(core: Core, objects: PeerObjects) {
    this.#core = core;
    this.#objects = objects;
  }

  /**
   * The user or chat with an id.
   *
   * @param peerId The marked id.
   * @returns `undefined` when nothing but the id is known.
   */
  get(peerId: number): User | Chat | undefined {
    const found = this.#known().get(peerId);
    if (found !== undefined && !isMin(found)) return found;
    const raw = this.#core.peers.get(peerId);
    return raw === undefined ? found : peerView(this.#core, raw);
  }

  /**
   * The user with an id.
   *
   * @param userId The id.
   */
  user(userId: number): User | undefined {
    const found = this.get(userId);
    return found instanceof User ? found : undefined;
  }

  #known(): Map<number, User | Chat> {
    if (this.#views !== undefined) return this.#views;
    const views = this.#views = new Map<number, User | Chat>();
    for (const raw of [...this.#objects.users ?? [], ...this.#objects.chats ?? []]) {
      const view = peerView(this.#core, raw);
      if (view !== undefined) views.set(view.peerId, view);
    }
    return views;
  }
}

// An object marked `min` leaves things out that the session may know.
function isMin(view: User | Chat): boolean {
  return "min" in view.raw && view.raw.min === true;
}
