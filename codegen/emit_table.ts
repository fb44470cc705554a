// Model → the table the codec runs on: canonical TL, one definition a line, types resolved.

import { formatId } from "./ast.ts";
import type { ModelDefinition, ModelType, Schema } from "./schema.ts";

/**
 * Writes the table of a schema.
 *
 * @param schema A checked schema.
 * @returns Lines such as `user#d23c81a3 id:int = User`; methods follow `---functions---`.
 */
export function emitTable(schema: Schema): string {
  return [
    ...schema.constructors.map(line),
    "---functions---",
    ...schema.methods.map(line),
  ].join("\n");
}

function line(definition: ModelDefinition): string {
  const words = [`${definition.name}#${formatId(definition.id)}`];
  for (const { name, flag, type } of definition.fields) {
    const condition = flag === undefined ? "" : `${flag.word}.${flag.bit}?`;
    words.push(`${name}:${condition}${tableType(type)}`);
  }
  words.push("=", tableType(definition.result));
  return words.join(" ");
}

/** Bare objects go by the name of their constructor, boxed ones by that of their type. */
function tableType(type: ModelType): string {
  switch (type.kind) {
    case "base":
      return type.name;
    case "any":
      return "Object";
    case "boxed":
      return type.type;
    case "bare":
      return type.name;
    case "vector":
      return `${type.boxed ? "Vector" : "vector"}<${tableType(type.of)}>`;
  }
}
