/**
 * Makes an authorization key and asks for the configuration, step by step: a socket, a framing, and the
 * two state machines of MTProto, with nothing between them and you.
 *
 *     deno task connect                 a data centre of its own
 *     API_ID=… deno task connect-telegram   Telegram
 *
 * A program would use `createClient`, which also connects again, keeps the key and paces itself.
 *
 * @module
 */

// deno-lint-ignore-file no-console -- an example talks on the console

import { builtInDcOptions } from "@layer/telegram";
import { PRODUCTION_KEYS, type RsaPublicKey } from "@layer/telegram/crypto";
import * as mtproto from "@layer/telegram/mtproto";
import { TestDc } from "@layer/telegram/testing";
import { decodeResult, encode, LAYER } from "@layer/telegram/tl/api";
import * as service from "@layer/telegram/tl/mtproto";

interface Target {
  readonly apiId: number;
  readonly dcId: number;
  readonly host: string;
  readonly port: number;
  readonly publicKeys: readonly RsaPublicKey[];
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

await using local = Deno.args[0] === "telegram" ? undefined : await TestDc.start();
const { apiId, dcId, host, port, publicKeys } = local === undefined ? telegram() : own(local);

function telegram(): Target {
  const [option] = builtInDcOptions(false).filter(({ id }) => id === 2);
  const apiId = Number(Deno.env.get("API_ID"));
  return { apiId, dcId: 2, host: option!.host, port: option!.port, publicKeys: PRODUCTION_KEYS };
}

function own(dc: TestDc): Target {
  return { apiId: 1, ...dc.endpoint, publicKeys: [dc.publicKey] };
}

// 1. A socket, and on it a framing that tells where a packet ends.

using socket = await Deno.connect({ hostname: host, port });
console.log(`Connected to ${host}:${port}, data centre ${dcId}`);

const framing = mtproto.intermediate();
await write(framing.preamble());

async function write(bytes: Uint8Array): Promise<void> {
  for (let sent = 0; sent < bytes.length;) sent += await socket.write(bytes.subarray(sent));
}

const buffer = new Uint8Array(65_536);
const arrived: Uint8Array[] = [];

async function nextPacket(): Promise<Uint8Array> {
  while (arrived.length === 0) {
    const count = await socket.read(buffer);
    if (count === null) throw new Error("The data centre has closed the connection");
    for (const frame of framing.push(buffer.slice(0, count))) {
      if (frame.type === "status") throw new Error(`The data centre answers status ${frame.code}`);
      if (frame.type === "payload") arrived.push(frame.bytes);
    }
  }
  return arrived.shift()!;
}

// 2. The key exchange. Its messages are plain, so each can be shown.

function show(arrow: string, packet: Uint8Array): void {
  const { body } = mtproto.decodePlainMessage(packet);
  console.log(`  ${arrow} ${service.decode(body, { allowTrailing: true })._}`);
}

async function makeKey(): Promise<mtproto.HandshakeDone> {
  const handshake = new mtproto.ClientHandshake({ dcId, publicKeys, random });
  let outputs = handshake.step({ type: "start" }, Date.now());
  for (;;) {
    for (const output of outputs) {
      if (output.type === "done") return output;
      if (output.type === "fatal") throw output.error;
      show("→", output.packet);
      await write(framing.encode(output.packet));
    }
    const packet = await nextPacket();
    show("←", packet);
    outputs = handshake.step({ type: "receive", packet }, Date.now());
  }
}

console.log("Making an authorization key:");
const { authKey, serverSalt, timeOffsetMs } = await makeKey();
console.log(`  The key is ${authKey.id.toString(16).padStart(16, "0")}`);

// 3. The encrypted session, and in it one call.

async function call(body: Uint8Array): Promise<Uint8Array> {
  const session = new mtproto.Session({
    role: "client",
    authKey,
    salts: [{ salt: serverSalt, validSinceS: 0, validUntilS: 2 ** 31 }],
    timeOffsetMs,
    random,
  });
  const outputs = [
    ...session.step({ type: "linkUp" }, Date.now()),
    ...session.step({ type: "call", id: 1, body }, Date.now()),
  ];
  for (;;) {
    for (const output of outputs.splice(0)) {
      if (output.type === "result") return output.body;
      if (output.type === "failure") throw new Error(`${output.code} ${output.message}`);
      if (output.type !== "transmit") continue;
      console.log(`  → an encrypted packet of ${output.packet.length} bytes`);
      await write(framing.encode(output.packet));
    }
    // The session waits a moment for messages that could travel together.
    const delayMs = Math.max(0, session.deadlineMs! - Date.now());
    if (delayMs < 100) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      outputs.push(...session.step({ type: "tick" }, Date.now()));
      continue;
    }
    const packet = await nextPacket();
    console.log(`  ← an encrypted packet of ${packet.length} bytes`);
    outputs.push(...session.step({ type: "receive", packet }, Date.now()));
  }
}

console.log("Calling help.getConfig:");
const introduction = {
  _: "initConnection",
  apiId,
  deviceModel: `Deno ${Deno.version.deno}`,
  systemVersion: Deno.build.os,
  appVersion: "connect.ts",
  systemLangCode: "en",
  langPack: "",
  langCode: "en",
  query: { _: "help.getConfig" },
};
const query = encode({ _: "invokeWithLayer", layer: LAYER, query: introduction });
const config = decodeResult("help.getConfig", await call(query));
console.log(`  This is data centre ${config.thisDc}; the data centres are:`);
for (const { id, ipAddress, port } of config.dcOptions) {
  console.log(`    ${id}: ${ipAddress}:${port}`);
}
