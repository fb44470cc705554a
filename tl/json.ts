// Objects ↔ JSON without loss. The schema knows the type of every field, so the text needs no marks:
// `long` is decimal text, `int128`, `int256` and `bytes` are base64, numbers JSON cannot write are
// text. Absent fields and false flags are left out and come back on reading.

import type { Codec, TlObject } from "./codec.ts";
import { TlError } from "./error.ts";
import { atPath } from "./interpret.ts";
import type { FieldType } from "./table.ts";

/** A plain object by its shape alone. */
type Values = Record<string, unknown>;

/** One run over an object. */
interface Walk {
  readonly codec: Codec;
  readonly path: (string | number)[];
}

const ANY: FieldType = { kind: "any" };
/** Deeper objects than codecs take are not worth writing down. */
const MAX_DEPTH = 128;

/**
 * Writes an object as JSON.
 *
 * @param codec The codec of the object's schema.
 * @param object The object.
 * @param space Indentation, as in `JSON.stringify`.
 * @returns JSON that {@linkcode fromJson} turns back into an equal object.
 * @throws {TlError} When the object does not fit the schema.
 */
export function toJson(codec: Codec, object: TlObject, space?: number | string): string {
  const walk: Walk = { codec, path: [] };
  let plain;
  try {
    plain = write(walk, ANY, object, 0);
  } catch (error) {
    throw atPath(error, walk.path);
  }
  return JSON.stringify(plain, undefined, space);
}

/**
 * Reads the JSON that {@linkcode toJson} writes.
 *
 * @param codec The codec of the object's schema.
 * @param text JSON.
 * @returns The object, as decoding its bytes would give it.
 * @throws {TlError} When the text is no JSON or does not fit the schema.
 */
export function fromJson(codec: Codec, text: string): TlObject {
  let plain: unknown;
  try {
    plain = JSON.parse(text);
  } catch (cause) {
    throw new TlError("value", "Text is not JSON", { cause });
  }
  const walk: Walk = { codec, path: [] };
  try {
    return read(walk, ANY, plain, 0) as TlObject;
  } catch (error) {
    throw atPath(error, walk.path);
  }
}

function write(walk: Walk, type: FieldType, value: unknown, depth: number): unknown {
  switch (type.kind) {
    case "int":
    case "#":
      return integer(value, type.kind);
    case "double":
      if (typeof value !== "number") throw bad(value, "a number");
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : Object.is(value, -0)
        ? "-0"
        : String(value);
    case "long":
      if (typeof value !== "bigint") throw bad(value, "a bigint");
      return String(long(value));
    case "int128":
    case "int256":
    case "bytes":
      if (!(value instanceof Uint8Array)) throw bad(value, "a Uint8Array");
      return toBase64(value);
    case "string":
      if (typeof value !== "string") throw bad(value, "a string");
      return value;
    case "Bool":
    case "true":
      if (typeof value !== "boolean") throw bad(value, "a boolean");
      return value;
    case "vector":
      if (!Array.isArray(value)) throw bad(value, "an array");
      checkDepth(depth);
      return value.map((item, index) => {
        walk.path.push(index);
        const plain = write(walk, type.of, item, depth + 1);
        walk.path.pop();
        return plain;
      });
    default: {
      checkDepth(depth);
      const object = value as Values;
      const definition = definitionOf(walk, type, value);
      const plain: Values = { _: definition.name };
      for (const field of definition.fields) {
        const { property, flag } = field;
        if (field.type.kind === "#") continue;
        const item = object[property];
        if (flag !== undefined && (item === undefined || (isFlag(field.type) && item === false))) {
          continue;
        }
        walk.path.push(property);
        plain[property] = write(walk, field.type, item, depth + 1);
        walk.path.pop();
      }
      return plain;
    }
  }
}

