// The table of rules and tests: which tests are found, and what becomes of a rule.

import { strict as assert } from "node:assert";
import { compare, faultsOf, render, summaryOf } from "../../tools/conformance/report.ts";
import type { Rule } from "../../tools/conformance/rule.ts";
import { RULES } from "../../tools/conformance/rules.ts";
import { type Scan, scanTests } from "../../tools/conformance/scan.ts";

// Names of rules are put together here, so that this file names none.
const R = "R";

/** A file with one test, whose name and first line are given. */
function file(path: string, name: string, more: { above?: string; inside?: string } = {}): Scan {
  const lines = [
    ...more.above === undefined ? [] : [more.above],
    `Deno.test("${name}", () => {`,
    ...more.inside === undefined ? [] : [`  ${more.inside}`],
    "});",
  ];
  return scanTests(path, lines.join("\n") + "\n");
}

function rule(number: number, more: Partial<Rule> = {}): Rule {
  return {
    id: `${R}${number}`,
    binds: "client",
    says: "All is well",
    source: "/mtproto",
    ...more,
  };
}

/** What becomes of one rule, and what is found wrong. */
function fate(one: Rule, ...scans: readonly Scan[]): [status: string, faults: string[]] {
  const groups = compare([{ title: "All", rules: [one] }], scans);
  return [groups[0]!.findings[0]!.status, faultsOf(groups, scans)];
}

Deno.test("scanTests() finds rules in the name of a test, above it and inside of it", () => {
  const { tests } = file("tests/a_test.ts", `does it (${R}3)`, {
    above: `// Shows ${R}1.`,
    inside: `assert.ok(true, "as ${R}2 says");`,
  });
  const rules = [`${R}1`, `${R}2`, `${R}3`];
  assert.deepEqual(tests, [
    { file: "tests/a_test.ts", name: `does it (${R}3)`, rules, ignored: false },
  ]);
});

Deno.test("scanTests() counts nothing for a test that stands apart from it", () => {
  const source = [
    `// ${R}1 of this file`,
    "",
    `const ROWS = ["${R}2"];`,
    "",
    'Deno.test("one", () => {',
    "  assert.ok(true);",
    "});",
    "",
    `function helper(${R}3: number): void {}`,
    "",
    `Deno.test("two (${R}4)", () => {});`,
  ].join("\n");
  const scan = scanTests("tests/a_test.ts", source);
  assert.deepEqual(scan.tests.map(({ name }) => name), [`two (${R}4)`]);
  assert.deepEqual(scan.mentioned, [1, 2, 3, 4].map((number) => `${R}${number}`));
});

Deno.test("scanTests() reads tests of every shape", () => {
  const source = [
    "for (const [what] of ROWS) {",
    `  Deno.test(\`does \${what} (${R}1)\`, () => {`,
    "    if (what) {",
    "    }",
    "  });",
    "}",
    "Deno.test({",
    `  name: "as an object (${R}2)",`,
    "  fn() {",
    "  },",
    "});",
    "Deno.test(",
    `  'in lines (${R}3)',`,
    "  () => {",
    "  },",
    ");",
    `Deno.test.ignore("never (${R}4)", () => {});`,
    "Deno.test({",
    `  name: "not now (${R}5)",`,
    "  ignore: true,",
    "  fn() {},",
    "});",
  ].join("\n");
  const { tests, faults } = scanTests("tests/a_test.ts", source);
  assert.deepEqual(tests.map(({ name, rules, ignored }) => [name, rules.join(), ignored]), [
    [`does … (${R}1)`, `${R}1`, false],
    [`as an object (${R}2)`, `${R}2`, false],
    [`in lines (${R}3)`, `${R}3`, false],
    [`never (${R}4)`, `${R}4`, true],
    [`not now (${R}5)`, `${R}5`, true],
  ]);
  assert.deepEqual(faults, []);
});

