// Generated from api.tl by `deno task gen`; do not edit.

import {
  Codec,
  type DecodeOptions,
  fromJson as objectFromJson,
  inspect as inspectObject,
  type TlObject,
  toJson as objectToJson,
} from "../../runtime.ts";
import type { ConstructorName, Constructors } from "./constructors.ts";
import { TABLE } from "./table.ts";
import type { MethodName, Params, ParamsByName, Results } from "./types.ts";

export type { DecodeOptions, TlObject } from "../../runtime.ts";
export type * from "./constructors.ts";
export type * from "./types.ts";

/** Layer of the schema, which `invokeWithLayer` tells the server. */
export const LAYER = 228;

/** The codec of Telegram's API. */
export const codec: Codec = new Codec(TABLE);

/** The fields an object must have, given its name: those of a constructor or of a method call. */
export type Fields<Name extends string> = Name extends ConstructorName ? Constructors[Name]
  : Name extends MethodName ? Params[Name]
  : TlObject;

/**
 * Writes a boxed object: a constructor, or a method call, which is `{ _: "method", ...params }`.
 *
 * @param object The object.
 * @returns Its bytes, constructor id first.
 * @throws {TlError} When the object does not fit the schema; the path names the field.
 */
export function encode<Name extends string>(
  object: { readonly _: Name } & Fields<Name>,
): Uint8Array<ArrayBuffer> {
  return codec.encode(object);
}

/**
 * Reads a boxed object: any constructor, or a method call.
 *
 * @param bytes The object's bytes.
 * @param options Whether more bytes may follow.
 * @returns A plain object with all fields of its constructor.
 * @throws {TlError} When the bytes do not fit the schema; offset and path tell where.
 */
export function decode(bytes: Uint8Array, options?: DecodeOptions): TlObject {
  return codec.decode(bytes, options);
}

/**
 * Writes a method call.
 *
 * @param method Full name of the method.
 * @param params Its parameters.
 * @returns The bytes of the call, constructor id first.
 * @throws {TlError} When the parameters do not fit the schema; the path names the field.
 */
export function encodeCall<Name extends MethodName, Given extends string = Name>(
  method: Name,
  params: ParamsByName[Given],
): Uint8Array<ArrayBuffer> {
  return codec.encode({ ...params, _: method });
}

/**
 * Writes the result of a method.
 *
 * @param method Full name of the method.
 * @param value The result.
 * @returns Its bytes.
 * @throws {TlError} When the value does not fit the schema.
 */
export function encodeResult<Name extends MethodName>(
  method: Name,
  value: Results[Name],
): Uint8Array<ArrayBuffer> {
  return codec.encodeResult(method, value);
}

/**
 * Reads the result of a method.
 *
 * @param method Full name of the method.
 * @param bytes The result's bytes.
 * @param options Whether more bytes may follow.
 * @returns The result.
 * @throws {TlError} When the bytes do not fit the schema.
 */
export function decodeResult<Name extends MethodName>(
  method: Name,
  bytes: Uint8Array,
  options?: DecodeOptions,
): Results[Name] {
  return codec.decodeResult(method, bytes, options) as Results[Name];
}

/**
 * Tells whether an object is of one of the given constructors, and narrows it to them.
 *
 * @param object Any object of the schema; `undefined` is of none.
 * @param names Full names of constructors.
 * @returns Whether `object._` is among the names.
 */
export function is<Name extends ConstructorName>(
  object: TlObject | undefined,
  ...names: Name[]
): object is Constructors[Name] {
  return object !== undefined && (names as string[]).includes(object._);
}

/**
 * Names a constructor id.
 *
 * @param id The id, signed or unsigned.
 * @returns The full name, or `undefined` for an id the schema does not have.
 */
export function nameOf(id: number): ConstructorName | MethodName | undefined {
  return codec.nameOf(id) as ConstructorName | MethodName | undefined;
}

/**
 * Finds the id of a constructor or method.
 *
 * @param name The full name.
 * @returns The id, unsigned.
 */
export function idOf(name: ConstructorName | MethodName): number {
  return codec.idOf(name)!;
}

/**
 * Writes an object as JSON: longs as decimal text, bytes as base64, absent fields left out.
 *
 * @param object The object.
 * @param space Indentation, as in `JSON.stringify`.
 * @returns JSON that {@linkcode fromJson} turns back into an equal object.
 * @throws {TlError} When the object does not fit the schema.
 */
export function toJson(object: TlObject, space?: number | string): string {
  return objectToJson(codec, object, space);
}

/**
 * Reads the JSON that {@linkcode toJson} writes.
 *
 * @param text JSON.
 * @returns The object.
 * @throws {TlError} When the text is no JSON or does not fit the schema.
 */
export function fromJson(text: string): TlObject {
  return objectFromJson(codec, text);
}

/**
 * Writes an object for people: absent fields left out, bytes shortened.
 *
 * @param object The object.
 * @returns Text of several lines.
 */
export function inspect(object: TlObject): string {
  return inspectObject(object);
}
