// A program that sends a text; bundle_test.ts looks at what it is bundled into.

import { createCore, sendMessage } from "@layer/telegram/client";

export const used = [createCore, sendMessage] as const;