Deno.test("scanTests() refuses ranges of rules, and tests without an end", () => {
  for (const range of [`${R}1 to ${R}3`, `${R}1–${R}3`, `${R}1-${R}3`]) {
    assert.equal(file("tests/a_test.ts", `all (${range})`).faults.length, 1, range);
  }
  assert.deepEqual(file("tests/a_test.ts", `two (${R}1, ${R}3)`).faults, []);
  const apart = scanTests("tests/a_test.ts", `// ${R}1 to ${R}3\n\nDeno.test("it", () => {});\n`);
  assert.deepEqual([apart.faults, apart.tests], [[], []]);
  const endless = 'Deno.test("one", () => {\n  x\nDeno.test("two", () => {\n});\n';
  assert.match(scanTests("tests/a_test.ts", endless).faults[0]!, /a_test\.ts:1/);
});

Deno.test("compare() takes a rule for tested only by a test that runs, on the side it binds", () => {
  const named = `it (${R}1)`;
  assert.deepEqual(fate(rule(1), file("tests/mtproto/session/send_test.ts", named)), [
    "tested",
    [],
  ]);
  const others = [
    file("tests/a_test.ts", "something else"),
    file("tests/testing/services_test.ts", named),
    file("tests/mtproto/session/server_test.ts", named),
    file("tests/mtproto/session/server_receive_test.ts", named),
    scanTests("tests/a_test.ts", `Deno.test.ignore("${named}", () => {});`),
  ];
  for (const scan of others) {
    const [status, faults] = fate(rule(1), scan);
    assert.equal(status, "missing");
    assert.deepEqual(faults, [`${R}1 has no test of the client and no reason: All is well`]);
  }
  assert.equal(fate(rule(1, { binds: "both" }), others[1]!)[0], "missing");
  assert.equal(fate(rule(1, { binds: "server" }), others[1]!)[0], "tested");
  assert.deepEqual(fate(rule(1, { binds: "server" })), ["free", []]);
});

Deno.test("compare() takes a reason in place of a test, and says when only a part is tested", () => {
  const scan = file("tests/a_test.ts", `it (${R}1)`);
  assert.deepEqual(fate(rule(1, { notBuilt: "all of it" })), ["notBuilt", []]);
  assert.deepEqual(fate(rule(1, { notBuilt: "the rest" }), scan), ["part", []]);
  assert.deepEqual(fate(rule(1, { notApplicable: "no" })), ["notApplicable", []]);
  const [status, faults] = fate(rule(1, { notApplicable: "no" }), scan);
  assert.equal(status, "notApplicable");
  assert.deepEqual(faults, [`${R}1 has a test, and a reason why it can't have one`]);
});

Deno.test("faultsOf() names rules that do not exist, wherever a test file names them", () => {
  const scan = scanTests("tests/a_test.ts", `// ${R}999\nDeno.test("it (${R}1)", () => {});\n`);
  assert.deepEqual(fate(rule(1), scan)[1], [`${R}999 is named by a test and is no rule`]);
});

Deno.test("render() shows each rule with its tests, and keeps the table whole", () => {
  const scans = [file("tests/a_test.ts", `reads <b> | more (${R}1)`)];
  const rules = [rule(1), rule(2, { notBuilt: "downloads", source: "practice" })];
  const groups = compare([{ title: "All", rules }], scans);
  const table = render(groups);
  assert.ok(table.includes(
    `| ${R}1 | client | All is well. /mtproto | [a_test.ts](a_test.ts): reads &lt;b> \\| more (${R}1) | tested |`,
  ));
  assert.ok(
    table.includes(`| ${R}2 | client | All is well. (practice) |  | not built: downloads |`),
  );
  assert.equal(summaryOf(groups), "2 rules: 1 tested, 1 not built");
});

Deno.test("every rule has a name of its own, in order, a sentence and a source", () => {
  const rules = RULES.flatMap((group) => group.rules);
  const numbers = rules.map(({ id }) => Number(id.slice(1)));
  assert.deepEqual(numbers, [...new Set(numbers)].sort((a, b) => a - b));
  for (const { id, says, source, notBuilt, notApplicable } of rules) {
    assert.match(id, /^R[1-9]\d{0,2}$/);
    assert.match(says, /^\S.*[^.\s]$/, id);
    for (const page of source.split(/[,;] /)) {
      assert.match(page, /^(?:practice|schema|\/[\w./#-]+)$/, id);
    }
    assert.ok(notBuilt === undefined || notApplicable === undefined, id);
  }
});
