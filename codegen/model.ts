// AST → model: names resolved, bare and boxed told apart, flags tied to their words, ids compared
// with CRC32. Every problem is collected before any is reported.

import {
  type Declaration,
  type FieldNode,
  formatId,
  printDeclaration,
  printField,
  printType,
  type SchemaFile,
  type TypeNode,
} from "./ast.ts";
import { computeId } from "./constructor_id.ts";
import {
  type BaseTypeName,
  type IdMismatch,
  localName,
  type ModelDefinition,
  type ModelField,
  type ModelType,
  propertyName,
  type Schema,
} from "./schema.ts";
import { type Position, SchemaError, type SchemaProblem } from "./schema_error.ts";

/** The same names at run time; a schema may declare them, as a prelude. */
const BASE_TYPES: readonly BaseTypeName[] = [
  "int",
  "long",
  "double",
  "int128",
  "int256",
  "string",
  "bytes",
];

/**
 * Checks a parsed schema and resolves its names.
 *
 * @param parsed What the parser gave.
 * @returns The model.
 * @throws {SchemaError} With every unknown type, double name, double id and other fault.
 */
export function model(parsed: SchemaFile): Schema {
  return new Modeller(parsed).schema();
}

/** Declarations of these names are TL's own prelude. */
const PRELUDE = new Set<string>([...BASE_TYPES, "vector", "boolTrue", "boolFalse"]);

class Modeller {
  readonly #parsed: SchemaFile;
  readonly #problems: SchemaProblem[] = [];
  readonly #constructorsOf = new Map<string, Declaration[]>();
  readonly #constructors = new Map<string, Declaration>();
  readonly #declarations: Declaration[] = [];

  constructor(parsed: SchemaFile) {
    this.#parsed = parsed;
  }

