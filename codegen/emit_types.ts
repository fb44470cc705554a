// Model → TypeScript types: flat object types, nothing that runs.
//
// They are what a type checker reads of a program that uses the schema, so they are in few words: an
// alias of an object type needs one comment where an interface needs one for every field.

import { formatId } from "./ast.ts";
import {
  localName,
  type ModelDefinition,
  type ModelType,
  namespaceOf,
  type Schema,
} from "./schema.ts";
import { typeScriptName } from "./names.ts";

/** What {@linkcode emitTypes} needs to know besides the schema. */
export interface EmitTypesOptions {
  /** Address under which definitions are documented; `constructor/user` and the like is appended. */
  readonly docs: string | undefined;
  /** First line of each file. */
  readonly banner: string;
}

/** The base types and what holds their values. */
const VALUES: Readonly<Record<string, string>> = {
  int: "number",
  "#": "number",
  long: "bigint",
  double: "number",
  int128: "Uint8Array",
  int256: "Uint8Array",
  bytes: "Uint8Array",
  string: "string",
  Bool: "boolean",
  true: "boolean",
};

/**
 * Writes the type modules of a schema.
 *
 * @param schema A checked schema.
 * @param options Where things are.
 * @returns File name → text: `types.ts`, and `constructors.ts`, which only those need who look up types
 * by the names of constructors.
 */
export function emitTypes(schema: Schema, options: EmitTypesOptions): Map<string, string> {
  return new TypeEmitter(schema, options).files();
}

class TypeEmitter {
  readonly #schema: Schema;
  readonly #options: EmitTypesOptions;
  /** Namespace → what it declares, under its names in TypeScript; the root is the empty name. */
  readonly #declarations = new Map<string, Set<string>>([["", new Set()]]);

  /** Names of the root that a namespace uses and hides by one of its own. */
  readonly #hidden = new Set<string>();

  constructor(schema: Schema, options: EmitTypesOptions) {
    this.#schema = schema;
    this.#options = options;
    for (const { name } of [...schema.types, ...schema.constructors, ...schema.methods]) {
      const namespace = namespaceOf(name);
      const names = this.#declarations.get(namespace) ?? new Set();
      this.#declarations.set(namespace, names.add(typeScriptName(localName(name))));
    }
  }

