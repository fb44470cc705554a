// Updates as something to loop over.

import type { Core } from "../core.ts";
import type { Subscription } from "../emitter.ts";
import { updateDriverOf } from "./driver.ts";
import type { ClientUpdate } from "./kinds/kind.ts";
import { toClientUpdate } from "./kinds/mod.ts";

/** An endless loop over updates, which ends when the client disconnects. */
export interface UpdateStream extends AsyncIterableIterator<ClientUpdate>, AsyncDisposable {
  /**
   * The next update, waiting for it if need be; the one before counts as dealt with.
   *
   * @returns `done` when the client has disconnected, or after `return`.
   */
  next(): Promise<IteratorResult<ClientUpdate, undefined>>;
  /** Ends the stream; `break` calls it. Updates it has not given out come to the next one that listens. */
  return(): Promise<IteratorResult<ClientUpdate, undefined>>;
  /** The stream itself, which can be looped over once. */
  [Symbol.asyncIterator](): UpdateStream;
}

/**
 * The updates from now on, beginning with those that were missed since the last run. An update counts as
 * dealt with when the loop asks for the next one: after a crash, it comes again.
 *
 * @param core The client.
 */
export function updates(core: Core): UpdateStream {
  return new QueuedStream(core);
}

interface Waiting {
  readonly update: ClientUpdate;
  readonly done: () => void;
}

const END: IteratorReturnResult<undefined> = { done: true, value: undefined };

class QueuedStream implements UpdateStream {
  readonly #closing: AbortSignal;
  readonly #consuming: Subscription;
  readonly #queue: Waiting[] = [];
  readonly #readers: ((result: IteratorResult<ClientUpdate, undefined>) => void)[] = [];
  #given: Waiting | undefined;
  #ended = false;

  constructor(core: Core) {
    this.#closing = core.closing;
    this.#closing.throwIfAborted();
    this.#closing.addEventListener("abort", this.#end);
    this.#consuming = updateDriverOf(core).consume((delivered) => {
      const update = toClientUpdate(core, delivered);
      if (update === undefined) return;
      return new Promise((resolve) => this.#push({ update, done: resolve }));
    });
  }

  next(): Promise<IteratorResult<ClientUpdate, undefined>> {
    this.#given?.done();
    this.#given = undefined;
    const waiting = this.#queue.shift();
    if (waiting !== undefined) return Promise.resolve(this.#give(waiting));
    if (this.#ended) return Promise.resolve(END);
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  return(): Promise<IteratorResult<ClientUpdate, undefined>> {
    this.#given?.done();
    this.#given = undefined;
    this.#end();
    return Promise.resolve(END);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): UpdateStream {
    return this;
  }

  #push(waiting: Waiting): void {
    const reader = this.#readers.shift();
    if (reader === undefined) this.#queue.push(waiting);
    else reader(this.#give(waiting));
  }

  #give(waiting: Waiting): IteratorResult<ClientUpdate, undefined> {
    this.#given = waiting;
    return { done: false, value: waiting.update };
  }

  readonly #end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#closing.removeEventListener("abort", this.#end);
    // First the subscription: what was not given out must not count as dealt with.
    this.#consuming();
    for (const { done } of this.#queue.splice(0)) done();
    for (const reader of this.#readers.splice(0)) reader(END);
  };
}
