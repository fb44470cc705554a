/**
 * `deno task mutate`: shows that the simulation bites. It breaks one protection after the other in a copy
 * of the tree, and each time some seed has to fail; one that does not is told, and the status is 1.
 *
 * `--seeds N` is how many seeds each has to be found with, `--only NAME` tries one alone.
 *
 * @module
 */

/** A protection, and how it is taken away. */
export interface Mutation {
  /** Its name. */
  readonly name: string;
  /** What the program is protected from. */
  readonly protects: string;
  /** The file. */
  readonly file: string;
  /** A text that stands in the file once. */
  readonly from: string;
  /** What stands there instead. */
  readonly to: string;
}

/** The protections that are taken away. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: "duplicates",
    protects: "updates that come twice are told once",
    file: "client/updates/line.ts",
    from: "} else if (this.value + count < number) {",
    to: "} else if (this.value >= number) {\n      apply(item);\n    } else {",
  },
  {
    name: "gaps",
    protects: "updates that are missing are noticed by their numbers",
    file: "client/updates/line.ts",
    from: "} else if (this.value + count === number) {",
    to: "} else if (this.value + count <= number) {",
  },
  {
    name: "renewed",
    protects: "a new session of the server starts a difference",
    file: "client/core.ts",
    from: 'onRenewed: () => this.events.emit("updatesLost", "the server began a new session"),',
    to: "onRenewed: () => {},",
  },
  {
    name: "commit",
    protects: "how far the updates were taken in is written when the program is done with them",
    file: "client/updates/driver.ts",
    from:
      "this.#log.mark(() => {\n          this.#ahead.shift();\n          this.#writer.note(out);",
    to: "this.#writer.note(out);\n        this.#log.mark(() => {\n          this.#ahead.shift();",
  },
  {
    name: "silence",
    protects: "a client that hears nothing for long asks",
    file: "client/updates/machine.ts",
    from: "export const SILENCE_MS = 15 * 60 * 1000;",
    to: "export const SILENCE_MS = 15 * 60 * 60 * 1000;",
  },
  {
    name: "resend",
    protects: "a call of unknown fate is not made again unless that is safe",
    file: "client/interceptors/resend.ts",
    from: "if (!isSafe(method, params)) throw error;",
    to: "if (!isSafe(method, params) && count > 9) throw error;",
  },
  {
    name: "pong",
    protects: "a stream that is dead without a sign is given up",
    file: "mtproto/session.ts",
    from: 'if (timers.take(Timer.pong, nowMs)) return core.reconnect("pongTimeout");',
    to: "timers.take(Timer.pong, nowMs);",
  },
  {
    name: "salt",
    protects: "the salt that the server names is used from then on",
    file: "mtproto/service/bad_msg.ts",
    from: "if (id === BAD_SERVER_SALT) adoptSalt(core, reader.ulong());",
    to: "",
  },
  {
    name: "clock",
    protects: "a server is heard out after the own clock was set on",
    file: "mtproto/admission.ts",
    from: "else client.ageDoubted = true;",
    to: "",
  },
  {
    name: "too long",
    protects: "a program is told when more was missed than can be told",
    file: "client/updates/engine.ts",
    from: 'case "updates.differenceTooLong":\n        this.#tellOfBreak();',
    to: 'case "updates.differenceTooLong":',
  },
  {
    name: "channel too long",
    protects: "a program is told when more was missed of a channel than can be told",
    file: "client/updates/channel_news.ts",
    from: "if (isFresh && !isRead) return messages;",
    to: "if (messages.length >= 0) return messages;",
  },
  {
    name: "home",
    protects: "a client follows its account to another data centre",
    file: "client/interceptors/migrate.ts",
    from: '  "USER_MIGRATE",\n',
    to: "",
  },
  {
    name: "key",
    protects: "the key is kept for the next process",
    file: "client/connections.ts",
    from: "onKey: (key) => this.#keepKey(slotOf(), key),",
    to: "onKey: () => {},",
  },
];

const FOLDERS = ["bytes", "tl", "crypto", "mtproto", "client", "testing"];
const FILES = [
  "deno.json",
  "tools/simulate.ts",
  "tools/simulation_search.ts",
  "tools/simulation_worker.ts",
];
const DEFAULT_SEEDS = 30;

function print(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

function copyFolder(from: string, to: string): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const { name, isDirectory } of Deno.readDirSync(from)) {
    if (isDirectory) copyFolder(`${from}/${name}`, `${to}/${name}`);
    else Deno.copyFileSync(`${from}/${name}`, `${to}/${name}`);
  }
}

/**
 * Takes a protection away in a text.
 *
 * @param text The file.
 * @param mutation The mutation.
 * @throws {Error} When what is to be replaced does not stand there once.
 */
export function mutate(text: string, { name, file, from, to }: Mutation): string {
  const parts = text.split(from);
  if (parts.length !== 2) {
    throw new Error(`Mutation "${name}": ${file} has its text ${parts.length - 1} times, not once`);
  }
  return parts.join(to);
}

/** Whether some seed fails, and what it says. */
async function isNoticed(folder: string, seeds: number): Promise<string | undefined> {
  const { code, stdout } = await new Deno.Command("deno", {
    args: [
      "run",
      "--no-check",
      "--no-prompt",
      "--allow-read=.",
      "tools/simulate.ts",
      "--seeds",
      `${seeds}`,
      "--failures",
      "1",
    ],
    cwd: folder,
    stdin: "null",
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  }).output();
  if (code === 0) return undefined;
  const output = new TextDecoder().decode(stdout);
  return /^Seed \d+ breaks.*\n.*/m.exec(output)?.[0] ?? `status ${code}`;
}

async function main(): Promise<number> {
  const { args } = Deno;
  const valueOf = (name: string): string | undefined => args[args.indexOf(name) + 1 || args.length];
  const seeds = Number(valueOf("--seeds") ?? DEFAULT_SEEDS);
  const only = valueOf("--only");
  const folder = Deno.makeTempDirSync();
  let unnoticed = 0;
  try {
    for (const name of FOLDERS) copyFolder(name, `${folder}/${name}`);
    Deno.mkdirSync(`${folder}/tools`);
    for (const name of FILES) Deno.copyFileSync(name, `${folder}/${name}`);
    for (const mutation of MUTATIONS) {
      if (only !== undefined && mutation.name !== only) continue;
      const path = `${folder}/${mutation.file}`;
      const text = Deno.readTextFileSync(path);
      Deno.writeTextFileSync(path, mutate(text, mutation));
      const notice = await isNoticed(folder, seeds);
      Deno.writeTextFileSync(path, text);
      if (notice === undefined) unnoticed++;
      print(`${mutation.name} (${mutation.protects}): ${notice ?? "NOT NOTICED"}`);
    }
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
  return unnoticed === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
