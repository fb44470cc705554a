// A session file between processes: exact permissions, one holder at a time, and death at any moment.

import { strict as assert } from "node:assert";
import { sqliteStorage } from "../../../client/storage/mod.ts";
import { TempFolder } from "./temp_folder.ts";

interface Outcome {
  readonly opened?: true;
  readonly reason?: string;
  readonly flag?: string;
  readonly holder?: { readonly pid: number };
  readonly message?: string;
}

/** Runs one of the programs beside this file in `folder`, and returns the JSON it prints. */
async function run<T>(
  folder: TempFolder,
  flags: readonly string[],
  program: string,
  ...args: readonly string[]
): Promise<T> {
  const url = new URL(`./processes/${program}`, import.meta.url);
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "--no-prompt", ...flags, url.href, ...args],
    cwd: folder.path,
    env: { DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  }).output();
  const errors = new TextDecoder().decode(stderr);
  assert(success, errors);
  assert.equal(errors, "");
  return JSON.parse(new TextDecoder().decode(stdout));
}

Deno.test("sqliteStorage() works with leave to read and write the one file and nothing else", async () => {
  using folder = new TempFolder();
  const flags = ["--allow-read=bot.session", "--allow-write=bot.session"];
  for (const run_ of ["a new file", "an old file"]) {
    const outcome = await run<Outcome>(folder, flags, "open.ts", "bot.session");
    assert.deepEqual(outcome, { opened: true }, run_);
  }
});

Deno.test("sqliteStorage() names the flags to add when leave to use the file is missing", async () => {
  using folder = new TempFolder();
  const read = "--allow-read=bot.session";
  const write = "--allow-write=bot.session";
  const cases = [
    { flags: [], missing: `${read} ${write}` },
    { flags: [read], missing: write },
    { flags: [write], missing: read },
    { flags: ["--allow-read", "--allow-write=other.session"], missing: write },
  ];
  for (const { flags, missing } of cases) {
    const outcome = await run<Outcome>(folder, flags, "open.ts", "bot.session");
    assert.equal(outcome.reason, "permission");
    assert.equal(outcome.flag, missing);
    assert(outcome.message!.includes(missing), outcome.message);
  }
});

Deno.test("sqliteStorage() refuses a file held in another process, naming it (R277)", async () => {
  using folder = new TempFolder();
  using storage = sqliteStorage(folder.file());
  storage.transaction((tx) => tx.set("mine", Uint8Array.of(1)));
  const flags = ["--allow-read=bot.session", "--allow-write=bot.session"];
  const outcome = await run<Outcome>(folder, flags, "open.ts", "bot.session");
  assert.equal(outcome.reason, "locked");
  assert.equal(outcome.holder?.pid, Deno.pid);
  assert(outcome.message!.includes(`pid ${Deno.pid}`), outcome.message);
  storage.transaction((tx) => assert.deepEqual([...tx.entries("")].map(([key]) => key), ["mine"]));
  storage.close();
  assert.deepEqual(await run<Outcome>(folder, flags, "open.ts", "bot.session"), { opened: true });
});

Deno.test("sqliteStorage() refuses a file held by another thread of this process (R277)", async () => {
  using folder = new TempFolder();
  using storage = sqliteStorage(folder.file());
  storage.transaction((tx) => tx.set("mine", Uint8Array.of(1)));
  const worker = new Worker(new URL("./processes/worker.ts", import.meta.url), { type: "module" });
  const ask = () =>
    new Promise<Outcome>((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data);
      worker.onerror = (event) => reject(event.error ?? new Error(event.message));
      worker.postMessage(folder.file());
    });
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      const outcome = await ask();
      assert.equal(outcome.reason, "locked");
      assert.equal(outcome.holder?.pid, Deno.pid);
    }
    // The failed attempts must not have weakened the claim towards other processes either.
    const flags = ["--allow-read=bot.session", "--allow-write=bot.session"];
    const outcome = await run<Outcome>(folder, flags, "open.ts", "bot.session");
    assert.equal(outcome.reason, "locked");
    storage.close();
    assert.deepEqual(await ask(), { opened: true });
  } finally {
    worker.terminate();
  }
});

Deno.test("sqliteStorage() takes over the claim of a process that was killed", async () => {
  using folder = new TempFolder();
  const outcome = await run<{ holder: number }>(
    folder,
    ["--allow-all"],
    "hold_and_die.ts",
    folder.file(),
  );
  assert(outcome.holder > 0);
});

Deno.test("sqliteStorage() lets one of many processes that start at one moment have the file", async () => {
  using folder = new TempFolder();
  const flags = ["--allow-read=bot.session", "--allow-write=bot.session"];
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => run<Outcome>(folder, flags, "open.ts", "bot.session")),
  );
  assert(outcomes.some(({ opened }) => opened), JSON.stringify(outcomes));
  for (const { opened, reason } of outcomes) assert(opened || reason === "locked");
});

Deno.test("sqliteStorage() keeps every commit, and no half of one, when its process is killed", async () => {
  using folder = new TempFolder();
  const rounds = 20;
  const outcome = await run<{ rounds: number; commits: number }>(
    folder,
    ["--allow-all"],
    "kill_writers.ts",
    folder.file(),
    String(rounds),
    "20260731",
  );
  assert.equal(outcome.rounds, rounds);
  assert(outcome.commits > rounds, `only ${outcome.commits} commits in ${rounds} rounds`);
});
