/**
 * Draws the charted cases as bars: one group for each task, one bar for each library.
 *
 * A bar shows the share of the best speed (or the smallest size) in its task, so the longest bar of
 * each group is the best. The colours follow the reader's dark or light scheme.
 *
 * @module
 */

import { advantage, formatValue, OURS, peersOf, type Section, verdict } from "./report.ts";

const WIDTH = 760;
const LEFT = 16;
const BAR_LEFT = 96;
const BAR_WIDTH = 470;
const BAR_HEIGHT = 14;
const BAR_STEP = 18;
const GROUP_GAP = 22;
const TOP = 64;

const STYLE = `
  text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .task { font-weight: 600; }
  .quiet { fill: #59636e; }
  .back { fill: #ffffff; }
  .track { fill: #eff1f3; }
  .bar { fill: #9aa4af; }
  .ours { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .back { fill: #0d1117; }
    .track { fill: #1c2128; }
    .bar { fill: #656c76; }
    .ours { fill: #4493f8; }
  }
`;

/** Draws the chart as an SVG document. */
export function toSvg(sections: readonly Section[], caption: string): string {
  const order = peersOf(sections);
  const parts: string[] = [];
  let y = TOP;
  for (const { title, cases } of sections) {
    for (const measured of cases) {
      if (!measured.charted) continue;
      parts.push(
        `<text class="task" x="${LEFT}" y="${y}">${escape(`${title}: ${measured.name}`)}</text>`,
        `<text class="quiet" x="${WIDTH - LEFT}" y="${y}" text-anchor="end">${
          verdict(measured)
        } against the best</text>`,
      );
      y += 8;
      const results = measured.results.filter(({ peer }) => peer !== measured.outside)
        .toSorted((a, b) => order.indexOf(a.peer) - order.indexOf(b.peer));
      const medians = results.map(({ summary }) => summary.median);
      const best = medians.reduce(
        (a, b) => advantage(measured.unit, a, b) > 1 ? a : b,
        medians[0]!,
      );
      for (const { peer, summary } of results) {
        const share = Math.min(1, Math.max(0, advantage(measured.unit, summary.median, best)));
        const length = Math.max(1, share * BAR_WIDTH).toFixed(1);
        const value = formatValue(summary.median, measured.unit, measured.bytes);
        const baseline = y + BAR_HEIGHT - 3;
        parts.push(
          `<text x="${BAR_LEFT - 8}" y="${baseline}" text-anchor="end">${escape(peer)}</text>`,
          `<rect class="track" x="${BAR_LEFT}" y="${y}" width="${BAR_WIDTH}" height="${BAR_HEIGHT}" rx="2"/>`,
          `<rect class="${
            peer === OURS ? "ours" : "bar"
          }" x="${BAR_LEFT}" y="${y}" width="${length}" height="${BAR_HEIGHT}" rx="2"/>`,
          `<text x="${BAR_LEFT + BAR_WIDTH + 8}" y="${baseline}">${escape(value)}</text>`,
        );
        y += BAR_STEP;
      }
      y += GROUP_GAP;
    }
  }
  const height = Math.max(y - GROUP_GAP / 2, TOP);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>Layer beside other libraries</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="back" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="${LEFT}" y="24">Layer beside other libraries: longer bars are better</text>`,
    `<text class="quiet" x="${LEFT}" y="42">${escape(caption)}</text>`,
    ...parts,
    `</svg>`,
    ``,
  ].join("\n");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
