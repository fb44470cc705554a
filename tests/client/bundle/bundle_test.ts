// What a program takes along: the functions it uses, and no others.

import { strict as assert } from "node:assert";

/** The modules that code of a bundle comes from, by the comments of the bundler. */
async function modulesOf(entry: string): Promise<string[]> {
  const path = new URL(entry, import.meta.url).pathname;
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["bundle", "--quiet", path],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  const text = new TextDecoder().decode(stdout);
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
