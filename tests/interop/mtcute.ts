// What mtcute asks of the machine it runs on, given by Deno: cryptography, sockets, and silence.

import { Buffer } from "node:buffer";
import {
  createCipheriv,
  createHash,
  createHmac,
  createPublicKey,
  pbkdf2 as derive,
} from "node:crypto";
import { deflateSync, gunzipSync } from "node:zlib";
import { ConnectionClosedError } from "npm:@fuman/net@0.0.20";
import { IntermediatePacketCodec, MemoryStorage } from "npm:@mtcute/core@0.30.3";
import { TelegramClient } from "npm:@mtcute/core@0.30.3/client.js";
import { addPublicKey, BaseCryptoProvider } from "npm:@mtcute/core@0.30.3/utils.js";
import { ige256Decrypt, ige256Encrypt, initSync, SIMD_AVAILABLE } from "npm:@mtcute/wasm@0.30.3";
import schema from "npm:@mtcute/core@0.30.3/tl/api-schema.json" with { type: "json" };
import { emitTable } from "../../codegen/emit_table.ts";
import { model, parse } from "../../codegen/mod.ts";
import { apiToTl, type JsonApiSchema } from "../../codegen/mtcute_schema.ts";
import { bigIntToBytes, type RsaPrivateKey, type RsaPublicKey } from "../../crypto/mod.ts";
import { Codec } from "../../tl/mod.ts";
import type { TestDc } from "../../testing/mod.ts";
import { TEST_PRIVATE_KEY } from "../helpers/rsa_key.ts";

/**
 * The key of the data centre. mtcute finds no key whose fingerprint begins with a zero digit, which is
 * one random key in 16 (R312); this one does not.
 */
export const DC_KEY: RsaPrivateKey = TEST_PRIVATE_KEY;

/** How long a conversation may take, in milliseconds. */
const LIMIT_MS = 60_000;

type Options = ConstructorParameters<typeof TelegramClient>[0];
type Mtcute = InstanceType<typeof TelegramClient>;

/** The layer mtcute speaks, read from the schema it carries. */
export function mtcuteSchemas(): Readonly<Record<number, Codec>> {
  const { l: layer } = schema;
  const text = apiToTl(schema as unknown as JsonApiSchema, "@mtcute/core");
  return { [layer]: new Codec(emitTable(model(parse(text)))) };
}

/** An unmodified mtcute client that knows the data centre's address and key. */
export async function mtcuteClient(dc: TestDc): Promise<Mtcute> {
  const crypto = new Crypto();
  await crypto.initialize();
  addPublicKey(crypto, pemOf(dc.publicKey));
  const main = { id: dc.dcId, ipAddress: dc.endpoint.host, port: dc.port };
  const options = {
    apiId: 12345,
    apiHash: "0123456789abcdef0123456789abcdef",
    storage: new MemoryStorage(),
    defaultDcs: { main, media: { ...main, mediaOnly: true } },
    transport: {
      connect: (address: { ipAddress: string; port: number }) => connect(address),
      packetCodec: () => new IntermediatePacketCodec(),
    },
    crypto,
    platform: {
      beforeExit: () => () => {},
      log: () => {},
      getDefaultLogLevel: () => 0,
      getDeviceModel: () => "Deno",
    },
    disableUpdates: false,
  };
  return new TelegramClient(options as unknown as Options);
}

/**
 * Runs a conversation with a client and ends the client, whatever comes of it. One that does not come
 * to its end fails with what the data centre has seen.
 */
export async function withMtcute(
  dc: TestDc,
  conversation: (client: Mtcute) => Promise<void>,
): Promise<void> {
  const client = await mtcuteClient(dc);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const calls = dc.requests.slice(-20).map((call) => `${call.method}: ${call.outcome.type}`);
      reject(new Error(`mtcute has not come to the end; last calls: ${calls.join(", ")}`));
    }, LIMIT_MS);
  });
  try {
    await Promise.race([conversation(client), late]);
  } finally {
    clearTimeout(timer);
    await client.destroy();
  }
}

class Crypto extends BaseCryptoProvider {
  async initialize(): Promise<void> {
    const file = SIMD_AVAILABLE ? "mtcute-simd.wasm" : "mtcute.wasm";
    const url = new URL(file, import.meta.resolve("npm:@mtcute/wasm@0.30.3"));
    initSync(await Deno.readFile(url));
  }

  override randomFill(into: Uint8Array): void {
    crypto.getRandomValues(into as Uint8Array<ArrayBuffer>);
  }

  sha1(data: Uint8Array): Uint8Array {
    return createHash("sha1").update(data).digest();
  }

  sha256(data: Uint8Array): Uint8Array {
    return createHash("sha256").update(data).digest();
  }

  hmacSha256(data: Uint8Array, key: Uint8Array): Uint8Array {
    return createHmac("sha256", key).update(data).digest();
  }

  pbkdf2(
    password: Uint8Array,
    salt: Uint8Array,
    iterations: number,
    length = 64,
    algorithm = "sha512",
  ): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    derive(password, salt, iterations, length, algorithm, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
    return promise;
  }

  createAesCtr(key: Uint8Array, iv: Uint8Array): { process(data: Uint8Array): Uint8Array } {
    const cipher = createCipheriv("aes-256-ctr", key, iv);
    return { process: (data) => cipher.update(data) };
  }

  createAesIge(key: Uint8Array, iv: Uint8Array): {
    encrypt(data: Uint8Array): Uint8Array;
    decrypt(data: Uint8Array): Uint8Array;
  } {
    return {
      encrypt: (data) => ige256Encrypt(data, key, iv),
      decrypt: (data) => ige256Decrypt(data, key, iv),
    };
  }

  gzip(data: Uint8Array, maxSize: number): Uint8Array | null {
    // A zlib stream, as mtcute's own platforms make it.
    const packed = deflateSync(data);
    return packed.length > maxSize ? null : packed;
  }

  gunzip(data: Uint8Array): Uint8Array {
    return gunzipSync(data);
  }
}

async function connect(address: { readonly ipAddress: string; readonly port: number }): Promise<{
  readonly localAddress: null;
  readonly remoteAddress: null;
  read(into: Uint8Array): Promise<number>;
  write(bytes: Uint8Array): Promise<void>;
  close(): void;
}> {
  const conn = await Deno.connect({ hostname: address.ipAddress, port: address.port });
  let closed = false;
  const close = (): void => {
    if (!closed) conn.close();
    closed = true;
  };
  return {
    localAddress: null,
    remoteAddress: null,
    async read(into) {
      const length = await conn.read(into).catch(() => null);
      if (length !== null) return length;
      // mtcute closes no connection that ended, and reads for ever unless the end is this error.
      close();
      throw new ConnectionClosedError();
    },
    async write(bytes) {
      for (let sent = 0; sent < bytes.length;) sent += await conn.write(bytes.subarray(sent));
    },
    close,
  };
}

function pemOf(key: RsaPublicKey): string {
  const text = (value: bigint): string => Buffer.from(bigIntToBytes(value)).toString("base64url");
  const jwk = { kty: "RSA", n: text(key.n), e: text(key.e) };
  return createPublicKey({ key: jwk, format: "jwk" }).export({ type: "pkcs1", format: "pem" })
    .toString();
}
