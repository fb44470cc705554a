// Layer as a client under measurement, its session in a file.

import { createClient, serverOptions } from "@layer/telegram";
import { run } from "./contestant.ts";

await run(({ apiId, apiHash, url, session, token }) => {
  const client = createClient({ apiId, apiHash, storage: session, ...serverOptions(url) });
  return {
    signIn: async () => {
      await client.start({ botToken: token });
      await client.disconnect();
    },
    start: async () => (await client.start({ botToken: token })).id,
    call: async () => {
      const [user] = await client.invoke("users.getUsers", { id: [{ _: "inputUserSelf" }] });
      return Number(user!.id);
    },
    onMessage: (handle) => {
      client.on("message", (message) => handle(message.text, message.senderId ?? 0));
    },
  };
});
