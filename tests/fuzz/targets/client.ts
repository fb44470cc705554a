// Target: a whole client in virtual time, and a data centre that has its key and answers with anything.

import { type Client, createClient } from "../../../client/client.ts";
import { Peers } from "../../../client/peers.ts";
import { SessionStore } from "../../../client/session_store.ts";
import { memoryStorage } from "../../../client/storage/memory.ts";
import type { Storage } from "../../../client/storage/storage.ts";
import { AuthKey } from "../../../crypto/auth_key.ts";
import { seededRandom } from "../../../testing/seeded_random.ts";
import type { SeededRandom } from "../../../testing/seeded_random.ts";
import { VirtualNetwork, virtualPlatform, VirtualTime } from "../../../testing/virtual_platform.ts";
import { codec, decode, encode } from "../../../tl/api.ts";
import type * as tl from "../../../tl/api.ts";
import type { TlObject } from "../../../tl/codec.ts";
import { type Answer, MachineServer } from "../../client/net/server.ts";
import { TEST_PUBLIC_KEY } from "../../helpers/rsa_key.ts";
import { IDS, samplesOf } from "../corpus.ts";
import { mutateBytes } from "../mutate.ts";
import { mutateObject } from "../mutate_tl.ts";
import { checkError, ensure, type Target } from "../target.ts";

/** What a method is answered with instead of the truth: an object, or an error. */
export type AnswerInput = {
  readonly method: string;
  readonly bytes: Uint8Array;
  readonly code: number;
  readonly message: string;
};

/** What a program does, what it is answered, and what else comes. */
export type ClientInput = {
  readonly deed: string;
  readonly answers: readonly AnswerInput[];
  readonly pushes: readonly Uint8Array[];
};

const ADDRESS = { host: "127.0.0.1", port: 443 };
const DC_ID = 2;
const KEY = new AuthKey(seededRandom(5).bytes(256));
const LIMIT_MS = 3 * 3_600_000;
const PAUSE_MS = 2_000;
const MOST_OF_A_LOOP = 30;
/** A world serves so many inputs, so that what it has learned does not grow. */
const LIFETIME = 200;

const RESULTS = samplesOf("result");
const UPDATES = samplesOf("update").map(({ bytes }) => bytes);
const AROUND = { others: [...RESULTS.map(({ bytes }) => bytes), ...UPDATES], ids: IDS.api };
const ERRORS = [
  "FLOOD_WAIT_0",
  "FLOOD_WAIT_3",
  "FLOOD_WAIT_2147483647",
  "USER_MIGRATE_4",
  "PHONE_MIGRATE_99999",
  "AUTH_KEY_UNREGISTERED",
  "SESSION_PASSWORD_NEEDED",
  "CHANNEL_PRIVATE",
  "PERSISTENT_TIMESTAMP_INVALID",
  "CONNECTION_NOT_INITED",
  "Timeout",
  "",
  "\u0000_X_1",
];

const take = <T>(iterable: AsyncIterable<T>): Promise<T[]> => firstOf(iterable);

const DEEDS: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  getMe: (client) => client.getMe(),
  getUser: (client) => client.getUser("@bobby"),
  getFullUser: (client) => client.getFullUser("@bobby"),
  getHistory: (client) => client.getHistory("@bobby", { limit: 5 }),
  iterMessages: (client) => take(client.iterMessages("@garden", { limit: 20 })),
  getMessages: (client) => client.getMessages("@bobby", [1, 2, 999]),
  getChannelMessages: (client) => client.getMessages("@garden", [1, 2]),
  searchMessages: (client) => take(client.searchMessages("@bobby", "tea")),
  searchGlobal: (client) => take(client.searchGlobal("tea")),
  iterDialogs: (client) => take(client.iterDialogs()),
  getFolders: (client) => client.getFolders(),
  getChat: (client) => client.getChat("@garden"),
  getFullChat: (client) => client.getFullChat("@garden"),
  iterParticipants: (client) => take(client.iterParticipants("@garden")),
  getInviteLinks: (client) => client.getInviteLinks("@garden"),
  createInviteLink: (client) => client.createInviteLink("@garden"),
  iterForumTopics: (client) => take(client.iterForumTopics("@forum")),
  getContacts: (client) => client.getContacts(),
  addContact: (client) => client.addContact("@bobby"),
  sendMessage: (client) => client.sendMessage("@bobby", "Hello"),
  sendToChannel: (client) => client.sendMessage("@garden", "Hello"),
  sendDice: (client) => client.sendDice("@bobby"),
  forwardMessages: (client) => client.forwardMessages("@bobby", [1], "@garden"),
  editMessage: (client) => client.editMessage("@bobby", 1, "Hello, Bob"),
  deleteMessages: (client) => client.deleteMessages("@bobby", [1]),
  markAsRead: (client) => client.markAsRead("@bobby"),
  createGroup: (client) => client.createGroup("Club", ["@bobby"]),
  createChannel: (client) => client.createChannel("Weather"),
  joinChat: (client) => client.joinChat("@garden"),
  promote: (client) => client.promoteChatMember("@garden", "@bobby"),
  resolveUsername: (client) => client.resolveUsername("meadow"),
  getInlineResults: (client) => client.getInlineResults("@bobby", "@garden", "hello"),
  getPasswordState: (client) => client.getPasswordState(),
  nothing: () => Promise.resolve(),
};
const NAMES = Object.keys(DEEDS);

