/**
 * The code generator: TL text in, TypeScript out. It writes the types and codecs of this package,
 * and can do the same for another schema or another layer.
 *
 * @example
 * ```ts
 * import { emit, model, parse } from "@layer/telegram/codegen";
 *
 * const text = "user#d23c81a3 id:int first_name:string last_name:string = User;";
 * const files = emit(model(parse(text, "my.tl")));
 * if (!files.has("mod.ts")) throw new Error("unexpected");
 * ```
 *
 * @module
 */

export {
  type ConditionNode,
  type Declaration,
  type FieldNode,
  type NamedTypeNode,
  type NatTypeNode,
  printDeclaration,
  type RepeatTypeNode,
  type SchemaFile,
  type TypeNode,
  type TypeParameter,
} from "./ast.ts";
export { computeId, normalise } from "./constructor_id.ts";
export { emit, type EmitOptions } from "./generate.ts";
export { model } from "./model.ts";
export { parse } from "./parse.ts";
export type {
  BaseTypeName,
  IdMismatch,
  ModelDefinition,
  ModelField,
  ModelType,
  ModelUnion,
  Schema,
} from "./schema.ts";
export { type Position, SchemaError, type SchemaProblem } from "./schema_error.ts";
