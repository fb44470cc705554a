// A program in a pseudo-terminal, as a person has it before them: what it shows, and keys to press.

import { patiently } from "./program.ts";

/** Whether there is a program here that makes pseudo-terminals: `script` of util-linux. */
export function hasPseudoTerminal(): boolean {
  if (Deno.build.os !== "linux") return false;
  try {
    const { stdout } = new Deno.Command("script", { args: ["--version"] }).outputSync();
    return new TextDecoder().decode(stdout).includes("util-linux");
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** A program in a pseudo-terminal. */
export class TerminalProgram implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #keys: WritableStreamDefaultWriter<Uint8Array>;
  readonly #output: ReadableStreamDefaultReader<string>;
  #screen = "";
  #taken = 0;

  /**
   * Starts `deno`.
   *
   * @param args Its arguments, none of which needs quotes.
   * @param options Where, and with which environment.
   */
  constructor(
    args: readonly string[],
    options: { readonly cwd?: URL; readonly env?: Readonly<Record<string, string>> } = {},
  ) {
    const command = ["deno", ...args].map((word) => `'${word}'`).join(" ");
    this.#child = new Deno.Command("script", {
      args: ["--quiet", "--return", "--flush", "--command", command, "/dev/null"],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { SHELL: "/bin/sh", TERM: "xterm", DENO_NO_UPDATE_CHECK: "1", ...options.env },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#keys = this.#child.stdin.getWriter();
    this.#output = this.#child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** All that was shown so far. */
  get screen(): string {
    return this.#screen;
  }

  /**
   * Waits until something is shown, and takes what was shown up to there.
   *
   * @returns What the pattern found.
   */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#screen.slice(this.#taken));
      if (found !== null) {
        this.#taken += found.index + found[0].length;
        return found;
      }
      if (!await this.#read(`${pattern}`)) {
        throw new Error(`The program ended before it showed ${pattern}:\n${this.#screen}`);
      }
    }
  }

  /** Presses keys. */
  async type(keys: string): Promise<void> {
    await this.#keys.write(new TextEncoder().encode(keys));
  }

  /** Waits for the end of the program, and tells its exit code. */
  async end(): Promise<number> {
    while (await this.#read("the end"));
    return (await this.#child.status).code;
  }

  /** Ends the program, if it still runs. */
  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#child.kill("SIGTERM");
    } catch {
      // It has ended already.
    }
    await this.#output.cancel();
    await this.#keys.close().catch(() => {});
    await this.#child.status;
  }

  /** Takes in what is shown next; `false` at the end. */
  async #read(awaited: string): Promise<boolean> {
    const { done, value } = await patiently(
      this.#output.read(),
      () => `The program does not come to ${awaited}:\n${this.#screen}`,
    );
    this.#screen += value ?? "";
    return !done;
  }
}
