// Compiles definitions into straight-line functions, one for reading and one for writing, made by
// `new Function` when a definition is first used. The interpreter walks the same definitions and says
// the same of every input; where the two differ, one is wrong (tests/tl/codec_test.ts).
//
// Compiled code knows no paths. When it throws, the codec lets the interpreter repeat the work, whose
// error names the field.

import { TlError } from "./error.ts";
import { knownBits } from "./interpret.ts";
import type { TlReader } from "./reader.ts";
import type { Definition, FieldType, Table } from "./table.ts";
import type { TlWriter } from "./writer.ts";

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

/** What compiled code throws; the codec replaces it by the interpreter's error. */
const MISFIT = new TlError("value", "Compiled code met a value it does not take");

/** Two functions that compile themselves when first called. */
class Unit {
  decode: Decode;
  encode: Encode;

  constructor(makeDecode: () => Decode, makeEncode: () => Encode) {
    this.decode = (reader, depth) => (this.decode = makeDecode())(reader, depth);
    this.encode = (writer, value, depth) => (this.encode = makeEncode())(writer, value, depth);
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
    const names = type.kind === "boxed" ? this.#table.constructorsOf(type.type) : [];
    if (names.length > 0 && names.length <= SWITCH_LIMIT) {
      const cases = names.map((name) => {
        const definition = this.#named(name);
        const unit = close(scope, this.#definition(definition));
        return `case ${definition.id | 0}: return ${unit}.decode(reader, depth);`;
      });
      return compileDecode(
        scope,
        `switch (reader.int()) {\n${cases.join("\n")}\ndefault: throw misfit;\n}`,
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
      `const id = reader.int();
       return (units.get(id) ?? find(id)).decode(reader, depth);`,
    );
  }

  /** Writes what the object names in `_`. */
  #objectEncoder(type: ObjectType): Encode {
    const units = new Map<unknown, Unit>();
    const find = (name: unknown) => {
      const definition = typeof name === "string" ? this.#table.byName(name) : undefined;
      if (definition === undefined || !fits(definition, type)) throw MISFIT;
      const unit = this.#definition(definition);
      units.set(name, unit);
      return unit;
    };
    return compileEncode(
      new Map<string, unknown>([["units", units], ["find", find]]),
      `if (typeof value !== "object" || value === null) throw misfit;
       const name = value._;
       (units.get(name) ?? find(name)).encode(writer, value, depth);`,
    );
  }

  #vectorDecoder(of: FieldType, boxed: boolean): Decode {
    const scope: Scope = new Map();
    const item = this.#reading(of, scope);
    return compileDecode(
      scope,
      `if (depth >= ${this.#options.maxDepth}) throw misfit;
       const count = reader.${boxed ? "vector" : "vectorLength"}(${this.#table.minBytes(of)});
       const items = [];
       for (let i = 0; i < count; i++) items.push(${item});
       return items;`,
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
    );
  }

  /** Reads the fields of a definition into an object literal that has all of them. */
  #fieldsDecoder(definition: Definition): Decode {
    const scope: Scope = new Map();
    const lines = [`if (depth >= ${this.#options.maxDepth}) throw misfit;`];
    const properties = [`_: ${JSON.stringify(definition.name)}`];
    definition.fields.forEach(({ property, type, flag }, index) => {
      const name = `field${index}`;
      if (type.kind === "#") {
        lines.push(`const ${name} = reader.int();`);
        if (this.#options.rejectUnknownFlags) {
          lines.push(`if ((${name} & ${~knownBits(definition, index)}) !== 0) throw misfit;`);
        }
        return;
      }
      const present = flag && `(field${flag.word} & ${1 << flag.bit}) !== 0`;
      const value = this.#reading(type, scope);
      if (type.kind === "true") {
        properties.push(`${property}: ${present ?? value}`);
        return;
      }
      lines.push(
        `const ${name} = ${present === undefined ? value : `${present} ? ${value} : undefined`};`,
      );
      properties.push(`${property}: ${name}`);
    });
    lines.push(`return { ${properties.join(", ")} };`);
    return compileDecode(scope, lines.join("\n"));
  }

  /** Computes the flag words from what is present, then writes the fields. */
  #fieldsEncoder(definition: Definition, boxed: boolean): Encode {
    const scope: Scope = new Map();
    const { fields, name } = definition;
    const lines = [`if (depth >= ${this.#options.maxDepth}) throw misfit;`];
    if (!boxed) {
      lines.push(`if (typeof value !== "object" || value === null) throw misfit;`);
      lines.push(`if (value._ !== ${JSON.stringify(name)}) throw misfit;`);
    }
    fields.forEach(({ type }, index) => {
      if (type.kind === "#") lines.push(`let field${index} = 0;`);
    });
    fields.forEach(({ property, type, flag }, index) => {
      if (type.kind === "#") return;
      lines.push(`const field${index} = value.${property};`);
      if (flag === undefined) return;
      const set = `field${flag.word} |= ${1 << flag.bit};`;
      lines.push(
        type.kind === "true"
          ? `if (field${index} === true) ${set}
             else if (field${index} !== undefined && field${index} !== false) throw misfit;`
          : `if (field${index} !== undefined) ${set}`,
      );
    });
    if (boxed) lines.push(`writer.uint(${definition.id});`);
    fields.forEach(({ type, flag }, index) => {
      if (type.kind === "#") {
        lines.push(`writer.int(field${index});`);
      } else if (flag === undefined) {
        lines.push(this.#writing(type, `field${index}`, scope));
      } else if (type.kind !== "true") {
        lines.push(
          `if ((field${flag.word} & ${1 << flag.bit}) !== 0) {`,
          this.#writing(type, `field${index}`, scope),
          "}",
        );
      }
    });
    return compileEncode(scope, lines.join("\n"));
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
        return `${close(scope, this.unit(type))}.decode(reader, depth + 1)`;
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
        return `${close(scope, this.unit(type))}.encode(writer, ${name}, depth + 1);`;
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

function compileDecode(scope: Scope, body: string): Decode {
  return compile(scope, "reader, depth", body) as Decode;
}

function compileEncode(scope: Scope, body: string): Encode {
  return compile(scope, "writer, value, depth", body) as Encode;
}

/** Makes a function whose body sees `misfit` and the names of the scope. */
function compile(scope: Scope, parameters: string, body: string): unknown {
  const outer = makeFunction(
    "misfit",
    ...scope.keys(),
    `"use strict"; return function (${parameters}) {\n${body}\n};`,
  );
  return outer(MISFIT, ...scope.values());
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