let world: Promise<World> | undefined;
let used = 0;

/** See the first line. */
export const clientTarget: Target<ClientInput> = {
  name: "client",
  share: 3,

  make(random) {
    const answers = random.int(5) === 0
      ? []
      : Array.from({ length: 1 + random.int(12) }, () => answerOf(random));
    const pushes = Array.from({ length: random.int(3) }, () => bent(random, random.pick(UPDATES)));
    return { deed: random.pick(NAMES), answers, pushes };
  },

  async run(input) {
    const current = await (world ??= World.make());
    let isFit = false;
    try {
      await current.live(input);
      isFit = input.answers.every(({ code }) => code === 0) && ++used < LIFETIME;
    } finally {
      if (!isFit) await this.close!();
    }
  },

  async close() {
    const current = world;
    world = undefined;
    used = 0;
    await (await current)?.end();
  },
};

/** A client that is signed in, and its data centre. */
class World {
  readonly #time = new VirtualTime();
  readonly #server: MachineServer;
  readonly #client: Client;
  readonly #errors: unknown[] = [];
  #answers = new Map<string, AnswerInput>();

  private constructor() {
    const network = new VirtualNetwork(this.#time);
    const random = seededRandom(1);
    this.#server = new MachineServer({ time: this.#time, network, addresses: [ADDRESS] });
    this.#server.addKey(KEY);
    this.#server.answer = (body) => this.#answer(body);
    this.#client = createClient({
      apiId: 1,
      apiHash: "0".repeat(32),
      storage: filled(memoryStorage()),
      platform: virtualPlatform({ time: this.#time, network, random: random.bytes }),
      dcOptions: [{ id: DC_ID, ...ADDRESS }],
      publicKeys: [TEST_PUBLIC_KEY],
    });
    this.#client.on("error", ({ error }) => void this.#errors.push(error));
    void this.#listen();
  }

  static async make(): Promise<World> {
    const made = new World();
    await made.#time.until(made.#client.connect(), LIMIT_MS);
    return made;
  }

  async live({ deed, answers, pushes }: ClientInput): Promise<void> {
    this.#answers = new Map(answers.map((answer) => [answer.method, answer]));
    for (const push of pushes) if (push.length >= 4) this.#server.push(push);
    try {
      touch(await this.#ended(DEEDS[deed]!(this.#client), answers));
    } catch (error) {
      checkError(error);
    }
    await this.#time.advance(PAUSE_MS);
    this.#answers.clear();
    for (const error of this.#errors.splice(0)) checkError(error);
    if (answers.some(({ code }) => code !== 0)) return;
    // It is served as ever.
    const { thisDc } = await this.#time.until(
      this.#client.invoke("help.getNearestDc", {}),
      LIMIT_MS,
    );
    ensure(thisDc === DC_ID, () => `The nearest data centre is ${thisDc}`);
  }

  async end(): Promise<void> {
    await this.#time.until(this.#client.disconnect(), LIMIT_MS);
    this.#server.forgetKeys();
    await this.#time.advance(PAUSE_MS);
  }

  /** Lets time pass until a call has ended. One at a data centre that can't be reached waits for it. */
  async #ended<T>(call: Promise<T>, answers: readonly AnswerInput[]): Promise<T> {
    const patience = Promise.withResolvers<false>();
    const timer = this.#time.setTimer(LIMIT_MS, () => patience.resolve(false));
    const settled = call.then(() => true, () => true);
    if (!await this.#time.until(Promise.race([settled, patience.promise]), 2 * LIMIT_MS)) {
      const isElsewhere = answers.some(({ message }) => message.includes("MIGRATE"));
      ensure(isElsewhere, () => "A call does not end");
      await this.#time.until(this.#client.disconnect(), LIMIT_MS);
    }
    timer.cancel();
    return await call;
  }

  async #listen(): Promise<void> {
    try {
      for await (const update of this.#client.updates()) touch(update);
    } catch (error) {
      this.#errors.push(error);
    }
  }

  #answer(body: Uint8Array): Answer {
    const method = innermost(decode(body));
    if (method === "help.getNearestDc") {
      return encode({ _: "nearestDc", country: "GB", thisDc: DC_ID, nearestDc: DC_ID });
    }
    const planned = this.#answers.get(method);
    if (planned !== undefined) {
      const { bytes, code, message } = planned;
      return code === 0 ? bytes : { code, message };
    }
    if (method === "updates.getDifference") {
      return encode({ _: "updates.differenceEmpty", date: 1_700_000_000, seq: 1 });
    }
    return RESULTS.find(({ name }) => name === method)?.bytes ??
      { code: 400, message: "METHOD_INVALID" };
  }
}

