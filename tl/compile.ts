// Compiles definitions into straight-line functions, one for reading and one for writing, made by
// `new Function` when a definition is first used. The interpreter walks the same definitions and says
// the same of every input; where the two differ, one is wrong (tests/tl/codec_test.ts).
//
// Compiled code knows no paths. When it throws, the codec lets the interpreter repeat the work, whose
// error names the field.

import { TlError } from "./error.ts";
import { emitRead, emitShape } from "./compile_read.ts";
import { emitWrite } from "./compile_write.ts";
import { type TlReader, viewOf } from "./reader.ts";
import type { Definition, FieldType, Table } from "./table.ts";
import { isLong, moveTo, room, type TlWriter, viewOfWriter } from "./writer.ts";

/** Reads a value around which there are `depth` objects and vectors. */
export type Decode = (reader: TlReader, depth: number) => unknown;

/** Writes a value around which there are `depth` objects and vectors. */
export type Encode = (writer: TlWriter, value: unknown, depth: number) => void;

/** What a compiler needs to know besides the table. */
export interface CompilerOptions {
  /** The deepest nesting of objects and vectors. */
  readonly maxDepth: number;
  /** Whether a flag bit that no field asks for is an error. */
  readonly rejectUnknownFlags: boolean;
}

/** Names and values that compiled code closes over. */
type Scope = Map<string, unknown>;

/** A type whose values start with a constructor id. */
type ObjectType = FieldType & { readonly kind: "boxed" | "any" };

/** Types with more constructors are looked up in a map, the others id by id (bench/subjects/tl.ts). */
const SWITCH_LIMIT = 6;

/** Takes the id of an object. This reads no slower for being spelled out. */
const TAKE_ID = `const start = reader.offset;
if (start + 4 > reader.end) throw misfit;
reader.offset = start + 4;
const id = viewOf(reader).getInt32(start, true);`;

/** Refuses what has no \`_\` to look at. */
const CHECK_OBJECT = `if (typeof value !== "object" || value === null) throw misfit;`;

/** What compiled code throws; the codec replaces it by the interpreter's error. */
const MISFIT = new TlError("value", "Compiled code met a value it does not take");

/**
 * Two functions that are compiled when first asked for. Compiled code asks before each call rather
 * than call a function that replaces itself: so each call has one target, and can be inlined.
 */
class Unit {
  /** Reads; there from the first call of {@linkcode decoder} on. */
  decode: Decode | undefined = undefined;
  /** Writes; there from the first call of {@linkcode encoder} on. */
  encode: Encode | undefined = undefined;
  readonly #makeDecode: () => Decode;
  readonly #makeEncode: () => Encode;

  constructor(makeDecode: () => Decode, makeEncode: () => Encode) {
    this.#makeDecode = makeDecode;
    this.#makeEncode = makeEncode;
  }

  decoder(): Decode {
    return this.decode ??= this.#makeDecode();
  }

  encoder(): Encode {
    return this.encode ??= this.#makeEncode();
  }
}

/**
 * Tells whether functions can be made from text here; some hosts forbid it.
 *
 * @returns Whether a {@linkcode Compiler} can work.
 */
export function canCompile(): boolean {
  try {
    return makeFunction("return 1")() === 1;
  } catch {
    return false;
  }
}

/** Compiles the definitions of one table, each at its first use. */
export class Compiler {
  readonly #table: Table;
  readonly #options: CompilerOptions;
  /** Units by type, equal types sharing one; the first map spares naming a type seen before. */
  readonly #unitOf = new Map<FieldType, Unit>();
  readonly #units = new Map<string, Unit>();
  readonly #definitions = new Map<string, Unit>();

  /**
   * Makes a compiler.
   *
   * @param table The schema.
   * @param options Limits.
   */
  constructor(table: Table, options: CompilerOptions) {
    this.#table = table;
    this.#options = options;
  }

  /**
   * Gives the functions of a type.
   *
   * @param type Any type a field or a result can have.
   * @returns Functions that read and write a value of it.
   */
  unit(type: FieldType): Unit {
    const seen = this.#unitOf.get(type);
    if (seen !== undefined) return seen;
    const key = keyOf(type);
    let unit = this.#units.get(key);
    if (unit === undefined) {
      unit = this.#makeUnit(type);
      this.#units.set(key, unit);
    }
    this.#unitOf.set(type, unit);
    return unit;
  }

