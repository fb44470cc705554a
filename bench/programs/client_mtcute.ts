// mtcute as a client under measurement. Its SQLite storage needs a native module that Deno doesn't
// build, so its session is the text it exports for that, read from a file into its memory storage.

import { MemoryStorage, TelegramClient } from "npm:@mtcute/node@0.30.3";
import { addPublicKey, NodeCryptoProvider } from "npm:@mtcute/node@0.30.3/utils.js";
import { run } from "./contestant.ts";

await run(({ apiId, apiHash, dcId, host, port, pem, session, token }) => {
  const main = { id: dcId, ipAddress: host, port };
  const crypto = new NodeCryptoProvider();
  const client = new TelegramClient({
    apiId,
    apiHash,
    storage: new MemoryStorage(),
    defaultDcs: { main, media: { ...main, mediaOnly: true } },
    crypto,
    logLevel: 0,
  });
  return {
    signIn: async () => {
      await crypto.initialize();
      addPublicKey(crypto, pem);
      await client.start({ botToken: token });
      await Deno.writeTextFile(session, await client.exportSession());
      await client.destroy();
    },
    start: async () => (await client.start({ session: await Deno.readTextFile(session) })).id,
    call: async () => {
      const [user] = await client.call({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
      return user!.id;
    },
    onMessage: (handle) => {
      client.onNewMessage.add((message) => handle(message.text, message.sender.id));
    },
  };
});
