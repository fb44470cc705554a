// Holds the permissions that README.md prints to the ones that are used.

import { strict as assert } from "node:assert";
import { readConfig, readSource } from "./files.ts";

/** The commands of deno.json's tasks by their name. */
function commands(): Map<string, string> {
  return new Map(
    Object.entries(readConfig().tasks).map((
      [name, task],
    ) => [name, typeof task === "string" ? task : task.command]),
  );
}

Deno.test("no task runs with all permissions", () => {
  for (const [name, command] of commands()) {
    assert.doesNotMatch(command, /(^|\s)(-A|--allow-all|--allow-ffi)(\s|$)/, name);
  }
});

Deno.test("every task that runs a program runs it without prompts", () => {
  for (const [name, command] of commands()) {
    for (const part of command.split("&&")) {
      if (!/\bdeno (run|test|serve)\b/.test(part)) continue;
      assert.match(part, /--no-prompt/, name);
    }
  }
});

Deno.test("every task says what it is for", () => {
  const silent = Object.entries(readConfig().tasks)
    .filter(([, task]) => typeof task === "string" || task.description === "")
    .map(([name]) => name);
  assert.deepEqual(silent, []);
});

Deno.test("README.md shows examples with the commands of their tasks", () => {
  const shown = [...readSource("README.md").matchAll(/^(deno run .*examples\/\S+)$/gm)]
    .map((match) => match[1]!);
  assert.deepEqual(
    shown,
    ["demo", "app", "echo-bot", "app-telegram"].map((name) => commands().get(name)),
  );
});

Deno.test("README.md names no task that does not exist", () => {
  const named = [...readSource("README.md").matchAll(/deno task ([\w-]+)/g)].map((match) =>
    match[1]!
  );
  assert.deepEqual(named.filter((name) => !commands().has(name)), []);
});
