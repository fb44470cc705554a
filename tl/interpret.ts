// Encodes and decodes by walking definitions. Slow and plain: it is the fallback where code cannot
// be compiled, the judge of the compiled code in tests, and the place where errors get their path.

import { TlError, type TlErrorCode, type TlErrorDetails } from "./error.ts";
import { type TlReader, VECTOR_ID } from "./reader.ts";
import type { Definition, FieldType, Table } from "./table.ts";
import type { TlWriter } from "./writer.ts";

/** What one run of the interpreter carries along. */
export interface Walk {
  /** The schema. */
  readonly table: Table;
  /** The deepest allowed nesting of objects and vectors. */
  readonly maxDepth: number;
  /** Whether a flag bit that no field asks for is an error. */
  readonly rejectUnknownFlags: boolean;
  /** Where the walk is: names and indices. */
  readonly path: (string | number)[];
}

/** An object by its shape alone. */
type Values = Record<string, unknown>;

/**
 * Reads a value.
 *
 * @param walk The run; its path is left where an error happened.
 * @param reader Where the bytes come from.
 * @param type What to read.
 * @param depth Objects and vectors around this value.
 * @returns The value.
 * @throws {TlError}
 */
export function interpretDecode(
  walk: Walk,
  reader: TlReader,
  type: FieldType,
  depth: number,
): unknown {
  switch (type.kind) {
    case "int":
      return reader.int();
    case "#":
      return reader.uint();
    case "long":
      return reader.long();
    case "double":
      return reader.double();
    case "int128":
      return reader.int128();
    case "int256":
      return reader.int256();
    case "string":
      return reader.string();
    case "bytes":
      return reader.bytes();
    case "Bool":
      return reader.bool();
    case "true":
      return true;
    case "vector": {
      checkDepth(walk, depth, reader.offset);
      const count = type.boxed
        ? reader.vector(walk.table.minBytes(type.of))
        : reader.vectorLength(walk.table.minBytes(type.of));
      const items: unknown[] = [];
      for (let i = 0; i < count; i++) {
        walk.path.push(i);
        items.push(interpretDecode(walk, reader, type.of, depth + 1));
        walk.path.pop();
      }
      return items;
    }
    case "bare":
      return decodeObject(walk, reader, bareDefinition(walk.table, type.name), depth);
    case "any":
    case "boxed": {
      const offset = reader.offset;
      const id = reader.uint();
      const definition = walk.table.byId(id);
      if (definition === undefined) {
        throw new TlError("unknownConstructor", `Unknown constructor 0x${hex(id)}`, {
          offset,
          got: id,
          expected: type.kind === "boxed" ? type.type : undefined,
        });
      }
      if (type.kind === "boxed") checkType(definition, type.type, offset);
      if (walk.path.length === 0) walk.path.push(definition.name);
      return decodeObject(walk, reader, definition, depth);
    }
  }
}

function decodeObject(
  walk: Walk,
  reader: TlReader,
  definition: Definition,
  depth: number,
): Values {
  checkDepth(walk, depth, reader.offset);
  const object: Values = { _: definition.name };
  const words: number[] = [];
  definition.fields.forEach((field, index) => {
    const { flag, property, type } = field;
    walk.path.push(property);
    if (type.kind === "#") {
      const offset = reader.offset;
      const word = reader.uint();
      words[index] = word;
      const unknown = (word & ~knownBits(definition, index)) >>> 0;
      if (unknown !== 0 && walk.rejectUnknownFlags) {
        throw new TlError("flags", `Flag word has unknown bits 0x${hex(unknown)}`, {
          offset,
          got: word,
          expected: knownBits(definition, index) >>> 0,
        });
      }
    } else if (flag === undefined) {
      object[property] = interpretDecode(walk, reader, type, depth + 1);
    } else {
      const present = (words[flag.word]! & (1 << flag.bit)) !== 0;
      object[property] = type.kind === "true"
        ? present
        : present
        ? interpretDecode(walk, reader, type, depth + 1)
        : undefined;
    }
    walk.path.pop();
  });
  return object;
}

/**
 * Writes a value.
 *
 * @param walk The run; its path is left where an error happened.
 * @param writer Where the bytes go.
 * @param type What to write it as.
 * @param value The value.
 * @param depth Objects and vectors around this value.
 * @throws {TlError}
 */
