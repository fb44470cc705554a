// The echo bot as a process of its own, with the permissions it needs and no others.

import { strict as assert } from "node:assert";
import { serverUrl } from "../../client/server_url.ts";
import { TestDc } from "../../testing/mod.ts";
import type { TestBot } from "../../testing/mod.ts";

const EXAMPLE = new URL("../../examples/echo_bot.ts", import.meta.url).pathname;

interface Program {
  readonly child: Deno.ChildProcess;
  /** Waits for a line that contains a text. */
  line(text: string): Promise<string>;
}

function run(dc: TestDc, bot: TestBot, file: string): Program {
  const { apiId, apiHash } = dc.clientOptions();
  const child = new Deno.Command("deno", {
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--allow-env=API_ID,API_HASH,BOT_TOKEN,SERVER",
      `--allow-net=127.0.0.1:${dc.port}`,
      `--allow-read=${file}`,
      `--allow-write=${file}`,
      EXAMPLE,
      file,
    ],
    env: {
      NO_COLOR: "1",
      DENO_NO_UPDATE_CHECK: "1",
      API_ID: `${apiId}`,
      API_HASH: apiHash,
      BOT_TOKEN: bot.token,
      SERVER: serverUrl({ ...dc.endpoint, publicKey: dc.publicKey }),
    },
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let seen = "";
  return {
    child,
    line: async (text) => {
      for (;;) {
        const found = seen.split("\n").slice(0, -1).find((line) => line.includes(text));
        if (found !== undefined) return found;
        const { done, value } = await lines.read();
        assert.ok(!done, `the bot ended before it said "${text}"; it said ${seen}`);
        seen += value;
      }
    },
  };
}

async function end(program: Program, signal: Deno.Signal): Promise<Deno.CommandStatus> {
  program.child.kill(signal);
  for (;;) {
    // The rest of the output, so that the stream is closed.
    try {
      await program.line("a line that never comes");
    } catch {
      return await program.child.status;
    }
  }
}

Deno.test("examples/echo_bot.ts answers, and again from its file after it was killed", async () => {
  await using dc = await TestDc.start();
  const bot = dc.createBot({ firstName: "Echo", username: "echo_bot" });
  const alice = dc.createUser({ firstName: "Alice" });
  const folder = await Deno.makeTempDir();
  try {
    const file = `${folder}/echo.session`;

    const first = run(dc, bot, file);
    await first.line("@echo_bot is listening");
    await alice.send(bot, "Is anybody there?");
    assert.equal((await alice.nextMessage()).text, "Is anybody there?");
    await first.line("Alice: Is anybody there?");
    await end(first, "SIGKILL");

    await alice.send(bot, "Hello?");
    const second = run(dc, bot, file);
    assert.equal((await alice.nextMessage()).text, "Hello?");
    const status = await end(second, "SIGINT");
    assert.equal(status.code, 0);

    assert.equal(dc.keyExchanges, 1);
    const methods = dc.requests.map(({ method }) => method);
    assert.equal(methods.filter((name) => name === "auth.importBotAuthorization").length, 1);
    assert.deepEqual(dc.violations, []);
    assert.equal(Deno.statSync(file).mode! & 0o777, 0o600);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
