// The shape of parsed TL text, and the way back from it to canonical text.

import type { Position } from "./schema_error.ts";

/** A parsed `.tl` file. */
export interface SchemaFile {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Declarations in the order of the text. */
  readonly declarations: readonly Declaration[];
  /** Number of a `// LAYER 228` comment, the way Telegram marks its schema. */
  readonly layer: number | undefined;
}

/** One declaration: `name#id {X:Type} field:type … = Result;`. */
export interface Declaration {
  /** Which section it stands in: `---types---` or `---functions---`. */
  readonly kind: "constructor" | "function";
  /** Full name, such as `messages.sendMessage`. */
  readonly name: string;
  /** The written id, unsigned; absent when the text leaves it to CRC32. */
  readonly id: number | undefined;
  /** Template parameters: `{X:Type}`. */
  readonly parameters: readonly TypeParameter[];
  /** Fields in order. */
  readonly fields: readonly FieldNode[];
  /** The type after `=`. */
  readonly result: TypeNode;
  /** Whether the body is `?`: the way TL's own prelude declares `int`, `long`, `double`, `string`. */
  readonly opaque: boolean;
  /** Where the name starts. */
  readonly at: Position;
}

/** A template parameter: `{X:Type}` or `{n:#}`. */
export interface TypeParameter {
  /** Its name. */
  readonly name: string;
  /** `Type`, or `#` for a number. */
  readonly of: string;
  /** Where it starts. */
  readonly at: Position;
}

/** A field of a declaration. */
export interface FieldNode {
  /** Its name; absent for an anonymous field such as `(Vector int)`. */
  readonly name: string | undefined;
  /** `flags.7?`: the field exists if bit 7 of the field `flags` is set. */
  readonly condition: ConditionNode | undefined;
  /** Its type. */
  readonly type: TypeNode;
  /** Where it starts. */
  readonly at: Position;
}

/** The condition of a field. */
export interface ConditionNode {
  /** Name of the `#` field. */
  readonly word: string;
  /** Bit, 0 to 31. */
  readonly bit: number;
  /** Where it starts. */
  readonly at: Position;
}

/** A type expression. */
export type TypeNode = NamedTypeNode | NatTypeNode | RepeatTypeNode;

/** A name, possibly applied to arguments: `int`, `%Message`, `Vector<long>`, `Vector User`, `!X`. */
export interface NamedTypeNode {
  /** Discriminator. */
  readonly kind: "named";
  /** The name, such as `messages.Messages`. */
  readonly name: string;
  /** What it is applied to. */
  readonly arguments: readonly TypeNode[];
  /** Whether `%` stands before it. */
  readonly percent: boolean;
  /** Whether `!` stands before it. */
  readonly bang: boolean;
  /** Where it starts. */
  readonly at: Position;
}

/** `#`, an unsigned 32-bit number. */
export interface NatTypeNode {
  /** Discriminator. */
  readonly kind: "nat";
  /** Where it stands. */
  readonly at: Position;
}

/** `4*[ int ]` or `[ t ]`: repeated fields, found in TL's own prelude only. */
export interface RepeatTypeNode {
  /** Discriminator. */
  readonly kind: "repeat";
  /** How often, as written; absent when the field before gives the number. */
  readonly count: string | undefined;
  /** What is repeated. */
  readonly fields: readonly FieldNode[];
  /** Where it starts. */
  readonly at: Position;
}

/**
 * Prints a declaration in canonical form, on one line and without the semicolon.
 *
 * @param declaration What to print.
 * @param options `id: false` leaves the id out.
 * @returns TL text.
 */
export function printDeclaration(
  declaration: Declaration,
  options: { readonly id?: boolean } = {},
): string {
  const { name, id, parameters, fields, result, opaque } = declaration;
  const parts = [id === undefined || options.id === false ? name : `${name}#${formatId(id)}`];
  for (const parameter of parameters) parts.push(`{${parameter.name}:${parameter.of}}`);
  if (opaque) parts.push("?");
  for (const field of fields) parts.push(printField(field));
  parts.push("=", printType(result));
  return parts.join(" ");
}

/**
 * Prints a field: `name:flags.1?Type`.
 *
 * @param field What to print.
 * @returns TL text.
 */
export function printField(field: FieldNode): string {
  const { name, condition, type } = field;
  return (name === undefined ? "" : `${name}:`) +
    (condition === undefined ? "" : `${condition.word}.${condition.bit}?`) +
    (name === undefined && type.kind === "named" && type.arguments.length > 0
      ? `(${printType(type)})`
      : printType(type));
}

/**
 * Prints a type, applications in the form `Vector<long>`.
 *
 * @param type What to print.
 * @returns TL text.
 */
export function printType(type: TypeNode): string {
  if (type.kind === "nat") return "#";
  if (type.kind === "repeat") {
    const count = type.count === undefined ? "" : `${type.count}*`;
    return `${count}[ ${type.fields.map(printField).join(" ")} ]`;
  }
  const head = (type.bang ? "!" : "") + (type.percent ? "%" : "") + type.name;
  if (type.arguments.length === 0) return head;
  return `${head}<${type.arguments.map(printType).join(",")}>`;
}

/**
 * Prints a constructor id as Telegram does: hexadecimal, leading zeros dropped.
 *
 * @param id An unsigned 32-bit number.
 * @returns One to eight digits.
 */
export function formatId(id: number): string {
  return id.toString(16);
}
