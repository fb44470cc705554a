// Checks that the recorded figures say the same wherever they stand.

import { strict as assert } from "node:assert";
import { GOALS, goalTable, standings } from "../../bench/goals.ts";
import type { Measured } from "../../bench/measure.ts";
import { withFigures } from "../../bench/readme.ts";
import { recordedReport, render } from "../../bench/render.ts";
import { summarize } from "../../bench/statistics.ts";
import { readSource } from "../architecture/files.ts";

const ROOT = new URL("../../", import.meta.url);

function measured(name: string, unit: Measured["unit"], medians: Record<string, number>): Measured {
  const results = Object.entries(medians).map(([peer, value]) => ({
    peer,
    samples: [value],
    summary: summarize([value]),
  }));
  return { name, unit, charted: true, results };
}

Deno.test("README.md has the figures of bench/results.json", async () => {
  const readme = await Deno.readTextFile(new URL("README.md", ROOT));
  assert.equal(withFigures(readme, await recordedReport()), readme);
});

Deno.test("bench/results.md and .svg show the figures of bench/results.json", async () => {
  for (const [path, text] of Object.entries(render(await recordedReport()))) {
    assert.equal(await Deno.readTextFile(new URL(path, ROOT)), text, path);
  }
});

Deno.test("withFigures() replaces what stands between the marks, and nothing else", async () => {
  const report = await recordedReport();
  const marks = "<!-- figures: written by `deno task bench`, do not edit -->\nold\n" +
    "<!-- end of figures -->\n";
  const text = withFigures(`before\n${marks}after\n`, report);
  assert.ok(text.startsWith("before\n<!-- figures"));
  assert.ok(text.endsWith("<!-- end of figures -->\nafter\n"));
  assert.ok(text.includes(goalTable(report.sections)) && !text.includes("old"));
  assert.equal(withFigures(text, report), text);
});

Deno.test("standings() tell goals reached from goals missed, by times and by rates", () => {
  const sections = [
    {
      title: "Log in",
      cases: [measured("from the start of the process to logged in", "ms", {
        Layer: 100,
        fast: 201,
        slow: 900,
      })],
    },
    {
      title: "Calls",
      cases: [measured("calls a second, 100 in flight", "perSecond", {
        Layer: 199,
        fast: 100,
        slow: 1,
      })],
    },
    {
      title: "TL",
      cases: [measured("decode messages.messages, 9 B", "ns", {
        Layer: 1,
        fast: 2,
      })],
    },
  ];
  assert.deepEqual(
    standings(sections).map(({ goal, bestPeer, isReached }) => [goal.section, bestPeer, isReached]),
    [["TL", "fast", true], ["Calls", "fast", false], ["Log in", "fast", true]],
  );
});

Deno.test("every goal has a name of its own", () => {
  const names = GOALS.map(({ section, name }) => `${section}: ${name}`);
  assert.equal(new Set(names).size, names.length);
});

Deno.test("every subject is loaded from a file of its own", () => {
  const files = [...Deno.readDirSync(new URL("bench/subjects", ROOT))].map(({ name }) => name);
  const listed = [...readSource("bench/subjects.ts").matchAll(/import\("\.\/subjects\/(.+)"\)/g)];
  assert.deepEqual(listed.map(([, name]) => name).toSorted(), files.toSorted());
});
