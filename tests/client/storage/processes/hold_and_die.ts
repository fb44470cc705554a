// A program that starts holders of a session file: while one lives, a second opener is told of it; once it was killed, the next takes over.
// deno-lint-ignore-file no-console -- what it prints is its report

import { strict as assert } from "node:assert";
import { sqliteStorage, StorageError } from "../../../../client/storage/mod.ts";

const path = Deno.args[0]!;
const writer = new URL("./writer.ts", import.meta.url);
const child = new Deno.Command(Deno.execPath(), {
  args: ["run", "--no-prompt", "--allow-read", `--allow-write=${path}`, writer.href, path],
  stdout: "piped",
}).spawn();
const reader = child.stdout.getReader();
await reader.read();
reader.releaseLock();

const started = Date.now();
assert.throws(() => sqliteStorage(path).open!(), (error) => {
  assert(error instanceof StorageError);
  assert.equal(error.reason, "locked");
  assert.equal(error.holder?.pid, child.pid);
  assert(error.message.includes(`pid ${child.pid}`), error.message);
  assert(error.holder.sinceMs <= started && error.holder.sinceMs > started - 60_000);
  return true;
});

child.kill("SIGKILL");
await child.stdout.cancel();
await child.status;

{
  using storage = sqliteStorage(path);
  storage.transaction((tx) => assert([...tx.entries("count/")].length % 16 === 0));
}
console.log(JSON.stringify({ holder: child.pid }));
