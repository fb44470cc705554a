// Time for simulations: it jumps from event to event, nobody waits.

/** An event to come; it can be called off. */
export interface VirtualTimer {
  /** Calls the event off. */
  cancel(): void;
}

interface Event {
  readonly atMs: number;
  readonly order: number;
  run: (() => void) | undefined;
}

/** A queue of events in virtual time; events of one moment run in the order they were asked for. */
export class VirtualTime {
  #heap: Event[] = [];
  #order = 0;
  #nowMs: number;

  /** @param startMs The first moment, in milliseconds of Unix time. */
  constructor(startMs = 1_700_000_000_000) {
    this.#nowMs = startMs;
  }

  /** The present moment. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** Has something run after a delay. */
  after(delayMs: number, run: () => void): VirtualTimer {
    return this.at(this.#nowMs + Math.max(0, delayMs), run);
  }

  /** Has something run at a moment, at once if that has passed. */
  at(atMs: number, run: () => void): VirtualTimer {
    const event: Event = { atMs: Math.max(atMs, this.#nowMs), order: this.#order++, run };
    this.#push(event);
    return {
      cancel(): void {
        event.run = undefined;
      },
    };
  }

  /**
   * Runs events until none is left, or a condition holds, or a moment is reached.
   *
   * @param untilMs The last moment to run.
   * @param isDone Asked after each event.
   */
  run(untilMs: number, isDone: () => boolean = () => false): void {
    while (this.#heap.length > 0 && this.#heap[0]!.atMs <= untilMs) {
      const event = this.#pop();
      if (event.run === undefined) continue;
      this.#nowMs = event.atMs;
      event.run();
      if (isDone()) return;
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs);
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (isEarlier(heap[parent]!, event)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = event;
  }

  #pop(): Event {
    const heap = this.#heap;
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isEarlier(heap[child + 1]!, heap[child]!)) child++;
      if (isEarlier(last, heap[child]!)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isEarlier(a: Event, b: Event): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
