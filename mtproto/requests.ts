// The requests of a server's session: running, answered, forgotten.

import { ById, type Sent } from "./outbox.ts";

/** A message of the server that waits to be sent for the first time. */
export interface Outgoing {
  /** Whether it answers a request. */
  readonly kind: "answer" | "push";
  /** Its bytes on the wire. */
  readonly body: Uint8Array;
  /** The message id of the request; 0 for a push. */
  readonly requestId: bigint;
  /** Whether it is not to be sent any more. */
  dropped: boolean;
}

/** A request that was given out, until its answer is acknowledged. */
export interface Request {
  /** Its message id. */
  readonly msgId: bigint;
  /** The constructor id of its method. */
  readonly method: number;
  /** The answer before it is sent. */
  outgoing: Outgoing | undefined;
  /** The answer once it was sent. */
  answer: Sent | undefined;
}

/** Holds the requests of a session and the messages to be sent. */
export class Requests {
  readonly #all = new ById<Request>();
  #queue: Outgoing[] = [];
  #head = 0;
  #running = 0;

  /** How many requests have no answer yet. */
  get running(): number {
    return this.#running;
  }

  /** How many requests are held. */
  get size(): number {
    return this.#all.size;
  }

  /** How many messages wait to be sent. */
  get waiting(): number {
    return this.#queue.length - this.#head;
  }

  /** The request of a message id, if its answer is not acknowledged. */
  get(msgId: bigint): Request | undefined {
    return this.#all.get(msgId);
  }

  /** Takes a new request. */
  add(msgId: bigint, method: number): void {
    this.#all.set(msgId, { msgId, method, outgoing: undefined, answer: undefined });
    this.#running++;
  }

  /** Forgets a request. */
  remove(msgId: bigint): void {
    const request = this.#all.get(msgId);
    if (request === undefined) return;
    this.#all.delete(msgId);
    if (request.outgoing === undefined && request.answer === undefined) this.#running--;
    if (request.outgoing !== undefined) request.outgoing.dropped = true;
  }

  /** Has the answer to a running request sent. */
  answer(request: Request, body: Uint8Array): void {
    request.outgoing = { kind: "answer", body, requestId: request.msgId, dropped: false };
    this.#running--;
    this.#queue.push(request.outgoing);
  }

  /** Has a message sent that answers nothing, or nothing that is held. */
  send(kind: "answer" | "push", body: Uint8Array): void {
    this.#queue.push({ kind, body, requestId: 0n, dropped: false });
  }

  /** The next message to be sent; it stays the next until {@linkcode Requests.shift}. */
  get next(): Outgoing | undefined {
    while (this.#head < this.#queue.length && this.#queue[this.#head]!.dropped) this.shift();
    return this.#queue[this.#head];
  }

  /** Takes the next message off the queue. */
  shift(): void {
    this.#head++;
    if (this.#head < this.#queue.length && this.#head < 1024) return;
    this.#queue = this.#queue.slice(this.#head);
    this.#head = 0;
  }

  /** Forgets everything. */
  clear(): void {
    this.#all.clear();
    this.#queue = [];
    this.#head = 0;
    this.#running = 0;
  }
}