  #makeUnit(type: FieldType): Unit {
    switch (type.kind) {
      case "any":
      case "boxed":
        return new Unit(() => this.#objectDecoder(type), () => this.#objectEncoder(type));
      case "vector":
        return new Unit(
          () => this.#vectorDecoder(type.of, type.boxed),
          () => this.#vectorEncoder(type.of, type.boxed),
        );
      case "bare":
        return new Unit(
          () => this.#fieldsDecoder(this.#named(type.name)),
          () => this.#fieldsEncoder(this.#named(type.name), false),
        );
      default:
        return new Unit(
          () => compileDecode(new Map(), `return ${this.#reading(type, new Map())};`),
          () => compileEncode(new Map(), this.#writing(type, "value", new Map())),
        );
    }
  }

  /** The unit of a definition: it reads what follows the id and writes the id and what follows. */
  #definition(definition: Definition): Unit {
    let unit = this.#definitions.get(definition.name);
    if (unit === undefined) {
      unit = new Unit(
        () => this.#fieldsDecoder(definition),
        () => this.#fieldsEncoder(definition, true),
      );
      this.#definitions.set(definition.name, unit);
    }
    return unit;
  }

  #named(name: string): Definition {
    const definition = this.#table.byName(name);
    if (definition === undefined) throw MISFIT;
    return definition;
  }

  /** Reads an id and then what it announces. */
  #objectDecoder(type: ObjectType): Decode {
    const scope: Scope = new Map();
    const cases = this.#fewNames(type).map((name) => {
      const definition = this.#named(name);
      const unit = close(scope, this.#definition(definition));
      return `case ${definition.id | 0}: return ${decodeCall(unit, "depth")};`;
    });
    if (cases.length > 0) {
      return compileDecode(
        scope,
        `${TAKE_ID}
         switch (id) {\n${cases.join("\n")}\ndefault: throw misfit;\n}`,
        keyOf(type),
      );
    }
    const units = new Map<number, Unit>();
    const find = (id: number) => {
      const definition = this.#table.byId(id);
      if (definition === undefined || !fits(definition, type)) throw MISFIT;
      const unit = this.#definition(definition);
      units.set(id, unit);
      return unit;
    };
    scope.set("units", units).set("find", find);
    return compileDecode(
      scope,
      `${TAKE_ID}
       const unit = units.get(id) ?? find(id);
       return ${decodeCall("unit", "depth")};`,
      keyOf(type),
    );
  }

  /** Writes what the object names in `_`. */
  #objectEncoder(type: ObjectType): Encode {
    const scope: Scope = new Map();
    const cases = this.#fewNames(type).map((name) => {
      const unit = close(scope, this.#definition(this.#named(name)));
      return `case ${JSON.stringify(name)}: ${encodeCall(unit, "value", "depth")} break;`;
    });
    if (cases.length > 0) {
      return compileEncode(
        scope,
        `${CHECK_OBJECT}
         switch (value._) {\n${cases.join("\n")}\ndefault: throw misfit;\n}`,
        keyOf(type),
      );
    }
    const units = new Map<unknown, Unit>();
    const find = (name: unknown) => {
      const definition = typeof name === "string" ? this.#table.byName(name) : undefined;
      if (definition === undefined || !fits(definition, type)) throw MISFIT;
      const unit = this.#definition(definition);
      units.set(name, unit);
      return unit;
    };
    // Looking a name up costs more than comparing it with the ones that came last.
    return compileEncode(
      new Map<string, unknown>([["units", units], ["find", find]]),
      `${CHECK_OBJECT}
       const name = value._;
       let unit;
       if (name === name0) unit = unit0;
       else if (name === name1) unit = unit1;
       else if (name === name2) unit = unit2;
       else {
         unit = units.get(name) ?? find(name);
         name2 = name1, unit2 = unit1;
         name1 = name0, unit1 = unit0;
         name0 = name, unit0 = unit;
       }
       ${encodeCall("unit", "value", "depth")}`,
      keyOf(type),
      "let name0 = misfit, unit0, name1 = misfit, unit1, name2 = misfit, unit2;",
    );
  }

  /** The constructors of a type that has few of them, else none. */
  #fewNames(type: ObjectType): readonly string[] {
    const names = type.kind === "boxed" ? this.#table.constructorsOf(type.type) : [];
    return names.length <= SWITCH_LIMIT ? names : [];
  }

  #vectorDecoder(of: FieldType, boxed: boolean): Decode {
    const scope: Scope = new Map();
    const item = this.#reading(of, scope);
    return compileDecode(
      scope,
      `if (depth >= ${this.#options.maxDepth}) throw misfit;
       const count = reader.${boxed ? "vector" : "vectorLength"}(${this.#table.minBytes(of)});
       if (count === 0) return [];
       const items = new Array(count);
       for (let i = 0; i < count; i++) items[i] = ${item};
       return items;`,
      keyOf({ kind: "vector", boxed, of }),
    );
  }

  #vectorEncoder(of: FieldType, boxed: boolean): Encode {
    const scope: Scope = new Map();
    const writing = this.#writing(of, "item", scope);
    return compileEncode(
      scope,
      `if (depth >= ${this.#options.maxDepth} || !Array.isArray(value)) throw misfit;
       writer.${boxed ? "vector" : "int"}(value.length);
       for (let i = 0; i < value.length; i++) {
         const item = value[i];
         ${writing}
       }`,
      keyOf({ kind: "vector", boxed, of }),
    );
  }

  #fieldsDecoder(definition: Definition): Decode {
    const scope: Scope = new Map();
    const body = emitRead(definition, {
      rejectUnknownFlags: this.#options.rejectUnknownFlags,
      reading: (type) => this.#reading(type, scope),
    });
    return compileDecode(
      scope,
      `${this.#depthCheck()}\n${body}`,
      definition.name,
      emitShape(definition),
    );
  }

  #fieldsEncoder(definition: Definition, isBoxed: boolean): Encode {
    const scope: Scope = new Map();
    const body = emitWrite(definition, isBoxed, (type, name) => this.#writing(type, name, scope));
    return compileEncode(scope, `${this.#depthCheck()}\n${body}`, definition.name);
  }

  #depthCheck(): string {
    return `if (depth >= ${this.#options.maxDepth}) throw misfit;`;
  }

  /** An expression that reads a value one level below. */
  #reading(type: FieldType, scope: Scope): string {
    switch (type.kind) {
      case "Bool":
        return "reader.bool()";
      case "#":
        return "reader.uint()";
      case "true":
        return "true";
      case "any":
      case "boxed":
      case "bare":
      case "vector":
        return decodeCall(close(scope, this.unit(type)), "depth + 1");
      default:
        return `reader.${type.kind}()`;
    }
  }

  /** Statements that write the value of a variable one level below. */
  #writing(type: FieldType, name: string, scope: Scope): string {
    switch (type.kind) {
      case "Bool":
        return `writer.bool(${name});`;
      case "#":
        return `writer.uint(${name});`;
      case "true":
        return `if (${name} !== true) throw misfit;`;
      case "any":
      case "boxed":
      case "bare":
      case "vector":
        return encodeCall(close(scope, this.unit(type)), name, "depth + 1");
      default:
        return `writer.${type.kind}(${name});`;
    }
  }
}

