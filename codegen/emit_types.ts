// Model → TypeScript types: one module per namespace, flat interfaces, nothing that runs.

import { arrange, type Arrangement } from "./arrange.ts";
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
  /** Specifier under which generated modules import `TlObject`, seen from their folder. */
  readonly runtime: string;
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
 * @returns File name → text: `types/root.ts`, `types/` and a file per namespace, `definitions.ts`,
 * `types.ts`.
 */
export function emitTypes(schema: Schema, options: EmitTypesOptions): Map<string, string> {
  return new TypeEmitter(schema, options).files();
}

class TypeEmitter {
  readonly #schema: Schema;
  readonly #options: EmitTypesOptions;
  readonly #arrangement: Arrangement;

  constructor(schema: Schema, options: EmitTypesOptions) {
    this.#schema = schema;
    this.#options = options;
    this.#arrangement = arrange(schema);
  }

  files(): Map<string, string> {
    const files = new Map<string, string>();
    files.set(moduleFile(""), this.#module(""));
    for (const namespace of this.#arrangement.namespaces) {
      files.set(moduleFile(namespace), this.#module(namespace));
    }
    files.set("definitions.ts", this.#definitions());
    files.set("types.ts", this.#types());
    return files;
  }

  /** The module of a namespace, or of the root. */
  #module(namespace: string): string {
    const { inRoot } = this.#arrangement;
    const here = (name: string) =>
      namespace === ""
        ? namespaceOf(name) === "" || inRoot.has(name)
        : namespaceOf(name) === namespace && !inRoot.has(name);
    const body: string[] = [];
    for (const { name, constructors } of this.#schema.types) {
      if (here(name)) body.push(this.#union(name, constructors, namespace));
    }
    for (const definition of [...this.#schema.constructors, ...this.#schema.methods]) {
      if (here(definition.name)) body.push(this.#interface(definition, namespace));
    }
    for (const name of this.#handedOn(namespace)) {
      body.push(
        `/** \`${name}\`, declared in the root module. */\n` +
          `export type ${typeScriptName(localName(name))} = ${moduleAlias("")}.${mangled(name)};\n`,
      );
    }
    const text = namespace === "" ? body.join("\n") : this.#enclosed(namespace, body);
    const imports = this.#imports(text, this.#arrangement.imports.get(namespace) ?? [], "./");
    return [this.#options.banner, "", ...imports, text].join("\n");
  }

  /** Wraps declarations in their namespace. */
  #enclosed(namespace: string, body: readonly string[]): string {
    const text = body.join("\n").trimEnd().replace(/^(?=.)/gm, "  ");
    return `/** Namespace \`${namespace}\`. */\n` +
      `export declare namespace ${moduleAlias(namespace)} {\n${text}\n}\n`;
  }

  /** Import lines for what a text mentions. */
  #imports(text: string, modules: readonly string[], folder: string): string[] {
    const lines: string[] = [];
    if (/\bTlObject\b/.test(text)) {
      const { runtime } = this.#options;
      const path = folder === "./" && runtime.startsWith(".") ? `../${runtime}` : runtime;
      lines.push(`import type { TlObject } from ${JSON.stringify(path)};`);
    }
    for (const module of modules) {
      const alias = moduleAlias(module);
      if (!new RegExp(`\\b${alias}\\.`).test(text)) continue;
      const what = module === "" ? `* as ${alias}` : `{ ${alias} }`;
      lines.push(`import type ${what} from "${folder}${alias}.ts";`);
    }
    return lines.length === 0 ? lines : [...lines, ""];
  }

  /** Names of a namespace that the root module declares. */
  #handedOn(namespace: string): string[] {
    const { types, constructors, methods } = this.#schema;
    return [...types, ...constructors, ...methods].map(({ name }) => name).filter((name) =>
      namespace !== "" && namespaceOf(name) === namespace && this.#arrangement.inRoot.has(name)
    );
  }

  #union(name: string, constructors: readonly ModelDefinition[], from: string): string {
    const members = constructors.map((constructor) => this.#reference(constructor.name, from));
    const union = members.length === 1 ? ` ${members[0]}` : `\n  | ${members.join("\n  | ")}`;
    return `/** Type \`${name}\`.${this.#link("type", name)} */\n` +
      `export type ${this.#declared(name, from)} =${union};\n`;
  }

  #interface(definition: ModelDefinition, from: string): string {
    const { kind, name, id, fields, result } = definition;
    const head = kind === "constructor"
      ? `Constructor \`${name}#${formatId(id)}\` of \`${tlOf(result)}\`.`
      : `Parameters of \`${name}#${formatId(id)}\`, which returns \`${tlOf(result)}\`.`;
    const lines = [
      `/** ${head}${this.#link(kind, name)} */`,
      `export interface ${this.#declared(name, from)} {`,
    ];
    if (kind === "constructor") {
      lines.push("  /** Name of the constructor. */", `  readonly _: ${JSON.stringify(name)};`);
    }
    for (const { property, type, flag, tl } of fields) {
      if (type.kind === "base" && type.name === "#") continue;
      const value = this.#type(type, from);
      lines.push(
        `  /** \`${tl}\` */`,
        flag === undefined
          ? `  readonly ${property}: ${value};`
          : `  readonly ${property}?: ${value} | undefined;`,
      );
    }
    lines.push("}", "");
    return lines.join("\n");
  }

  /** `definitions.ts`: full names → types, for functions that are told a name. */
  #definitions(): string {
    const { constructors, methods } = this.#schema;
    const lines: string[] = ["/** Every constructor by its full name. */"];
    lines.push("export interface Constructors {");
    for (const { name, id } of constructors) {
      lines.push(`  /** \`${name}#${formatId(id)}\` */`);
      lines.push(`  readonly ${JSON.stringify(name)}: ${this.#reference(name, undefined)};`);
    }
    lines.push("}", "");
    lines.push("/** What a method takes and gives. */");
    lines.push("export interface Method<Params, Result> {");
    lines.push("  /** Its parameters. */", "  readonly params: Params;");
    lines.push("  /** Its result. */", "  readonly result: Result;", "}", "");
    lines.push("/** Every method by its full name. */");
    lines.push("export interface Methods {");
    for (const { name, id, result } of methods) {
      const params = this.#reference(name, undefined);
      const value = result.kind === "any" ? "unknown" : this.#type(result, undefined);
      lines.push(`  /** \`${name}#${formatId(id)}\` */`);
      lines.push(`  readonly ${JSON.stringify(name)}: Method<${params}, ${value}>;`);
    }
    lines.push("}", "");
    lines.push("/** Full name of a constructor. */");
    lines.push("export type ConstructorName = keyof Constructors;", "");
    lines.push("/** Full name of a method. */");
    lines.push("export type MethodName = keyof Methods;", "");
    const text = lines.join("\n");
    const modules = ["", ...this.#arrangement.namespaces];
    return [this.#options.banner, "", ...this.#imports(text, modules, "./types/"), text].join("\n");
  }

  /** `types.ts`: everything under its public name. */
  #types(): string {
    return [
      this.#options.banner,
      "",
      `export type * from "./definitions.ts";`,
      `export type * from "./${moduleFile("")}";`,
      ...this.#arrangement.namespaces.map((namespace) =>
        `export type { ${moduleAlias(namespace)} } from "./${moduleFile(namespace)}";`
      ),
      "",
    ].join("\n");
  }

  #type(type: ModelType, from: string | undefined): string {
    switch (type.kind) {
      case "base":
        return VALUES[type.name]!;
      case "any":
        return "TlObject";
      case "vector":
        return `readonly ${this.#element(type.of, from)}[]`;
      case "boxed":
        return this.#reference(type.type, from);
      case "bare":
        return this.#reference(type.name, from);
    }
  }

  #element(type: ModelType, from: string | undefined): string {
    const text = this.#type(type, from);
    return type.kind === "vector" ? `(${text})` : text;
  }

