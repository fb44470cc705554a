// The shape every protocol state machine of this library has: the handshake, the session, the updates.

/**
 * A protocol state machine without I/O. It is given inputs together with the time, and returns the
 * outputs at once: nothing is left inside to be drained, nothing happens between two steps.
 *
 * A machine never throws because of bytes from the wire; what a peer did wrong is an output. The
 * caller writes `transmit` outputs to its link in the order given, and calls `step` with a tick
 * when the time named by {@linkcode Machine.deadlineMs} has come.
 *
 * @typeParam In The inputs apart from the tick, discriminated by `type`.
 * @typeParam Out The outputs, discriminated by `type`.
 */
export interface Machine<In, Out> {
  /**
   * Takes one input and returns what follows from it, in order.
   *
   * @param input What happened; `{ type: "tick" }` says that only time has passed.
   * @param nowMs The local wall clock in milliseconds since 1970-01-01 UTC.
   */
  step(input: In | Tick, nowMs: number): Out[];
  /** When the next tick is due, in the clock of `nowMs`; `undefined` while nothing is waited for. */
  readonly deadlineMs: number | undefined;
}

/** The input that carries nothing but the time. */
export interface Tick {
  /** Marks the tick among a machine's inputs. */
  readonly type: "tick";
}
