// Handlers of updates and of events of the client.

import type { ConnectionEvent, Core, ErrorEvent, Extension, LivenessEvent } from "../core.ts";
import { reportError } from "../core.ts";
import { ArgumentError, type SessionEndedError } from "../errors.ts";
import { Emitter, type Handler, type Subscription, subscription } from "../emitter.ts";
import { updateDriverOf } from "./driver.ts";
import type { UpdateKinds } from "./kinds/kind.ts";
import { toClientUpdate } from "./kinds/mod.ts";
import type { UpdateReader } from "./log.ts";

/** What a program can be told of, with what its handlers get. */
export interface ClientEvents extends UpdateKinds {
  /** A connection has a new state. */
  connection: ConnectionEvent;
  /** Something failed that no call can report, such as a handler. */
  error: ErrorEvent;
  /**
   * Updates are complete from now on, or are not any more: something is missing and being fetched, or the
   * link is down. Only while somebody listens to updates.
   */
  liveness: LivenessEvent;
  /**
   * The session of the account has ended for good; the error says why, and what to do. Calls reject with
   * it from now on, and nothing is sent.
   */
  signedOut: SessionEndedError;
}

// Each event, and where it comes from.
const EVENTS: { readonly [Event in keyof ClientEvents]: "update" | "client" } = {
  message: "update",
  editedMessage: "update",
  deletedMessages: "update",
  callbackQuery: "update",
  inlineQuery: "update",
  chosenInlineResult: "update",
  chatMember: "update",
  chatJoinRequest: "update",
  pendingJoinRequests: "update",
  messageReaction: "update",
  messageReactionCount: "update",
  typing: "update",
  readHistory: "update",
  userStatus: "update",
  poll: "update",
  pollAnswer: "update",
  chatBoost: "update",
  botStopped: "update",
  businessConnection: "update",
  businessMessage: "update",
  editedBusinessMessage: "update",
  deletedBusinessMessages: "update",
  raw: "update",
  connection: "client",
  error: "client",
  liveness: "client",
  signedOut: "client",
};

/** Tells whether a handler is to get a value. */
export type Filter<Value> = (value: Value) => boolean;

/** Tells whether a handler is to get a value, and what is known of it then. */
export type NarrowingFilter<Value, Narrow extends Value> = (value: Value) => value is Narrow;

/**
 * Calls a function with each later update of a kind, or with each later event of the client. Handlers
 * are called in the order of the updates; what they return is not waited for. One that throws or rejects
 * is reported by the logger and as `error`, and stops nothing.
 *
 * @param core The client.
 * @param event The kind of update, or the name of the event.
 * @param handler The function.
 * @returns The end of it: a function that stops it, and works with `using`.
 * @throws {ArgumentError} When there is no such event, or the handler or the filter is no function.
 */
export function on<Event extends keyof ClientEvents>(
  core: Core,
  event: Event,
  handler: Handler<ClientEvents[Event]>,
): Subscription;
/**
 * As without a filter, for those values alone that the filter lets pass and narrows.
 *
 * @param core The client.
 * @param event The kind of update, or the name of the event.
 * @param filter Tells which values the handler gets.
 * @param handler The function.
 */
export function on<Event extends keyof ClientEvents, Narrow extends ClientEvents[Event]>(
  core: Core,
  event: Event,
  filter: NarrowingFilter<ClientEvents[Event], Narrow>,
  handler: Handler<Narrow>,
): Subscription;
/**
 * As without a filter, for those values alone that the filter lets pass.
 *
 * @param core The client.
 * @param event The kind of update, or the name of the event.
 * @param filter Tells which values the handler gets.
 * @param handler The function.
 */
export function on<Event extends keyof ClientEvents>(
  core: Core,
  event: Event,
  filter: Filter<ClientEvents[Event]>,
  handler: Handler<ClientEvents[Event]>,
): Subscription;
export function on<Event extends keyof ClientEvents>(
  core: Core,
  event: Event,
  ...rest: readonly (Filter<ClientEvents[Event]> | Handler<ClientEvents[Event]>)[]
): Subscription {
  if (!Object.hasOwn(EVENTS, event)) {
    throw new ArgumentError("event", event, `one of ${Object.keys(EVENTS).join(", ")}`);
  }
  // A handler that is missing would be reported with each update, and never where it is missing.
  for (const [parameter, given] of parametersOf(rest)) {
    if (typeof given !== "function") throw new ArgumentError(parameter, given, "a function");
  }
  const handler = rest.at(-1) as Handler<ClientEvents[Event]>;
  const filter = rest.length > 1 ? rest[0] as Filter<ClientEvents[Event]> : undefined;
  const filtered: Handler<ClientEvents[Event]> = filter === undefined
    ? handler
    : (value) => filter(value) ? handler(value) : undefined;
  if (EVENTS[event] === "client") {
    return core.events.on(
      event as Exclude<keyof ClientEvents, keyof UpdateKinds>,
      filtered as Handler<unknown>,
    );
  }
  const kind = event as keyof UpdateKinds;
  return handlersOf(core).add(kind, filtered as Handler<UpdateKinds[keyof UpdateKinds]>);
}

function parametersOf(rest: readonly unknown[]): (readonly [string, unknown])[] {
  return rest.length > 1 ? [["filter", rest[0]], ["handler", rest.at(-1)]] : [["handler", rest[0]]];
}

const EXTENSION = Symbol("update handlers");

function handlersOf(core: Core): UpdateHandlers {
  return core.extension(EXTENSION, () => new UpdateHandlers(core));
}

// The handlers of a client, which are one reader of updates while there are any.
class UpdateHandlers implements Extension {
  readonly #core: Core;
  readonly #emitter: Emitter<UpdateKinds>;
  #count = 0;
  #reader: UpdateReader | undefined;

  constructor(core: Core) {
    this.#core = core;
    this.#emitter = new Emitter((error, kind) => reportError(core, error, `handler of "${kind}"`));
  }

  add<Kind extends keyof UpdateKinds>(
    kind: Kind,
    handler: Handler<UpdateKinds[Kind]>,
  ): Subscription {
    const registration = this.#emitter.on(kind, handler);
    this.#count++;
    this.#reader ??= updateDriverOf(this.#core).read(() => this.#readOn());
    return subscription(() => {
      registration();
      if (--this.#count > 0) return;
      this.#reader?.close();
      this.#reader = undefined;
    });
  }

  close(): void {
    this.#reader?.close();
    this.#emitter.clear();
  }

  #readOn(): void {
    for (let next = this.#reader?.next(); next !== undefined; next = this.#reader?.next()) {
      const update = toClientUpdate(this.#core, next);
      if (update === undefined) continue;
      // The property named like the kind has its value.
      const values = update as unknown as UpdateKinds;
      this.#emitter.emit(update.type, values[update.type]);
    }
  }
}
