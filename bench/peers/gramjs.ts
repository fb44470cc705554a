/**
 * GramJS, the package `telegram`, loaded with this project's schema in place of its own.
 *
 * GramJS parses the text of its schema when it is loaded. Its own text is some layers behind, so for
 * the same bytes it has to be given the same text; nothing else of it is changed.
 *
 * @module
 */

import type { Buffer } from "node:buffer";
import { createRequire } from "node:module";

/** Integers as its dependency `big-integer` makes them. */
export interface BigInteger {
  toString(): string;
  modPow(exponent: BigInteger, modulus: BigInteger): BigInteger;
}

/** An object of its classes for TL. */
export interface GramJsObject {
  getBytes(): Buffer;
}

/** The part of its sealing and opening of messages that the benches use. */
export interface GramJsState {
  id: BigInteger;
  salt: BigInteger;
  encryptMessageData(data: Buffer): Promise<Buffer>;
  decryptMessageData(packet: Buffer): Promise<{ readonly obj: GramJsObject }>;
}

interface GramJs {
  readonly IGE: new (key: Buffer, iv: Buffer) => {
    encryptIge(data: Buffer): Buffer;
    decryptIge(data: Buffer): Buffer;
  };
  readonly CTR: new (key: Buffer, iv: Buffer) => { encrypt(data: Buffer): Buffer };
  readonly AuthKey: new () => { setKey(key: Buffer): Promise<void> };
  readonly MTProtoState: new (
    key: unknown,
    log: unknown,
    securityChecks: boolean,
  ) => GramJsState;
  readonly BinaryReader: new (data: Buffer) => { tgReadObject(): GramJsObject };
  readonly Factorizator: {
    factorize(pq: BigInteger): { readonly p: BigInteger; readonly q: BigInteger };
  };
  readonly helpers: {
    sha1(data: Buffer): Promise<Buffer>;
    sha256(data: Buffer): Promise<Buffer>;
    modExp(base: BigInteger, exponent: BigInteger, modulus: BigInteger): BigInteger;
  };
  readonly bigInteger: (text: string) => BigInteger;
  readonly pako: { inflate(data: Uint8Array): Uint8Array };
}

// Says to Deno that the package is needed; the code below is loaded through require.
await import("npm:telegram@2.26.22/package.json", { with: { type: "json" } });
const require = createRequire(import.meta.resolve("npm:telegram@2.26.22/package.json"));

/** Loads GramJS with the schema of this project. */
function load(): GramJs {
  // It keeps what it parsed in localStorage, under a name that doesn't tell schemas apart.
  globalThis.localStorage.removeItem("GramJs:apiCache");
  const schemaPath = require.resolve("./tl/apiTl.js");
  require(schemaPath);
  require.cache[schemaPath]!.exports = Deno.readTextFileSync(
    new URL("../../schema/api.tl", import.meta.url),
  );
  const loaded: GramJs = {
    IGE: require("./crypto/IGE.js").IGE,
    CTR: require("./crypto/CTR.js").CTR,
    AuthKey: require("./crypto/AuthKey.js").AuthKey,
    MTProtoState: require("./network/MTProtoState.js").MTProtoState,
    BinaryReader: require("./extensions/index.js").BinaryReader,
    Factorizator: require("./crypto/Factorizator.js").Factorizator,
    helpers: require("./Helpers.js"),
    bigInteger: require("big-integer"),
    pako: require("pako"),
  };
  globalThis.localStorage.removeItem("GramJs:apiCache");
  return loaded;
}

/** The parts of GramJS that the benches use. */
export const gramJs: GramJs = load();
