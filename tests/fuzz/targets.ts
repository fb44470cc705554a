// All targets of fuzzing, and how many inputs each gets of a number.

import { anyTarget, type Target } from "./target.ts";
import { clientTarget } from "./targets/client.ts";
import { envelopeTarget } from "./targets/envelope.ts";
import { framingTarget } from "./targets/framing.ts";
import { handshakeTarget } from "./targets/handshake.ts";
import { sessionTarget } from "./targets/session.ts";
import { storageTarget } from "./targets/storage.ts";
import { stringsTarget } from "./targets/strings.ts";
import { textTarget } from "./targets/text.ts";
import { tlTarget } from "./targets/tl.ts";
import { updatesTarget } from "./targets/updates.ts";

/** All of them. */
export const TARGETS: readonly Target[] = [
  anyTarget(tlTarget),
  anyTarget(framingTarget),
  anyTarget(envelopeTarget),
  anyTarget(handshakeTarget),
  anyTarget(sessionTarget),
  anyTarget(updatesTarget),
  anyTarget(clientTarget),
  anyTarget(storageTarget),
  anyTarget(stringsTarget),
  anyTarget(textTarget),
];

const SHARES = TARGETS.reduce((sum, { share }) => sum + share, 0);

/** How many of so many inputs a target gets. */
export function inputsOf({ share }: Target, total: number): number {
  return Math.max(1, Math.round(total * share / SHARES));
}
