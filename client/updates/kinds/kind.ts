// What a program is told of: the kinds of updates, by name, with the value each brings.

import type * as tl from "../../../tl/api.ts";
import type { Core } from "../../core.ts";
import type { Message } from "../../objects/message.ts";
import type { PeerLookup } from "../../objects/peer.ts";

/** The kinds of updates, with what handlers of each get. */
export interface UpdateKinds {
  /**
   * A new message: from somebody else or, for people's accounts, one sent with another device
   * (`isOutgoing`). What this client sends itself is not told.
   */
  message: Message;
  /** Any update that has no kind of its own. */
  raw: tl.Update;
}

/**
 * An update of a kind: `type` names it, the property of the same name has its value, `raw` the update as
 * Telegram sent it.
 *
 * @template Kind The name of the kind.
 */
export type UpdateOf<Kind extends keyof UpdateKinds> =
  & { readonly type: Kind; readonly raw: tl.Update }
  & { readonly [Name in Kind]: UpdateKinds[Name] };

/** An update of any kind; `type` tells which. */
export type ClientUpdate = { [Kind in keyof UpdateKinds]: UpdateOf<Kind> }[keyof UpdateKinds];

/** What the function that makes a {@linkcode ClientUpdate} is given. */
export interface UpdateContext {
  /** The client. */
  readonly core: Core;
  /** The users and chats the update speaks of. */
  readonly peers: PeerLookup;
}

/**
 * Makes a {@linkcode ClientUpdate} of an update, or `undefined` when a program is not to be told.
 *
 * @template Raw The type of the update.
 */
export type KindMapper<Raw extends tl.Update> = (
  update: Raw,
  context: UpdateContext,
) => ClientUpdate | undefined;
