// The loggers: silent by default, one line a message, and no secret in any of them.

import { strict as assert } from "node:assert";
import { consoleLogger, silentLogger } from "../../client/logger.ts";
import type { LogFields, LogLevel } from "../../client/logger.ts";

function lines(level: LogLevel, log: (logger: ReturnType<typeof consoleLogger>) => void): string[] {
  const written: string[] = [];
  log(consoleLogger(level, { write: (line) => written.push(line), now: () => 1_700_000_000_000 }));
  return written;
}

function shown(fields: LogFields): string {
  return lines("info", (logger) => logger.info("m", fields))[0]!.replace(/^.* INFO {2}m/, "");
}

Deno.test("silentLogger drops everything, its children too", () => {
  silentLogger.child({ a: 1 }).error("never seen", { b: 2 });
});

Deno.test("consoleLogger() writes time, level, message and fields in one line", () => {
  assert.deepEqual(
    lines(
      "info",
      (logger) => logger.warn("The link is lost", { address: "127.0.0.1:443", tries: 2 }),
    ),
    ["2023-11-14T22:13:20.000Z WARN  The link is lost address=127.0.0.1:443 tries=2"],
  );
});

Deno.test("consoleLogger() leaves out what is quieter than its level", () => {
  const levels: LogLevel[] = ["debug", "info", "warn", "error"];
  for (const [rank, level] of levels.entries()) {
    const written = lines(level, (logger) => levels.forEach((name) => logger[name](name)));
    assert.deepEqual(written.map((line) => line.split(/ +/)[2]), levels.slice(rank));
  }
});

Deno.test("consoleLogger() adds the fields of child() to each message, the nearest last", () => {
  const written = lines("info", (logger) => {
    logger.child({ dc: 2, purpose: "main" }).child({ purpose: "media" }).info("m", { n: 1 });
  });
  assert(written[0]!.endsWith(" m dc=2 purpose=media n=1"));
});

Deno.test("consoleLogger() shows no secret by name or by kind (R276)", () => {
  const bytes = new Uint8Array([11, 22, 33]);
  const fields = {
    authKey: "abc",
    password: "abc",
    botToken: "abc",
    apiHash: "abc",
    phone: "abc",
    code: "abc",
    sessionString: "abc",
    data: bytes,
    nested: { password: "abc" },
    list: [{ password: "abc" }],
  };
  const line = shown(fields);
  assert(!line.includes("abc"), line);
  assert(!line.includes("22"), line);
  assert(line.includes("authKey=[redacted]") && line.includes("data=[3 bytes]"), line);
});

Deno.test("consoleLogger() keeps a line a line, whatever a value holds", () => {
  assert.equal(shown({ text: 'two\nlines "and" more' }), ' text="two\\nlines \\"and\\" more"');
  assert.equal(
    shown({ error: new Error("a\nb", { cause: new TypeError("c") }) }),
    ' error="Error: a\\nb (TypeError: c)"',
  );
  assert.equal(
    shown({ a: undefined, b: null, c: 5n, d: true, e: [1, 2], f: () => 1 }),
    " b=null c=5 d=true e=[1,2] f=[function]",
  );
});
