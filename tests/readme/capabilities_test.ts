// README.md's table of what the client can do: its lines are checked and run as they stand there.

import { strict as assert } from "node:assert";
import { programOf, tableLines } from "./table.ts";

const ROOT = new URL("../../", import.meta.url);

Deno.test("every line of README.md's table of capabilities runs on a local data centre", async () => {
  const lines = tableLines(Deno.readTextFileSync(new URL("README.md", ROOT)));
  assert.ok(lines.length >= 60, `${lines.length} lines were found`);
  const folder = await Deno.makeTempDir();
  try {
    const program = `${folder}/table.ts`;
    await Deno.writeTextFile(program, programOf(lines, ROOT));
    const { code, stdout, stderr } = await new Deno.Command("deno", {
      args: [
        "run",
        "--quiet",
        "--check",
        "--no-prompt",
        "--allow-net=127.0.0.1",
        `--config=${new URL("deno.json", ROOT).pathname}`,
        program,
      ],
      env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
      stdin: "null",
    }).output();
    const decoder = new TextDecoder();
    assert.equal(decoder.decode(stdout), "all lines ran\n", decoder.decode(stderr));
    assert.equal(code, 0);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
