/**
 * `deno task bench`: measures Layer beside other libraries and writes results.md, .json and .svg.
 *
 * - `--quick` takes few short samples: enough to see that everything runs.
 * - `--check` only compares what the contestants yield, and times nothing.
 * - `--filter NAME` takes the subjects whose name contains NAME; may be repeated.
 * - `--rounds N` takes N samples of each contestant.
 * - `--write` or `--no-write` decides whether files are written; only a whole run writes unasked.
 *
 * @module
 */

import { parseArgs } from "node:util";
import type { Effort, Subject } from "./case.ts";
import { toSvg } from "./chart.ts";
import { environment } from "./environment.ts";
import { checkAgreement, DisagreementError, type Measured, measureSubject } from "./measure.ts";
import { PEERS } from "./peers/versions.ts";
import { formatValue, type Report, type Section, toMarkdown, verdict } from "./report.ts";
import { SUBJECTS } from "./subjects.ts";

const FULL: Effort = { rounds: 11, sampleMs: 30, warmUpMs: 250 };
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
    names,
    writes: !values.check && (values.write ?? isWhole),
  };
}

async function main(): Promise<number> {
  const options = readOptions();
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

async function write(report: Report): Promise<void> {
  const { cpu, cores, deno } = report.environment;
  const files: Record<string, string> = {
    "results.md": toMarkdown(report),
    "results.json": JSON.stringify(report, undefined, 1) + "\n",
    "results.svg": toSvg(report.sections, `${cpu}, ${cores} cores, Deno ${deno}`),
  };
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(new URL(name, import.meta.url), text);
  }
  print(`Wrote ${Object.keys(files).map((name) => `bench/${name}`).join(", ")}\n`);
}

if (import.meta.main) Deno.exit(await main());
