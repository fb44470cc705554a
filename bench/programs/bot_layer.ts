// A small bot on Layer with three typed calls, for measuring type checks.

import { createClient } from "@layer/telegram";

const client = createClient({
  apiId: 1,
  apiHash: "0123456789abcdef0123456789abcdef",
});

const config = await client.invoke("help.getConfig", {});
const full = await client.invoke("users.getFullUser", { id: { _: "inputUserSelf" } });
const state = await client.invoke("updates.getState", {});

export const dc: number = config.thisDc;
export const about: string | undefined = full.fullUser.about;
export const pts: number = state.pts;

await client.signInBot("1:token");
