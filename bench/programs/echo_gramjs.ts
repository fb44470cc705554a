// A bot on GramJS that repeats what it is told, for measuring bundles.

import { TelegramClient } from "npm:telegram@2.26.22";
import { NewMessage } from "npm:telegram@2.26.22/events/index.js";
import { StringSession } from "npm:telegram@2.26.22/sessions/index.js";

const client = new TelegramClient(
  new StringSession(""),
  1,
  "0123456789abcdef0123456789abcdef",
  { connectionRetries: 1 },
);
client.addEventHandler(
  ({ message }) => void message.reply({ message: message.text }),
  new NewMessage({}),
);
await client.start({ botAuthToken: "1:token" });
