// What a client is made of: the options, their defaults and their checks.

import type { RsaPublicKey } from "../crypto/rsa.ts";
import { PRODUCTION_KEYS, TEST_KEYS } from "../crypto/public_keys.ts";
import type { Interceptor } from "./call.ts";
import { builtInDcOptions, type DcOption } from "./dc_options.ts";
import { type Device, type DeviceOptions, thisDevice } from "./device.ts";
import { ArgumentError } from "./errors.ts";
import { defaultInterceptors } from "./interceptors/mod.ts";
import { type Logger, silentLogger } from "./logger.ts";
import { denoPlatform, type Platform } from "./net/platform.ts";
import { memoryStorage } from "./storage/memory.ts";
import type { Storage } from "./storage/storage.ts";

/** How perfect forward secrecy is done. */
export interface PfsOptions {
  /**
   * How long a temporary key lives, in seconds, from a minute to a week.
   *
   * @default 86400
   */
  readonly temporaryKeyLifetimeS?: number | undefined;
}

/** What {@linkcode createCore} is given. */
export interface CoreOptions {
  /** The id of your application, from https://my.telegram.org/apps. */
  readonly apiId: number;
  /** The hash of your application, 32 hexadecimal digits, from the same page. It is a secret. */
  readonly apiHash: string;
  /**
   * Where the session is kept. A storage given here stays yours: close it after the client.
   *
   * @default a storage in memory, which is gone with the process
   */
  readonly storage?: Storage | undefined;
  /**
   * Uses Telegram's test servers, which have accounts of their own
   * ({@link https://core.telegram.org/api/auth#test-accounts}).
   *
   * @default false
   */
  readonly testServers?: boolean | undefined;
  /**
   * The data centre to begin with when the session is new; the server moves the account to the right one.
   *
   * @default 2
   */
  readonly homeDc?: number | undefined;
  /**
   * Addresses of data centres, instead of Telegram's and of those the server tells. For a data centre
   * that is not among them the others are used.
   */
  readonly dcOptions?: readonly DcOption[] | undefined;
  /**
   * The version of the Internet protocol to use.
   *
   * @default both, IPv4 first unless the servers ask for IPv6 first
   */
  readonly ipVersion?: 4 | 6 | undefined;
  /**
   * The public keys by which the servers prove who they are.
   *
   * @default Telegram's keys for production or for the test servers
   */
  readonly publicKeys?: readonly RsaPublicKey[] | undefined;
  /**
   * How packets are marked off on the connection
   * ({@link https://core.telegram.org/mtproto/mtproto-transports}).
   *
   * @default "intermediate"
   */
  readonly framing?: "abridged" | "intermediate" | undefined;
  /** How the client presents itself; it is shown in the list of sessions of the account. */
  readonly device?: DeviceOptions | undefined;
  /**
   * Where the client says what it does.
   *
   * @default silence
   */
  readonly logger?: Logger | undefined;
  /**
   * What every call passes through, the outermost first.
   *
   * @default {@linkcode defaultInterceptors}
   */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /**
   * Clock, timers, randomness and sockets.
   *
   * @default those of Deno
   */
  readonly platform?: Platform | undefined;
  /**
   * How many events may wait for a slow reader of `updates()`, and how many updates may wait for the
   * engine, before the client stops taking them in. What was not taken in is fetched later.
   *
   * @default 1000
   */
  readonly updateQueueSize?: number | undefined;
  /**
   * Perfect forward secrecy: packets are sealed with temporary keys, which are kept in memory alone and
   * replaced before their time is over, while calls and updates go on. Whoever gets hold of the session
   * later can't read what was recorded before. The permanent key of the session only vouches for them.
   * Each connection begins with a second key exchange, so connecting takes a little longer
   * ({@link https://core.telegram.org/api/pfs}).
   *
   * @default false
   */
  readonly pfs?: boolean | PfsOptions | undefined;
  /**
   * Lets the process end while the client is connected and no call waits.
   *
   * @default false
   */
  readonly unref?: boolean | undefined;
}

/** {@linkcode CoreOptions} after the checks, with the defaults filled in. */
export interface ResolvedOptions {
  /** The id of the application. */
  readonly apiId: number;
  /** The hash of the application. */
  readonly apiHash: string;
  /** Where the session is kept. */
  readonly storage: Storage;
  /** Whether these are the test servers. */
  readonly testServers: boolean;
  /** The data centre a new session begins with. */
  readonly homeDc: number;
  /** Addresses the user insists on. */
  readonly dcOptions: readonly DcOption[];
  /** The only version of the Internet protocol to use; `undefined` for both. */
  readonly ipVersion: 4 | 6 | undefined;
  /** The addresses Telegram has published. */
  readonly builtInDcOptions: readonly DcOption[];
  /** The public keys of the servers. */
  readonly publicKeys: readonly RsaPublicKey[];
  /** The framing of connections. */
  readonly framing: "abridged" | "intermediate";
  /** How the client presents itself. */
  readonly device: Device;
  /** Where the client says what it does. */
  readonly logger: Logger;
  /** What every call passes through. */
  readonly interceptors: readonly Interceptor[];
  /** Clock, timers, randomness and sockets. */
  readonly platform: Platform;
  /** How long temporary keys live, in seconds; `undefined` without perfect forward secrecy. */
  readonly temporaryKeyLifetimeS: number | undefined;
  /** How many updates may wait. */
  readonly updateQueueSize: number;
  /** Whether connections let the process end. */
  readonly unref: boolean;
}

