// The text of functions that read the fields of a definition. Runs of values whose size is fixed are
// checked against the end of the data once and then read at constant distances from a cursor in a
// local variable; the reader gets its cursor back before anybody else reads.

import type { Definition, FieldType } from "./table.ts";
import { knownBits } from "./interpret.ts";

/** What the emitter has to be told. */
export interface ReadOptions {
  /** Whether a flag bit that no field asks for is an error. */
  readonly rejectUnknownFlags: boolean;
  /** Gives an expression that reads a value at the cursor of the reader. */
  readonly reading: (type: FieldType) => string;
}

/**
 * Bytes of the types that are read and written in place.
 *
 * @param type Any type.
 * @returns Their number, or `undefined` for all other types.
 */
export function fixedBytes(type: FieldType): number | undefined {
  switch (type.kind) {
    case "int":
    case "#":
      return 4;
    case "long":
    case "double":
      return 8;
    default:
      return undefined;
  }
}

/** What `DataView` calls the types of {@link fixedBytes}. */
export function viewType(type: FieldType): "Int32" | "BigInt64" | "Float64" {
  return type.kind === "long" ? "BigInt64" : type.kind === "double" ? "Float64" : "Int32";
}

/** Where the cursor is while code is emitted, and the lines that move it. */
class ReadCursor {
  readonly lines: string[] = [];
  /** Whether the cursor is in the variable `at`; else it is in the reader. */
  #isLocal = false;
  /** How far behind `at` the next value is. */
  #ahead = 0;
  /** Up to which distance of `at` the data is known to reach. */
  #checked = 0;

  /** An expression for the value under the cursor, which moves on; `run` bytes are checked if need be. */
  take(type: FieldType, size: number, run: number): string {
    this.#enter();
    if (this.#ahead + size > this.#checked) {
      this.settle();
      this.lines.push(`if (at + ${run} > end) throw misfit;`);
      this.#checked = run;
    }
    const value = `view.get${viewType(type)}(${this.#at()}, true)`;
    this.#ahead += size;
    return value;
  }

  /** Reads a value of fixed size if a condition holds. */
  takeIf(condition: string, name: string, type: FieldType, size: number): void {
    this.settle();
    this.lines.push(
      `if (${condition}) {
        if (at + ${size} > end) throw misfit;
        ${name} = view.get${viewType(type)}(at, true);
        at += ${size};
      }`,
    );
  }

  /** Puts the cursor into the reader, for good. */
  leave(): void {
    if (this.#isLocal) this.lines.push(`reader.offset = ${this.#at()};`);
    this.#isLocal = false;
  }

  /** Lets an expression read from the reader if a condition holds. */
  callIf(condition: string, name: string, expression: string): void {
    if (this.#isLocal) {
      this.settle();
      this.lines.push(
        `if (${condition}) {
          reader.offset = at;
          ${name} = ${expression};
          at = reader.offset;
        }`,
      );
    } else {
      this.lines.push(`if (${condition}) ${name} = ${expression};`);
    }
  }

  /** Puts the cursor into `at` itself. */
  settle(): void {
    this.#enter();
    if (this.#ahead > 0) this.lines.push(`at += ${this.#ahead};`);
    this.#ahead = 0;
    this.#checked = 0;
  }

  #enter(): void {
    if (this.#isLocal) return;
    this.lines.push("at = reader.offset;");
    this.#isLocal = true;
    this.#ahead = 0;
    this.#checked = 0;
  }

  #at(): string {
    return this.#ahead === 0 ? "at" : `at + ${this.#ahead}`;
  }
}

/**
 * Writes the function that makes the objects of a definition. They are plain objects, as a literal
 * would make them; but V8 watches each literal, and once enough of what it made lived for long, puts
 * all that it makes among the old objects. Then a large answer that is still being read while memory
 * is cleared makes all later ones slow (bench/subjects/tl.ts, one updateNewMessage).
 *
 * @param definition What is read.
 * @returns A declaration of `Shape`, which takes the name of the constructor and then the properties.
 */
export function emitShape(definition: Definition): string {
  const names = ["_"];
  for (const { property, type } of definition.fields) if (type.kind !== "#") names.push(property);
  const parameters = names.map((_, index) => `value${index}`);
  const lines = names.map((name, index) => `this.${name} = value${index};`);
  return `function Shape(${parameters.join(", ")}) {\n${lines.join("\n")}\n}
Shape.prototype = Object.prototype;`;
}

/**
 * Writes statements that read the fields of a definition and return an object that has all of them.
 * They use `reader`, `viewOf`, `misfit` and `Shape`.
 *
 * @param definition What to read, without its id.
 * @param options How.
 * @returns The statements.
 */
export function emitRead(definition: Definition, options: ReadOptions): string {
  const { fields, name: constructor } = definition;
  const cursor = new ReadCursor();
  const { lines } = cursor;
  const values = [JSON.stringify(constructor)];
  const isLocal = fields.some(({ type }) => fixedBytes(type) !== undefined);
  if (isLocal) lines.push("const view = viewOf(reader), end = reader.end;", "let at = 0;");

  fields.forEach(({ type, flag }, index) => {
    const name = `field${index}`;
    const condition = flag === undefined
      ? undefined
      : `(field${flag.word} & ${1 << flag.bit}) !== 0`;
    if (type.kind === "true") {
      values.push(condition ?? "true");
      return;
    }
    if (type.kind !== "#") values.push(name);
    const size = fixedBytes(type);
    if (condition !== undefined) {
      lines.push(`let ${name};`);
      if (size !== undefined) cursor.takeIf(condition, name, type, size);
      else cursor.callIf(condition, name, options.reading(type));
    } else if (size !== undefined) {
      lines.push(`const ${name} = ${cursor.take(type, size, runBytes(definition, index))};`);
    } else {
      cursor.leave();
      lines.push(`const ${name} = ${options.reading(type)};`);
    }
    if (type.kind === "#" && options.rejectUnknownFlags) {
      lines.push(`if ((${name} & ${~knownBits(definition, index)}) !== 0) throw misfit;`);
    }
  });
  cursor.leave();
  lines.push(`return new Shape(${values.join(", ")});`);
  return lines.join("\n");
}

/** Bytes of the fields of fixed size that stand in a row from one on, whatever the flags are. */
function runBytes(definition: Definition, from: number): number {
  let total = 0;
  for (const { flag, type } of definition.fields.slice(from)) {
    if (type.kind === "true") continue;
    const size = flag === undefined ? fixedBytes(type) : undefined;
    if (size === undefined) break;
    total += size;
  }
  return total;
}
