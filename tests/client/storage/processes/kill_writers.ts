// A program that starts writers on one session file, kills each at a random moment, and checks the file after each.
// deno-lint-ignore-file no-console -- what it prints is its report

import { strict as assert } from "node:assert";
import { sqliteStorage } from "../../../../client/storage/mod.ts";
import { seededRandom } from "../../../helpers/random.ts";

const [path, rounds, seed] = [Deno.args[0]!, Number(Deno.args[1]), Number(Deno.args[2])];
const random = seededRandom(seed);
const writer = new URL("./writer.ts", import.meta.url);
let total = 0;

for (let round = 0; round < rounds; round++) {
  const reported = await writeAndKill(random.float());
  total = check(reported, total);
}
console.log(JSON.stringify({ rounds, commits: total }));

/** Lets a writer work for a part of 60 ms after its start, and returns the last count it reported. */
async function writeAndKill(part: number): Promise<number> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-read", `--allow-write=${path}`, writer.href, path],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let text = "";
  let killed = false;
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (!killed && text.includes("ready")) {
      killed = true;
      setTimeout(() => child.kill("SIGKILL"), part * 60);
    }
  }
  const { signal } = await child.status;
  assert.equal(signal, "SIGKILL");
  const lines = text.slice(0, text.lastIndexOf("\n")).split("\n");
  return Number(lines.at(-1)!.replace("ready ", ""));
}

/** Checks that the file holds all that was reported, as a whole, and returns its count. */
function check(reported: number, before: number): number {
  using storage = sqliteStorage(path);
  return storage.transaction((tx) => {
    const counts = [...tx.entries("count/")].map(([, value]) => new TextDecoder().decode(value));
    const count = Number(counts[0] ?? 0);
    const where = `seed ${seed}: reported ${reported}, kept ${counts.join()}`;
    assert(counts.every((other) => other === counts[0]), `torn: ${where}`);
    assert(count >= reported && count <= reported + 1, `went back in time: ${where}`);
    assert(count >= before, where);
    const log = [...tx.entries("log/")].map(([key]) => Number(key.slice(4))).sort((a, b) => a - b);
    const first = Math.max(1, count - 49);
    assert.deepEqual(log, Array.from({ length: count - first + 1 }, (_, index) => first + index));
    return count;
  });
}
