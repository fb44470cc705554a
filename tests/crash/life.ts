// One life of the program: a process that is started, says lines, and is killed or ends.

const PROGRAM = new URL("./program.ts", import.meta.url);

/** What a life is given. */
export interface LifeOptions {
  /** The file of its session. */
  readonly path: string;
  /** Where the data centres are, as `serverOptions` reads it. */
  readonly servers: string;
  /** `host:port` of each, which is all it may connect to. */
  readonly hosts: readonly string[];
  /** The phone number it signs in with. */
  readonly phone: string;
  /** The password of the account; empty when it has none. */
  readonly password: string;
  /** What the file is encrypted with; empty when it is not. */
  readonly passphrase: string;
  /** Whom it writes to. */
  readonly friend: number;
  /** Takes each line it says. */
  readonly onLine: (line: string) => void;
}

/** How a life ended. */
export interface LifeEnd {
  /** Whether it was killed, and did not end by itself. */
  readonly killed: boolean;
  /** Its exit code. */
  readonly code: number;
  /** What it wrote to its standard error. */
  readonly errors: string;
}

/** A process that runs the program. */
export class Life {
  /** Resolves when it is over, and all that it said was taken. */
  readonly end: Promise<LifeEnd>;
  readonly #child: Deno.ChildProcess;
  readonly #stdin: WritableStreamDefaultWriter<Uint8Array>;
  #killed = false;

  /** @param options What it is given. */
  constructor(options: LifeOptions) {
    const { path, servers, hosts, phone, password, passphrase, friend, onLine } = options;
    this.#child = new Deno.Command("deno", {
      args: [
        "run",
        "--no-prompt",
        `--allow-net=${hosts.join()}`,
        `--allow-read=${path}`,
        `--allow-write=${path}`,
        PROGRAM.pathname,
        ...[path, servers, phone, password, passphrase, `${friend}`],
      ],
      env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#stdin = this.#child.stdin.getWriter();
    this.end = this.#finish(onLine);
  }

  /** The id of the process. */
  get pid(): number {
    return this.#child.pid;
  }

  /** Whether it was killed. */
  get killed(): boolean {
    return this.#killed;
  }

  /** Tells it something. */
  tell(line: string): void {
    // Nobody may be there to hear it any more.
    this.#stdin.write(new TextEncoder().encode(`${line}\n`)).catch(() => {});
  }

  /** Kills it at once. */
  kill(): void {
    if (this.#killed) return;
    try {
      this.#child.kill("SIGKILL");
      this.#killed = true;
    } catch (error) {
      // It has ended already.
      if (!(error instanceof TypeError)) throw error;
    }
  }

  async #finish(onLine: (line: string) => void): Promise<LifeEnd> {
    const errors = new Response(this.#child.stderr).text();
    let rest = "";
    for await (const chunk of this.#child.stdout.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      for (const line of lines) onLine(line);
    }
    const { code, signal } = await this.#child.status;
    await this.#stdin.abort().catch(() => {});
    return { killed: signal === "SIGKILL", code, errors: await errors };
  }
}
