// Who has a username.

import type { Core, Extension } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Chat } from "../../objects/chat.ts";
import { PeerLookup } from "../../objects/peer.ts";
import type { User } from "../../objects/user.ts";
import { peerIdOf } from "../../peer_id.ts";
import { parsePeerLink } from "./peer_link.ts";

/**
 * Finds the user, group or channel that has a username. An answer is kept for a day, because the server
 * limits these calls strictly.
 *
 * @see https://core.telegram.org/method/contacts.resolveUsername
 * @param core The client.
 * @param username The username, with or without `@`, or a link to it (`https://t.me/durov`).
 * @throws {ArgumentError} When it can't be a username.
 * @throws {RpcError} `USERNAME_NOT_OCCUPIED` when nobody has it.
 */
export async function resolveUsername(core: Core, username: string): Promise<User | Chat> {
  const peerId = await resolveUsernameId(core, nameIn(username));
  const found = new PeerLookup(core, {}).get(peerId);
  if (found === undefined) {
    throw new ArgumentError("username", username, "the username of a user, group or channel");
  }
  return found;
}

function nameIn(text: unknown): string {
  const link = typeof text === "string" ? parsePeerLink(text.trim()) : undefined;
  if (link?.type === "username") return link.username;
  throw new ArgumentError(
    "username",
    // Whoever has an invite link can use it.
    link?.type === "invite" ? "an invite link" : text,
    "a username of letters, digits and underscores, with or without @, or a t.me or tg:// link to one",
  );
}

/**
 * As {@linkcode resolveUsername}, for the id alone. Who asks while the same is being asked waits for the
 * same answer.
 *
 * @param core The client.
 * @param username The username, without `@`.
 * @returns The marked id of who has it.
 */
export async function resolveUsernameId(core: Core, username: string): Promise<number> {
  const known = core.peers.byUsername(username);
  if (known !== undefined) return known;
  const { asked } = core.extension(EXTENSION, () => new Questions());
  const key = username.toLowerCase();
  const answer = asked.get(key) ?? askUsername(core, username).finally(() => asked.delete(key));
  asked.set(key, answer);
  return await answer;
}

async function askUsername(core: Core, username: string): Promise<number> {
  return peerIdOf((await core.invoke("contacts.resolveUsername", { username })).peer);
}

const EXTENSION = Symbol("usernames that are asked for");

// What is being asked now.
class Questions implements Extension {
  readonly asked = new Map<string, Promise<number>>();

  close(): void {
    this.asked.clear();
  }
}