export function interpretEncode(
  walk: Walk,
  writer: TlWriter,
  type: FieldType,
  value: unknown,
  depth: number,
): void {
  switch (type.kind) {
    case "int":
      return writer.int(value as number);
    case "#":
      return writer.uint(value as number);
    case "long":
      return writer.long(value as bigint);
    case "double":
      return writer.double(value as number);
    case "int128":
      return writer.int128(value as Uint8Array);
    case "int256":
      return writer.int256(value as Uint8Array);
    case "string":
      return writer.string(value as string);
    case "bytes":
      return writer.bytes(value as Uint8Array);
    case "Bool":
      return writer.bool(value as boolean);
    case "true":
      if (value !== true) throw valueError(value, "true");
      return;
    case "vector": {
      checkDepth(walk, depth, undefined);
      if (!Array.isArray(value)) throw valueError(value, "an array");
      if (type.boxed) writer.uint(VECTOR_ID);
      writer.int(value.length);
      for (let i = 0; i < value.length; i++) {
        walk.path.push(i);
        interpretEncode(walk, writer, type.of, value[i], depth + 1);
        walk.path.pop();
      }
      return;
    }
    case "bare": {
      const definition = bareDefinition(walk.table, type.name);
      const found = definitionOf(walk.table, value);
      if (found !== definition) throw wrongType(found.name, type.name);
      return encodeObject(walk, writer, definition, value as Values, depth);
    }
    case "any":
    case "boxed": {
      const definition = definitionOf(walk.table, value);
      if (type.kind === "boxed") checkType(definition, type.type, undefined);
      if (walk.path.length === 0) walk.path.push(definition.name);
      writer.uint(definition.id);
      return encodeObject(walk, writer, definition, value as Values, depth);
    }
  }
}

function encodeObject(
  walk: Walk,
  writer: TlWriter,
  definition: Definition,
  object: Values,
  depth: number,
): void {
  checkDepth(walk, depth, undefined);
  const words: number[] = [];
  for (const { flag, property, type } of definition.fields) {
    if (flag === undefined) continue;
    const value = object[property];
    if (type.kind === "true" && value !== undefined && typeof value !== "boolean") {
      walk.path.push(property);
      throw valueError(value, "a boolean or undefined");
    }
    if (type.kind === "true" ? value === true : value !== undefined) {
      words[flag.word] = (words[flag.word] ?? 0) | (1 << flag.bit);
    }
  }
  definition.fields.forEach((field, index) => {
    const { flag, property, type } = field;
    if (type.kind === "#") {
      writer.uint((words[index] ?? 0) >>> 0);
      return;
    }
    if (flag !== undefined) {
      if (type.kind === "true" || ((words[flag.word] ?? 0) & (1 << flag.bit)) === 0) return;
    }
    walk.path.push(property);
    const value = object[property];
    if (flag !== undefined && value === undefined) {
      const bit = `${definition.fields[flag.word]!.name}.${flag.bit}`;
      throw new TlError("value", `Field is missing though another one of bit ${bit} is there`, {
        got: "undefined",
        expected: definition.fields.filter((other) =>
          other.flag?.word === flag.word && other.flag.bit === flag.bit
        ).map((other) => other.property),
      });
    }
    interpretEncode(walk, writer, type, value, depth + 1);
    walk.path.pop();
  });
}

/** The bits of a flag word that some field of the definition asks for. */
export function knownBits(definition: Definition, word: number): number {
  let bits = 0;
  for (const { flag } of definition.fields) {
    if (flag?.word === word) bits |= 1 << flag.bit;
  }
  return bits;
}

/** Finds the definition an object names in `_`. */
function definitionOf(table: Table, value: unknown): Definition {
  const name = typeof value === "object" && value !== null
    ? (value as { readonly _?: unknown })._
    : undefined;
  if (typeof name !== "string") throw valueError(value, "an object with its constructor in `_`");
  const definition = table.byName(name);
  if (definition === undefined) {
    throw new TlError("unknownConstructor", `Unknown constructor ${JSON.stringify(name)}`, {
      got: name,
    });
  }
  return definition;
}

function bareDefinition(table: Table, name: string): Definition {
  const definition = table.byName(name);
  if (definition === undefined) {
    throw new TlError("schema", `Table lacks the constructor ${name}`, { expected: name });
  }
  return definition;
}

function checkType(definition: Definition, type: string, offset: number | undefined): void {
  if (definition.type !== type || definition.kind !== "constructor") {
    throw wrongType(definition.name, type, offset);
  }
}

function wrongType(got: string, expected: string, offset?: number): TlError {
  return new TlError("unexpectedType", `${got} is no ${expected}`, { offset, got, expected });
}

function checkDepth(walk: Walk, depth: number, offset: number | undefined): void {
  if (depth >= walk.maxDepth) {
    throw new TlError("depth", `Objects are nested deeper than ${walk.maxDepth}`, {
      offset,
      got: depth + 1,
      expected: walk.maxDepth,
    });
  }
}

function valueError(value: unknown, expected: string): TlError {
  const got = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return new TlError("value", `Got ${got} where ${expected} is needed`, { got, expected });
}

/**
 * Adds the path of a walk to an error.
 *
 * @param error What a reader, a writer or the walk threw.
 * @param path Names and indices.
 * @returns The error to throw; anything but a {@link TlError} comes back as it is.
 */
export function atPath(error: unknown, path: readonly (string | number)[]): unknown {
  if (!(error instanceof TlError) || path.length === 0) return error;
  const code: TlErrorCode = error.code;
  const details: TlErrorDetails = {
    offset: error.offset,
    path: path.reduce<string>(
      (text, part) =>
        typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`,
      "",
    ),
    got: error.got,
    expected: error.expected,
    cause: error.cause,
  };
  return new TlError(code, error.reason, details);
}

function hex(id: number): string {
  return id.toString(16).padStart(8, "0");
}
