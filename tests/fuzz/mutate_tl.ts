// Changes to TL objects that leave them objects: other values, other constructors, lists longer and shorter.

import type { SeededRandom } from "../../testing/seeded_random.ts";
import type { Codec, FieldType, TlObject } from "../../tl/mod.ts";
import { tlValues } from "../helpers/tl_values.ts";
import { EXTREMES, LONG_EXTREMES } from "./mutate.ts";

/** A place in an object that a value can be put into. */
interface Slot {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly type: FieldType;
}

/** More slots of one object than this are not looked at. */
const MAX_SLOTS = 400;

/** Objects put in are no deeper than this. */
const MAX_DEPTH = 1;

/**
 * Changes an object in one to three places, to another that its schema allows.
 *
 * @param codec The codec of the schema.
 * @param bytes The object; stays as it is.
 * @param random Where chance comes from.
 * @param method The method whose result it is; an object otherwise.
 * @returns The bytes of the other object.
 */
export function mutateObject(
  codec: Codec,
  bytes: Uint8Array,
  random: SeededRandom,
  method?: string,
): Uint8Array {
  const type: FieldType = method === undefined ? { kind: "any" } : codec.definition(method)!.result;
  const root = method === undefined ? codec.decode(bytes) : codec.decodeResult(method, bytes);
  const holder = { root };
  const slots: Slot[] = [];
  collect(codec, { holder, key: "root", type }, slots);
  const values = tlValues(codec, random, MAX_DEPTH);
  for (let count = 1 + random.int(3); count > 0; count--) {
    // The root is a slot too, which would leave nothing of the sample.
    const slot = slots[slots.length === 1 ? 0 : 1 + random.int(slots.length - 1)]!;
    slot.holder[slot.key] = other(slot, random, (type) => values.value(type));
  }
  try {
    return method === undefined
      ? codec.encode(holder.root as TlObject)
      : codec.encodeResult(method, holder.root);
  } catch {
    // Two fields of one flag, of which one was taken away.
    return bytes;
  }
}

function collect(codec: Codec, slot: Slot, slots: Slot[]): void {
  if (slots.length >= MAX_SLOTS) return;
  slots.push(slot);
  const value = slot.holder[slot.key];
  if (Array.isArray(value) && slot.type.kind === "vector") {
    const { of } = slot.type;
    for (const key of value.keys()) {
      collect(codec, { holder: value as never, key, type: of }, slots);
    }
  } else if (typeof value === "object" && value !== null && "_" in value) {
    const definition = codec.definition(value._ as string);
    for (const { property, type } of definition?.fields ?? []) {
      if (type.kind === "#") continue;
      collect(codec, { holder: value as never, key: property, type }, slots);
    }
  }
}

function other(
  { holder, key, type }: Slot,
  random: SeededRandom,
  make: (type: FieldType) => unknown,
): unknown {
  const value = holder[key];
  switch (type.kind) {
    case "int":
      return typeof value === "number" && random.int(3) === 0
        ? (value + random.int(5) - 2) | 0
        : random.pick(EXTREMES) | 0;
    case "long":
      return typeof value === "bigint" && random.int(3) === 0
        ? BigInt.asIntN(64, value + BigInt(random.int(5) - 2))
        : random.pick(LONG_EXTREMES);
    case "Bool":
    case "true":
      return value !== true;
    case "vector":
      return Array.isArray(value) ? otherList(value, type, random, make) : make(type);
    default:
      return make(type);
  }
}

function otherList(
  list: readonly unknown[],
  type: FieldType & { readonly kind: "vector" },
  random: SeededRandom,
  make: (type: FieldType) => unknown,
): unknown[] {
  switch (random.int(5)) {
    case 0:
      return [];
    case 1:
      return list.toReversed();
    case 2:
      return [...list, ...list];
    case 3:
      return list.toSpliced(random.int(list.length), 1);
    default:
      return list.toSpliced(random.int(list.length + 1), 0, make(type.of));
  }
}
