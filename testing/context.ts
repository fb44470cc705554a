// What a method handler knows of the call it answers: who calls, how, and where.

import type { MethodName } from "../tl/api.ts";
import type { BindRequest } from "./binding.ts";
import { RpcFault } from "./rpc_fault.ts";
import type { Account } from "./world/model.ts";
import type { World } from "./world/world.ts";

/** What a client said of itself in `initConnection`. https://core.telegram.org/method/initConnection */
export interface AppInfo {
  /** Application identifier. */
  readonly apiId: number;
  /** Name of the device. */
  readonly deviceModel: string;
  /** Version of the operating system. */
  readonly systemVersion: string;
  /** Version of the application. */
  readonly appVersion: string;
  /** Language of the operating system. */
  readonly systemLangCode: string;
  /** Name of the language pack. */
  readonly langPack: string;
  /** Language of the application. */
  readonly langCode: string;
}

/** A login: one account on one authorization key. Its identity marks what it caused itself. */
export interface Login {
  /** Who is logged in. */
  readonly account: Account;
  /** Since when, in seconds since 1970. */
  readonly sinceS: number;
  /** Whether it was taken along from the account's home instead of made here. */
  readonly imported: boolean;
}

/** The authorization key a call came by, with what its client has told so far. */
export interface Caller {
  /** Id of the authorization key, unsigned: of the permanent one, where a temporary one is bound to it. */
  readonly authKeyId: bigint;
  /** TL layer the client named last, if it did. */
  readonly layer: number | undefined;
  /** What the client said of itself, if it did. */
  readonly app: AppInfo | undefined;
  /** Who is logged in, if anyone. */
  readonly login: Login | undefined;
  /** Who gave the right code and has yet to prove the password. */
  halfLogin: Account | undefined;
  /** Logs an account in on this key, as it signs in or as its login is imported; one that was in is out. */
  logIn(account: Account, options?: { readonly imported?: boolean | undefined }): Login;
  /**
   * Binds the key to a permanent one.
   *
   * @throws {RpcFault} When the request is not right.
   */
  bind(request: BindRequest): void;
  /** Logs out whoever is in. */
  logOut(): void;
  /** Sends an encoded `Updates` object to all sessions of the key that want updates. */
  push(body: Uint8Array): void;
}

/** An address where a data centre can be reached. */
export interface Endpoint {
  /** The data centre. */
  readonly dcId: number;
  /** IP address, `127.0.0.1` for local data centres. */
  readonly host: string;
  /** TCP port. */
  readonly port: number;
}

/** The data centre that answers, as services see it. */
export interface Site {
  /** Its number. */
  readonly dcId: number;
  /** Whether it belongs to the test servers, as clients are told. */
  readonly testMode: boolean;
  /** Everyone and everything, shared by all data centres. */
  readonly world: World;
  /** Where clients reach each data centre, this one included. */
  endpoints(): readonly Endpoint[];
  /** Whether the pair may be used here; by default any with a positive id may. */
  acceptsApi(apiId: number, apiHash: string): boolean;
}

/** Everything about one call besides its parameters. */
export interface CallContext {
  /** The method called. */
  readonly method: MethodName | string;
  /** The data centre that answers. */
  readonly site: Site;
  /** Everyone and everything. */
  readonly world: World;
  /** The authorization key the call came by. */
  readonly caller: Caller;
  /** Message id of the call, unsigned. */
  readonly msgId: bigint;
  /** Session the call came in, unsigned. */
  readonly sessionId: bigint;
  /** Whether the call shared its packet with other messages. */
  readonly inContainer: boolean;
  /** Whether the client asked for no updates on this session by `invokeWithoutUpdates`. */
  readonly withoutUpdates: boolean;
  /** The takeout session the call belongs to, from `invokeWithTakeout`. */
  readonly takeoutId: bigint | undefined;
  /** Aborted when the client drops the call or the data centre closes. */
  readonly signal: AbortSignal;
}

/**
 * The login a call is made under.
 *
 * @throws {RpcFault} 401 AUTH_KEY_UNREGISTERED when nobody is logged in, SESSION_PASSWORD_NEEDED when
 * somebody is half.
 */
export function requireLogin(context: CallContext): Login {
  const { login, halfLogin } = context.caller;
  if (login !== undefined) return login;
  throw new RpcFault(
    401,
    halfLogin === undefined ? "AUTH_KEY_UNREGISTERED" : "SESSION_PASSWORD_NEEDED",
  );
}

/**
 * Sends a client to the data centre where an account lives.
 *
 * @throws {RpcFault} 303 USER_MIGRATE_X or PHONE_MIGRATE_X when that is another one.
 */
export function requireHome(
  context: CallContext,
  account: Account,
  error: "USER_MIGRATE" | "PHONE_MIGRATE",
): void {
  if (account.homeDcId !== context.site.dcId) {
    throw new RpcFault(303, `${error}_${account.homeDcId}`);
  }
}
