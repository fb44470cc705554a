// The driver gives a machine its inputs in order and its time by one timer.

import { strict as assert } from "node:assert";
import type { Machine, Tick } from "../../../mtproto/machine.ts";
import { Driver } from "../../../client/net/driver.ts";
import { VirtualTime } from "../../../testing/virtual_platform.ts";

interface Note {
  readonly type: "note";
  readonly text: string;
}

/** A machine that answers every input with its text and the time, and every tick with "tick". */
class Recorder implements Machine<Note, string> {
  deadlineMs: number | undefined;
  readonly steps: string[] = [];
  onStep: (input: Note | Tick, nowMs: number) => void = () => {};

  step(input: Note | Tick, nowMs: number): string[] {
    const text = input.type === "tick" ? "tick" : input.text;
    this.steps.push(`${text}@${nowMs}`);
    if (this.deadlineMs !== undefined && this.deadlineMs <= nowMs) this.deadlineMs = undefined;
    this.onStep(input, nowMs);
    return [`${text}!`];
  }
}

interface Scene {
  readonly time: VirtualTime;
  readonly machine: Recorder;
  readonly driver: Driver<Note, string>;
  readonly outputs: string[];
  readonly faults: unknown[];
  blocked: boolean;
  onOutput: (output: string) => void;
}

function scene(): Scene {
  const time = new VirtualTime(0);
  const machine = new Recorder();
  const outputs: string[] = [];
  const faults: unknown[] = [];
  const made: Scene = {
    time,
    machine,
    outputs,
    faults,
    blocked: false,
    onOutput: () => {},
    driver: new Driver<Note, string>({
      machine,
      platform: time,
      onOutput(output) {
        outputs.push(output);
        made.onOutput(output);
      },
      onFault: (error) => faults.push(error),
      isBlocked: () => made.blocked,
    }),
  };
  return made;
}

const note = (text: string): Note => ({ type: "note", text });

Deno.test("Driver.input() has given out all outputs when it returns", () => {
  const { driver, outputs } = scene();
  driver.input(note("a"));
  assert.deepEqual(outputs, ["a!"]);
});

Deno.test("Driver takes inputs made while outputs are taken after those", () => {
  const made = scene();
  made.onOutput = (output) => {
    if (output === "a!") {
      made.driver.input(note("b"));
      made.driver.input(note("c"));
      assert.deepEqual(made.outputs, ["a!"]);
    }
  };
  made.driver.input(note("a"));
  assert.deepEqual(made.outputs, ["a!", "b!", "c!"]);
});

Deno.test("Driver ticks when the deadline comes, once", async () => {
  const { driver, machine, time } = scene();
  machine.deadlineMs = 100;
  driver.input(note("a"));
  await time.advance(99);
  assert.deepEqual(machine.steps, ["a@0"]);
  await time.advance(1);
  await time.advance(1_000);
  assert.deepEqual(machine.steps, ["a@0", "tick@100"]);
  assert.equal(time.pending, 0);
});

Deno.test("Driver ticks without a timer when the deadline has come, after all inputs of the moment", async () => {
  const { driver, machine, time } = scene();
  machine.deadlineMs = 0;
  machine.onStep = (input) => {
    if (input.type === "note") machine.deadlineMs = 0;
  };
  driver.input(note("a"));
  driver.input(note("b"));
  assert.equal(time.pending, 0);
  await Promise.resolve();
  assert.deepEqual(machine.steps, ["a@0", "b@0", "tick@0"]);
});

Deno.test("Driver has what is due after a patient input wait for the inputs that follow in its turn", async () => {
  const { driver, machine, time } = scene();
  machine.onStep = (input) => {
    if (input.type === "note") machine.deadlineMs = 0;
  };
  driver.input(note("answer"), true);
  await Promise.resolve();
  driver.input(note("call"));
  await Promise.resolve();
  assert.deepEqual(machine.steps, ["answer@0", "call@0", "tick@0"]);
  driver.input(note("answer"), true);
  assert.equal(time.pending, 1);
  await time.advance(1);
  assert.equal(machine.steps.at(-1), "tick@0");
});

Deno.test("Driver leaves what is due again after a tick to a timer, so that nothing starves", async () => {
  const { driver, machine, time } = scene();
  machine.onStep = (_, nowMs) => machine.deadlineMs = nowMs;
  driver.input(note("a"));
  await Promise.resolve();
  assert.deepEqual(machine.steps, ["a@0", "tick@0"]);
  assert.equal(time.pending, 1);
  driver.stop();
});

