// A program that uses a core and one function; bundle_test.ts looks at what it is bundled into.

import { createCore, getMe } from "../../../client/mod.ts";

export const used = [createCore, getMe] as const;
