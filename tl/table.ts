// The generated table of a schema: canonical TL text, one definition a line, looked up by id and by
// name. A line is looked for and taken apart when its definition is first used, so a program that uses
// thirty of two thousand definitions pays for thirty.

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

/**
 * This many names, ids and types are looked for in the text itself, which takes up to 0.1 ms each; then
 * the table is indexed, as it is for what is not found, which takes as long as all of them together. A program that makes a few calls needs no
 * index and its memory.
 */
const SEARCHES = 64;

/** A table. */
export class Table {
  readonly #text: string;
  /** Where the lines of definitions begin, by constructor id (signed, as small integers are the cheaper keys). */
  readonly #byId = new Map<number, number>();
  readonly #byName = new Map<string, number>();
  readonly #byType = new Map<string, string[]>();
  readonly #definitions = new Map<number, Definition>();
  /** Where methods begin. */
  readonly #methods: number;
  #searchesLeft = SEARCHES;
  #isIndexed = false;
  #hasTypes = false;

  /**
   * Takes a table.
   *
   * @param text Lines such as `user#d23c81a3 id:int = User`; methods follow `---functions---`.
   */
  constructor(text: string) {
    this.#text = text;
    const methods = text.startsWith(METHODS) ? 0 : text.indexOf(`\n${METHODS}`);
    this.#methods = methods < 0 ? text.length : methods;
  }

  /**
   * Looks a definition up by id, signed or unsigned.
   *
   * @throws {TlError} `schema` when its line is not canonical TL.
   */
  byId(id: number): Definition | undefined {
    const start = this.#startOfId(id | 0);
    return start === undefined ? undefined : this.#definition(start);
  }

  /**
   * Looks a definition up by its full name.
   *
   * @throws {TlError} `schema` when its line is not canonical TL.
   */
  byName(name: string): Definition | undefined {
    const start = this.#startOfName(name);
    return start === undefined ? undefined : this.#definition(start);
  }

  /** Name behind an id, without taking the line apart. */
  nameOf(id: number): string | undefined {
    const start = this.#startOfId(id | 0);
    return start === undefined ? undefined : this.#nameAt(start);
  }

  /** Names of all definitions in the order of the schema. */
  names(): IterableIterator<string> {
    this.#index();
    return this.#byName.keys();
  }

  /** Names of the constructors of a type, such as `user` and `userEmpty` of `User`. */
  constructorsOf(type: string): readonly string[] {
    const known = this.#byType.get(type);
    if (known !== undefined || this.#hasTypes) return known ?? [];
    if (!this.#maySearch()) {
      this.#indexTypes();
      return this.#byType.get(type) ?? [];
    }
    if (!NAME.test(type)) return [];
    const names: string[] = [];
    const end = ` = ${type}`;
    for (let at = this.#text.indexOf(end); at >= 0 && at < this.#methods;) {
      const next = at + end.length;
      if (next === this.#text.length || this.#text[next] === "\n") {
        names.push(this.#nameAt(this.#text.lastIndexOf("\n", at) + 1));
      }
      at = this.#text.indexOf(end, next);
    }
    this.#byType.set(type, names);
    return names;
  }

  #startOfId(id: number): number | undefined {
    const known = this.#byId.get(id);
    if (known !== undefined || this.#isIndexed) return known;
    const at = this.#maySearch() ? this.#text.indexOf(`#${(id >>> 0).toString(16)} `) : -1;
    if (at < 0) {
      this.#index();
      return this.#byId.get(id);
    }
    const start = this.#text.lastIndexOf("\n", at) + 1;
    this.#byId.set(id, start);
    return start;
  }

  #startOfName(name: string): number | undefined {
    const known = this.#byName.get(name);
    if (known !== undefined || this.#isIndexed) return known;
    const start = this.#maySearch() && NAME.test(name) ? this.#text.indexOf(`\n${name}#`) + 1 : 0;
    if (start === 0) {
      this.#index();
      return this.#byName.get(name);
    }
    this.#byName.set(name, start);
    return start;
  }

  #maySearch(): boolean {
    return this.#searchesLeft-- > 0 && !this.#isIndexed;
  }

  #index(): void {
    if (this.#isIndexed) return;
    this.#isIndexed = true;
    // In the order of the schema, whatever was looked for before.
    this.#byName.clear();
    const text = this.#text;
    for (let start = 0, end = 0; start < text.length; start = end + 1) {
      end = text.indexOf("\n", start);
      if (end < 0) end = text.length;
      if (end === start || text.startsWith(METHODS, start)) continue;
      const hash = text.indexOf("#", start);
      const space = text.indexOf(" ", start);
      const id = parseInt(text.slice(hash + 1, space), 16);
      if (hash <= start || space < hash || space > end || Number.isNaN(id)) {
        throw badLine(text.slice(start, end));
      }
      this.#byId.set(id | 0, start);
      this.#byName.set(text.slice(start, hash), start);
    }
  }

  #indexTypes(): void {
    this.#index();
    this.#hasTypes = true;
    this.#byType.clear();
    for (const [name, start] of this.#byName) {
      if (start > this.#methods) continue;
      const line = this.#lineAt(start);
      const result = line.slice(line.lastIndexOf("= ") + 2);
      const names = this.#byType.get(result);
      if (names === undefined) this.#byType.set(result, [name]);
      else names.push(name);
    }
  }

  #nameAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf("#", start));
  }

  #lineAt(start: number): string {
    const end = this.#text.indexOf("\n", start);
    return this.#text.slice(start, end < 0 ? undefined : end);
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

  #definition(start: number): Definition {
    let definition = this.#definitions.get(start);
    if (definition === undefined) {
      const kind = start < this.#methods ? "constructor" : "method";
      definition = parseLine(this.#lineAt(start), kind);
      this.#definitions.set(start, definition);
    }
    return definition;
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

/** Stands between constructors and methods. */
const METHODS = "---functions---";

const NAME = /^(?:[A-Za-z]\w*\.)?[A-Za-z]\w*$/;
const ID = /^[0-9a-f]{1,8}$/;
const FIELD = /^([A-Za-z]\w*):(?:([A-Za-z]\w*)\.(\d+)\?)?(.+)$/;

function parseLine(line: string, kind: Definition["kind"]): Definition {
  const words = line.split(" ");
  const equals = words.lastIndexOf("=");
  const [name = "", id = ""] = words[0]!.split("#");
  if (equals < 1 || equals !== words.length - 2 || !NAME.test(name) || !ID.test(id)) {
    throw badLine(line);
  }
  const parameters = new Set<string>();
  const fields: Field[] = [];
  const flagWords = new Map<string, number>();
  for (const word of words.slice(1, equals)) {
    if (word.startsWith("{")) {
      parameters.add(word.slice(1, word.indexOf(":")));
      continue;
    }
    const match = FIELD.exec(word);
    if (match === null) throw badLine(line);
    const [, fieldName = "", flagName, bit, typeText = ""] = match;
    const flagWord = flagName === undefined ? undefined : flagWords.get(flagName);
    if (flagName !== undefined && (flagWord === undefined || Number(bit) > 31)) throw badLine(line);
    if (typeText === "#") flagWords.set(fieldName, fields.length);
    fields.push({
      name: fieldName,
      property: propertyName(fieldName),
      type: parseType(typeText, parameters, line),
      flag: flagWord === undefined ? undefined : { word: flagWord, bit: Number(bit) },
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
