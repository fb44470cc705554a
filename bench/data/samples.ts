/**
 * API objects that look like what a client receives, as bytes.
 *
 * Objects made by hand have as many shapes as there are sets of optional fields, and an engine that has
 * seen them makes slower code for those of one shape that are timed. So they are made in a process of
 * their own, and none of the contestants gets to see them, nor has any of its code run on them.
 *
 * @module
 */

import { runProgram } from "./child.ts";

/** An object that a client receives. */
export interface Sample {
  /** What it is, such as `messages.messages`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

let made: Promise<readonly Sample[]> | undefined;

/** The objects, the first one the largest. */
export function samples(): Promise<readonly Sample[]> {
  return made ??= make();
}

async function make(): Promise<readonly Sample[]> {
  const { output } = await runProgram("samples.ts");
  return output.trim().split("\n").map((line) => {
    const { name, base64 }: { name: string; base64: string } = JSON.parse(line);
    return { name, bytes: Uint8Array.fromBase64(base64) };
  });
}
