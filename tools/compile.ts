/**
 * `deno task compile`: builds examples/echo_bot.ts into one program with its permissions built in.
 *
 * The permissions are those of the task `echo-bot` in deno.json, so that the program may do exactly
 * what the script may. `deno compile` fetches a small runtime (denort) to put the program into. On a
 * machine that can't reach it, the build is repeated with the deno executable in its place: that
 * shows that the program bundles, but the result is not a working program, and is removed again.
 *
 * @module
 */

const TASK = "echo-bot";
const ENTRY = "examples/echo_bot.ts";
const OUTPUT = Deno.build.os === "windows" ? "dist/echo_bot.exe" : "dist/echo_bot";
/** Said by `deno compile` when the download of denort fails. */
const DOWNLOAD_FAILED = /denort|Setting up base binary/;

/** Reads the permission flags of the task from deno.json. */
function permissionFlags(): string[] {
  const config: { tasks: Record<string, { command: string } | string> } = JSON.parse(
    Deno.readTextFileSync("deno.json"),
  );
  const task = config.tasks[TASK];
  if (task === undefined) {
    throw new Error(`deno.json has no task "${TASK}" to take permissions from`);
  }
  const command = typeof task === "string" ? task : task.command;
  return command.split(" ").filter((word) =>
    word.startsWith("--allow-") || word.startsWith("--deny-") || word === "--no-prompt"
  );
}

/** Runs `deno compile`, with the given executable in denort's place if there is one. */
async function compile(flags: string[], denort?: string): Promise<{ ok: boolean; errors: string }> {
  const { success, stderr } = await new Deno.Command("deno", {
    args: ["compile", ...flags, "--output", OUTPUT, ENTRY],
    env: denort === undefined ? {} : { DENORT_BIN: denort },
    stdin: "null",
    stdout: "inherit",
    stderr: "piped",
  }).output();
  return { ok: success, errors: new TextDecoder().decode(stderr) };
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
}

async function main(): Promise<number> {
  const flags = permissionFlags();
  print(`Permissions built in: ${flags.join(" ")}`);

  const first = await compile(flags);
  if (first.ok) {
    print(`Built ${OUTPUT}.`);
    return 0;
  }
  if (!DOWNLOAD_FAILED.test(first.errors)) {
    print(first.errors.trimEnd());
    return 1;
  }

  const second = await compile(flags, Deno.execPath());
  if (!second.ok) {
    print(second.errors.trimEnd());
    return 1;
  }
  Deno.removeSync(OUTPUT);
  print("Deno's runtime for compiled programs (denort) could not be downloaded here.");
  print("The build was checked with the deno executable in its place: it bundles completely.");
  print(`The program itself was not run, and ${OUTPUT} was not kept.`);
  return 0;
}

if (import.meta.main) Deno.exit(await main());
