/**
 * `deno task conformance`: writes tests/CONFORMANCE.md, which shows for each rule of the protocol
 * the tests that name it. `--check` only compares, for CI.
 *
 * It ends with status 1 when a rule that binds a client has neither test nor reason, when a test
 * names a rule that does not exist, or when the table is not what the tests say.
 *
 * @module
 */

import { compare, faultsOf, render, summaryOf } from "./conformance/report.ts";
import { RULES } from "./conformance/rules.ts";
import { type Scan, scanTests } from "./conformance/scan.ts";

const TABLE = "tests/CONFORMANCE.md";

/** Lists the test files below a folder, in order. */
function testFiles(folder: string): string[] {
  const found: string[] = [];
  for (const entry of Deno.readDirSync(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) found.push(...testFiles(path));
    else if (entry.name.endsWith("_test.ts")) found.push(path);
  }
  return found.sort();
}

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
}

function readTable(): string {
  try {
    return Deno.readTextFileSync(TABLE);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return "";
    throw error;
  }
}

function main(): number {
  const scans: Scan[] = testFiles("tests").map((file) =>
    scanTests(file, Deno.readTextFileSync(file))
  );
  const groups = compare(RULES, scans);
  const faults = faultsOf(groups, scans);
  const table = render(groups);
  if (!Deno.args.includes("--check")) Deno.writeTextFileSync(TABLE, table);
  else if (table !== readTable()) {
    faults.push(`${TABLE} is not what the tests say: run \`deno task conformance\``);
  }
  for (const fault of faults) print(fault);
  print(summaryOf(groups));
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(main());
