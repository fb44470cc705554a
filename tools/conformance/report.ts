/** Compares rules and tests, and writes what comes of it as a table. */

import type { Rule, RuleGroup } from "./rule.ts";
import type { NamedTest, Scan } from "./scan.ts";

/** How a rule fares: shown by tests, in part, not at all for a reason, or not at all. */
export type Status = "tested" | "part" | "notBuilt" | "notApplicable" | "free" | "missing";

/** A rule with the tests that show it. */
export interface Finding {
  readonly rule: Rule;
  readonly tests: readonly NamedTest[];
  readonly status: Status;
}

/** The rules of one matter with their tests. */
export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Tests of the server role: they show nothing of what the client does. */
const SERVER_SIDE = /^tests\/testing\/|^tests\/mtproto\/\w+\/server_(?:\w+_)?test\.ts$/;

/** Tells whether a test can show what the given rule asks for. */
function counts(test: NamedTest, rule: Rule): boolean {
  if (test.ignored || !test.rules.includes(rule.id)) return false;
  return rule.binds === "server" || rule.binds === "nobody" || !SERVER_SIDE.test(test.file);
}

function statusOf(rule: Rule, shown: boolean): Status {
  if (rule.notApplicable !== undefined) return "notApplicable";
  if (rule.notBuilt !== undefined) return shown ? "part" : "notBuilt";
  if (shown) return "tested";
  return rule.binds === "client" || rule.binds === "both" ? "missing" : "free";
}

/** Finds the tests of each rule. Those of the other side are listed, but change no status. */
export function compare(groups: readonly RuleGroup[], scans: readonly Scan[]): FindingGroup[] {
  const tests = scans.flatMap((scan) => scan.tests).filter((test) => !test.ignored);
  return groups.map(({ title, rules }) => ({
    title,
    findings: rules.map((rule) => ({
      rule,
      tests: tests.filter((test) => test.rules.includes(rule.id)),
      status: statusOf(rule, tests.some((test) => counts(test, rule))),
    })),
  }));
}

/** Lists what is wrong: rules without test or reason, and names that stand for no rule. */
export function faultsOf(groups: readonly FindingGroup[], scans: readonly Scan[]): string[] {
  const findings = groups.flatMap((group) => group.findings);
  const known = new Set(findings.map(({ rule }) => rule.id));
  const missing = findings.filter(({ status }) => status === "missing")
    .map(({ rule }) => `${rule.id} has no test of the client and no reason: ${rule.says}`);
  const needless = findings.filter((one) => one.status === "notApplicable" && one.tests.length > 0)
    .map(({ rule }) => `${rule.id} has a test, and a reason why it can't have one`);
  const unknown = new Set(scans.flatMap((scan) => scan.mentioned).filter((id) => !known.has(id)));
  return [
    ...missing,
    ...needless,
    ...[...unknown].map((id) => `${id} is named by a test and is no rule`),
    ...scans.flatMap((scan) => scan.faults),
  ];
}

const LEGEND = `A rule is **tested** when at least one test that runs names it: in its name, in a
comment above it, or inside. For a rule that binds the client, tests of the server's side
(\`testing/\` and \`mtproto/…/server_…_test.ts\`) are listed, but do not count.`;

/** Makes a text fit for a cell of a table. */
function cell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function statusText({ rule, status }: Finding): string {
  switch (status) {
    case "tested":
      return "tested";
    case "part":
      return `tested in part; not built: ${rule.notBuilt}`;
    case "notBuilt":
      return `not built: ${rule.notBuilt}`;
    case "notApplicable":
      return `not applicable: ${rule.notApplicable}`;
    case "free":
      return `not tested; binds ${rule.binds === "server" ? "the server" : "nobody"}`;
    case "missing":
      return "**missing**";
  }
}

function testsText(tests: readonly NamedTest[]): string {
  return tests.map(({ file, name }) => {
    const path = file.replace(/^tests\//, "");
    return `[${path}](${path}): ${cell(name)}`;
  }).join("<br>");
}

const COUNTED: readonly (readonly [Status, string])[] = [
  ["tested", "tested"],
  ["part", "tested in part"],
  ["notBuilt", "not built"],
  ["notApplicable", "not applicable"],
  ["free", "not tested, bind the server or nobody"],
  ["missing", "missing"],
];

/** Counts the findings by their status, in one line. */
export function summaryOf(groups: readonly FindingGroup[]): string {
  const findings = groups.flatMap((group) => group.findings);
  const parts = COUNTED.flatMap(([status, words]) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${findings.length} rules: ${parts.join(", ")}`;
}

/** Writes the table as Markdown. */
export function render(groups: readonly FindingGroup[]): string {
  const sections = groups.map(({ title, findings }) => {
    const rows = findings.map((finding) => {
      const { rule, tests } = finding;
      const pages = rule.source.startsWith("/") ? rule.source : `(${rule.source})`;
      return `| ${rule.id} | ${rule.binds} | ${cell(rule.says)}. ${cell(pages)} | ${
        testsText(tests)
      } | ${cell(statusText(finding))} |`;
    });
    return `## ${title}\n\n| Rule | Binds | What | Tests | Status |\n| --- | --- | --- | --- | --- |\n${
      rows.join("\n")
    }\n`;
  });
  return `<!-- Generated by \`deno task conformance\`; edits get lost. -->

# The rules of the protocol and their tests

Pages are those of core.telegram.org; _practice_ stands for what working clients do beyond them.
${LEGEND}

${summaryOf(groups)}.

${sections.join("\n")}`;
}