Deno.test("Driver follows a deadline that comes nearer, moves away, or goes", async () => {
  const { driver, machine, time } = scene();
  machine.deadlineMs = 100;
  driver.input(note("a"));
  machine.deadlineMs = 50;
  driver.input(note("b"));
  assert.equal(time.nextMs, 50);
  machine.deadlineMs = 200;
  driver.input(note("c"));
  await time.advance(199);
  assert(!machine.steps.some((step) => step.startsWith("tick")), machine.steps.join());
  await time.advance(1);
  assert.deepEqual(machine.steps.at(-1), "tick@200");
  machine.deadlineMs = 300;
  driver.input(note("d"));
  machine.deadlineMs = undefined;
  driver.input(note("e"));
  assert.equal(time.pending, 0);
});

Deno.test("Driver never has more than one timer", async () => {
  const { driver, machine, time } = scene();
  machine.onStep = (_, nowMs) => machine.deadlineMs = nowMs + 10;
  for (let count = 0; count < 20; count++) {
    driver.input(note("a"));
    assert.equal(time.pending, 1);
    await time.advance(7);
    assert.equal(time.pending, 1);
  }
  driver.stop();
  assert.equal(time.pending, 0);
});

Deno.test("Driver holds ticks back while the link is blocked, and lets them go on after", async () => {
  const made = scene();
  const { driver, machine, time } = made;
  machine.deadlineMs = 100;
  driver.input(note("a"));
  made.blocked = true;
  await time.advance(500);
  driver.input(note("b"));
  assert.deepEqual(machine.steps, ["a@0", "b@500"]);
  machine.deadlineMs = 100;
  await time.advance(500);
  made.blocked = false;
  driver.resume();
  await time.advance(0);
  assert.deepEqual(machine.steps, ["a@0", "b@500", "tick@1000"]);
});

Deno.test("Driver.stop() drops inputs, outputs and the timer", async () => {
  const made = scene();
  made.onOutput = () => {
    made.driver.input(note("later"));
    made.driver.stop();
  };
  made.machine.deadlineMs = 100;
  made.driver.input(note("a"));
  made.driver.input(note("b"));
  await made.time.advance(1_000);
  assert.deepEqual(made.machine.steps, ["a@0"]);
  assert.equal(made.time.pending, 0);
});

Deno.test("Driver stops and tells when the machine throws", async () => {
  const { driver, machine, time, faults } = scene();
  const error = new Error("on purpose");
  machine.deadlineMs = 100;
  driver.input(note("a"));
  machine.onStep = () => {
    throw error;
  };
  await time.advance(100);
  assert.deepEqual(faults, [error]);
  driver.input(note("b"));
  assert.deepEqual(machine.steps, ["a@0", "tick@100"]);
  assert.equal(time.pending, 0);
});

Deno.test("Driver goes on when the machine refuses an input and that is settled", () => {
  const machine = new Recorder();
  const refused: string[] = [];
  const driver = new Driver<Note, string>({
    machine,
    platform: new VirtualTime(0),
    onOutput: () => {},
    onRefused: (input, error) => {
      refused.push(`${input.text}: ${(error as Error).message}`);
      return true;
    },
    onFault: () => assert.fail("must not stop"),
  });
  machine.onStep = (input) => {
    if (input.type === "note" && input.text === "bad") throw new Error("not this one");
  };
  driver.input(note("bad"));
  driver.input(note("good"));
  assert.deepEqual(refused, ["bad: not this one"]);
  assert.deepEqual(machine.steps.at(-1), "good@0");
});

Deno.test("Driver.setRef() holds for timers set before and after", () => {
  const calls: string[] = [];
  const machine = new Recorder();
  const driver = new Driver<Note, string>({
    machine,
    platform: {
      now: () => 0,
      setTimer: (delayMs) => ({
        cancel: () => {},
        ref: () => calls.push(`ref ${delayMs}`),
        unref: () => calls.push(`unref ${delayMs}`),
      }),
    },
    onOutput: () => {},
    onFault: () => {},
  });
  machine.deadlineMs = 100;
  driver.input(note("a"));
  driver.setRef(false);
  machine.deadlineMs = 50;
  driver.input(note("b"));
  driver.setRef(true);
  driver.setRef(true);
  assert.deepEqual(calls, ["unref 100", "unref 50", "ref 50"]);
});
