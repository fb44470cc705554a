// Target: the TL codec of both schemas. Bytes are an object or a TlError, and an object survives being written.

import { codec as api } from "../../../tl/api.ts";
import { TABLE as API_TABLE } from "../../../tl/gen/api/table.ts";
import { TABLE as MTPROTO_TABLE } from "../../../tl/gen/mtproto/table.ts";
import { codec as mtproto } from "../../../tl/mtproto.ts";
import { Codec, fromJson, TlError, type TlObject, TlReader, toJson } from "../../../tl/mod.ts";
import type { SeededRandom } from "../../../testing/seeded_random.ts";
import { tlValues } from "../../helpers/tl_values.ts";
import { IDS, type Sample, samplesOf } from "../corpus.ts";
import { mutateBytes } from "../mutate.ts";
import { mutateObject } from "../mutate_tl.ts";
import { checkGrowth, ensure, isEqual, type Target } from "../target.ts";

/** Bytes, and as what they are read. */
export type TlInput = {
  readonly schema: "api" | "mtproto";
  /** The method whose result they are; an object if empty. */
  readonly method: string;
  readonly bytes: Uint8Array;
};

const CODECS = {
  api: { compiled: api, walked: new Codec(API_TABLE, { compile: false }) },
  mtproto: { compiled: mtproto, walked: new Codec(MTPROTO_TABLE, { compile: false }) },
};

const NAMES = { api: [...api.names()], mtproto: [...mtproto.names()] };
const METHODS = NAMES.api.filter((name) => api.definition(name)!.kind === "method");
const API_SAMPLES = samplesOf("request", "result", "update");
// Those with a field of any type are taken apart by the session.
const SERVICE_SAMPLES = samplesOf("plain", "service").filter(({ name, bytes }) =>
  name !== "rpc_result" && name !== "msg_container" && mtproto.decode(bytes) !== undefined
);
const AROUND = {
  api: { others: API_SAMPLES.map(({ bytes }) => bytes), ids: IDS.api },
  mtproto: { others: SERVICE_SAMPLES.map(({ bytes }) => bytes), ids: IDS.mtproto },
};

/** See the first line. */
export const tlTarget: Target<TlInput> = {
  name: "tl",
  share: 180,

  make(random) {
    const schema = random.int(4) === 0 ? "mtproto" : "api";
    if (random.int(8) === 0) return madeUp(schema, random);
    const sample: Sample = random.pick(schema === "api" ? API_SAMPLES : SERVICE_SAMPLES);
    const method = sample.kind === "result" ? sample.name : "";
    const { compiled } = CODECS[schema];
    // Most are cut and bent, some stay objects, a few are both.
    const kind = random.int(8);
    const whole = kind < 2
      ? mutateObject(compiled, sample.bytes, random, method || undefined)
      : sample.bytes;
    const bytes = kind === 0 || kind > 1 ? mutateBytes(whole, random, AROUND[schema]) : whole;
    return { schema, method: random.int(50) === 0 ? random.pick(METHODS) : method, bytes };
  },

  run({ schema, method, bytes }) {
    const { compiled, walked } = CODECS[schema];
    const known = compiled.definition(method)?.kind === "method" ? method : undefined;
    const read = (codec: Codec): unknown =>
      known === undefined ? codec.decode(bytes) : codec.decodeResult(known, bytes);
    const first = outcome(() => read(compiled));
    const second = outcome(() => read(walked));
    ensure(isEqual(first, second), () => "Compiled and interpreted reading differ");
    if (!("value" in first)) return;
    const { value } = first;
    checkGrowth(value, bytes.length);
    const write = (codec: Codec): Uint8Array =>
      known === undefined ? codec.encode(value as TlObject) : codec.encodeResult(known, value);
    const written = write(compiled);
    ensure(isEqual(written, write(walked)), () => "Compiled and interpreted writing differ");
    const again = known === undefined
      ? compiled.decode(written)
      : compiled.decodeResult(known, written);
    ensure(isEqual(again, value), () => "What was written is read as something else");
    if (known !== undefined) return;
    const reader = new TlReader(bytes);
    compiled.decodeFrom(reader);
    ensure(reader.offset === reader.end, () => `${reader.offset} of ${reader.end} bytes are read`);
    const json = toJson(compiled, value as TlObject);
    ensure(isEqual(fromJson(compiled, json), value), () => "JSON is read as something else");
  },
};

/** An object of any constructor, bent or whole. */
function madeUp(schema: "api" | "mtproto", random: SeededRandom): TlInput {
  const { compiled } = CODECS[schema];
  const values = tlValues(compiled, random, 2);
  const object = compiled.encode(values.object(random.pick(NAMES[schema])));
  const bytes = random.int(3) === 0 ? object : mutateBytes(object, random, AROUND[schema]);
  return { schema, method: "", bytes };
}

/** The value, or the facts of the TlError; anything else thrown is a broken promise. */
function outcome(body: () => unknown): { readonly value: unknown } | { readonly code: string } {
  try {
    return { value: body() };
  } catch (error) {
    if (!(error instanceof TlError)) throw error;
    const { code, offset, path } = error;
    ensure(offset === undefined || offset >= 0, () => `The offset is ${offset}`);
    return { code, offset, path } as { readonly code: string };
  }
}
