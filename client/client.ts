// The client with everything: a core, and all features as its methods.

import { type Core, createCore } from "./core.ts";
import { bindAuth } from "./features/auth/bind.ts";
import type { Auth } from "./features/auth/methods.ts";
import { bindBots } from "./features/bots/bind.ts";
import type { Bots } from "./features/bots/methods.ts";
import { bindChats } from "./features/chats/bind.ts";
import type { Chats } from "./features/chats/methods.ts";
import { bindContacts } from "./features/contacts/bind.ts";
import type { Contacts } from "./features/contacts/methods.ts";
import { bindDialogs } from "./features/dialogs/bind.ts";
import type { Dialogs } from "./features/dialogs/methods.ts";
import { bindInvites } from "./features/invites/bind.ts";
import type { Invites } from "./features/invites/methods.ts";
import { bindMembers } from "./features/members/bind.ts";
import type { Members } from "./features/members/methods.ts";
import { bindMessages } from "./features/messages/bind.ts";
import type { Messages } from "./features/messages/methods.ts";
import { bindPeerResolution } from "./features/peers/bind.ts";
import type { PeerResolution } from "./features/peers/methods.ts";
import { bindSessions } from "./features/session/bind.ts";
import type { Sessions } from "./features/session/methods.ts";
import { bindTopics } from "./features/topics/bind.ts";
import type { Topics } from "./features/topics/methods.ts";
import { bindUsers } from "./features/users/bind.ts";
import type { Users } from "./features/users/methods.ts";
import type { CoreOptions } from "./options.ts";
import { sqliteStorage } from "./storage/sqlite.ts";
import type { Storage } from "./storage/storage.ts";
import { bindUpdates, type Updates } from "./updates/mod.ts";

/** What {@linkcode createClient} is given. */
export interface ClientOptions extends Omit<CoreOptions, "storage"> {
  /**
   * Where the session is kept: the path of a file, which is made when it does not exist, or a storage,
   * which stays yours: close it after the client.
   *
   * @default a storage in memory, which is gone with the process
   */
  readonly storage?: Storage | string | undefined;
}

/** A client of Telegram, with everything it can do. */
export interface Client
  extends
    Core,
    Auth,
    Bots,
    Chats,
    Contacts,
    Dialogs,
    Invites,
    Members,
    Messages,
    PeerResolution,
    Sessions,
    Topics,
    Updates,
    Users {}

/**
 * Makes a client. Nothing is sent before {@linkcode Core.connect}, `start` or the first call.
 *
 * @example
 * ```ts
 * import { createClient } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
 *
 * await using client = createClient(dc.clientOptions());
 * await client.start({ botToken: bot.token });
 * client.on("message", (message) => message.reply(message.text));
 * ```
 *
 * @param options What the client is made of.
 * @throws {ArgumentError} When an option can't be right.
 * @throws {StorageError} When the storage can't be used.
 */
export function createClient(options: ClientOptions): Client {
  const { storage, ...rest } = options;
  if (typeof storage !== "string") return bindAll(createCore({ ...rest, storage }));
  const file = sqliteStorage(storage);
  try {
    const core = createCore({ ...rest, storage: file });
    core.extension(Symbol("storage"), () => ({ release: () => file.close() }));
    return bindAll(core);
  } catch (error) {
    file.close();
    throw error;
  }
}

function bindAll(core: Core): Client {
  return Object.assign(
    core,
    bindAuth(core),
    bindBots(core),
    bindChats(core),
    bindContacts(core),
    bindDialogs(core),
    bindInvites(core),
    bindMembers(core),
    bindMessages(core),
    bindPeerResolution(core),
    bindSessions(core),
    bindTopics(core),
    bindUpdates(core),
    bindUsers(core),
  );
}
