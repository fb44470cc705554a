// Random objects of a TL schema, and damaged copies of their bytes. Driven by a seeded source, so a
// failure names a seed and can be replayed.

import type { Codec, Definition, FieldType, TlObject } from "../../tl/mod.ts";
import type { SeededRandom } from "./random.ts";

/** Texts that reach every path of the string code: lengths around 24 and 253, all planes, a BOM. */
const TEXTS = [
  "",
  "a",
  "abc",
  "hello, world",
  "Привет",
  "日本語",
  "👍🏽 ok",
  "\uFEFFmarked",
  "nul \0 inside",
  "x".repeat(24),
  "x".repeat(25),
  "é".repeat(12),
  "y".repeat(252),
  "y".repeat(253),
  "y".repeat(254),
  "ж".repeat(127),
  "z".repeat(1000),
];
const BYTE_LENGTHS = [0, 1, 2, 3, 4, 5, 16, 252, 253, 254, 255, 256, 600];
const INTS = [0, 1, -1, 255, 2 ** 31 - 1, -(2 ** 31)];
const LONGS = [0n, 1n, -1n, (1n << 53n) + 1n, (1n << 63n) - 1n, -(1n << 63n)];
const DOUBLES = [0, -0, 1.5, -1e300, 5e-324, Infinity, -Infinity, NaN, Math.PI];

/** Makes random values of one schema. */
export interface TlValues {
  /** An object of the constructor, or a call of the method, of the given full name. */
  object(name: string): TlObject;
  /** A value of any type a field or a result can have. */
  value(type: FieldType): unknown;
}

/**
 * Makes a source of random values.
 *
 * @param codec The codec of the schema.
 * @param random Where randomness comes from.
 * @param maxDepth Below this depth objects stay as small as their type allows.
 */
export function tlValues(codec: Codec, random: SeededRandom, maxDepth = 3): TlValues {
  const { heights, simple } = shapeOf(codec);

  function object(name: string, depth: number): TlObject {
    const definition = codec.definition(name)!;
    const result: Record<string, unknown> & { _: string } = { _: name };
    const bits = new Map<string, boolean>();
    for (const { property, type, flag } of definition.fields) {
      if (type.kind === "#") continue;
      if (flag === undefined) {
        result[property] = value(type, depth + 1);
        continue;
      }
      // Fields of one bit come and go together.
      const key = `${flag.word}.${flag.bit}`;
      const present = bits.get(key) ?? (depth < maxDepth && random.int(2) === 0);
      bits.set(key, present);
      result[property] = type.kind === "true"
        ? present
        : present
        ? value(type, depth + 1)
        : undefined;
    }
    return result;
  }

  function value(type: FieldType, depth: number): unknown {
    switch (type.kind) {
      case "int":
        return random.int(2) === 0 ? random.pick(INTS) : random.uint32() | 0;
      case "#":
        return random.uint32();
      case "long":
        return random.int(2) === 0
          ? random.pick(LONGS)
          : BigInt.asIntN(64, random.bigint(8 + random.int(57)));
      case "double":
        return random.pick(DOUBLES);
      case "int128":
        return random.bytes(16);
      case "int256":
        return random.bytes(32);
      case "bytes":
        return random.bytes(random.pick(BYTE_LENGTHS));
      case "string":
        return random.pick(TEXTS);
      case "Bool":
        return random.int(2) === 0;
      case "true":
        return true;
      case "any":
        return object(random.pick(simple), depth);
      case "bare":
        return object(type.name, depth);
      case "boxed": {
        const names = codec.constructorsOf(type.type);
        if (depth <= maxDepth) return object(random.pick(names), depth);
        const lowest = Math.min(...names.map((name) => heights.get(name)!));
        return object(names.find((name) => heights.get(name) === lowest)!, depth);
      }
      case "vector": {
        const length = depth > maxDepth ? 0 : random.int(4);
        return Array.from({ length }, () => value(type.of, depth + 1));
      }
    }
  }

  return { object: (name) => object(name, 0), value: (type) => value(type, 0) };
}

/**
 * Damages bytes: cuts them, overwrites words with random or hostile ones, moves pieces.
 *
 * @param bytes What to damage; stays as it is.
 * @param random Where randomness comes from.
 */
export function damaged(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = bytes.slice();
  const words = Math.max(1, copy.length >> 2);
  const view = new DataView(copy.buffer);
  for (let times = 1 + random.int(3); times > 0 && copy.length >= 4; times--) {
    const at = 4 * random.int(words);
    switch (random.int(5)) {
      case 0:
        view.setUint32(at, random.uint32(), true);
        break;
      case 1:
        view.setUint32(at, random.pick([0, 1, 0x7fffffff, 0xffffffff, 0x1cb5c415, 0xfe]), true);
        break;
      case 2:
        copy[random.int(copy.length)] = random.int(256);
        break;
      case 3:
        copy[random.int(copy.length)]! ^= 1 << random.int(8);
        break;
      case 4:
        copy.copyWithin(at, 4 * random.int(words));
        break;
    }
  }
  return random.int(3) === 0 ? copy.slice(0, random.int(copy.length + 1)) : copy;
}

/** What is known of a schema: how deep its definitions are, and those that need no other object. */
interface Shape {
  readonly heights: ReadonlyMap<string, number>;
  readonly simple: readonly string[];
}

const shapes = new WeakMap<Codec, Shape>();

function shapeOf(codec: Codec): Shape {
  let shape = shapes.get(codec);
  if (shape === undefined) {
    const heights = heightsOf(codec);
    const simple = [...codec.names()].filter((name) => heights.get(name) === 1);
    shape = { heights, simple };
    shapes.set(codec, shape);
  }
  return shape;
}

/** The least nesting each definition can have: 1 where no field needs another object. */
function heightsOf(codec: Codec): Map<string, number> {
  const heights = new Map<string, number>();
  const names = [...codec.names()];
  const definitions = names.map((name) => codec.definition(name)!);
  for (let changed = true; changed;) {
    changed = false;
    for (const definition of definitions) {
      const height = heightOf(codec, definition, heights);
      if (height < (heights.get(definition.name) ?? Infinity)) {
        heights.set(definition.name, height);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(
  codec: Codec,
  definition: Definition,
  heights: ReadonlyMap<string, number>,
): number {
  let height = 1;
  for (const { type, flag } of definition.fields) {
    if (flag !== undefined) continue;
    if (type.kind === "any") height = Math.max(height, 2);
    else if (type.kind === "bare") {
      height = Math.max(height, 1 + (heights.get(type.name) ?? Infinity));
    } else if (type.kind === "boxed") {
      const members = codec.constructorsOf(type.type).map((name) => heights.get(name) ?? Infinity);
      height = Math.max(height, 1 + Math.min(...members));
    }
  }
  return height;
}
