// A program that opens a session file, writes to it, and reports in one line of JSON what came of it.
// deno-lint-ignore-file no-console -- what it prints is its report

import { sqliteStorage, StorageError } from "../../../../client/storage/mod.ts";

const storage = sqliteStorage(Deno.args[0]!);
try {
  storage.transaction((tx) => tx.set("opened", Uint8Array.of(1)));
  console.log(JSON.stringify({ opened: true }));
  storage.close();
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  const { reason, flag, holder, message } = error;
  console.log(JSON.stringify({ reason, flag, holder, message }));
}
