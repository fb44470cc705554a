// What is left out of the package's code.

import { strict as assert } from "node:assert";
import { withoutComments } from "../../tools/pack/comments.ts";

Deno.test("withoutComments() leaves out indented comments that stand alone, and nothing else", () => {
  const code = [
    "// client/client.ts",
    "/** What a client is. */",
    "var Client = class {",
    "  // Whom it talks to.",
    "  #server; // behind code",
    "  /**",
    "   * Connects.",
    "   */",
    "  connect(/* nothing */) {",
    "    /* one */ return 1 /* two */ + 2;",
    "    // the last",
    "  }",
    "};",
    "",
  ].join("\n");
  assert.equal(
    withoutComments(code),
    [
      "// client/client.ts",
      "/** What a client is. */",
      "var Client = class {",
      "  #server; // behind code",
      "  connect(/* nothing */) {",
      "    /* one */ return 1 /* two */ + 2;",
      "    // the last",
      "  }",
      "};",
      "",
    ].join("\n"),
  );
});

Deno.test("withoutComments() keeps what only looks like a comment", () => {
  const code = [
    "var text = `",
    "  // a line of text",
    "  /* another */",
    "  ${[",
    "  `",
    "    // a third`,",
    "  ]}",
    "`;",
    "function pattern() {",
    "  return /[/*]/.test(",
    '    "// no comment",',
    "  ) || /\\/\\//;",
    "}",
    "",
  ].join("\n");
  assert.equal(withoutComments(code), code);
});

Deno.test("withoutComments() gives code that does the same", () => {
  const run = (source: string) => new Function(`return (${source})`)() as (n: number) => unknown;
  const source = [
    "(n) => {",
    "  // twice",
    "  const twice = n * 2;",
    "  /* and a text */",
    "  return [twice, `//${n}`, '/* */'];",
    "}",
  ].join("\n");
  assert.deepEqual(run(withoutComments(source))(4), run(source)(4));
  assert.equal(withoutComments(source).split("\n").length, 4);
});
