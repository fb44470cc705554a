// A world with a clock that stands still, and the accounts most tests need.

import type { Account, Party } from "../../../testing/world/model.ts";
import { sendMessage, type Sent } from "../../../testing/world/messaging.ts";
import { World, type WorldOptions } from "../../../testing/world/world.ts";
import { seededRandom } from "../../helpers/random.ts";

/** A world whose clock the test moves. */
export interface TestWorld {
  readonly world: World;
  readonly clock: { nowMs: number };
}

/** Makes a world at a fixed moment. */
export function makeWorld(options: Partial<WorldOptions> = {}): TestWorld {
  const clock = { nowMs: 1_700_000_000_000 };
  const random = seededRandom(1);
  const world = new World({
    now: () => clock.nowMs,
    random: (length) => random.bytes(length),
    ...options,
  });
  return { world, clock };
}

/** Makes a person. */
export function person(world: World, firstName: string, username?: string): Account {
  return world.createAccount({ firstName, username, homeDcId: 2 });
}

/** Makes a bot. */
export function bot(world: World, username: string, privacy = true): Account {
  return world.createAccount({ firstName: username, username, homeDcId: 2, bot: { privacy } });
}

/** Sends plain text. */
export function say(world: World, from: Account, chat: Party, text: string): Sent {
  return sendMessage(world, { from, chat, content: { text, entities: [] } });
}