/** Whether a field of the type may hold an object of the definition. */
function fits(definition: Definition, type: ObjectType): boolean {
  return type.kind === "any" ||
    (definition.kind === "constructor" && definition.type === type.type);
}

/** Puts a unit into the scope of code; returns its name there. */
function close(scope: Scope, unit: Unit): string {
  for (const [name, value] of scope) if (value === unit) return name;
  const name = `unit${scope.size}`;
  scope.set(name, unit);
  return name;
}

/** An expression that reads with a unit. */
function decodeCall(unit: string, depth: string): string {
  return `(${unit}.decode ?? ${unit}.decoder())(reader, ${depth})`;
}

/** A statement that writes with a unit. */
function encodeCall(unit: string, value: string, depth: string): string {
  return `(${unit}.encode ?? ${unit}.encoder())(writer, ${value}, ${depth});`;
}

function compileDecode(scope: Scope, body: string, name = "", state = ""): Decode {
  return compile(scope, `read_${name}`, "reader, depth", body, state) as Decode;
}

function compileEncode(scope: Scope, body: string, name = "", state = ""): Encode {
  return compile(scope, `write_${name}`, "writer, value, depth", body, state) as Encode;
}

/** What all compiled code sees. */
const TOOLS = { misfit: MISFIT, viewOf, room, viewOfWriter, moveTo, isLong };

/**
 * How many functions were made. Each gets its number into its text: V8 takes equal texts for one
 * function, and what it learns of the values and calls of one then slows them all
 * (bench/subjects/tl.ts).
 */
let made = 0;

/**
 * Makes a function whose body sees the tools, the names of the scope, and variables of its own that
 * outlive its calls. The parentheses around it have it compiled at once, where it would be parsed
 * twice.
 */
function compile(
  scope: Scope,
  name: string,
  parameters: string,
  body: string,
  state = "",
): unknown {
  const outer = makeFunction(
    ...Object.keys(TOOLS),
    ...scope.keys(),
    `"use strict"; ${state} return (function ${
      name.replace(/\W/g, "_")
    }_${++made}(${parameters}) {\n${body}\n});`,
  );
  return outer(...Object.values(TOOLS), ...scope.values());
}

/**
 * Makes a function from text. The text comes from the table alone, whose names have been checked to
 * be identifiers; nothing from the wire gets into it.
 */
function makeFunction(...parametersThenBody: string[]): (...values: unknown[]) => unknown {
  return new Function(...parametersThenBody) as (...values: unknown[]) => unknown;
}

/** A name for a type, the same for equal types. */
function keyOf(type: FieldType): string {
  switch (type.kind) {
    case "boxed":
      return type.type;
    case "bare":
      return `%${type.name}`;
    case "vector":
      return `${type.boxed ? "Vector" : "vector"}<${keyOf(type.of)}>`;
    default:
      return type.kind;
  }
}
