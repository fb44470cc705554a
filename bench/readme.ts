/**
 * Puts the figures of the last recorded run into README.md, between two marks.
 *
 * @module
 */

import { goalTable } from "./goals.ts";
import type { Report } from "./report.ts";

const BEGIN = "<!-- figures: written by `deno task bench`, do not edit -->\n";
const END = "<!-- end of figures -->\n";

/** Writes what stands between the marks. */
export function readmeFigures({ environment: at, rounds, sections }: Report): string {
  const peers = Object.entries(at.peers).map(([name, version]) => `${name} ${version}`);
  return [
    "",
    "<!-- deno-fmt-ignore-start -->",
    "",
    goalTable(sections),
    "",
    `Taken on ${at.date} with Deno ${at.deno} on ${at.cpu}, ${at.cores} cores, beside ` +
    `${peers.join(", ")}: medians of up to ${rounds} rounds in which all libraries take turns. ` +
    "2× is twice the speed, half the time or half the memory. " +
    "[bench/results.md](bench/results.md) has all figures, and the chart is " +
    "[bench/results.svg](bench/results.svg).",
    "",
    "<!-- deno-fmt-ignore-end -->",
    "",
    "",
  ].join("\n");
}

/**
 * Replaces the figures in the text of README.md.
 *
 * @returns the text as it is when it has no place for figures.
 */
export function withFigures(readme: string, report: Report): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin) return readme;
  return readme.slice(0, begin + BEGIN.length) + readmeFigures(report) + readme.slice(end);
}
