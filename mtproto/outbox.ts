// The life of a sent message: on the wire, acknowledged or refused, sent again, done.

/**
 * What a sent message is:
 *
 * - `call`: a query of the client, until it is answered
 * - `ping`, `salts`, `state`, `resend`, `destroy`: a service request of the client, until it is answered
 * - `answer`, `push`: a message of the server, until it is acknowledged
 */
export type SentKind =
  | "call"
  | "bind"
  | "ping"
  | "salts"
  | "state"
  | "resend"
  | "destroy"
  | "answer"
  | "push";

/** A message that was given an id. */
export class Sent {
  /** What it is. */
  readonly kind: SentKind;
  /** Its message id. */
  readonly msgId: bigint;
  /** Its sequence number. */
  readonly seqNo: number;
  /** Its bytes on the wire. */
  readonly body: Uint8Array;
  /** The call id of a `call` or `bind`, the ping id of a `ping`, the session id of a `destroy`, the request's message id of an `answer`. */
  readonly owner: number | bigint;
  /** The ids a `state` or `resend` request names. */
  readonly ids: readonly bigint[];
  /** The id of the packet it was last in: of the container, or its own. */
  outerId: bigint;
  /** How often it was written to a link. */
  transmissions = 0;
  /** When it was last written. */
  sentAtMs = 0;
  /** When its state was last asked for. */
  askedAtMs = 0;
  /** The link it was last written to, or last known to be alive on. */
  link = 0;
  /** Whether the other side said it has it. */
  acked = false;
  /** Whether it waits to be written again. */
  waiting = false;
  /** How often its answer was asked for, or (server) its acknowledgement on this link. */
  reminders = 0;

  /** @param kind @param msgId @param seqNo @param body @param owner @param ids See the fields. */
  constructor(
    kind: SentKind,
    msgId: bigint,
    seqNo: number,
    body: Uint8Array,
    owner: number | bigint,
    ids: readonly bigint[] = [],
  ) {
    this.kind = kind;
    this.msgId = msgId;
    this.outerId = msgId;
    this.seqNo = seqNo;
    this.body = body;
    this.owner = owner;
    this.ids = ids;
  }
}

/** What a container held that somebody still waits for. */
interface SentContainer {
  readonly items: readonly Sent[];
  open: number;
}

/** From how many free places on the list of a {@linkcode ById} is tidied, if they are half of it. */
const FREE_PLACES = 256;

/**
 * Values by message ids, which mostly ascend. A `Map` that always loses and gains entries makes a new
 * table every now and then, each of which lives until a full collection with all it held (V8 15); this is
 * one list.
 *
 * @typeParam Value What is kept; not `undefined`.
 */
export class ById<Value> {
  readonly #ids: bigint[] = [];
  readonly #list: (Value | undefined)[] = [];
  // The first place that may be taken.
  #head = 0;
  // The place found last, only to be tried first.
  #found = 0;
  #count = 0;
  // How often places have changed.
  #changes = 0;

  /** How many there are. */
  get size(): number {
    return this.#count;
  }

  /** The lowest id that has a value. */
  get lowest(): bigint | undefined {
    return this.#ids[this.#head];
  }

  /** The value of an id, if there is one. */
  get(id: bigint): Value | undefined {
    const at = this.#place(id);
    return this.#ids[at] === id ? this.#list[at] : undefined;
  }

  /** Gives an id a value, the first or another. */
  set(id: bigint, value: Value): void {
    const ids = this.#ids;
    const list = this.#list;
    if (ids.length === 0 || ids[ids.length - 1]! < id) {
      this.#count++;
      ids.push(id);
      list.push(value);
      return;
    }
    const at = this.#place(id);
    if (ids[at] !== id) {
      insert(ids, at, id);
      insert(list, at, undefined);
      this.#changes++;
    }
    if (list[at] === undefined) this.#count++;
    list[at] = value;
    this.#head = Math.min(this.#head, at);
  }