/** A session of somebody who knows a few peers. */
function filled(storage: Storage): Storage {
  const session = new SessionStore(storage);
  session.transaction((tx) => {
    tx.home = { dcId: DC_ID, testServers: false };
    tx.self = { id: 4_500_000_000, isBot: false };
    tx.updateState = { pts: 1, qts: 0, date: 1_700_000_000, seq: 1 };
    tx.setDc(DC_ID, {
      authKey: KEY,
      createdAtMs: 1_700_000_000_000,
      salts: [],
      timeOffsetMs: 0,
    });
  });
  const peers = new Peers(session, () => 1_700_000_000_000);
  for (const { name, bytes } of RESULTS) {
    const result = codec.decodeResult(name, bytes) as Partial<tl.messages.dialogs>;
    peers.remember({ users: result.users ?? [], chats: result.chats ?? [] });
  }
  return storage;
}

/** Looks at everything an object shows. */
function touch(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null || depth > 4) return;
  if (value instanceof Uint8Array || value instanceof Date) return;
  if (Array.isArray(value)) {
    for (const part of value) touch(part, depth + 1);
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) {
    for (const [name, part] of Object.entries(value)) if (name !== "raw") touch(part, depth + 1);
    return;
  }
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (get === undefined) continue;
    const shown = (value as Record<string, unknown>)[name];
    if (name !== "raw") touch(shown, depth + 1);
  }
  if ("toJSON" in value) JSON.stringify(value);
  Deno.inspect(value);
}

/** The first elements: a data centre can make a list go on for ever. */
async function firstOf<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of iterable) if (list.push(item) >= MOST_OF_A_LOOP) break;
  return list;
}

function innermost(call: TlObject): string {
  const { query } = call as TlObject & { readonly query?: unknown };
  return typeof query === "object" ? innermost(query as TlObject) : call._;
}

function answerOf(random: SeededRandom): AnswerInput {
  const { name, bytes } = random.pick(RESULTS);
  if (random.int(60) === 0) {
    const code = random.pick([-503, 303, 400, 401, 406, 420, 500, 2 ** 31 - 1]);
    return { method: name, bytes: new Uint8Array(), code, message: random.pick(ERRORS) };
  }
  return { method: name, bytes: bent(random, bytes, name), code: 0, message: "" };
}

/** Another object, or bytes that are none; no message is shorter than a word or holds half of one. */
function bent(random: SeededRandom, bytes: Uint8Array, method?: string): Uint8Array {
  if (random.int(6) > 0) return mutateObject(codec, bytes, random, method);
  const changed = mutateBytes(bytes, random, AROUND);
  return changed.length < 4 ? new Uint8Array(4) : changed.slice(0, changed.length & ~3);
}
