// Target: both roles of the key exchange, against one message that is not what it should be, at any depth.

import { HandshakeError } from "../../../mtproto/errors.ts";
import type { HandshakeOut } from "../../../mtproto/handshake_client.ts";
import type { ServerHandshakeOut } from "../../../mtproto/handshake_server.ts";
import { seededRandom } from "../../../testing/seeded_random.ts";
import { encode, type TlObject } from "../../../tl/mtproto.ts";
import {
  type ClientForgeries,
  ForgingClient,
  serve,
  testServer,
} from "../../mtproto/handshake/forging_client.ts";
import {
  type Forgeries,
  ForgingServer,
  NOW_MS,
  run,
  testClient,
} from "../../mtproto/handshake/forging_server.ts";
import { IDS, samplesOf } from "../corpus.ts";
import { mutateBytes } from "../mutate.ts";
import { ensure, type Target } from "../target.ts";

/** One message of an exchange, and what stands in its place. */
export type HandshakeInput = {
  /** Who receives it. */
  readonly role: "client" | "server";
  /** Its query's name. */
  readonly query: string;
  /** How deep the change is: the packet, its body, what is encrypted in it. */
  readonly layer: string;
  readonly bytes: Uint8Array;
  /** Whether the exchange goes on behind it, and an honest one follows on the same connection. */
  readonly again: boolean;
};

interface Part {
  readonly role: "client" | "server";
  readonly query: string;
  readonly layer: string;
  readonly right: Uint8Array;
  /** How many of a thousand inputs are about it: the later messages cost exponentiations. */
  readonly weight: number;
}

const FIRST = "req_pq_multi";
const SECOND = "req_DH_params";
const THIRD = "set_client_DH_params";
const PARTS: readonly Part[] = partsOfServer().concat(partsOfClient());
const LOT: readonly Part[] = PARTS.flatMap((part) => new Array<Part>(part.weight).fill(part));
const AROUND = {
  others: samplesOf("plain").map(({ bytes }) => bytes),
  ids: IDS.mtproto,
};
const AGAIN_ONE_OF = 400;
const MAX_ROUNDS = 10;
const HONEST_SEED = 22;

/** See the first line. */
export const handshakeTarget: Target<HandshakeInput> = {
  name: "handshake",
  share: 10,

  make(random) {
    const { role, query, layer, right } = random.pick(LOT);
    const bytes = random.int(30) === 0
      ? random.bytes(random.int(300))
      : mutateBytes(right, random, AROUND);
    return { role, query, layer, bytes, again: random.int(AGAIN_ONE_OF) === 0 };
  },

  run(input) {
    if (input.role === "server") attackServer(input);
    else attackClient(input);
  },
};

function attackServer({ query, layer, bytes, again }: HandshakeInput): void {
  let attacked = false;
  const client = new ForgingClient(clientForgery(query, layer, () => {
    attacked = true;
    return bytes;
  }));
  const server = testServer();
  let packet: Uint8Array | undefined = client.start();
  for (let round = 0; packet !== undefined; round++) {
    ensure(round < MAX_ROUNDS, () => "The server goes on and on");
    const outputs = server.step({ type: "receive", packet }, NOW_MS);
    for (const output of outputs) checkServer(output);
    const [first] = outputs;
    packet = undefined;
    if (attacked && !again) return;
    // Whatever follows a changed message may be what no client can go on with.
    if (first?.type === "transmit") packet = next(client, first.packet);
  }
  const honest = new ForgingClient({}, HONEST_SEED);
  const last = serve(honest, server);
  const done = last.some((output) => output.type === "done") ||
    last.some((output) => output.type === "status");
  ensure(done, () => `An honest exchange after it ends with ${last.map(({ type }) => type)}`);
}

function next(client: ForgingClient, packet: Uint8Array): Uint8Array | undefined {
  try {
    return client.next(packet);
  } catch {
    return undefined;
  }
}

// A client that says something else than what it reckons with gets a key that is of no use to it.
function checkServer(output: ServerHandshakeOut): void {
  switch (output.type) {
    case "rejected":
      return ensure(output.reason instanceof HandshakeError, () => `${output.reason}`);
    case "status":
      return ensure([-404, -429, -444].includes(output.code), () => `Status ${output.code}`);
    case "transmit":
      return ensure(output.packet.length < 1000, () => `${output.packet.length} bytes of answer`);
  }
}

