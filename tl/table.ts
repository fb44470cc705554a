// The generated table of a schema: canonical TL text, one definition a line, looked up by id and by
// name. A line is taken apart when its definition is first used, so a program that uses thirty of
// two thousand definitions pays for thirty.

import { TlError } from "./error.ts";

/** Types that are not defined by a schema but built into TL. */
export type BaseType =
  | "int"
  | "long"
  | "double"
  | "int128"
  | "int256"
  | "string"
  | "bytes"
  | "Bool"
  | "true";

/** The type of a field or of a result. */
export type FieldType =
  | {
    /** A type built into TL; `#` is a flag word. */
    readonly kind: BaseType | "#";
  }
  | {
    /** Any boxed object: `!X` and `Object`. */
    readonly kind: "any";
  }
  | {
    /** An object preceded by its constructor id. */
    readonly kind: "boxed";
    /** Name of the type, such as `messages.Messages`. */
    readonly type: string;
  }
  | {
    /** An object without id: the field allows one constructor only. */
    readonly kind: "bare";
    /** Name of the constructor. */
    readonly name: string;
  }
  | {
    /** `Vector<of>`, or `vector<of>` without the id of `Vector`. */
    readonly kind: "vector";
    /** Whether the id of `Vector` stands before the count. */
    readonly boxed: boolean;
    /** Type of the elements. */
    readonly of: FieldType;
  };

/** A field of a definition. */
export interface Field {
  /** The name in TL, such as `random_id`. */
  readonly name: string;
  /** The name of the property, such as `randomId`. */
  readonly property: string;
  /** Type; `#` fields are computed and not visible as properties. */
  readonly type: FieldType;
  /** Index of the `#` field among the fields and the bit in it; absent for fields always there. */
  readonly flag: { readonly word: number; readonly bit: number } | undefined;
}

/** A constructor or a method of a schema. */
export interface Definition {
  /** Whether it is a constructor or a method. */
  readonly kind: "constructor" | "method";
  /** Full name, such as `messages.sendMessage`. */
  readonly name: string;
  /** Constructor id, unsigned. */
  readonly id: number;
  /** Fields in the order of the wire. */
  readonly fields: readonly Field[];
  /** The type after `=`: the type of a constructor, the result of a method. */
  readonly result: FieldType;
  /** The same in TL's words. */
  readonly type: string;
  /** The line of TL that defines it. */
  readonly tl: string;
}

/** A table, indexed. */
export class Table {
  readonly #lines: readonly string[];
  /** Line numbers by constructor id (signed, as small integers are the cheaper keys). */
  readonly #byId = new Map<number, number>();
  readonly #byName = new Map<string, number>();
  readonly #definitions: (Definition | undefined)[] = [];
  #firstMethod: number;
  #byType: Map<string, string[]> | undefined;

  /**
   * Indexes a table.
   *
   * @param text Lines such as `user#d23c81a3 id:int = User`; methods follow `---functions---`.
   * @throws {TlError} `schema` when a line has no name or id.
   */
  constructor(text: string) {
    this.#lines = text.split("\n");
    this.#firstMethod = this.#lines.length;
    for (let n = 0; n < this.#lines.length; n++) {
      const line = this.#lines[n]!;
      if (line === "") continue;
      if (line === "---functions---") {
        this.#firstMethod = n;
        continue;
      }
      const hash = line.indexOf("#");
      const space = line.indexOf(" ", hash);
      const id = parseInt(line.slice(hash + 1, space), 16);
      if (hash < 1 || space < 0 || Number.isNaN(id)) {
        throw new TlError("schema", `Line ${n + 1} of the table has no name or id`);
      }
      this.#byId.set(id | 0, n);
      this.#byName.set(line.slice(0, hash), n);
    }
  }

  /** Looks a definition up by id, signed or unsigned. */
  byId(id: number): Definition | undefined {
    const line = this.#byId.get(id | 0);
    return line === undefined ? undefined : this.#definition(line);
  }

  /** Looks a definition up by its full name. */
  byName(name: string): Definition | undefined {
    const line = this.#byName.get(name);
    return line === undefined ? undefined : this.#definition(line);
  }

  /** Name behind an id, without taking the line apart. */
  nameOf(id: number): string | undefined {
    const line = this.#byId.get(id | 0);
    if (line === undefined) return undefined;
    const text = this.#lines[line]!;
    return text.slice(0, text.indexOf("#"));
  }

  /** Names of all definitions in the order of the schema. */
  names(): IterableIterator<string> {
    return this.#byName.keys();
  }