  schema(): Schema {
    this.#collect();
    const mismatches: IdMismatch[] = [];
    const definitions = this.#declarations.map((declaration) => {
      const computed = computeId(declaration);
      const { id: written, name, at } = declaration;
      if (written !== undefined && written !== computed) {
        mismatches.push({ name, written, computed, ...at });
      }
      return this.#definition(declaration, written ?? computed);
    });
    this.#checkIds(definitions);
    if (this.#problems.length > 0) {
      throw new SchemaError(
        this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
      );
    }
    const constructors = definitions.filter(({ kind }) => kind === "constructor");
    const unions = new Map<string, ModelDefinition[]>();
    for (const constructor of constructors) {
      if (constructor.result.kind !== "boxed") continue;
      const { type } = constructor.result;
      const members = unions.get(type);
      if (members === undefined) unions.set(type, [constructor]);
      else members.push(constructor);
    }
    return {
      file: this.#parsed.file,
      layer: this.#parsed.layer,
      constructors,
      methods: definitions.filter(({ kind }) => kind === "method"),
      types: [...unions].map(([name, members]) => ({ name, constructors: members })),
      mismatches,
    };
  }

  /** Indexes the names before any of them is resolved: TL declares in any order. */
  #collect(): void {
    const seen = new Map<string, Declaration>();
    for (const declaration of this.#parsed.declarations) {
      const { name, kind, at, result } = declaration;
      if (declaration.opaque && !PRELUDE.has(name)) {
        this.#report(at, `${name} has "?" for a body, which only TL's own types have`);
        continue;
      }
      const earlier = seen.get(name);
      if (earlier !== undefined) {
        this.#report(at, `${name} is declared twice, first in line ${earlier.at.line}`);
        continue;
      }
      seen.set(name, declaration);
      if (PRELUDE.has(name)) continue;
      this.#declarations.push(declaration);
      if (kind === "function") continue;
      this.#constructors.set(name, declaration);
      if (result.kind !== "named" || !isTypeName(result.name) || result.arguments.length > 0) {
        this.#report(result.at, `${name} makes ${printType(result)}, which is no boxed type`);
        continue;
      }
      const members = this.#constructorsOf.get(result.name);
      if (members === undefined) this.#constructorsOf.set(result.name, [declaration]);
      else members.push(declaration);
    }
  }

  #definition(declaration: Declaration, id: number): ModelDefinition {
    const { kind, name, at } = declaration;
    const parameters = new Set<string>();
    for (const parameter of declaration.parameters) {
      if (parameter.of !== "Type") {
        this.#report(parameter.at, `template parameter ${parameter.name} is no Type`);
      }
      parameters.add(parameter.name);
    }
    const words = new Set<string>();
    const properties = new Map<string, string>([["_", "the name of the constructor"]]);
    const fields: ModelField[] = [];
    for (const node of declaration.fields) {
      const field = this.#field(name, node, parameters, words);
      if (field === undefined) continue;
      const clash = properties.get(field.property);
      if (clash !== undefined) {
        this.#report(node.at, `field ${field.name} of ${name} has the same property as ${clash}`);
      }
      properties.set(field.property, field.name);
      fields.push(field);
    }
    const result = this.#type(declaration.result, parameters);
    return {
      kind: kind === "function" ? "method" : "constructor",
      name,
      id,
      fields,
      result,
      parameters: [...parameters],
      tl: printDeclaration({ ...declaration, id }),
      at,
    };
  }

  #field(
    owner: string,
    node: FieldNode,
    parameters: ReadonlySet<string>,
    words: Set<string>,
  ): ModelField | undefined {
    const { name, condition } = node;
    if (name === undefined) {
      this.#report(node.at, `field of ${owner} has no name, so no object can hold it`);
      return undefined;
    }
    if (condition !== undefined && !words.has(condition.word)) {
      this.#report(condition.at, `no flag word ${condition.word}:# stands before ${name}`);
    }
    const type = this.#type(node.type, parameters);
    if (type.kind === "base" && type.name === "#") {
      if (condition !== undefined) {
        this.#report(node.at, `flag word ${name} cannot depend on a flag itself`);
      }
      words.add(name);
    }
    return {
      name,
      property: propertyName(name),
      type,
      flag: condition === undefined ? undefined : { word: condition.word, bit: condition.bit },
      tl: printField({ ...node, name: undefined }).replace(/^\((.*)\)$/, "$1"),
    };
  }

  #type(node: TypeNode, parameters: ReadonlySet<string>): ModelType {
    if (node.kind === "nat") return { kind: "base", name: "#" };
    if (node.kind === "repeat") {
      this.#report(node.at, "repeated fields are not supported outside of TL's prelude");
      return { kind: "any" };
    }
    const { name, bang, percent, at } = node;
    if (node.arguments.length > 0) {
      if (name !== "Vector" && name !== "vector") {
        this.#report(at, `${name} takes no arguments, only Vector and vector do`);
        return { kind: "any" };
      }
      if (node.arguments.length > 1) this.#report(at, `${name} takes one argument`);
      const of = this.#type(node.arguments[0]!, parameters);
      if (of.kind === "base" && of.name === "#") {
        this.#report(at, "a vector of # is not supported");
      }
      return { kind: "vector", boxed: name === "Vector" && !percent, of };
    }
    if (parameters.has(name)) return { kind: "any" };
    if (bang) {
      this.#report(at, `!${name} is no template parameter`);
      return { kind: "any" };
    }
    if (name === "Vector" || name === "vector") {
      this.#report(at, `${name} needs an argument, such as ${name}<int>`);
      return { kind: "any" };
    }
    if (name === "true") return { kind: "base", name };
    if (name === "Bool" && !percent) return { kind: "base", name };
    if (name === "Object" && !this.#constructorsOf.has(name)) return { kind: "any" };
    const base = BASE_TYPES.find((type) => type === name);
    if (base !== undefined) return { kind: "base", name: base };
    if (!isTypeName(name)) {
      if (this.#constructors.has(name)) return { kind: "bare", name };
      this.#report(at, `unknown type ${name}: no constructor has this name`);
      return { kind: "any" };
    }
    const members = this.#constructorsOf.get(name);
    if (members === undefined) {
      this.#report(at, `unknown type ${name}`);
      return { kind: "any" };
    }
    if (!percent) return { kind: "boxed", type: name };
    if (members.length > 1) {
      const names = members.map((member) => member.name).join(", ");
      this.#report(at, `%${name} is ambiguous, its constructors are ${names}`);
    }
    return { kind: "bare", name: members[0]!.name };
  }

  #checkIds(definitions: readonly ModelDefinition[]): void {
    const seen = new Map<number, ModelDefinition>();
    for (const definition of definitions) {
      const earlier = seen.get(definition.id);
      if (earlier !== undefined) {
        this.#report(
          definition.at,
          `${definition.name} has the id ${formatId(definition.id)} of ${earlier.name} ` +
            `in line ${earlier.at.line}`,
        );
      }
      seen.set(definition.id, definition);
    }
  }

  #report(at: Position, text: string): void {
    this.#problems.push({ file: this.#parsed.file, line: at.line, column: at.column, text });
  }
}

/** `messages.Messages` is a type, `messages.messages` a constructor. */
function isTypeName(name: string): boolean {
  return /^[A-Z]/.test(localName(name));
}
