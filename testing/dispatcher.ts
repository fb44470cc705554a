// Routes calls to handlers by method name, typed by the schema.

import type { MethodName, Params, Results, TlObject } from "../tl/api.ts";
import { type CallContext, requireHome, requireLogin } from "./context.ts";
import { RpcFault } from "./rpc_fault.ts";

/** Who may call a method. */
export type Access = "anyone" | "authorized" | "user" | "bot";

/** A value, or the promise of one. */
export type Awaitable<T> = T | Promise<T>;

/**
 * Answers a method. What it throws as {@linkcode RpcFault} is answered as `rpc_error`.
 *
 * @param params the call with its parameters.
 * @param context who calls, how, and where.
 * @param next answers with the handler that stood before this one.
 */
export type Handler<M extends MethodName, R = Results[M]> = (
  params: Params[M],
  context: CallContext,
  next: () => Promise<Results[M]>,
) => Awaitable<R>;

/** Registers the handlers of one service. */
export interface Registrar {
  /** Makes a handler answer a method, for those who have access. */
  on<M extends MethodName, const R extends Results[M]>(
    method: M,
    access: Access,
    handler: Handler<M, R>,
  ): void;
}

// The result is a const type parameter: only so does TypeScript keep the literal of `_` in what a
// handler returns while it infers the method.

/** A part of the API: what belongs together, in a file of its own under `services/`. */
export type Service = (registrar: Registrar) => void;

interface Entry {
  readonly access: Access;
  readonly handler: (
    params: TlObject,
    context: CallContext,
    next: () => Promise<unknown>,
  ) => unknown;
}

/** The methods a data centre answers. Later handlers stand before earlier ones of the same method. */
export class Dispatcher implements Registrar {
  readonly #entries: Map<string, Entry[]> = new Map();

  /** Registers what a service answers. */
  install(...services: readonly Service[]): void {
    for (const service of services) service(this);
  }

  /** Makes a handler answer a method, for those who have access. */
  on<M extends MethodName, const R extends Results[M]>(
    method: M,
    access: Access,
    handler: Handler<M, R>,
  ): void {
    this.#push(method, { access, handler: handler as unknown as Entry["handler"] });
  }

  /**
   * Makes a handler answer a method, with the access the method had.
   *
   * @returns what takes the handler away again when disposed of.
   */
  handle<M extends MethodName, const R extends Results[M]>(
    method: M,
    handler: Handler<M, R>,
  ): Disposable {
    const access = this.#entries.get(method)?.at(-1)?.access ?? "anyone";
    const entry = { access, handler: handler as unknown as Entry["handler"] };
    this.#push(method, entry);
    return {
      [Symbol.dispose]: () => {
        const entries = this.#entries.get(method)!;
        const index = entries.indexOf(entry);
        if (index >= 0) entries.splice(index, 1);
      },
    };
  }

  /** Whether a handler answers the method. */
  has(method: string): boolean {
    return (this.#entries.get(method)?.length ?? 0) > 0;
  }

  /**
   * Answers a call: with the result, or with the promise of one when the handler has to wait.
   *
   * @throws {RpcFault} what to answer with `rpc_error`, METHOD_INVALID when no handler is there.
   */
  dispatch(call: TlObject, context: CallContext): unknown {
    const entries = this.#entries.get(call._);
    const entry = entries?.at(-1);
    if (entries === undefined || entry === undefined) throw new RpcFault(400, "METHOD_INVALID");
    checkAccess(entry.access, context);
    // One alone can't be taken away from under the call: it is looked up here.
    const stack = entries.length === 1 ? entries : [...entries];
    return answer(stack, stack.length - 1, call, context);
  }

  #push(method: string, entry: Entry): void {
    const entries = this.#entries.get(method);
    if (entries === undefined) this.#entries.set(method, [entry]);
    else entries.push(entry);
  }
}

function answer(
  entries: readonly Entry[],
  index: number,
  call: TlObject,
  context: CallContext,
): unknown {
  const entry = entries[index];
  if (entry === undefined) throw new RpcFault(400, "METHOD_INVALID");
  const next = async (): Promise<unknown> => await answer(entries, index - 1, call, context);
  return entry.handler(call, context, next);
}

function checkAccess(access: Access, context: CallContext): void {
  if (access === "anyone") return;
  const { account, imported } = requireLogin(context);
  // An account that moved takes its login along.
  if (!imported && context.method !== "auth.exportAuthorization") {
    requireHome(context, account, "USER_MIGRATE");
  }
  if (access === "user" && account.bot !== undefined) throw new RpcFault(400, "BOT_METHOD_INVALID");
  if (access === "bot" && account.bot === undefined) throw new RpcFault(400, "USER_BOT_REQUIRED");
}
