// The shape of a checked schema: what the emitters work on.

import type { Position } from "./schema_error.ts";

/** A type built into TL. */
export type BaseTypeName = "int" | "long" | "double" | "int128" | "int256" | "string" | "bytes";

/** The type of a field or of a result. */
export type ModelType =
  | {
    /** A built-in type, `Bool`, the zero-byte `true`, or the flag word `#`. */
    readonly kind: "base";
    /** Its TL name. */
    readonly name: BaseTypeName | "Bool" | "true" | "#";
  }
  | {
    /** Any boxed object: `!X` and `Object`. */
    readonly kind: "any";
  }
  | {
    /** A boxed object. */
    readonly kind: "boxed";
    /** Full name of the type. */
    readonly type: string;
  }
  | {
    /** A bare object. */
    readonly kind: "bare";
    /** Full name of the one constructor. */
    readonly name: string;
  }
  | {
    /** A vector. */
    readonly kind: "vector";
    /** Whether the id of `Vector` precedes the count. */
    readonly boxed: boolean;
    /** Type of the elements. */
    readonly of: ModelType;
  };

/** A field of a definition. */
export interface ModelField {
  /** Name in TL. */
  readonly name: string;
  /** Name of the property in TypeScript. */
  readonly property: string;
  /** Type. */
  readonly type: ModelType;
  /** The flag word and the bit that announce the field; absent if it is always there. */
  readonly flag: { readonly word: string; readonly bit: number } | undefined;
  /** The type as TL writes it, condition included. */
  readonly tl: string;
}

/** A constructor or a method. */
export interface ModelDefinition {
  /** Which of the two. */
  readonly kind: "constructor" | "method";
  /** Full name. */
  readonly name: string;
  /** Id, unsigned: the written one, or CRC32 where none is written. */
  readonly id: number;
  /** Fields in the order of the wire. */
  readonly fields: readonly ModelField[];
  /** Type of a constructor, result of a method. */
  readonly result: ModelType;
  /** Template parameters, such as `X`. */
  readonly parameters: readonly string[];
  /** The definition as one line of canonical TL. */
  readonly tl: string;
  /** Where it stands in the text. */
  readonly at: Position;
}

/** A boxed type and its constructors. */
export interface ModelUnion {
  /** Full name. */
  readonly name: string;
  /** Its constructors in the order of the text. */
  readonly constructors: readonly ModelDefinition[];
}

/** An id that is not the CRC32 of its line. */
export interface IdMismatch extends Position {
  /** Full name of the definition. */
  readonly name: string;
  /** The id in the text, which is the one used. */
  readonly written: number;
  /** The id by the rule. */
  readonly computed: number;
}

/** A checked schema. */
export interface Schema {
  /** Name of the file it came from. */
  readonly file: string;
  /** Layer of a `// LAYER n` comment. */
  readonly layer: number | undefined;
  /** Constructors in the order of the text, without those TL has built in. */
  readonly constructors: readonly ModelDefinition[];
  /** Methods in the order of the text. */
  readonly methods: readonly ModelDefinition[];
  /** Boxed types in the order of their first constructor. */
  readonly types: readonly ModelUnion[];
  /** Ids that do not follow the rule. */
  readonly mismatches: readonly IdMismatch[];
}

/**
 * Namespace of a full name.
 *
 * @param name Such as `messages.sendMessage`.
 * @returns Such as `messages`; empty for root names.
 */
export function namespaceOf(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? "" : name.slice(0, dot);
}

/**
 * Last part of a full name.
 *
 * @param name Such as `messages.sendMessage`.
 * @returns Such as `sendMessage`.
 */
export function localName(name: string): string {
  return name.slice(name.indexOf(".") + 1);
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