  files(): Map<string, string> {
    return new Map([["types.ts", this.#types()], ["constructors.ts", this.#constructors()]]);
  }

  /** `types.ts`: every type, and methods by their full names. */
  #types(): string {
    const namespaces = [...this.#declarations.keys()].toSorted();
    const parts = namespaces.map((namespace) => {
      const text = this.#declared(namespace);
      if (namespace === "") return text;
      return `/** Namespace \`${namespace}\`. */\n` +
        `export declare namespace ${typeScriptName(namespace)} {\n${text}}\n`;
    });
    const hidden = [...this.#hidden].toSorted().map((name) =>
      `/** \`${name}\` of the root, for namespaces with one of their own. */\n` +
      `export type root_${name} = ${name};\n`
    );
    return [this.#options.banner, "", ...parts, ...hidden, this.#methods()].join("\n");
  }

  /** Everything a namespace declares. */
  #declared(namespace: string): string {
    const body: string[] = [];
    for (const { name, constructors } of this.#schema.types) {
      if (namespaceOf(name) === namespace) body.push(this.#union(name, constructors));
    }
    for (const definition of [...this.#schema.constructors, ...this.#schema.methods]) {
      if (namespaceOf(definition.name) === namespace) body.push(this.#object(definition));
    }
    return body.join("");
  }

  #union(name: string, constructors: readonly ModelDefinition[]): string {
    const from = namespaceOf(name);
    const members = constructors.map((constructor) => this.#reference(constructor.name, from));
    return `/** Type \`${name}\`.${this.#link("type", name)} */\n` +
      `export type ${this.#declaredName(name)} = ${members.join(" | ")};\n`;
  }

  #object(definition: ModelDefinition): string {
    const { kind, name, id, fields, result } = definition;
    const from = namespaceOf(name);
    const head = kind === "constructor"
      ? `Constructor \`${name}#${formatId(id)}\` of \`${tlOf(result)}\`.`
      : `Parameters of \`${name}#${formatId(id)}\`, which returns \`${tlOf(result)}\`.`;
    const lines = [
      `/** ${head}${this.#link(kind, name)} */`,
      `export type ${this.#declaredName(name)} = {`,
    ];
    if (kind === "constructor") lines.push(`  readonly _: ${JSON.stringify(name)};`);
    for (const { property, type, flag } of fields) {
      if (type.kind === "base" && type.name === "#") continue;
      const value = this.#type(type, from);
      lines.push(
        flag === undefined
          ? `  readonly ${property}: ${value};`
          : `  readonly ${property}?: ${value} | undefined;`,
      );
    }
    lines.push("};", "");
    return lines.join("\n");
  }

  /** Full names of methods → what they take and give, for functions that are told a name. */
  #methods(): string {
    const { methods } = this.#schema;
    const params = methods.map(({ name }) =>
      `  ${JSON.stringify(name)}: ${this.#reference(name, "")};`
    );
    const results = methods.map(({ name, result }) => {
      const value = result.kind === "any" ? "unknown" : this.#type(result, "");
      return `  ${JSON.stringify(name)}: ${value};`;
    });
    return `/** What every method takes, by its full name. */
export type Params = {
${params.join("\n")}
};
/** What every method gives, by its full name. */
export type Results = {
${results.join("\n")}
};
/** Full name of a method. */
export type MethodName = keyof Params;
/**
 * {@linkcode Params} for a function like \`call<Name extends MethodName, Given extends string = Name>(
 * method: Name, params: ParamsByName[Given])\`. While a type checker has yet to infer the name, it reads
 * arguments in the light of all names there can be, which takes long for the hundreds of
 * \`MethodName\`; for any \`string\` it takes {@linkcode AnyParams}. \`Given\` is never inferred, so it is
 * \`Name\` in the end, and the arguments are checked against the parameters of that one method.
 */
export interface ParamsByName extends Params {
  /** What is known of parameters before the method is. */
  readonly [method: string]: AnyParams;
}
/** Any parameters, or any object within. */
export interface AnyParams {
  /** A field. */
  readonly [field: string]: AnyField;
}
/** Any value of a field. A literal text among them keeps texts in it, such as \`_\`, literal types. */
export type AnyField = "" | NonNullable<unknown> | AnyParams | readonly AnyField[] | undefined;
`;
  }

  /** `constructors.ts`: full names of constructors → types. */
  #constructors(): string {
    const lines = this.#schema.constructors.map(({ name }) => {
      const reference = this.#reference(name, "");
      return `  ${JSON.stringify(name)}: tl.${reference};`;
    });
    return `${this.#options.banner}

import type * as tl from "./types.ts";

/** Every constructor by its full name. */
export type Constructors = {
${lines.join("\n")}
};
/** Full name of a constructor. */
export type ConstructorName = keyof Constructors;
`;
  }

  #type(type: ModelType, from: string): string {
    switch (type.kind) {
      case "base":
        return VALUES[type.name]!;
      case "any":
        return "{ readonly _: string }";
      case "vector":
        return `readonly ${this.#element(type.of, from)}[]`;
      case "boxed":
        return this.#reference(type.type, from);
      case "bare":
        return this.#reference(type.name, from);
    }
  }

  #element(type: ModelType, from: string): string {
    const text = this.#type(type, from);
    return type.kind === "vector" ? `(${text})` : text;
  }

  /** How a namespace calls a name. */
  #reference(name: string, from: string): string {
    const home = namespaceOf(name);
    const local = this.#declaredName(name);
    if (home === from) return local;
    if (home !== "") return `${typeScriptName(home)}.${local}`;
    if (!this.#declarations.get(from)!.has(local)) return local;
    this.#hidden.add(local);
    return `root_${local}`;
  }

  /** How its namespace spells a name. */
  #declaredName(name: string): string {
    const local = typeScriptName(localName(name));
    // `updates` is a constructor and a namespace.
    return namespaceOf(name) === "" && this.#declarations.has(local) ? `${local}_` : local;
  }

  #link(page: "type" | "constructor" | "method", name: string): string {
    return this.#options.docs === undefined ? "" : ` See ${this.#options.docs}${page}/${name}`;
  }
}

/** A result in TL's words. */
function tlOf(type: ModelType): string {
  switch (type.kind) {
    case "base":
      return type.name;
    case "any":
      return "X";
    case "vector":
      return `${type.boxed ? "Vector" : "vector"}<${tlOf(type.of)}>`;
    case "boxed":
      return type.type;
    case "bare":
      return `%${type.name}`;
  }
}
