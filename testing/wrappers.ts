// Takes the wrappers off a call: layer, application, order, updates, takeout, compression.

import { TlReader } from "../tl/mod.ts";
import { codec, type TlObject } from "../tl/api.ts";
import type { Codec } from "../tl/codec.ts";
import { gunzipPacked, GZIP_PACKED_ID } from "../mtproto/gzip.ts";
import { constructorOf } from "../mtproto/service/ids.ts";
import type { AppInfo } from "./context.ts";

/** Most wrappers around one call; a client uses four at most. */
const DEPTH_MAX = 16;

/** Longest call after unpacking, in bytes. */
const UNPACKED_MAX = 0x100_0000;

/** A call without its wrappers, and what they said. */
export interface Unwrapped {
  /** Constructor id of the method. */
  readonly id: number;
  /** The call, or undefined when the schema doesn't know the method. */
  readonly call: TlObject | undefined;
  /** From `invokeWithLayer`. */
  readonly layer: number | undefined;
  /** From `initConnection`. */
  readonly app: AppInfo | undefined;
  /** From `invokeAfterMsg` and `invokeAfterMsgs`: ids of the calls to wait for, unsigned. */
  readonly after: readonly bigint[];
  /** Whether `invokeWithoutUpdates` was there. */
  readonly withoutUpdates: boolean;
  /** From `invokeWithTakeout`. */
  readonly takeoutId: bigint | undefined;
}

interface Findings {
  layer?: number;
  app?: AppInfo;
  after: bigint[];
  withoutUpdates: boolean;
  takeoutId?: bigint;
}

type Unwrap = (reader: TlReader, found: Findings) => void;

// The fields before `query:!X` of each wrapper: https://core.telegram.org/api/invoking
const WRAPPERS: Readonly<Record<string, Unwrap>> = {
  invokeWithLayer: (reader, found) => void (found.layer = reader.int()),
  initConnection: readAppInfo,
  invokeAfterMsg: (reader, found) => void found.after.push(reader.ulong()),
  invokeAfterMsgs: (reader, found) => {
    reader.int();
    for (let left = reader.vectorLength(8); left > 0; left--) found.after.push(reader.ulong());
  },
  invokeWithoutUpdates: (_reader, found) => void (found.withoutUpdates = true),
  invokeWithTakeout: (reader, found) => void (found.takeoutId = reader.long()),
  invokeWithMessagesRange: (reader) => void codec.decodeFrom(reader),
  invokeWithBusinessConnection: (reader) => void reader.string(),
  invokeWithReCaptcha: (reader) => void reader.string(),
  invokeWithApnsSecret: (reader) => void (reader.string(), reader.string()),
  invokeWithGooglePlayIntegrity: (reader) => void (reader.string(), reader.string()),
};

/**
 * Takes the wrappers off a call, in whatever order a client put them on.
 *
 * @param body the call as it came.
 * @param codecOf the schema to read the call by, given the layer the wrappers name, if they do.
 * @throws {TlError} when the call or a wrapper can't be read.
 * @throws {ProtocolError} when a packed part is broken.
 */
export function unwrapCall(
  body: Uint8Array,
  codecOf: (layer: number | undefined) => Codec,
): Unwrapped {
  const found: Findings = { after: [], withoutUpdates: false };
  let rest = body;
  for (let depth = 0; depth < DEPTH_MAX; depth++) {
    const id = rest.length < 4 ? new TlReader(rest).uint() : constructorOf(rest);
    if (id === GZIP_PACKED_ID) {
      rest = gunzipPacked(rest, UNPACKED_MAX);
      continue;
    }
    const name = codec.nameOf(id);
    const unwrap = name === undefined ? undefined : WRAPPERS[name];
    if (unwrap === undefined) {
      const schema = codecOf(found.layer);
      return {
        id,
        call: schema.nameOf(id) === undefined ? undefined : schema.decode(rest),
        layer: found.layer,
        app: found.app,
        after: found.after,
        withoutUpdates: found.withoutUpdates,
        takeoutId: found.takeoutId,
      };
    }
    const reader = new TlReader(rest, 4);
    unwrap(reader, found);
    rest = rest.subarray(reader.offset);
  }
  throw new RangeError(`A call has more than ${DEPTH_MAX} wrappers`);
}

function readAppInfo(reader: TlReader, found: Findings): void {
  const flags = reader.int();
  found.app = {
    apiId: reader.int(),
    deviceModel: reader.string(),
    systemVersion: reader.string(),
    appVersion: reader.string(),
    systemLangCode: reader.string(),
    langPack: reader.string(),
    langCode: reader.string(),
  };
  // proxy:flags.0?InputClientProxy, params:flags.1?JSONValue
  if ((flags & 1) !== 0) codec.decodeFrom(reader);
  if ((flags & 2) !== 0) codec.decodeFrom(reader);
}
