// A data centre of one's own as a line of text: where it is, and the key by which it proves who it is.

import { bigIntFromBytes, bigIntToBytes } from "../crypto/bytes.ts";
import { type RsaPublicKey, rsaPublicKey } from "../crypto/rsa.ts";
import { ArgumentError } from "./errors.ts";
import type { DcOption } from "./dc_options.ts";
import type { CoreOptions } from "./options.ts";

/** What a {@linkcode serverUrl} tells. */
export interface ServerAddress {
  /** The number of the data centre. */
  readonly dcId: number;
  /** An IP address (IPv6 without brackets) or a host name. */
  readonly host: string;
  /** The TCP port. */
  readonly port: number;
  /** The public key of the server. */
  readonly publicKey: RsaPublicKey;
  /** Whether it passes for a test server of Telegram. */
  readonly testServers?: boolean | undefined;
}

/** The part of the options of a client that names its servers. */
export type ServerOptions = Pick<
  CoreOptions,
  "homeDc" | "dcOptions" | "publicKeys" | "testServers"
>;

const EXPECTED = "a URL such as mtproto://127.0.0.1:4430/2?key=…, or several with spaces between";

/**
 * Writes the address of a data centre as text, for a program in another process to connect to.
 *
 * @param server The data centre.
 * @returns `mtproto://host:port/number?key=…`, the key being the modulus in base64url.
 */
export function serverUrl(server: ServerAddress): string {
  const { dcId, host, port, publicKey } = server;
  const key = bigIntToBytes(publicKey.n).toBase64({ alphabet: "base64url", omitPadding: true });
  const shownHost = host.includes(":") ? `[${host}]` : host;
  const exponent = publicKey.e === 65_537n ? "" : `&e=${publicKey.e}`;
  const test = server.testServers ? "&test=1" : "";
  return `mtproto://${shownHost}:${port}/${dcId}?key=${key}${exponent}${test}`;
}

/**
 * Reads addresses written by {@linkcode serverUrl} and makes options of them.
 *
 * @example
 * ```ts
 * import { createClient, serverOptions, serverUrl } from "@layer/telegram";
 * import { TestDc } from "@layer/telegram/testing";
 *
 * await using dc = await TestDc.start();
 * const server = serverUrl({ ...dc.endpoint, publicKey: dc.publicKey });
 *
 * const { apiId, apiHash } = dc.clientOptions();
 * await using client = createClient({ apiId, apiHash, ...serverOptions(server) });
 * await client.connect();
 * ```
 *
 * @param urls One URL, or several with white space between; a new session begins at the first.
 * @throws {ArgumentError} When the text is something else.
 */
export function serverOptions(urls: string): ServerOptions {
  const servers = urls.trim().split(/\s+/).map(parse);
  const [home] = servers;
  const keys = new Map(servers.map(({ publicKey }) => [publicKey.fingerprint, publicKey]));
  return {
    homeDc: home!.dcId,
    dcOptions: servers.map(({ dcId, host, port }): DcOption => ({
      id: dcId,
      host,
      port,
      thisPortOnly: true,
    })),
    publicKeys: [...keys.values()],
    testServers: home!.testServers,
  };
}

function parse(text: string): ServerAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const dcId = Number(url?.pathname.slice(1));
  const key = url?.searchParams.get("key");
  const wellFormed = url?.protocol === "mtproto:" && url.hostname !== "" && Number(url.port) > 0 &&
    Number.isInteger(dcId) && dcId > 0 && key;
  if (!url || !wellFormed) throw new ArgumentError("urls", text, EXPECTED);
  return {
    dcId,
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port),
    publicKey: parseKey(key, url.searchParams.get("e") ?? "65537"),
    testServers: url.searchParams.get("test") === "1",
  };
}

function parseKey(key: string, exponent: string): RsaPublicKey {
  try {
    const modulus = Uint8Array.fromBase64(key, { alphabet: "base64url" });
    return rsaPublicKey(bigIntFromBytes(modulus), BigInt(exponent));
  } catch (cause) {
    const error = new ArgumentError("urls key", key, "a public RSA key in base64url");
    error.cause = cause;
    throw error;
  }
}
