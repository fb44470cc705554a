// The example that prints a chat, for an account that has a session and for one that has not.

import { strict as assert } from "node:assert";
import { createClient } from "../../client/client.ts";
import { TestDc } from "../../testing/mod.ts";
import { environment, Program, taskArguments } from "./program.ts";
import { hasPseudoTerminal, TerminalProgram } from "./terminal.ts";

Deno.test("examples/user_history.ts lists chats, and prints the last messages of one", async () => {
  await using dc = await TestDc.start();
  const ada = dc.createUser({ firstName: "Ada" });
  const charles = dc.createUser({ firstName: "Charles", username: "charles" });
  const salon = charles.createGroup("Salon", [ada]);
  for (const text of ["one", "two", "three"]) await charles.send(ada, text);
  await ada.send(charles, "four");
  await charles.send(salon, "five");
  const folder = await Deno.makeTempDir();
  try {
    {
      const storage = `${folder}/user_history.session`;
      await using client = createClient(dc.clientOptions({ storage }));
      await client.start({ phone: ada.phone, code: () => ada.loginCode! });
    }
    const task = "user-history";
    await using list = new Program(dc, { task, folder });
    assert.equal((await list.end()).code, 0);
    assert.match(list.output, /^ +-\d+ {2}Salon$/m);
    assert.match(list.output, /^ +\d+ {2}Charles$/m);

    await using history = new Program(dc, { task, folder, args: ["@charles", "3"] });
    assert.equal((await history.end()).code, 0);
    const lines = history.output.trim().split("\n").map((line) =>
      line.slice("2000-01-01 00:00".length)
    );
    assert.deepEqual(lines, ["  Charles: two", "  Charles: three", "  Ada: four"]);

    const [id] = /-\d+/.exec(list.output)!;
    await using group = new Program(dc, { task, folder, args: [id, "1"] });
    assert.equal((await group.end()).code, 0);
    assert.match(group.output, /Charles: five\n$/);
    assert.deepEqual([dc.violations, dc.defects], [[], []]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test({
  name: "examples/user_history.ts asks who you are when it does not know",
  ignore: !hasPseudoTerminal(),
  async fn() {
    await using dc = await TestDc.start();
    const ada = dc.createUser({ firstName: "Ada" });
    const folder = await Deno.makeTempDir();
    try {
      const args = [...taskArguments("user-history", dc), "me"];
      const cwd = new URL(`file://${folder}/`);
      await using program = new TerminalProgram(args, { cwd, env: environment(dc) });
      await program.until(/Phone number or bot token:/);
      await program.type(`+${ada.phone}\r`);
      await program.until(/Code, sent by SMS:/);
      await program.type(`${ada.loginCode}\r`);
      assert.equal(await program.end(), 0, program.screen);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
