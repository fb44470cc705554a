// Going on with a session that was written as text.

import { checkSecret } from "../../arguments.ts";
import type { Core } from "../../core.ts";
import { ArgumentError, UnexpectedAnswerError } from "../../errors.ts";
import type { User } from "../../objects/user.ts";
import { importForeignSessionString } from "../../storage/foreign_string.ts";
import { importSessionString, type SessionData } from "../../storage/session_string.ts";
import { completeSignIn } from "../auth/complete_sign_in.ts";

/**
 * Goes on with a session that `exportSession` has written, or Telethon, GramJS, Pyrogram, mtcute or
 * MTKruto, and asks the server who it is of. The storage of the client has to be new, and nothing may
 * have been sent yet; after a failure on the way to the server, the same text may be given again. The
 * account can be used in one place at a time: end the other program first.
 *
 * @param core The client.
 * @param text The session.
 * @returns The account.
 * @throws {SessionStringError} When the text is damaged or something else.
 * @throws {ArgumentError} When the storage holds a session already, or the session is one of test
 * servers and the client is not, or reversely.
 * @throws {RpcError} `AUTH_KEY_UNREGISTERED` when the session was ended.
 */
export async function importSession(core: Core, text: string): Promise<User> {
  checkSecret("text", text);
  const data = /^\s*layer/.test(text)
    ? importSessionString(text)
    : importForeignSessionString(text);
  keep(core, data);
  await core.moveHome(data.dcId);
  const [user] = await core.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
  if (user === undefined) {
    throw new UnexpectedAnswerError("users.getUsers", "nobody", "the account itself");
  }
  return await completeSignIn(core, user);
}

function keep(core: Core, data: SessionData): void {
  const { dcId, authKey, address, testServers } = data;
  if (testServers !== core.options.testServers) {
    throw new ArgumentError(
      "testServers",
      core.options.testServers,
      `${testServers} as in the text`,
    );
  }
  core.session.transaction((tx) => {
    // The same key may be there from an attempt that did not come to its end.
    const isOther = (id: number) => id !== dcId || tx.dc(id)?.authKey.id !== authKey.id;
    if (tx.self !== undefined || tx.dcIds.some(isOther)) {
      throw new ArgumentError("storage", "one that holds a session", "new");
    }
    if (tx.dcIds.length > 0) return;
    tx.setDc(dcId, { authKey, createdAtMs: undefined, salts: [], timeOffsetMs: undefined });
    tx.home = { dcId, testServers };
    // Where the data centre was last reached; the configuration is fetched all the same.
    if (address !== undefined) {
      tx.config ??= { dcOptions: [{ id: dcId, ...address }], expiresS: 0 };
    }
  });
}