function read(walk: Walk, type: FieldType, plain: unknown, depth: number): unknown {
  switch (type.kind) {
    case "int":
    case "#":
      return integer(plain, type.kind);
    case "double":
      if (typeof plain === "number") return plain;
      if (plain === "NaN" || plain === "Infinity" || plain === "-Infinity" || plain === "-0") {
        return Number(plain);
      }
      throw bad(plain, "a number");
    case "long":
      if (typeof plain !== "string" || !/^-?\d{1,20}$/.test(plain)) {
        throw bad(plain, "a long as decimal text");
      }
      return long(BigInt(plain));
    case "int128":
      return fromBase64(plain, 16);
    case "int256":
      return fromBase64(plain, 32);
    case "bytes":
      return fromBase64(plain, undefined);
    case "string":
      if (typeof plain !== "string") throw bad(plain, "a string");
      return plain;
    case "Bool":
    case "true":
      if (typeof plain !== "boolean") throw bad(plain, "a boolean");
      return plain;
    case "vector":
      if (!Array.isArray(plain)) throw bad(plain, "an array");
      checkDepth(depth);
      return plain.map((item, index) => {
        walk.path.push(index);
        const value = read(walk, type.of, item, depth + 1);
        walk.path.pop();
        return value;
      });
    default: {
      checkDepth(depth);
      const definition = definitionOf(walk, type, plain);
      const source = plain as Values;
      const object: Values = { _: definition.name };
      for (const field of definition.fields) {
        const { property, flag } = field;
        if (field.type.kind === "#") continue;
        const item = Object.hasOwn(source, property) ? source[property] : undefined;
        walk.path.push(property);
        if (item === undefined && flag !== undefined) {
          object[property] = isFlag(field.type) ? false : undefined;
        } else {
          object[property] = read(walk, field.type, item, depth + 1);
        }
        walk.path.pop();
      }
      return object;
    }
  }
}

/** Finds the definition a value names and checks that the field allows it. */
function definitionOf(
  { codec, path }: Walk,
  type: FieldType,
  value: unknown,
): NonNullable<ReturnType<Codec["definition"]>> {
  const name = typeof value === "object" && value !== null
    ? (value as { readonly _?: unknown })._
    : undefined;
  if (typeof name !== "string") throw bad(value, "an object with its constructor in `_`");
  const definition = codec.definition(name);
  if (definition === undefined) {
    throw new TlError("unknownConstructor", `Unknown constructor ${JSON.stringify(name)}`, {
      got: name,
    });
  }
  if (path.length === 0) path.push(name);
  const fits = type.kind === "boxed"
    ? definition.kind === "constructor" && definition.type === type.type
    : type.kind === "bare"
    ? definition.name === type.name
    : true;
  if (!fits) {
    const expected = type.kind === "boxed" ? type.type : type.kind === "bare" ? type.name : "";
    throw new TlError("unexpectedType", `${name} is no ${expected}`, { got: name, expected });
  }
  return definition;
}

/** Whether a conditional field takes no bytes, so that absent means false. */
function isFlag(type: FieldType): boolean {
  return type.kind === "true";
}

/** An integer that fits into 32 bits, signed as `int` and unsigned as `#`. */
function integer(value: unknown, type: "int" | "#"): number {
  if (typeof value !== "number" || (type === "int" ? value | 0 : value >>> 0) !== value) {
    throw bad(value, "an integer of 32 bits");
  }
  // Bytes know no −0.
  return value + 0;
}

/** The signed spelling of a number that fits into 64 bits. */
function long(value: bigint): bigint {
  const signed = BigInt.asIntN(64, value);
  if (signed !== value && BigInt.asUintN(64, value) !== value) throw bad(value, "64 bits");
  return signed;
}

function checkDepth(depth: number): void {
  if (depth >= MAX_DEPTH) {
    throw new TlError("depth", `Objects are nested deeper than ${MAX_DEPTH}`, {
      got: depth + 1,
      expected: MAX_DEPTH,
    });
  }
}

function bad(value: unknown, expected: string): TlError {
  const got = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return new TlError("value", `Got ${got} where ${expected} is needed`, { got, expected });
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  // fromCharCode takes as many arguments as the stack has room for.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return btoa(text);
}

function fromBase64(plain: unknown, length: number | undefined): Uint8Array {
  if (typeof plain !== "string" || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
    throw bad(plain, "bytes as base64 text");
  }
  let text;
  try {
    text = atob(plain);
  } catch (cause) {
    throw new TlError("value", "Text is not base64", { cause });
  }
  if (length !== undefined && text.length !== length) {
    throw new TlError("value", `Got ${text.length} bytes where ${length} are needed`, {
      got: text.length,
      expected: length,
    });
  }
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
