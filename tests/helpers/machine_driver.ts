// Drives one protocol machine in virtual time: steps it, and ticks it when its deadline has come.

import type { Machine, Tick } from "../../mtproto/machine.ts";
import type { VirtualTime, VirtualTimer } from "./virtual_time.ts";

/** So many ticks of one moment mean that a deadline does not make progress. */
const MAX_TICKS_OF_A_MOMENT = 2_000;

/** A machine with a clock of its own and a place for its outputs. */
export class MachineDriver<In, Out> {
  readonly #machine: Machine<In, Out>;
  readonly #time: VirtualTime;
  readonly #onOutput: (output: Out) => void;
  #timer: VirtualTimer | undefined;
  #tickMs = -1;
  #ticks = 0;
  /** What the machine's wall clock shows beyond the virtual time, in milliseconds. */
  skewMs: number;

  /**
   * @param machine The machine.
   * @param time The virtual time.
   * @param onOutput Takes each output in order.
   * @param skewMs What the machine's wall clock shows beyond the virtual time.
   */
  constructor(
    machine: Machine<In, Out>,
    time: VirtualTime,
    onOutput: (output: Out) => void,
    skewMs = 0,
  ) {
    this.#machine = machine;
    this.#time = time;
    this.#onOutput = onOutput;
    this.skewMs = skewMs;
  }

  /** Steps the machine, hands its outputs out, and sets the timer for its next deadline. */
  step(input: In | Tick): void {
    const outputs = this.#machine.step(input, this.#time.nowMs + this.skewMs);
    this.#schedule();
    for (const output of outputs) this.#onOutput(output);
  }

  /** Stops ticking. */
  stop(): void {
    this.#timer?.cancel();
  }

  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    const deadline = this.#machine.deadlineMs;
    if (deadline === undefined) return;
    this.#timer = this.#time.at(deadline - this.skewMs, () => this.#tick());
  }

  #tick(): void {
    this.#timer = undefined;
    if (this.#time.nowMs !== this.#tickMs) this.#ticks = 0;
    this.#tickMs = this.#time.nowMs;
    if (++this.#ticks > MAX_TICKS_OF_A_MOMENT) {
      throw new Error(`The deadline ${this.#machine.deadlineMs} does not make progress`);
    }
    this.step({ type: "tick" });
  }
}
