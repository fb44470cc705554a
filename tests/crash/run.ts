// Many stories of killed programs, and what came of all of them together.

import { seededRandom } from "../../testing/seeded_random.ts";
import { TestCluster } from "../../testing/mod.ts";
import { Story, type StoryReport } from "./story.ts";

/** How much is to happen. */
export interface CrashOptions {
  /** How often a program is killed. */
  readonly kills: number;
  /** What chance is made of. */
  readonly seed: number;
  /** How often within one story, at most. */
  readonly killsInStory: number;
  /** Where session files are made. */
  readonly folder: string;
  /** Called after each kill with how many there were. */
  readonly onKill?: ((kills: number, phase: string) => void) | undefined;
}

/** What happened. */
export interface CrashReport {
  /** How often a program was killed. */
  kills: number;
  /** How many processes there were. */
  lives: number;
  /** How many session files. */
  stories: number;
  /** How many of them were encrypted. */
  encrypted: number;
  /** How many key exchanges were begun. */
  exchanges: number;
  /** How many keys the data centres made. */
  keysMade: number;
  /** How many keys are kept in the files: the others were cut off before their commit. */
  keysKept: number;
  /** How many messages programs were told of. */
  told: number;
  /** How many of them again, after a kill. */
  repeated: number;
  /** How often a home moved. */
  moves: number;
  /** How often a program was let in at a data centre that is not its home. */
  visits: number;
  /** How often all salts were replaced. */
  rotations: number;
  /** How often the moment that was chosen did not come, and the program was killed later. */
  late: number;
  /** Where the kills fell. */
  readonly phases: Map<string, number>;
  /** What went wrong. */
  readonly problems: string[];
}

/** Kills programs until there were enough kills, or something went wrong. */
export async function runCrashes(options: CrashOptions): Promise<CrashReport> {
  const { kills, seed, killsInStory, folder, onKill } = options;
  const random = seededRandom(seed);
  const report: CrashReport = {
    ...{ kills: 0, lives: 0, stories: 0, encrypted: 0, exchanges: 0, keysMade: 0, keysKept: 0 },
    ...{ told: 0, repeated: 0, moves: 0, visits: 0, rotations: 0, late: 0 },
    phases: new Map(),
    problems: [],
  };
  await using cluster = await TestCluster.start({ dcs: 3 });
  cluster.world.phoneCodes.perHour = Infinity;
  while (report.kills < kills && report.problems.length === 0) {
    report.stories++;
    const isEncrypted = report.stories % 3 === 2;
    if (isEncrypted) report.encrypted++;
    const story = new Story({
      cluster,
      random,
      path: `${folder}/${report.stories}.session`,
      kills: Math.min(killsInStory, kills - report.kills),
      isEncrypted,
      onKill: (phase) => {
        report.kills++;
        onKill?.(report.kills, phase);
      },
    });
    add(report, await story.run());
    const { violations } = cluster;
    const defects = cluster.dcs.flatMap(({ defects }) => defects);
    report.problems.push(
      ...violations.map(({ rule, message }) => `The program broke ${rule}: ${message}`),
      ...defects.map((defect) => `A data centre failed: ${String(defect)}`),
    );
  }
  return report;
}

function add(report: CrashReport, story: StoryReport): void {
  const { witness } = story;
  report.lives += story.lives;
  report.late += story.late;
  report.moves += story.moves;
  report.visits += story.visits;
  report.rotations += story.rotations;
  report.keysKept += story.keysKept;
  report.exchanges += witness.exchanges;
  report.keysMade += witness.keysMade;
  report.told += witness.told;
  report.repeated += witness.repeated;
  for (const [phase, count] of story.phases) {
    report.phases.set(phase, (report.phases.get(phase) ?? 0) + count);
  }
  report.problems.push(...story.problems.map((problem) => `story ${report.stories}, ${problem}`));
}
