// When a process is killed: what has to happen first, and how long after it.

import type { SeededRandom } from "../../testing/seeded_random.ts";

/** Something that happens in a life: a line that the program says, or a thing that a data centre sees. */
export interface Happening {
  /** Who noticed it. */
  readonly by: "start" | "program" | "server";
  /** What it was: a line, the name of a method, or of an object of the key exchange. */
  readonly text: string;
}

/** A kind of moment to be killed in. */
interface Kind {
  readonly name: string;
  /** How often it is chosen, by whether the file says that somebody is signed in. */
  readonly weights: readonly [before: number, after: number];
  readonly by: Happening["by"];
  readonly pattern: RegExp;
  /** The latest it is killed after what has happened, in milliseconds. */
  readonly withinMs: number;
  /** How many such things happen before it at most. */
  readonly skips: number;
}

/** How often the kill follows at once. */
const AT_ONCE = 0.4;

const KINDS: readonly Kind[] = [
  kind("start", [2, 2], "start", /./, 350),
  kind("open", [2, 2], "program", /^loaded/, 12),
  kind("exchange", [12, 1], "server", /^(?:req_|set_client_)/, 12, 3),
  kind("key", [4, 1], "server", /^dh_gen_ok/, 3),
  kind("commit", [3, 8], "program", /^keeping/, 1, 30),
  kind("code", [4, 0], "server", /^auth\.(?:sendCode|signIn)$/, 8, 1),
  kind("password", [4, 0], "server", /^(?:account\.getPassword|auth\.checkPassword)$/, 120, 1),
  kind("first state", [5, 0], "server", /^updates\.getState$/, 5),
  kind("migration", [4, 3], "program", /^retry/, 25),
  kind("let in elsewhere", [2, 3], "server", /^auth\.(?:ex|im)portAuthorization$/, 5),
  kind("difference", [0, 3], "server", /^updates\.get(?:Channel)?Difference$/, 6, 3),
  kind("update", [2, 6], "program", /^told/, 4, 60),
  kind("salts", [1, 4], "program", /^kept.* dc\/\d+\/salts=/, 5, 2),
  kind("ready", [1, 3], "program", /^ready/, 400),
];

function kind(
  name: string,
  weights: Kind["weights"],
  by: Kind["by"],
  pattern: RegExp,
  withinMs: number,
  skips = 0,
): Kind {
  return { name, weights, by, pattern, withinMs, skips };
}

/** A moment: after so many things of a kind, and so many milliseconds. */
export class Moment {
  /** The name of its kind. */
  readonly name: string;
  readonly #kind: Kind;
  readonly #delayMs: number;
  #left: number;

  /**
   * Chooses a moment.
   *
   * @param random What chance is made of.
   * @param isSignedIn Whether the file says that somebody is signed in.
   */
  constructor(random: SeededRandom, isSignedIn: boolean) {
    const weights = KINDS.map(({ weights }) => weights[isSignedIn ? 1 : 0]);
    let place = random.int(weights.reduce((sum, weight) => sum + weight, 0));
    let index = 0;
    while (place >= weights[index]!) place -= weights[index++]!;
    this.#kind = KINDS[index]!;
    this.name = this.#kind.name;
    this.#left = random.int(this.#kind.skips + 1);
    const atOnce = this.#kind.by !== "start" && random.float() < AT_ONCE;
    this.#delayMs = atOnce ? 0 : random.float() * this.#kind.withinMs;
  }

  /**
   * Takes note of something that happens.
   *
   * @returns After how many milliseconds to kill, when this is what was waited for.
   */
  note({ by, text }: Happening): number | undefined {
    if (by !== this.#kind.by || !this.#kind.pattern.test(text)) return undefined;
    return this.#left-- === 0 ? this.#delayMs : undefined;
  }
}
