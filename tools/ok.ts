/**
 * `deno task ok`: everything CI runs, one gate after the other, ending with one line that counts.
 *
 * A gate is a command with a time limit. All gates run even when one fails, so that a single run
 * shows everything there is to mend. A gate's output is printed when it fails; that of the tests
 * always. The last line is `N passed, N failed`: the tests as Deno counted them, and one for each
 * gate that failed for another reason than a counted test.
 *
 * @module
 */

/** One command that has to end with status 0 within its time. */
interface Gate {
  readonly name: string;
  readonly args: readonly string[];
  readonly limitMinutes: number;
  /** Prints the output while the gate runs, and counts the tests in it. */
  readonly tests?: boolean;
  /** Output that matches is a failure even if the status is 0. */
  readonly forbidden?: RegExp;
}

interface Outcome {
  readonly failure: string | undefined;
  readonly output: string;
  readonly seconds: number;
}

/** How many tests of a run passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The last line of `deno test`: `ok | 3 passed (2 steps) | 0 failed | 1 ignored (10ms)`. */
const SUMMARY = /^(?:ok|FAILED) \| (\d+) passed[^|\n]*\| (\d+) failed/gm;
/** What the two commands of README.md must not print. */
const WARNING = /^.*\bwarning\b.*$/im;

/** Refuses exports whose types are not written down, and what a package can't have. */
const PUBLISHING = ["publish", "--dry-run", "--allow-dirty"];
/** Lets a program of this tree take what is published in place of the sources. */
const WITH_PACKAGE = "--import-map=dist/imports.json";
const DEMO_PERMISSIONS = [
  "--no-prompt",
  "--allow-net=127.0.0.1",
  "--allow-read=demo.session",
  "--allow-write=demo.session",
];

/** Pin what tests, benches and tools take from npm, and with it what the package takes. */
const LOCK_FILES = ["tests/deno.lock", "bench/deno.lock", "tools/deno.lock"];

/** Reads the lock files, an empty text for one that is not there. */
function readLockFiles(): string[] {
  return LOCK_FILES.map((path) => {
    try {
      return Deno.readTextFileSync(path);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return "";
      throw error;
    }
  });
}

/** Reads the entry files of the package from deno.json. */
function entryFiles(): string[] {
  const config: { exports: Record<string, string> } = JSON.parse(
    Deno.readTextFileSync("deno.json"),
  );
  return Object.values(config.exports);
}

/** Finds the examples, which use the package by its name. */
function exampleFiles(): string[] {
  return [...Deno.readDirSync("examples")].filter(({ name }) => name.endsWith(".ts"))
    .map(({ name }) => `examples/${name}`);
}

function gates(): Gate[] {
  return [
    { name: "format", args: ["fmt", "--check"], limitMinutes: 5 },
    { name: "lint", args: ["lint"], limitMinutes: 5 },
    { name: "types", args: ["check", "--lock=bench/deno.lock"], limitMinutes: 10 },
    { name: "generated code", args: ["task", "gen", "--check"], limitMinutes: 5 },
    { name: "conformance", args: ["task", "conformance", "--check"], limitMinutes: 5 },
    { name: "machine code", args: ["task", "wasm", "--check"], limitMinutes: 5 },
    { name: "documentation", args: ["doc", "--lint", ...entryFiles()], limitMinutes: 5 },
    { name: "types written down", args: PUBLISHING, limitMinutes: 10 },
    { name: "package", args: ["task", "pack"], limitMinutes: 5 },
    {
      name: "publishing",
      args: [...PUBLISHING, "--config=dist/package/deno.json"],
      limitMinutes: 10,
    },
    {
      name: "types of the package",
      args: ["check", WITH_PACKAGE, ...exampleFiles()],
      limitMinutes: 5,
    },
    {
      name: "demo with the package",
      args: ["run", WITH_PACKAGE, ...DEMO_PERMISSIONS, "examples/demo.ts"],
      limitMinutes: 5,
      forbidden: WARNING,
    },
    { name: "demo", args: ["task", "demo"], limitMinutes: 5, forbidden: WARNING },
    { name: "compiling", args: ["task", "compile"], limitMinutes: 10 },
    { name: "bench agreement", args: ["task", "bench", "--check"], limitMinutes: 10 },
    {
      name: "tests",
      args: ["task", "test", "--reporter=dot"],
      limitMinutes: 40,
      tests: true,
      forbidden: WARNING,
    },
  ];
}

