// A small bot on mtcute with three typed calls, for measuring type checks.

import { MemoryStorage, TelegramClient } from "npm:@mtcute/node@0.30.3";

const client = new TelegramClient({
  apiId: 1,
  apiHash: "0123456789abcdef0123456789abcdef",
  storage: new MemoryStorage(),
});

const config = await client.call({ _: "help.getConfig" });
const full = await client.call({ _: "users.getFullUser", id: { _: "inputUserSelf" } });
const state = await client.call({ _: "updates.getState" });

export const dc: number = config.thisDc;
export const about: string | undefined = full.fullUser.about;
export const pts: number = state.pts;

await client.start({ botToken: "1:token" });
