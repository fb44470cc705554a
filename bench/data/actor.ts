/**
 * A program of `programs/` that runs on and takes orders.
 *
 * @module
 */

import { readLines, toLine } from "./json_lines.ts";
import { PROGRAM_ENVIRONMENT, programArguments } from "./child.ts";
import { PROJECT } from "./project.ts";

/** A running program: one order, one answer. */
export class Actor {
  readonly #process: Deno.ChildProcess;
  readonly #answers: AsyncGenerator<unknown>;
  readonly #orders: WritableStreamDefaultWriter<Uint8Array>;
  readonly #name: string;

  /** Starts a program with the permission to write into one folder. */
  constructor(name: string, folder: string, ...args: string[]) {
    this.#name = name;
    this.#process = new Deno.Command("deno", {
      args: [...programArguments(name, [`--allow-write=${folder}`]), ...args],
      cwd: PROJECT,
      env: PROGRAM_ENVIRONMENT,
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    this.#answers = readLines(this.#process.stdout);
    this.#orders = this.#process.stdin.getWriter();
  }

  /** What the program says next. @throws `Error` when it says nothing more. */
  async next<Answer>(): Promise<Answer> {
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`${this.#name} ended before it had answered`);
    return value as Answer;
  }

  /** Gives the program an order and waits for the answer. */
  async ask<Answer>(order: unknown): Promise<Answer> {
    await this.#orders.write(toLine(order));
    return await this.next<Answer>();
  }

  /** Has the program end by itself. */
  async end(): Promise<void> {
    await this.#orders.close().catch(() => {});
    for await (const _ of this.#answers);
    await this.#process.status;
  }
}
