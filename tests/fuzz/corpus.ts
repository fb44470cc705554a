// The samples that inputs are made of: what clients and a data centre really said, and what once failed.

import { codec as mtproto } from "../../tl/mtproto.ts";
import { codec as api } from "../../tl/api.ts";
import failures from "./corpus/failures.json" with { type: "json" };
import traffic from "./corpus/traffic.json" with { type: "json" };

/** What a sample is, and so by which schema and type it is read. */
export type SampleKind =
  /** A call of the API. */
  | "request"
  /** The result of a call; `name` is the method. */
  | "result"
  /** What the server sent on its own. */
  | "update"
  /** A message of the protocol itself. */
  | "service"
  /** The body of a plain message, as in the key exchange. */
  | "plain";

/** One recorded object. */
export interface Sample {
  /** What it is. */
  readonly kind: SampleKind;
  /** Who sent it. */
  readonly from: "client" | "server";
  /** The method or constructor. */
  readonly name: string;
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

/** An input that once failed. */
export interface Failure {
  /** The target it failed at. */
  readonly target: string;
  /** What was wrong. */
  readonly was: string;
  /** The input, as `print` writes it. */
  readonly input: string;
}

/** All recorded objects. */
export const SAMPLES: readonly Sample[] = traffic.samples.map(({ kind, from, name, bytes }) => ({
  kind: kind as SampleKind,
  from: from as Sample["from"],
  name,
  bytes: Uint8Array.fromBase64(bytes),
}));

/** All inputs that once failed. */
export const FAILURES: readonly Failure[] = failures.failures;

/** The recorded objects of some kinds. */
export function samplesOf(...kinds: readonly SampleKind[]): Sample[] {
  return SAMPLES.filter(({ kind }) => kinds.includes(kind));
}

/** All constructor ids of a schema. */
export const IDS: Readonly<Record<"api" | "mtproto", readonly number[]>> = {
  api: [...api.names()].map((name) => api.idOf(name)!),
  mtproto: [...mtproto.names()].map((name) => mtproto.idOf(name)!),
};

/** The ids to tell constructors by. */
export const KNOWN_IDS: ReadonlySet<number> = new Set([...IDS.api, ...IDS.mtproto]);
