// A program that uses the whole client; bundle_test.ts looks for what others must not hold.

import { createClient } from "@layer/telegram/client";

export const used = createClient;
