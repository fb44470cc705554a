/**
 * Makes the files for people out of a report.
 *
 * @module
 */

import { toSvg } from "./chart.ts";
import { PROJECT } from "./data/project.ts";
import { goalTable, standings } from "./goals.ts";
import { type Report, toMarkdown } from "./report.ts";

/** Reads the run that was recorded last. */
export async function recordedReport(): Promise<Report> {
  return JSON.parse(await Deno.readTextFile(new URL("bench/results.json", PROJECT)));
}

/** Makes the files, by their paths in the project. */
export function render(report: Report): Readonly<Record<string, string>> {
  const { cpu, cores, deno } = report.environment;
  const goals = standings(report.sections).length === 0 ? "" : [
    "\n## Goals\n",
    "What Layer wants to reach against the best of the others; 2× is twice the speed, half the " +
    "time or half the memory.\n",
    goalTable(report.sections),
    "",
  ].join("\n");
  return {
    "bench/results.md": toMarkdown(report) + goals,
    "bench/results.svg": toSvg(report.sections, `${cpu}, ${cores} cores, Deno ${deno}`),
  };
}
