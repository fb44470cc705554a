// A core with functions bound to it, so that they read as methods.

import type { Core } from "./core.ts";

/** A function of this library that does something with a client. */
// deno-lint-ignore no-explicit-any
export type Feature = (core: Core, ...args: any[]) => unknown;

/**
 * Functions as the methods of a client: without their first parameter.
 *
 * @template Features The functions by name.
 */
export type Bound<Features extends Readonly<Record<string, Feature>>> = {
  readonly [Name in keyof Features]: Features[Name] extends
    (core: Core, ...args: infer Args) => infer Result ? (...args: Args) => Result : never;
};

/**
 * Adds functions to a core as methods, in place of `createClient`, which adds them all. A program made
 * so holds the code of these functions and no more. The methods of objects find what they need here too:
 * `message.reply` needs `sendMessage`.
 *
 * @example
 * ```ts
 * import { compose, createCore, getMe, sendMessage, signInBot } from "@layer/telegram/client";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const { token } = dc.createBot({ firstName: "Echo", username: "echo_bot" });
 * await using client = compose(createCore(dc.clientOptions()), { getMe, sendMessage, signInBot });
 * await client.signInBot(token);
 * console.log((await client.getMe()).username);
 * ```
 *
 * @param core The core, which gets the functions as properties.
 * @param features The functions by name.
 * @returns The same core.
 */
export function compose<
  Base extends Core,
  Features extends Readonly<Record<string, Feature>>,
>(core: Base, features: Features): Base & Bound<Features> {
  const bound: Record<string, (...args: unknown[]) => unknown> = {};
  for (const [name, feature] of Object.entries(features)) {
    bound[name] = (...args) => feature(core, ...args);
  }
  return Object.assign(core, bound) as Base & Bound<Features>;
}
