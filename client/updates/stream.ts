// Updates as something to loop over.

import type { Core } from "../core.ts";
import { updateDriverOf } from "./driver.ts";
import type { ClientUpdate } from "./kinds/kind.ts";
import { toClientUpdate } from "./kinds/mod.ts";
import type { UpdateReader } from "./log.ts";

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
  return new ReadingStream(core);
}

const END: IteratorReturnResult<undefined> = { done: true, value: undefined };

class ReadingStream implements UpdateStream {
  readonly #core: Core;
  readonly #reader: UpdateReader;
  readonly #waiting: ((result: IteratorResult<ClientUpdate, undefined>) => void)[] = [];
  #ended = false;

  constructor(core: Core) {
    core.closing.throwIfAborted();
    this.#core = core;
    this.#reader = updateDriverOf(core).read(() => this.#give());
    core.closing.addEventListener("abort", this.#end);
  }

  next(): Promise<IteratorResult<ClientUpdate, undefined>> {
    if (this.#ended) return Promise.resolve(END);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#give();
    });
  }

  return(): Promise<IteratorResult<ClientUpdate, undefined>> {
    this.#end();
    return Promise.resolve(END);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  [Symbol.asyncIterator](): UpdateStream {
    return this;
  }

  #give(): void {
    while (this.#waiting.length > 0) {
      const delivered = this.#reader.next();
      if (delivered === undefined) return;
      const update = toClientUpdate(this.#core, delivered);
      if (update !== undefined) this.#waiting.shift()!({ done: false, value: update });
    }
  }

  readonly #end = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#core.closing.removeEventListener("abort", this.#end);
    this.#reader.close();
    for (const resolve of this.#waiting.splice(0)) resolve(END);
  };
}
