// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { User } from "../../objects/user.ts";

/** What a client can do with its session. */
export interface Sessions {
  /**
   * Writes the session as one line of text, to go on with it elsewhere. Whoever has the text has the
   * account: keep it like a password. Use the session in one place at a time, or the server ends it.
   *
   * @returns The text, which `importSession` reads.
   * @throws {ArgumentError} When nobody is signed in.
   */
  exportSession(): string;
  /**
   * Goes on with a session that `exportSession` has written, or Telethon, GramJS, Pyrogram, mtcute or
   * MTKruto, and asks the server who it is of. The storage of the client has to be new, and nothing may
   * have been sent yet; after a failure on the way to the server, the same text may be given again. The
   * account can be used in one place at a time: end the other program first.
   *
   * @param text The session.
   * @returns The account.
   * @throws {SessionStringError} When the text is damaged or something else.
   * @throws {ArgumentError} When the storage holds a session already, or that of other servers.
   * @throws {RpcError} `AUTH_KEY_UNREGISTERED` when the session was ended.
   */
  importSession(text: string): Promise<User>;
}
