// Runs a protocol machine in real or virtual time: inputs one after the other, and one timer for its deadline.

import type { Machine, Tick } from "../../mtproto/machine.ts";
import type { Platform, Timer } from "./platform.ts";

/** What a {@linkcode Driver} runs, and whom it tells. */
export interface DriverOptions<In, Out> {
  /** The machine. */
  readonly machine: Machine<In, Out>;
  /** Clock and timers. */
  readonly platform: Pick<Platform, "now" | "setTimer">;
  /** Takes each output, in order. It may give new inputs; they are taken after all outputs. */
  readonly onOutput: (output: Out) => void;
  /**
   * Takes an input that the machine refused by throwing, and says whether that is settled: nothing has
   * changed in the machine then, and the driver goes on.
   *
   * @default {() => false}
   */
  readonly onRefused?: ((input: In, error: unknown) => boolean) | undefined;
  /**
   * Takes what else a machine or `onOutput` threw, which neither should. The driver has stopped then.
   */
  readonly onFault: (error: unknown) => void;
  /**
   * Tells whether the link has enough to write already. Ticks wait then, so that the machine does not
   * produce more; {@linkcode Driver.resume} lets them go on.
   *
   * @default {() => false}
   */
  readonly isBlocked?: (() => boolean) | undefined;
}

const TICK: Tick = { type: "tick" };

/**
 * Gives a machine its inputs and the time.
 *
 * @typeParam In The machine's inputs.
 * @typeParam Out The machine's outputs.
 */
export class Driver<In, Out> {
  readonly #options: DriverOptions<In, Out>;
  readonly #inputs: (In | Tick)[] = [];
  #timer: Timer | undefined;
  #timerAtMs = Infinity;
  // Whether a look at the deadline waits as a microtask.
  #looksSoon = false;
  // Whether the last input was one after which what is due waits for others.
  #isPatient = false;
  // Whether the last step was a tick: what is due again then must not keep timers and links waiting.
  #ticked = false;
  #stepping = false;
  #stopped = false;
  #ref = true;
  // When the clock was last looked at for a step.
  #nowMs = 0;

  /**
   * Makes a driver; the machine is not touched before the first input.
   *
   * @param options The machine and whom to tell.
   */
  constructor(options: DriverOptions<In, Out>) {
    this.#options = options;
  }

  /**
   * Gives the machine an input; its outputs have been taken when this returns, unless it is called
   * while others are being taken.
   *
   * @param input The input.
   * @param isPatient Whether others are likely to follow in this turn, as calls follow answers: what is
   * due at once waits for them then, a timer's moment at most.
   */
  input(input: In, isPatient: boolean = false): void {
    if (this.#stopped) return;
    this.#isPatient = isPatient;
    this.#inputs.push(input);
    this.#step();
  }

  /** Looks at the machine's deadline again, after the link was blocked. */
  resume(): void {
    if (this.#stepping) return;
    this.#nowMs = this.#options.platform.now();
    this.#isPatient = false;
    this.#arm();
  }

  /** Whether its timer keeps the process alive; it does until told otherwise. */
  setRef(ref: boolean): void {
    if (this.#ref === ref) return;
    this.#ref = ref;
    if (ref) this.#timer?.ref?.();
    else this.#timer?.unref?.();
  }

  /** Stops for good; nothing is left behind. */
  stop(): void {
    this.#stopped = true;
    this.#inputs.length = 0;
    this.#disarm();
  }

  #step(): void {
    if (this.#stepping) return;
    this.#stepping = true;
    try {
      for (let input = this.#inputs.shift(); input !== undefined; input = this.#inputs.shift()) {
        this.#ticked = input === TICK;
        for (const output of this.#take(input)) {
          if (this.#stopped) return;
          this.#options.onOutput(output);
        }
      }
    } catch (error) {
      this.stop();
      this.#options.onFault(error);
    } finally {
      this.#stepping = false;
    }
    this.#arm();
  }

  #take(input: In | Tick): Out[] {
    const { machine, platform, onRefused } = this.#options;
    try {
      // What comes before the look belongs to one moment.
      if (!this.#looksSoon || input === TICK) this.#nowMs = platform.now();
      return machine.step(input, this.#nowMs);
    } catch (error) {
      if (input === TICK || onRefused?.(input as In, error) !== true) throw error;
      return [];
    }
  }

  // A timer that runs too early does no harm, it only looks again: so one is not moved for every
  // deadline that moves away, as most do.
  #arm(): void {
    // Whoever looks soon arms it afterwards.
    if (this.#looksSoon || this.#stopped || this.#options.isBlocked?.() === true) return;
    const { machine, platform } = this.#options;
    const deadlineMs = machine.deadlineMs;
    if (deadlineMs === undefined) {
      this.#disarm();
      return;
    }
    // A timer takes a millisecond at least. The inputs of one moment are all taken before a microtask.
    const isDue = deadlineMs <= this.#nowMs;
    if (isDue && !this.#ticked && !this.#isPatient) return this.#lookSoon();
    if (this.#timer !== undefined && this.#timerAtMs <= deadlineMs) return;
    this.#disarm();
    this.#timerAtMs = deadlineMs;
    this.#timer = platform.setTimer(deadlineMs - platform.now(), () => this.#onTimer());
    if (!this.#ref) this.#timer.unref?.();
  }

  #lookSoon(): void {
    this.#looksSoon = true;
    queueMicrotask(() => {
      this.#looksSoon = false;
      if (!this.#stopped && !this.#stepping) this.#look();
    });
  }

  #disarm(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#timerAtMs = Infinity;
  }

  #onTimer(): void {
    this.#timer = undefined;
    this.#timerAtMs = Infinity;
    this.#look();
  }

  #look(): void {
    const { machine, platform, isBlocked } = this.#options;
    if (isBlocked?.() === true) return;
    const deadlineMs = machine.deadlineMs;
    if (deadlineMs !== undefined && deadlineMs <= platform.now()) this.#inputs.push(TICK);
    this.#step();
  }
}
