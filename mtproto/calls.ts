// The calls of a client's session, from the moment they are asked for until they end.

import { ProtocolError } from "./errors.ts";
import type { Sent } from "./outbox.ts";
import type { CallId, MakeBody } from "./session_io.ts";
import { MAX_CALL_BYTES, MAX_PENDING_CALLS } from "./session_limits.ts";

/** A call that has not ended. */
export interface Call {
  /** The caller's name for it. */
  readonly id: CallId;
  /** Its place among all calls. */
  readonly order: number;
  /** The constructor id of the method. */
  readonly method: number;
  /** The query, packed if that gained something, without `invokeAfterMsg`. */
  readonly body: Uint8Array;
  /** Makes the query, if it holds its own message id; `body` is empty then. */
  readonly make: MakeBody | undefined;
  /** The call that must be done before. */
  readonly after: CallId | undefined;
  /** Its message, once it has one. */
  sent: Sent | undefined;
  /** It waits for this call to end before it is sent again. */
  waitFor: CallId | undefined;
  /** How often the server refused it. */
  refusals: number;
  /** How often it was sent again because of the call before it. */
  orderRetries: number;
  /** It is sent in no container. */
  alone: boolean;
}

/** From how many places on the list of a {@linkcode Numbered} moves up, if half of them are free. */
const MOVE_UP = 256;

/** How far a number may be ahead of the one before it to get a place in the list. */
const MAX_GAP = 64;

/**
 * Values by numbers that are mostly given one after the other. A `Map` that always loses and gains
 * entries makes a new table every now and then, each of which lives until a full collection with all it
 * held (V8 15); this is one list.
 *
 * @typeParam Value What is kept; not `undefined`.
 */
export class Numbered<Value> {
  readonly #list: (Value | undefined)[] = [];
  // The number of the first place, and the first place that may be taken.
  #base = 0;
  #head = 0;
  #count = 0;
  // Those whose numbers do not follow.
  #others: Map<number, Value> | undefined;

  /** How many there are. */
  get size(): number {
    return this.#count + (this.#others?.size ?? 0);
  }

  /** The value of a number, if there is one. */
  get(id: number): Value | undefined {
    return this.#list[id - this.#base] ?? this.#others?.get(id);
  }

