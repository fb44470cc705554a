// The functions of this folder as the methods of a client: their types alone, as `bind.ts` has the code.

import type { MessageChanging } from "./changing.ts";
import type { MessageReading } from "./reading.ts";
import type { MessageSending } from "./sending.ts";

/** What a client can do with messages. */
export interface Messages extends MessageSending, MessageReading, MessageChanging {}
