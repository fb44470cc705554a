/**
 * Writes the figures down: one Markdown table for people, one JSON file for programs.
 *
 * @module
 */

import type { Environment } from "./environment.ts";
import type { Measured, Result } from "./measure.ts";
import { spread } from "./statistics.ts";

/** The contestant that all others are compared with. */
export const OURS = "Layer";

/** From this size on a rate says more than a time. */
const RATE_FROM_BYTES = 4096;

/** The measured cases of one subject. */
export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly cases: readonly Measured[];
}

/** A whole run. */
export interface Report {
  readonly environment: Environment;
  readonly rounds: number;
  /** A short run shows that everything works; its figures are not worth quoting. */
  readonly isQuick: boolean;
  readonly sections: readonly Section[];
}

/** Writes a figure with three digits and the unit that suits its size. */
export function formatValue(value: number, unit: Measured["unit"], bytes?: number): string {
  if (unit === "perSecond") return `${digits(value)}/s`;
  if (unit === "percent") return `${digits(value)} %`;
  if (unit === "MiB" || unit === "KiB" || unit === "ms" || unit === "µs") {
    return `${digits(value)} ${unit}`;
  }
  if (bytes !== undefined && bytes >= RATE_FROM_BYTES) {
    return `${digits(bytes / value * 1000)} MB/s`;
  }
  if (value < 1e3) return `${digits(value)} ns`;
  if (value < 1e6) return `${digits(value / 1e3)} µs`;
  return `${digits(value / 1e6)} ms`;
}

function digits(value: number): string {
  if (!Number.isFinite(value)) return "?";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en").replaceAll(",", " ");
  return value.toPrecision(3).replace(/\.?0+$/, "");
}

/** How many times better the first median is: above 1 it is the better one. */
export function advantage(unit: Measured["unit"], ours: number, theirs: number): number {
  return unit === "perSecond" ? ours / theirs : theirs / ours;
}

/** The best of the other libraries in a case. */
export function bestPeer({ results, unit, outside }: Measured): Result | undefined {
  let best: Result | undefined;
  for (const result of results) {
    if (result.peer === OURS || result.peer === outside) continue;
    if (best === undefined || advantage(unit, result.summary.median, best.summary.median) > 1) {
      best = result;
    }
  }
  return best;
}

/** All contestants in the order in which they first appear, ours first. */
export function peersOf(sections: readonly Section[]): string[] {
  const peers = new Set([OURS]);
  for (const { cases } of sections) {
    for (const { results } of cases) for (const { peer } of results) peers.add(peer);
  }
  return [...peers];
}

/** Writes the whole run as Markdown, with one table. */
export function toMarkdown(report: Report): string {
  const { environment: at, sections } = report;
  const peers = peersOf(sections);
  const versions = Object.entries(at.peers).map(([name, version]) => `${name} ${version}`);
  const lines = [
    "# Figures",
    "",
    `Taken on ${at.date} by \`deno task bench\`${report.isQuick ? ", in a short run" : ""}: ` +
    `medians of up to ${report.rounds} interleaved rounds, and half the distance of the quartiles. ` +
    "Less time is better, and more MB/s (10⁶ bytes a second). The last column says how many times " +
    "better Layer is than the best of the others; below 1× it is worse.",
    "",
    `- Machine: ${at.cpu}, ${at.cores} cores, ${at.system}`,
    `- Deno ${at.deno}, V8 ${at.v8}, TypeScript ${at.typescript}`,
    `- Layer ${at.layer} with schema layer ${at.schemaLayer}; ${versions.join(", ")}`,
    "",
    `| Task | ${peers.join(" | ")} | Layer against the best |`,
    `| --- |${" --: |".repeat(peers.length + 1)}`,
  ];
  for (const { title, cases } of sections) {
    for (const measured of cases) {
      const cells = peers.map((peer) => {
        const result = measured.results.find((one) => one.peer === peer);
        if (result === undefined) return "–";
        const value = formatValue(result.summary.median, measured.unit, measured.bytes);
        return `${value} ±${Math.round(spread(result.summary) * 100)} %`;
      });
      lines.push(`| ${title}: ${measured.name} | ${cells.join(" | ")} | ${verdict(measured)} |`);
    }
  }
  lines.push("");
  for (const { title, note } of sections) if (note !== undefined) lines.push(`- ${title}: ${note}`);
  return lines.join("\n").trimEnd() + "\n";
}

/** Says how Layer compares in a case, for example `1.4×`. */
export function verdict(measured: Measured): string {
  if (measured.explains) return "–";
  const ours = measured.results.find(({ peer }) => peer === OURS);
  const best = bestPeer(measured);
  if (ours === undefined || best === undefined) return "–";
  const ratio = advantage(measured.unit, ours.summary.median, best.summary.median);
  return Number.isFinite(ratio) && ratio > 0 ? `${ratio.toPrecision(2)}×` : "–";
}
