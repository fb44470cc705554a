// What a program takes along: the functions it uses, and no others.

import { strict as assert } from "node:assert";

/** What a program is bundled into. */
async function bundle(entry: string): Promise<string> {
  const path = new URL(entry, import.meta.url).pathname;
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["bundle", "--quiet", path],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

/** The modules that code of a bundle comes from, by the comments of the bundler. */
async function modulesOf(entry: string): Promise<string[]> {
  const text = await bundle(entry);
  // A module of which nothing but constants is left is followed by no function and no class.
  const modules = text.split(/^\/\/ (?=[\w/]+\.ts$)/m).slice(1);
  return modules.filter((code) => /^(async )?function|^class |= class /m.test(code))
    .map((code) => code.slice(0, code.indexOf("\n")));
}

Deno.test("a program with a core and getMe() takes no other feature along", async () => {
  const modules = await modulesOf("core_and_me.ts");
  assert.ok(modules.includes("client/core.ts"));
  assert.ok(modules.includes("client/features/users/get_me.ts"));
  const unused = modules.filter((module) =>
    /^client\/(features|updates|text)\//.test(module) && !module.endsWith("/get_me.ts")
  );
  assert.deepEqual(unused, []);
  assert.deepEqual(modules.filter((module) => module.startsWith("client/objects/")), [
    "client/objects/view.ts",
    "client/objects/user.ts",
  ]);
  assert.ok(!modules.includes("client/storage/sqlite.ts"));
});

/** What only one feature says or does. */
const TRACES = {
  "sign-in": "loginTokenMigrateTo",
  "password": "PASSWORD_HASH_INVALID",
  "QR code": "tg://login?token=",
  "terminal": "setRaw",
  "polls": '"inputMediaPoll"',
  "history": '"messages.getHistory"',
  "dialogs": '"messages.getDialogs"',
  "members": '"channels.getParticipants"',
  "invite links": '"messages.exportChatInvite"',
  "forum topics": '"messages.getForumTopics"',
  "updates": '"updates.getDifference"',
  "inline mode": '"messages.setInlineBotResults"',
  // An import of node:sqlite stays, as bundlers keep what they cannot see into.
  "files": "PRAGMA journal_mode",
} as const;

/** The traces in the code of a bundle, without the schema, which names every method. */
async function tracesIn(entry: string): Promise<string[]> {
  const code = (await bundle(entry)).split(/^\/\/ (?=[\w/]+\.ts$)/m).slice(1)
    .filter((module) => !module.startsWith("tl/"))
    .join("");
  return Object.entries(TRACES).filter(([, trace]) => code.includes(trace)).map(([name]) => name);
}

Deno.test("a program with a core and sendMessage() holds no trace of other features", async () => {
  assert.deepEqual(await tracesIn("everything.ts"), Object.keys(TRACES));
  assert.deepEqual(await tracesIn("core_and_send.ts"), []);
});
