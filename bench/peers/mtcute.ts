/**
 * mtcute as its users run it on Node and Deno: `@mtcute/core` with the crypto of `@mtcute/node`.
 *
 * The class that seals and opens messages is no export of the package. It is imported from the file
 * of the installed package, unchanged.
 *
 * @module
 */

import {
  __tlReaderMap,
  __tlWriterMap,
  addPublicKey,
  factorizePQSync,
  type ICryptoProvider,
  NodeCryptoProvider,
  type TlBinaryReader,
  TlBinaryWriter,
} from "npm:@mtcute/node@0.30.3/utils.js";
import { TlBinaryReader as Reader } from "npm:@mtcute/node@0.30.3/utils.js";
import { Long } from "npm:@mtcute/core@0.30.3";
import { bigint } from "npm:@fuman/utils@0.0.20";
import {
  createCtr256,
  ctr256,
  freeCtr256,
  gunzip,
  ige256Decrypt,
  ige256Encrypt,
  sha1,
  sha256,
} from "npm:@mtcute/wasm@0.30.3";

/** The part of its class for authorization keys that the benches use. */
export interface MtcuteAuthKey {
  setup(key: Uint8Array): void;
  encryptMessage(message: Uint8Array, serverSalt: Long, sessionId: Long): Uint8Array;
  decryptMessage(
    packet: Uint8Array,
    sessionId: Long,
    callback: (msgId: Long, seqNo: number, reader: TlBinaryReader) => void,
  ): void;
}

const provider = new NodeCryptoProvider();
await provider.initialize();
const crypto: ICryptoProvider = provider;

/** Its WebAssembly module, which the crypto provider has started. */
export const wasm = {
  createCtr256,
  ctr256,
  freeCtr256,
  gunzip,
  ige256Decrypt,
  ige256Encrypt,
  sha1,
  sha256,
};

export { bigint, crypto, Long };

/** Makes its sealing and opening of messages for the given authorization key. */
export async function createAuthKey(key: Uint8Array): Promise<MtcuteAuthKey> {
  const core = import.meta.resolve("npm:@mtcute/core@0.30.3");
  const module: {
    AuthKey: new (crypto: ICryptoProvider, log: unknown, readers: unknown) => MtcuteAuthKey;
  } = await import(new URL("./network/auth-key.js", core).href);
  const silent = { verbose: () => {}, warn: () => {} };
  const authKey = new module.AuthKey(crypto, silent, __tlReaderMap);
  authKey.setup(key);
  return authKey;
}

/** The way its key exchange speaks to a server. */
export interface PlainConnection {
  /** Sends a packet. */
  send(packet: Uint8Array): void;
  /** Waits for the next packet. */
  receive(): Promise<Uint8Array>;
}

/** Loads its key exchange, which is no export of the package either, for a server with this key. */
export async function keyExchange(
  pem: string,
  dcId: number,
): Promise<(connection: PlainConnection) => Promise<Uint8Array>> {
  const core = import.meta.resolve("npm:@mtcute/core@0.30.3");
  const { doAuthorization } = await import(new URL("./network/authorization.js", core).href);
  addPublicKey(crypto, pem);
  const ignore = () => {};
  const log = { create: () => log, debug: ignore, info: ignore, verbose: ignore };
  return async ({ send, receive }) => {
    const [key] = await doAuthorization(
      {
        log,
        params: { dc: { id: dcId } },
        send: (packet: Uint8Array) => Promise.resolve(send(packet)),
        waitForUnencryptedMessage: receive,
        _session: {
          _readerMap: __tlReaderMap,
          _writerMap: __tlWriterMap,
          getMessageId: () => new Long((Date.now() % 1000) * 4, Date.now() / 1000),
          updateTimeOffset: ignore,
        },
      },
      crypto,
    );
    return key;
  };
}

/** Decodes an object of the API. */
export function decode(bytes: Uint8Array): unknown {
  return Reader.deserializeObject(__tlReaderMap, bytes);
}

/** Encodes an object of the API. */
export function encode(object: unknown): Uint8Array {
  return TlBinaryWriter.serializeObject(__tlWriterMap, object as { _: string });
}

/** Finds the two primes of a number given in big-endian order. */
export function factorize(pq: Uint8Array): [Uint8Array, Uint8Array] {
  return factorizePQSync(crypto, pq);
}
