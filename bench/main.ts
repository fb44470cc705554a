/**
 * `deno task bench`: measures Layer beside other libraries and writes results.md, .json and .svg,
 * and the figures of README.md.
 *
 * - `--quick` takes few short samples: enough to see that everything runs.
 * - `--check` only compares what the contestants yield, and times nothing.
 * - `--filter NAME` takes the subjects whose name contains NAME; may be repeated.
 * - `--rounds N` takes N samples of each contestant.
 * - `--write` or `--no-write` decides whether files are written; only a whole run writes unasked.
 * - `--render` measures nothing and writes the files anew from results.json.
 *
 * @module
 */

import { parseArgs } from "node:util";
import type { Effort, Subject } from "./case.ts";
import { runDeno } from "./data/child.ts";
import { PROJECT } from "./data/project.ts";
import { environment } from "./environment.ts";
import { type Standing, standings } from "./goals.ts";
import { checkAgreement, DisagreementError, type Measured, measureSubject } from "./measure.ts";
import { PEERS } from "./peers/versions.ts";
import { withFigures } from "./readme.ts";
import { recordedReport, render } from "./render.ts";
import { formatValue, type Report, type Section, verdict } from "./report.ts";
import { SUBJECTS } from "./subjects.ts";

const FULL: Effort = { rounds: 15, sampleMs: 30, warmUpMs: 250 };
const QUICK: Effort = { rounds: 3, sampleMs: 5, warmUpMs: 20 };

const encoder = new TextEncoder();

function print(text: string): void {
  Deno.stdout.writeSync(encoder.encode(text));
}

function readOptions() {
  const { values } = parseArgs({
    args: Deno.args,
    allowNegative: true,
    options: {
      quick: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      filter: { type: "string", multiple: true, default: [] },
      rounds: { type: "string" },
      write: { type: "boolean" },
      render: { type: "boolean", default: false },
    },
  });
  const effort = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? effort.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`Option --rounds must be a whole number from 1 on, got ${values.rounds}`);
  }
  const names = Object.keys(SUBJECTS).filter((name) =>
    values.filter.length === 0 || values.filter.some((part) => name.includes(part))
  );
  if (names.length === 0) {
    throw new RangeError(
      `Option --filter matches no subject; there are ${Object.keys(SUBJECTS).join(", ")}`,
    );
  }
  const isWhole = !values.quick && values.filter.length === 0;
  return {
    effort: { ...effort, rounds },
    isQuick: values.quick,
    isCheckOnly: values.check,
    isRenderOnly: values.render,
    names,
    writes: !values.check && (values.write ?? isWhole),
  };
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options.isRenderOnly) {
    await write(await recordedReport());
    return 0;
  }
  // Programs and registry take Layer as it is published.
  print((await runDeno(["task", "--quiet", "pack"])).output);
  const sections: Section[] = [];
  let failures = 0;

  for (const name of options.names) {
    print(`${name}: `);
    let subject: Subject | undefined;
    try {
      subject = await SUBJECTS[name]!({
        effort: options.effort,
        isQuick: options.isQuick || options.isCheckOnly,
      });
      await checkAgreement(subject);
      print("contestants agree");
      if (options.isCheckOnly) {
        print("\n");
        continue;
      }
      const cases = await measureSubject(subject, options.effort, (round) => print(` ${round}`));
      print("\n");
      for (const measured of cases) printCase(measured);
      sections.push({
        title: subject.title,
        ...(subject.note === undefined ? {} : { note: subject.note }),
        cases,
      });
    } catch (error) {
      failures += 1;
      const text = error instanceof DisagreementError ? error.message : Deno.inspect(error);
      print(`FAILED: ${text}\n`);
    } finally {
      await subject?.close?.();
    }
  }

  const reached = standings(sections);
  if (reached.length > 0) {
    print("goals:\n");
    for (const standing of reached) printStanding(standing);
  }
  if (options.writes && failures === 0) {
    const report: Report = {
      environment: environment(PEERS),
      rounds: options.effort.rounds,
      isQuick: options.isQuick,
      sections,
    };
    await write(report);
  }
  return failures === 0 ? 0 : 1;
}

function printCase(measured: Measured): void {
  const figures = measured.results.map(({ peer, summary }) =>
    `${peer} ${formatValue(summary.median, measured.unit, measured.bytes)}`
  );
  print(`  ${measured.name}: ${figures.join(" · ")} · ${verdict(measured)} against the best\n`);
}

function printStanding({ goal, measured, ratio, isReached }: Standing): void {
  const word = isReached ? "reached" : "MISSED";
  const wanted = goal.atLeast.toPrecision(2);
  print(`  ${word}: ${goal.section}, ${measured.name}: ${ratio.toPrecision(2)}× of ${wanted}×\n`);
}

async function write(report: Report): Promise<void> {
  const readme = await Deno.readTextFile(new URL("README.md", PROJECT));
  const files: Record<string, string> = {
    ...render(report),
    "bench/results.json": JSON.stringify(report, undefined, 1) + "\n",
    "README.md": withFigures(readme, report),
  };
  for (const [path, text] of Object.entries(files)) {
    await Deno.writeTextFile(new URL(path, PROJECT), text);
  }
  print(`Wrote ${Object.keys(files).join(", ")}\n`);
}

if (import.meta.main) Deno.exit(await main());