function attackClient({ query, layer, bytes, again }: HandshakeInput): void {
  let attacked = false;
  const client = testClient();
  const server = new ForgingServer(serverForgery(query, layer, () => {
    attacked = true;
    return bytes;
  }));
  let outputs = client.step({ type: "start" }, NOW_MS);
  for (let round = 0; outputs[0]?.type === "transmit"; round++) {
    ensure(round < MAX_ROUNDS, () => "The client goes on and on");
    const packet = server.answer(outputs[0].packet, NOW_MS);
    outputs = client.step({ type: "receive", packet }, NOW_MS);
    ensure(outputs.length <= 1, () => `${outputs.length} outputs`);
    checkClient(outputs[0], server);
    if (attacked && !again) return;
    // What an answer is ignored for ends by time.
    if (outputs.length === 0) {
      const late = client.step({ type: "tick" }, NOW_MS + 60_000);
      for (const output of late) checkClient(output, server);
    }
  }
  const last = run(testClient(), new ForgingServer(), NOW_MS)[0];
  ensure(last?.type === "done", () => `An honest exchange after it ends with ${last?.type}`);
}

function checkClient(output: HandshakeOut | undefined, server: ForgingServer): void {
  if (output?.type === "fatal") {
    ensure(output.error instanceof HandshakeError, () => `${output.error}`);
  } else if (output?.type === "done") {
    ensure(output.authKey.id === server.authKey?.id, () => "The two have different keys");
  }
}

/** The right parts of the exchange that the server receives, taken from one that goes well. */
function partsOfServer(): Part[] {
  const parts: Part[] = [];
  const add = (query: string, layer: string, weight: number) => (right: Uint8Array): Uint8Array => {
    parts.push({ role: "server", query, layer, right: right.slice(), weight });
    return right;
  };
  const weights: Record<string, number> = { [FIRST]: 200, [SECOND]: 2, [THIRD]: 1 };
  const client = new ForgingClient({
    packet: (right, query) => add(query, "packet", weights[query]!)(right),
    body: (right, query) => add(query, "body", weights[query]!)(right),
    pqInnerBytes: (right) => add(SECOND, "pqInnerBytes", 3)(encode(right as TlObject)),
    innerBytes: add(THIRD, "innerBytes", 1),
    sealed: add(THIRD, "sealed", 1),
  });
  serve(client, testServer());
  return parts;
}

/** Those that the client receives. */
function partsOfClient(): Part[] {
  const parts: Part[] = [];
  const add = (query: string, layer: string, weight: number) => (right: Uint8Array): Uint8Array => {
    parts.push({ role: "client", query, layer, right: right.slice(), weight });
    return right;
  };
  const weights: Record<string, number> = { [FIRST]: 200, [SECOND]: 3, [THIRD]: 1 };
  const server = new ForgingServer({
    packet: (right, query) => add(query, "packet", weights[query]!)(right),
    body: (right, query) => add(query, "body", weights[query]!)(right),
    innerBytes: add(SECOND, "innerBytes", 3),
    sealed: add(SECOND, "sealed", 2),
  });
  run(testClient(), server);
  return parts;
}

function clientForgery(query: string, layer: string, bytes: () => Uint8Array): ClientForgeries {
  const whole = (right: Uint8Array, name: string) => name === query ? bytes() : right;
  switch (layer) {
    case "packet":
      return { packet: whole };
    case "body":
      return { body: whole };
    case "pqInnerBytes":
      // RSA_PAD takes 144 bytes at most.
      return { pqInnerBytes: () => bytes().subarray(0, 144) };
    default:
      return { [layer]: layer === "sealed" ? () => aligned(bytes()) : bytes };
  }
}

function serverForgery(query: string, layer: string, bytes: () => Uint8Array): Forgeries {
  const whole = (right: Uint8Array, name: string) => name === query ? bytes() : right;
  switch (layer) {
    case "packet":
      return { packet: whole };
    case "body":
      return { body: whole };
    default:
      return { [layer]: layer === "sealed" ? () => aligned(bytes()) : bytes };
  }
}

/** What AES-IGE can encrypt. */
function aligned(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array((bytes.length + 15) & ~15);
  whole.set(bytes);
  return whole.length > 0 ? whole : seededRandom(1).bytes(16);
}
