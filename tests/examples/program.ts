// An example as a process of its own: started by the command of its task, for a local data centre.

import { strict as assert } from "node:assert";
import { serverUrl } from "../../client/server_url.ts";
import config from "../../deno.json" with { type: "json" };
import type { TestDc } from "../../testing/mod.ts";

const ROOT = new URL("../../", import.meta.url);

/** The arguments for `deno` of a task that runs an example, with the data centre in place of Telegram's. */
export function taskArguments(task: keyof typeof config.tasks, dc: TestDc): string[] {
  const [program, ...args] = config.tasks[task].command
    .replace(/--allow-net=\S+/, `--allow-net=127.0.0.1:${dc.port}`)
    .replace(/examples\/\S+/, (path) => new URL(path, ROOT).pathname)
    .split(" ");
  assert.equal(program, "deno");
  return args;
}

/** The environment of an example that is to talk to a local data centre. */
export function environment(dc: TestDc): { readonly [name: string]: string } {
  const { apiId, apiHash } = dc.clientOptions();
  return {
    NO_COLOR: "1",
    DENO_NO_UPDATE_CHECK: "1",
    API_ID: `${apiId}`,
    API_HASH: apiHash,
    SERVER: serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }),
  };
}

/** A program that shows nothing new for so long hangs, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Waits for what a program does next; fails when it does nothing. */
export async function patiently<Value>(next: Promise<Value>, reason: () => string): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(reason())), PATIENCE_MS);
  try {
    return await Promise.race([next, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is started. */
export interface ProgramOptions {
  /** The task whose command it is. */
  readonly task: keyof typeof config.tasks;
  /** Where it keeps its session. */
  readonly folder: string;
  /** More arguments. */
  readonly args?: readonly string[];
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A program under way. */
export class Program implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #lines: ReadableStreamDefaultReader<string>;
  #output = "";

  /** @param dc The data centre it talks to. @param options What is started. */
  constructor(dc: TestDc, { task, folder, args = [], env = {} }: ProgramOptions) {
    this.#child = new Deno.Command("deno", {
      args: [...taskArguments(task, dc), ...args],
      cwd: folder,
      env: { ...environment(dc), ...env },
      stdin: "null",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    this.#lines = this.#child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** All that it has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** Waits for a line that contains a text. */
  async line(text: string): Promise<string> {
    for (;;) {
      const found = this.#output.split("\n").slice(0, -1).find((line) => line.includes(text));
      if (found !== undefined) return found;
      const { done, value } = await patiently(
        this.#lines.read(),
        () => `The program does not say "${text}"; it said ${this.#output}`,
      );
      assert.ok(!done, `the program ended before it said "${text}"; it said ${this.#output}`);
      this.#output += value;
    }
  }

  /** Sends it a signal, if any, and waits for its end. */
  async end(signal?: Deno.Signal): Promise<Deno.CommandStatus> {
    if (signal !== undefined) this.#child.kill(signal);
    for (;;) {
      const { done, value } = await this.#lines.read();
      if (done) return await this.#child.status;
      this.#output += value;
    }
  }

  /** Ends it, if it still runs. */
  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
    await this.#lines.cancel();
    await this.#child.status;
  }
}