  /** How a module calls a name; `from` is `undefined` for a module outside of all namespaces. */
  #reference(name: string, from: string | undefined): string {
    const moved = this.#arrangement.inRoot.has(name);
    const home = moved ? "" : namespaceOf(name);
    const local = moved ? mangled(name) : this.#declared(name, home);
    return home === from ? local : `${moduleAlias(home)}.${local}`;
  }

  /** How the module that declares a name spells it. */
  #declared(name: string, home: string): string {
    if (home === "" && namespaceOf(name) !== "") return mangled(name);
    const local = typeScriptName(localName(name));
    // `updates` is a constructor and a namespace; types.ts can export only one of them.
    const taken = home === "" && this.#arrangement.namespaces.includes(local);
    return taken ? `${local}_` : local;
  }

  #link(page: "type" | "constructor" | "method", name: string): string {
    return this.#options.docs === undefined ? "" : ` See ${this.#options.docs}${page}/${name}`;
  }
}

/** Name of a namespaced name in the root module. */
function mangled(name: string): string {
  return name.replace(".", "_");
}

/** How modules call another module; no type is declared under such a name. */
function moduleAlias(namespace: string): string {
  return namespace === "" ? "root" : typeScriptName(namespace);
}

/** Where the module of a namespace lies. */
function moduleFile(namespace: string): string {
  return `types/${moduleAlias(namespace)}.ts`;
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