const DEFAULT_HOME_DC = 2;
const DEFAULT_KEY_LIFETIME_S = 86_400;
const MIN_KEY_LIFETIME_S = 60;
const MAX_KEY_LIFETIME_S = 604_800;
const DEFAULT_UPDATE_QUEUE_SIZE = 1000;
const WHERE_TO_GET_ONE = "yours is on https://my.telegram.org/apps";

/**
 * Checks the options and fills in the defaults.
 *
 * @param options The options of the user.
 * @throws {ArgumentError} When one of them can't be right; the message says what to do.
 */
export function resolveOptions(options: CoreOptions): ResolvedOptions {
  const { apiId, apiHash, homeDc = DEFAULT_HOME_DC } = options;
  if (!Number.isInteger(apiId) || apiId <= 0 || apiId > 0x7fff_ffff) {
    throw new ArgumentError("apiId", apiId, `a positive integer; ${WHERE_TO_GET_ONE}`);
  }
  if (typeof apiHash !== "string" || !/^[0-9a-f]{32}$/i.test(apiHash)) {
    const got = typeof apiHash === "string" ? `text of ${apiHash.length} characters` : apiHash;
    throw new ArgumentError("apiHash", got, `32 hexadecimal digits; ${WHERE_TO_GET_ONE}`);
  }
  if (!Number.isInteger(homeDc) || homeDc <= 0) {
    throw new ArgumentError("homeDc", homeDc, "the number of a data centre, such as 2");
  }
  const updateQueueSize = options.updateQueueSize ?? DEFAULT_UPDATE_QUEUE_SIZE;
  if (!Number.isInteger(updateQueueSize) || updateQueueSize <= 0) {
    throw new ArgumentError("updateQueueSize", updateQueueSize, "a positive integer");
  }
  const { ipVersion } = options;
  if (ipVersion !== undefined && ipVersion !== 4 && ipVersion !== 6) {
    throw new ArgumentError("ipVersion", ipVersion, "4 or 6, or left out for both");
  }
  const publicKeys = options.publicKeys ?? (options.testServers ? TEST_KEYS : PRODUCTION_KEYS);
  if (publicKeys.length === 0) {
    throw new ArgumentError("publicKeys", publicKeys, "at least one key, or left out");
  }
  for (const { id, port } of options.dcOptions ?? []) {
    if (!Number.isInteger(id) || id <= 0) {
      throw new ArgumentError("dcOptions id", id, "the number of a data centre, such as 2");
    }
    if (!Number.isInteger(port) || port <= 0 || port > 65535) {
      throw new ArgumentError("dcOptions port", port, "a TCP port, 1 to 65535");
    }
  }
  const resolved = {
    apiId,
    apiHash,
    storage: options.storage ?? memoryStorage(),
    testServers: options.testServers ?? false,
    homeDc,
    dcOptions: options.dcOptions ?? [],
    ipVersion,
    builtInDcOptions: builtInDcOptions(options.testServers ?? false),
    publicKeys,
    framing: options.framing ?? "intermediate",
    device: { ...thisDevice(), ...definedValues(options.device ?? {}) },
    logger: options.logger ?? silentLogger,
    interceptors: options.interceptors ?? defaultInterceptors(),
    platform: options.platform ?? denoPlatform(),
    temporaryKeyLifetimeS: lifetimeOf(options.pfs),
    updateQueueSize,
    unref: options.unref ?? false,
  };
  // A secret stays out of what Deno.inspect and JSON.stringify show of a client or its options (R301).
  return Object.defineProperty(resolved, "apiHash", { enumerable: false });
}

function lifetimeOf(pfs: CoreOptions["pfs"]): number | undefined {
  if (pfs === undefined || pfs === false) return undefined;
  if (pfs !== true && (typeof pfs !== "object" || pfs === null)) {
    throw new ArgumentError("pfs", pfs, "true, false, or an object of options");
  }
  const { temporaryKeyLifetimeS = DEFAULT_KEY_LIFETIME_S } = pfs === true ? {} : pfs;
  const isRight = Number.isInteger(temporaryKeyLifetimeS) &&
    temporaryKeyLifetimeS >= MIN_KEY_LIFETIME_S && temporaryKeyLifetimeS <= MAX_KEY_LIFETIME_S;
  if (isRight) return temporaryKeyLifetimeS;
  throw new ArgumentError(
    "pfs.temporaryKeyLifetimeS",
    temporaryKeyLifetimeS,
    `an integer of seconds from ${MIN_KEY_LIFETIME_S} to ${MAX_KEY_LIFETIME_S}`,
  );
}

// What is undefined leaves the default in its place.
function definedValues<T extends object>(object: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as { [Key in keyof T]: NonNullable<T[Key]> };
}
