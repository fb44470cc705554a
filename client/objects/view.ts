// What all high-level objects have in common: a raw object beneath, JSON, and a readable inspection.

import type { Core } from "../core.ts";
import { ArgumentError } from "../errors.ts";

/** Values as JSON has them, as far as views need them. */
export type JsonValue =
  | string
  | number
  | boolean
  | undefined
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What `Deno.inspect` passes to the object it shows. */
type Inspect = (value: unknown, options?: unknown) => string;

/**
 * A thin view over an object of the Telegram API: nothing is copied, `raw` has everything.
 *
 * @template Raw The type of the raw object.
 */
export abstract class View<Raw> {
  /** The object as Telegram sent it. */
  readonly raw: Raw;

  /**
   * Makes the view.
   *
   * @param raw The object as Telegram sent it.
   */
  constructor(raw: Raw) {
    this.raw = raw;
  }

  /** What `JSON.stringify` writes: the main properties, without the raw object. */
  abstract toJSON(): { readonly [name: string]: JsonValue };

  /**
   * What `Deno.inspect` and `console.log` show: the class and what {@linkcode View.toJSON} has.
   *
   * @param inspect Shows a value.
   * @param options How to show it.
   */
  [Symbol.for("Deno.customInspect")](inspect: Inspect, options?: unknown): string {
    const shown = Object.entries(this.toJSON()).filter(([, value]) => value !== undefined);
    return `${this.constructor.name} ${inspect(Object.fromEntries(shown), options)}`;
  }
}

/**
 * The function of a client that a method of a view stands for. The client made by `createClient` has them
 * all; one composed by hand has those it was given, and so holds no code it does not use.
 *
 * @template Actions The functions views need, by name.
 * @param core The client.
 * @param name The function.
 * @throws {ArgumentError} When the client was composed without it.
 */
export function action<Actions, Name extends keyof Actions & string>(
  core: Core,
  name: Name,
): Actions[Name] {
  const found = (core as unknown as Partial<Actions>)[name];
  if (found === undefined) {
    throw new ArgumentError(
      "client",
      `one without ${name}`,
      `made by createClient(), or by compose(core, { ${name} })`,
    );
  }
  return found;
}
