// The account Telegram itself writes from: login codes come as its messages.

import { sendMessage } from "./messaging.ts";
import type { Account } from "./model.ts";
import type { World } from "./world.ts";

/** Its id. https://core.telegram.org/api/auth */
export const TELEGRAM_ID = 777000n;

/** Sends an account a message of Telegram's own. */
export function sendNotice(world: World, to: Account, text: string): void {
  const from = world.accounts.get(TELEGRAM_ID) ?? world.createAccount({
    id: Number(TELEGRAM_ID),
    firstName: "Telegram",
    phone: "42777",
    homeDcId: to.homeDcId,
  });
  sendMessage(world, { from, chat: to, content: { text, entities: [] } });
}
