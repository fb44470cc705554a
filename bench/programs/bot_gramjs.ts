// A small bot on GramJS with three typed calls, for measuring type checks.

import { Api, TelegramClient } from "npm:telegram@2.26.22";
import { StringSession } from "npm:telegram@2.26.22/sessions/index.js";

const client = new TelegramClient(
  new StringSession(""),
  1,
  "0123456789abcdef0123456789abcdef",
  { connectionRetries: 1 },
);

const config = await client.invoke(new Api.help.GetConfig());
const full = await client.invoke(new Api.users.GetFullUser({ id: new Api.InputUserSelf() }));
const state = await client.invoke(new Api.updates.GetState());

export const dc: number = config.thisDc;
export const about: string | undefined = full.fullUser.about;
export const pts: number = state.pts;

await client.start({ botAuthToken: "1:token" });
