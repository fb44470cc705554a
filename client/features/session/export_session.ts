// A session as one line of text.

import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import { exportSessionString } from "../../storage/session_string.ts";

/**
 * Writes the session as one line of text, to go on with it elsewhere. Whoever has the text has the
 * account: keep it like a password. Use the session in one place at a time, or the server ends it
 * (`AUTH_KEY_DUPLICATED`).
 *
 * @param core The client.
 * @returns The text, which `importSession` reads.
 * @throws {ArgumentError} When nobody is signed in.
 */
export function exportSession(core: Core): string {
  return core.session.transaction((tx) => {
    const { home, self, config } = tx;
    const record = home === undefined ? undefined : tx.dc(home.dcId);
    if (home === undefined || record === undefined || self === undefined) {
      throw new ArgumentError("client", "one where nobody is signed in", "signed in");
    }
    const known = [...core.options.dcOptions, ...config?.dcOptions ?? []];
    const address = known.find(({ id, mediaOnly }) => id === home.dcId && !mediaOnly);
    return exportSessionString({
      dcId: home.dcId,
      testServers: home.testServers,
      authKey: record.authKey,
      address: address === undefined ? undefined : { host: address.host, port: address.port },
      userId: self.id,
      isBot: self.isBot,
    });
  });
}