  /** Gives a value to a number that has none. */
  set(id: number, value: Value): void {
    if (this.#list.length === 0) this.#base = id;
    const at = id - this.#base;
    const gap = at - this.#list.length;
    if (!Number.isSafeInteger(id) || at < 0 || gap > MAX_GAP) {
      (this.#others ??= new Map()).set(id, value);
      return;
    }
    for (let left = gap; left > 0; left--) this.#list.push(undefined);
    if (gap >= 0) this.#list.push(value);
    else this.#list[at] = value;
    this.#head = Math.min(this.#head, at);
    this.#count++;
  }

  /** Takes the value of a number away. */
  delete(id: number): void {
    const list = this.#list;
    const at = id - this.#base;
    if (list[at] === undefined) {
      this.#others?.delete(id);
      return;
    }
    list[at] = undefined;
    this.#count--;
    while (this.#head < list.length && list[this.#head] === undefined) this.#head++;
    if (list.length >= MOVE_UP && this.#count * 2 <= list.length) this.#moveUp();
  }

  // The first half goes; the few that are still there must not hold up the others.
  #moveUp(): void {
    const list = this.#list;
    const end = Math.max(this.#head, list.length >>> 1);
    for (let at = this.#head; at < end; at++) {
      const value = list[at];
      if (value === undefined) continue;
      (this.#others ??= new Map()).set(this.#base + at, value);
      this.#count--;
    }
    list.copyWithin(0, end);
    list.length -= end;
    this.#base += end;
    this.#head = 0;
  }

  /** All values, those that are long there first. */
  values(): Value[] {
    const values: Value[] = [];
    if (this.#others !== undefined) values.push(...this.#others.values());
    for (const value of this.#list) if (value !== undefined) values.push(value);
    return values;
  }
}

/** Holds the calls and the queue of those to be sent, in the order they were asked for. */
export class Calls {
  readonly #all = new Numbered<Call>();
  #queue: Call[] = [];
  #head = 0;
  #unsorted = false;
  #order = 0;

  /** How many calls have not ended. */
  get size(): number {
    return this.#all.size;
  }

  /** All calls that have not ended. */
  get all(): Iterable<Call> {
    return this.#all.values();
  }

  /** Whether calls wait to be sent. */
  get waiting(): boolean {
    return this.#head < this.#queue.length;
  }

  /** The call of that name, if it has not ended. */
  get(id: CallId): Call | undefined {
    return this.#all.get(id);
  }

  /**
   * Takes a new call.
   *
   * @param id The caller's name for it.
   * @param method The constructor id of the method.
   * @param body The query, ready to be sent.
   * @param after The call that must be done before; one that has ended holds nothing back.
   * @throws {ProtocolError} `sessionInput` if the name is taken, or there are too many calls.
   */
  add(id: CallId, method: number, body: Uint8Array, after: CallId | undefined): void {
    this.#checkName(id);
    if (this.#all.size >= MAX_PENDING_CALLS) {
      throw new ProtocolError("local", `${this.#all.size} calls have not ended; wait for some`, {
        rule: "sessionInput",
        got: this.#all.size + 1,
        expected: MAX_PENDING_CALLS,
      });
    }
    const known = after !== undefined && this.get(after) !== undefined ? after : undefined;
    this.#queue.push(this.#add(id, method, body, known, undefined));
  }

  /**
   * Takes a call that stays out of the queue.
   *
   * @param id The caller's name for it.
   * @param make Makes its query.
   * @throws {ProtocolError} `sessionInput` if the name is taken.
   */
  addBinding(id: CallId, make: MakeBody): Call {
    this.#checkName(id);
    return this.#add(id, 0, new Uint8Array(0), undefined, make);
  }

  #checkName(id: CallId): void {
    if (this.get(id) === undefined) return;
    throw new ProtocolError("local", `Call ${id} has not ended; give every call its own id`, {
      rule: "sessionInput",
      got: id,
    });
  }

  #add(
    id: CallId,
    method: number,
    body: Uint8Array,
    after: CallId | undefined,
    make: MakeBody | undefined,
  ): Call {
    const call: Call = {
      id,
      order: this.#order++,
      method,
      body,
      make,
      after,
      sent: undefined,
      waitFor: undefined,
      refusals: 0,
      orderRetries: 0,
      alone: false,
    };
    this.#all.set(id, call);
    return call;
  }

  /** A call has ended. */
  remove(call: Call): void {
    if (call.sent === undefined) this.#unqueue(call);
    call.sent = undefined;
    this.#all.delete(call.id);
  }

  // Without a link nothing is drained, however many calls are given up meanwhile.
  #unqueue(call: Call): void {
    const at = this.#queue.indexOf(call, this.#head);
    if (at >= 0) this.#queue.splice(at, 1);
  }

  /** Puts a call that certainly was not carried out back to where it was in the queue. */
  requeue(call: Call): void {
    call.sent = undefined;
    this.#queue.push(call);
    this.#unsorted = true;
  }

  /** Whether a call must not be sent yet because of another. */
  isHeldBack(call: Call): boolean {
    if (call.waitFor !== undefined) {
      if (this.get(call.waitFor) !== undefined) return true;
      call.waitFor = undefined;
    }
    const former = call.after === undefined ? undefined : this.#all.get(call.after);
    return former !== undefined && former.sent === undefined;
  }

  /**
   * Goes through the queue in order. A call that is held back stays; at the first one that is not taken
   * it ends.
   *
   * @param take Sends the call and returns true, or returns false to stop.
   * @returns Whether it was stopped.
   */
  drain(take: (call: Call) => boolean): boolean {
    if (this.#unsorted) {
      this.#queue = this.#queue.slice(this.#head).sort((a, b) => a.order - b.order);
      this.#head = 0;
      this.#unsorted = false;
    }
    const queue = this.#queue;
    const kept: Call[] = [];
    let at = this.#head;
    let stopped = false;
    for (; at < queue.length; at++) {
      const call = queue[at]!;
      if (this.isHeldBack(call)) kept.push(call);
      else if (!take(call)) {
        stopped = true;
        break;
      }
    }
    if (kept.length === 0) {
      this.#head = at;
      if (at === queue.length || at > MAX_PENDING_CALLS) {
        this.#queue = queue.slice(at);
        this.#head = 0;
      }
    } else {
      this.#queue = kept.concat(queue.slice(at));
      this.#head = 0;
    }
    return stopped;
  }
}

/**
 * Checks the body of a call.
 *
 * @throws {ProtocolError} `sessionInput`
 */
export function checkCallBody(body: Uint8Array): void {
  if (body.length >= 4 && body.length % 4 === 0 && body.length <= MAX_CALL_BYTES) return;
  throw new ProtocolError("local", `The body of a call has ${body.length} bytes`, {
    rule: "sessionInput",
    got: body.length,
    expected: `a multiple of 4 up to ${MAX_CALL_BYTES}`,
  });
}
