// What the data centres of one simulated Telegram have in common.

import type { RsaPublicKey } from "../crypto/mod.ts";
import type { Endpoint } from "./context.ts";
import type { People } from "./people.ts";
import type { World } from "./world/world.ts";

/** A simulated Telegram that several data centres share. */
export interface SharedWorld {
  /** Everyone and everything. */
  readonly world: World;
  /** The handles to them. */
  readonly people: People;
  /** Where clients reach each data centre. */
  readonly endpoints: () => readonly Endpoint[];
  /** The public keys of all data centres. */
  readonly publicKeys: () => readonly RsaPublicKey[];
}