  /** Names of the constructors of a type, such as `user` and `userEmpty` of `User`. */
  constructorsOf(type: string): readonly string[] {
    if (this.#byType === undefined) {
      this.#byType = new Map();
      for (const [name, n] of this.#byName) {
        if (n > this.#firstMethod) continue;
        const line = this.#lines[n]!;
        const result = line.slice(line.lastIndexOf("= ") + 2);
        const names = this.#byType.get(result);
        if (names === undefined) this.#byType.set(result, [name]);
        else names.push(name);
      }
    }
    return this.#byType.get(type) ?? [];
  }

  /**
   * The fewest bytes a value of a type can take. Boxed objects count their id and no more, which
   * keeps the answer independent of the rest of the schema.
   */
  minBytes(type: FieldType): number {
    return this.#minBytes(type, 0);
  }

  #minBytes(type: FieldType, depth: number): number {
    switch (type.kind) {
      case "true":
        return 0;
      case "long":
      case "double":
        return 8;
      case "int128":
        return 16;
      case "int256":
        return 32;
      case "vector":
        return type.boxed ? 8 : 4;
      case "bare": {
        const definition = this.byName(type.name);
        // A constructor that holds itself bare has no size at all; eight levels tell enough.
        if (definition === undefined || depth >= 8) return 0;
        let total = 0;
        for (const field of definition.fields) {
          if (field.flag === undefined) total += this.#minBytes(field.type, depth + 1);
        }
        return total;
      }
      default:
        return 4;
    }
  }

  #definition(n: number): Definition {
    return this.#definitions[n] ??= parseLine(
      this.#lines[n]!,
      n < this.#firstMethod ? "constructor" : "method",
    );
  }
}

/**
 * Turns a TL name into the name of a property: `random_id` → `randomId`.
 *
 * @param name A field name of TL.
 * @returns The name in camelCase.
 */
export function propertyName(name: string): string {
  return name.replace(/_+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const NAME = /^(?:[A-Za-z]\w*\.)?[A-Za-z]\w*$/;
const FIELD = /^([A-Za-z]\w*):(?:([A-Za-z]\w*)\.(\d+)\?)?(.+)$/;

function parseLine(line: string, kind: Definition["kind"]): Definition {
  const words = line.split(" ");
  const equals = words.lastIndexOf("=");
  const [name = "", id = ""] = words[0]!.split("#");
  if (equals < 1 || equals !== words.length - 2 || !NAME.test(name)) throw badLine(line);
  const parameters = new Set<string>();
  const fields: Field[] = [];
  for (const word of words.slice(1, equals)) {
    if (word.startsWith("{")) {
      parameters.add(word.slice(1, word.indexOf(":")));
      continue;
    }
    const match = FIELD.exec(word);
    if (match === null) throw badLine(line);
    const [, fieldName = "", flagName, bit, typeText = ""] = match;
    const flagWord = flagName === undefined
      ? -1
      : fields.findIndex((field) => field.name === flagName && field.type.kind === "#");
    if (flagName !== undefined && (flagWord < 0 || Number(bit) > 31)) throw badLine(line);
    fields.push({
      name: fieldName,
      property: propertyName(fieldName),
      type: parseType(typeText, parameters, line),
      flag: flagWord < 0 ? undefined : { word: flagWord, bit: Number(bit) },
    });
  }
  const type = words[equals + 1]!;
  return {
    kind,
    name,
    id: parseInt(id, 16),
    fields,
    result: parseType(type, parameters, line),
    type,
    tl: line,
  };
}

const BASE_TYPES: ReadonlySet<string> = new Set<BaseType | "#">([
  "int",
  "long",
  "double",
  "int128",
  "int256",
  "string",
  "bytes",
  "Bool",
  "true",
  "#",
]);

function parseType(text: string, parameters: ReadonlySet<string>, line: string): FieldType {
  if (BASE_TYPES.has(text)) return { kind: text as BaseType | "#" };
  if (text.startsWith("!") || text === "Object" || parameters.has(text)) return { kind: "any" };
  const vector = /^([Vv])ector<(.+)>$/.exec(text);
  if (vector !== null) {
    return {
      kind: "vector",
      boxed: vector[1] === "V",
      of: parseType(vector[2]!, parameters, line),
    };
  }
  if (!NAME.test(text)) throw badLine(line);
  const last = text[text.indexOf(".") + 1]!;
  return last >= "a" ? { kind: "bare", name: text } : { kind: "boxed", type: text };
}

function badLine(line: string): TlError {
  return new TlError("schema", `Table line ${JSON.stringify(line)} is not canonical TL`);
}
