// What may never be lost, made twice or go back, over all lives of one session file.

/** What a session file holds, by name: `key/2`, `self`, `home`, `updates/state`, `updates/channel/5`. */
export type Facts = ReadonlyMap<string, string>;

interface Message {
  readonly box: string;
  readonly id: number;
  readonly pts: number;
  /** Whether it was said while the program was known to be signed in. */
  readonly isDue: boolean;
}

/** Reads the facts of a line. */
export function factsOf(words: readonly string[]): Facts {
  return new Map(words.map((word) => {
    const place = word.indexOf("=");
    return [word.slice(0, place), word.slice(place + 1)];
  }));
}

/**
 * Hears what the data centres do and what the program says, and finds what does not fit:
 *
 * - A key that a commit has put into the file stays there, and no further key exchange is begun with its
 *   data centre. (One that was cut before its commit is begun anew, of course.)
 * - What is committed never goes back: who is signed in, and how far each sequence of updates was taken in.
 * - When a commit says that a sequence was taken in up to a number, the program was told of everything
 *   up to it, in this life or in one before.
 * - A message is told once in a life, and again in a later one only if no commit covered it.
 */
export class Witness {
  /** What does not fit. */
  readonly problems: string[] = [];
  /** How many messages the program was told of, each counted once. */
  told = 0;
  /** How many of them it was told of again, after a kill. */
  repeated = 0;
  /** How many key exchanges were begun. */
  exchanges = 0;
  /** How many keys the data centres made. */
  keysMade = 0;
  readonly #facts = new Map<string, string>();
  readonly #messages = new Map<string, Message>();
  // In the order of their numbers, those that no commit has covered yet.
  readonly #uncovered = new Map<string, Message[]>();
  readonly #told = new Set<string>();
  #toldInLife = new Set<string>();
  #opened: Facts = new Map();
  #life = 0;

  /** The facts that are known to be in the file. */
  get facts(): Facts {
    return this.#facts;
  }

  /** Whether the file says that somebody is signed in. */
  get isSignedIn(): boolean {
    return this.#facts.has("self");
  }

  /** How many messages the program has yet to be told of. */
  get missing(): number {
    let count = 0;
    for (const { isDue, box, id } of this.#messages.values()) {
      if (isDue && !this.#told.has(`${box}/${id}`)) count++;
    }
    return count;
  }

  /** A life begins. */
  begin(): void {
    this.#life++;
    this.#toldInLife = new Set();
    this.#opened = new Map(this.#facts);
  }

  /**
   * Somebody has said something the program is to be told of.
   *
   * @param box 0, or the id of the channel.
   * @param id The id of the message there.
   * @param pts Its number in the sequence.
   */
  said(box: string, id: number, pts: number): void {
    const message = { box, id, pts, isDue: this.isSignedIn };
    this.#messages.set(`${box}/${id}`, message);
    const list = this.#uncovered.get(box);
    if (list === undefined) this.#uncovered.set(box, [message]);
    else list.push(message);
  }

  /** The program has opened the file, which holds this. */
  opened(facts: Facts): void {
    for (const [name, value] of this.#facts) {
      if (!facts.has(name)) this.#fault(`${name} was ${value} and is gone`);
    }
    this.#take(facts);
    this.#opened = new Map(this.#facts);
  }

  /** A commit of the program has returned, which changed this. */
  kept(facts: Facts): void {
    this.#take(facts);
  }

  /** The program was told of a message. */
  heard(name: string): void {
    if (name.startsWith("break/")) return this.#fault(`told that news are missing: ${name}`);
    if (this.#toldInLife.has(name)) this.#fault(`message ${name} was told twice`);
    this.#toldInLife.add(name);
    const message = this.#messages.get(name);
    if (message === undefined) return;
    const covered = Number(this.#opened.get(sequenceOf(message.box)) ?? 0);
    if (message.pts <= covered) {
      this.#fault(`message ${name} (${message.pts}) was told again, committed was ${covered}`);
    }
    if (this.#told.has(name)) this.repeated++;
    else this.told++;
    this.#told.add(name);
  }

  /** A key exchange was begun with a data centre. */
  exchangeBegun(dcId: number): void {
    this.exchanges++;
    const key = this.#facts.get(`key/${dcId}`);
    if (key !== undefined) this.#fault(`another key exchange with ${dcId}, whose key is ${key}`);
  }

  /** A data centre has made a key. */
  keyMade(): void {
    this.keysMade++;
  }

  /** Somebody has begun to sign in. */
  codeAsked(): void {
    if (this.isSignedIn) this.#fault("signs in again although it is signed in");
  }

  #take(facts: Facts): void {
    for (const [name, value] of facts) {
      const before = this.#facts.get(name);
      const isFixed = name.startsWith("key/") || name === "self";
      if (isFixed && before !== undefined && before !== value) {
        this.#fault(`${name} was ${before} and is ${value}`);
      }
      if (value === "none") {
        this.#facts.delete(name);
        continue;
      }
      this.#facts.set(name, value);
      if (!name.startsWith("updates/")) continue;
      if (before !== undefined && Number(value) < Number(before)) {
        this.#fault(`${name} went back from ${before} to ${value}`);
      }
      this.#cover(name, Number(value));
    }
  }

  #cover(name: string, pts: number): void {
    const box = name === "updates/state" ? "0" : name.slice("updates/channel/".length);
    const list = this.#uncovered.get(box);
    while (list?.[0] !== undefined && list[0].pts <= pts) {
      const { id, isDue, pts: number } = list.shift()!;
      if (!isDue || this.#told.has(`${box}/${id}`)) continue;
      this.#fault(`message ${box}/${id} (${number}) was skipped: ${name} is ${pts}`);
    }
  }

  #fault(problem: string): void {
    this.problems.push(`life ${this.#life}: ${problem}`);
  }
}

function sequenceOf(box: string): string {
  return box === "0" ? "updates/state" : `updates/channel/${box}`;
}
