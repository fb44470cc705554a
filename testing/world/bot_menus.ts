// Which of a bot's menus is which.

import type { BotCommandScope } from "../../tl/api.ts";

/** The key of a menu, by whom it is shown to and in which language. https://core.telegram.org/api/bots/commands */
export function menuKey(scope: BotCommandScope, langCode: string): string {
  return JSON.stringify(
    [scope, langCode],
    (_key, value) => typeof value === "bigint" ? String(value) : value,
  );
}