  /** Takes the value of an id away; returns whether there was one. */
  delete(id: bigint): boolean {
    const at = this.#place(id);
    const list = this.#list;
    if (this.#ids[at] !== id || list[at] === undefined) return false;
    list[at] = undefined;
    this.#count--;
    while (this.#head < list.length && list[this.#head] === undefined) this.#head++;
    const free = list.length - this.#count;
    if (free >= FREE_PLACES && free >= this.#count) this.#tidy();
    return true;
  }

  /** Takes all away. */
  clear(): void {
    this.#ids.length = this.#list.length = 0;
    this.#head = this.#count = 0;
    this.#changes++;
  }

  /** All values, in the order of their ids; some may come and go meanwhile. */
  *values(): Iterable<Value> {
    let changes = this.#changes;
    for (let at = this.#head; at < this.#list.length; at++) {
      const id = this.#ids[at]!;
      const value = this.#list[at];
      if (value === undefined) continue;
      yield value;
      if (changes === this.#changes) continue;
      changes = this.#changes;
      at = this.#place(id + 1n) - 1;
    }
  }

  #tidy(): void {
    let to = 0;
    for (let from = this.#head; from < this.#list.length; from++) {
      const value = this.#list[from];
      if (value === undefined) continue;
      this.#ids[to] = this.#ids[from]!;
      this.#list[to++] = value;
    }
    this.#ids.length = this.#list.length = to;
    this.#head = 0;
    this.#changes++;
  }

  // The place of the first id that is not lower. Most ids are new, or the one asked for last, or the next
  // one; those of a container's items come one after the other behind its own, which is higher.
  #place(id: bigint): number {
    const ids = this.#ids;
    let high = ids.length;
    if (high === 0 || ids[high - 1]! < id) return high;
    if (ids[this.#found] === id) return this.#found;
    if (ids[this.#found + 1] === id) return ++this.#found;
    if (high > 1 && ids[high - 2]! < id) return this.#found = high - 1;
    let low = this.#head;
    if (low > 0 && ids[low - 1]! >= id) low = 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return this.#found = low;
  }
}

// Mostly it is the place before the last.
function insert<Item>(list: Item[], at: number, item: Item): void {
  const last = list.length - 1;
  if (at !== last) {
    list.splice(at, 0, item);
    return;
  }
  list.push(list[last]!);
  list[last] = item;
}

/** The messages of one side of a session that are not done yet. */
export class Outbox {
  readonly #sent = new ById<Sent>();
  readonly #containers = new ById<SentContainer>();
  #resends: Sent[] = [];
  #calls = 0;
  #bytes = 0;

  /** How many messages are not done. */
  get size(): number {
    return this.#sent.size;
  }

  /** How many of them are calls. */
  get calls(): number {
    return this.#calls;
  }

  /** The bytes of their bodies. */
  get bytes(): number {
    return this.#bytes;
  }

  /** All messages that are not done, in the order they were first sent. */
  get all(): Iterable<Sent> {
    return this.#sent.values();
  }

  /** The message of an id, if it is not done. */
  get(msgId: bigint): Sent | undefined {
    return this.#sent.get(msgId);
  }

  /** Takes a new message. */
  add(sent: Sent): void {
    this.#sent.set(sent.msgId, sent);
    this.#bytes += sent.body.length;
    if (sent.kind === "call") this.#calls++;
  }

  /** A message is done, for good or bad. */
  remove(sent: Sent): void {
    if (!this.#sent.delete(sent.msgId)) return;
    this.#bytes -= sent.body.length;
    if (sent.kind === "call") this.#calls--;
    sent.waiting = false;
    this.#leaveContainer(sent);
  }

  /**
   * Notes that messages were written to a link.
   *
   * @param items The messages of one packet.
   * @param outerId The id of the container, or of the one message.
   * @param nowMs The session's time.
   * @param link The link.
   */
  transmitted(items: readonly Sent[], outerId: bigint, nowMs: number, link: number): void {
    for (const sent of items) {
      this.#leaveContainer(sent);
      sent.outerId = outerId;
      sent.transmissions++;
      sent.sentAtMs = nowMs;
      sent.link = link;
      sent.waiting = false;
    }
    if (items.length > 0 && items[0]!.msgId !== outerId) {
      this.#containers.set(outerId, { items, open: items.length });
    }
  }

  /**
   * The messages a refused id stands for: the one of that id, or those of the container of that id.
   *
   * @returns `undefined` if the id names nothing that is not done.
   */
  standingFor(msgId: bigint): readonly Sent[] | undefined {
    const sent = this.#sent.get(msgId);
    if (sent !== undefined) return [sent];
    const container = this.#containers.get(msgId);
    if (container === undefined) return undefined;
    return container.items.filter((item) =>
      item.outerId === msgId && this.#sent.get(item.msgId) === item
    );
  }

  /** Has a message written again, under its id. */
  resend(sent: Sent): void {
    if (sent.waiting || this.#sent.get(sent.msgId) !== sent) return;
    sent.waiting = true;
    this.#resends.push(sent);
  }

  /** The next message to be written again; it stays the next until {@linkcode Outbox.shiftResend}. */
  get nextResend(): Sent | undefined {
    while (this.#resends.length > 0 && !this.#resends[0]!.waiting) this.#resends.shift();
    return this.#resends[0];
  }

  /** Takes the next message to be written again off the list. */
  shiftResend(): void {
    this.#resends.shift();
  }

  /** Lets nothing wait to be written again. */
  forgetResends(): void {
    for (const sent of this.#resends) sent.waiting = false;
    this.#resends = [];
  }

  /** Forgets everything, as a new session does. */
  clear(): void {
    this.forgetResends();
    this.#sent.clear();
    this.#containers.clear();
    this.#calls = 0;
    this.#bytes = 0;
  }

  #leaveContainer(sent: Sent): void {
    if (sent.outerId === sent.msgId) return;
    const container = this.#containers.get(sent.outerId);
    if (container !== undefined && --container.open === 0) this.#containers.delete(sent.outerId);
    sent.outerId = sent.msgId;
  }
}