/** Runs one gate to its end, or to the end of its time. */
async function run(gate: Gate): Promise<Outcome> {
  const start = performance.now();
  const child = new Deno.Command("deno", {
    args: [...gate.args],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  }).spawn();

  let timedOut = false;
  let killTimer: ReturnType<typeof setTimeout> | undefined;
  const limitTimer = setTimeout(() => {
    timedOut = true;
    child.kill("SIGTERM");
    killTimer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  }, gate.limitMinutes * 60_000);

  const chunks: Uint8Array[] = [];
  const collect = async (stream: ReadableStream<Uint8Array>): Promise<void> => {
    for await (const chunk of stream) {
      chunks.push(chunk);
      if (gate.tests) Deno.stdout.writeSync(chunk);
    }
  };
  const [status] = await Promise.all([child.status, collect(child.stdout), collect(child.stderr)]);
  clearTimeout(limitTimer);
  clearTimeout(killTimer);

  const output = new TextDecoder().decode(await new Blob(chunks as BlobPart[]).arrayBuffer());
  const warning = gate.forbidden?.exec(output)?.[0];
  let failure: string | undefined;
  if (timedOut) failure = `still running after ${gate.limitMinutes} minutes`;
  else if (!status.success) failure = `status ${status.signal ?? status.code}`;
  else if (warning !== undefined) failure = `printed a warning: ${warning.trim()}`;
  return { failure, output, seconds: (performance.now() - start) / 1000 };
}

/** Takes the counts from the summary that `deno test` prints, if it came that far. */
export function countTests(output: string): Counts | undefined {
  const match = [...output.matchAll(SUMMARY)].at(-1);
  return match === undefined ? undefined : { passed: Number(match[1]), failed: Number(match[2]) };
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
}

async function main(): Promise<number> {
  let passed = 0;
  let failed = 0;
  const broken: string[] = [];
  const locksBefore = readLockFiles();

  for (const gate of gates()) {
    print(`── ${gate.name}: deno ${gate.args.join(" ")}`);
    const outcome = await run(gate);
    const seconds = outcome.seconds.toFixed(1);
    let failure = outcome.failure;
    if (gate.tests) {
      const counts = countTests(outcome.output);
      passed += counts?.passed ?? 0;
      failed += counts?.failed ?? 0;
      if (counts === undefined) failure = `no summary (${failure ?? "status 0"})`;
      else if (counts.passed === 0) failure ??= "no test ran";
      // Failed tests are counted one by one; the gate adds one only when it failed without any.
      if (failure !== undefined && !counts?.failed) failed += 1;
    } else if (failure !== undefined) {
      print(outcome.output.trimEnd());
      failed += 1;
    }
    if (failure === undefined) {
      print(`   passed in ${seconds} s`);
    } else {
      print(`   FAILED in ${seconds} s: ${failure}`);
      broken.push(`${gate.name} (${failure})`);
    }
  }

  const locksAfter = readLockFiles();
  const changed = LOCK_FILES.filter((_, i) => locksBefore[i] !== locksAfter[i]);
  if (changed.length > 0) {
    print(`── lock files\n   FAILED: the run changed ${changed.join(", ")}; commit what it wrote`);
    broken.push("lock files");
    failed += 1;
  }

  print("");
  if (broken.length > 0) print(`Failed: ${broken.join(", ")}`);
  print(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
