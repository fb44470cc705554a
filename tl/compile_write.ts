// The text of functions that write the fields of a definition. All values of fixed size are checked
// before the first one is written; each run of them gets room once, and is written at a cursor in a
// local variable. The writer gets its cursor back before anybody else writes.

import { fixedBytes, viewType } from "./compile_read.ts";
import type { Definition, Field, FieldType } from "./table.ts";

/**
 * Writes statements that compute the flag words of a definition from what is present and write the
 * fields. They use `writer`, `value`, `room`, `viewOfWriter`, `moveTo`, `isLong` and `misfit`.
 *
 * @param definition What to write.
 * @param isBoxed Whether its id comes first. Else `value` may be anything.
 * @param writing Gives a statement that writes the value of a variable at the cursor of the writer.
 * @returns The statements.
 */
export function emitWrite(
  definition: Definition,
  isBoxed: boolean,
  writing: (type: FieldType, name: string) => string,
): string {
  const { fields, name: constructor, id } = definition;
  const lines: string[] = [];
  if (!isBoxed) {
    lines.push(
      `if (typeof value !== "object" || value === null) throw misfit;`,
      `if (value._ !== ${JSON.stringify(constructor)}) throw misfit;`,
    );
  }
  fields.forEach(({ type }, index) => {
    if (type.kind === "#") lines.push(`let field${index} = 0;`);
  });
  fields.forEach((field, index) => lines.push(...checking(field, `field${index}`)));
  fields.forEach((field, index) => {
    const { flag, type } = field;
    if (flag === undefined || type.kind === "true") return;
    const isShared = fields.some((other) =>
      other !== field && other.flag?.word === flag.word && other.flag.bit === flag.bit
    );
    if (!isShared) return;
    lines.push(
      `if (field${index} === undefined && (field${flag.word} & ${
        1 << flag.bit
      }) !== 0) throw misfit;`,
    );
  });

  let isLocal = false;
  const enter = (index: number, bytes: number) => {
    if (isLocal) return;
    isLocal = true;
    lines.push(`at = room(writer, ${bytes + segmentBytes(fields, index)});`);
    lines.push("view = viewOfWriter(writer);");
  };
  const leave = () => {
    if (isLocal) lines.push("moveTo(writer, at);");
    isLocal = false;
  };
  lines.push("let at = 0, view;");
  if (isBoxed) {
    enter(0, 4);
    lines.push(`view.setInt32(at, ${id | 0}, true);`, "at += 4;");
  }
  fields.forEach(({ type, flag }, index) => {
    if (type.kind === "true") return;
    const name = `field${index}`;
    const size = fixedBytes(type);
    const isOptional = flag !== undefined;
    if (size !== undefined) {
      enter(index, 0);
      const put = `view.set${viewType(type)}(at, ${name}, true);\nat += ${size};`;
      lines.push(isOptional ? `if (${name} !== undefined) {\n${put}\n}` : put);
    } else if (!isOptional) {
      leave();
      lines.push(writing(type, name));
    } else if (isLocal) {
      lines.push(
        `if (${name} !== undefined) {
          moveTo(writer, at);
          ${writing(type, name)}
          at = room(writer, ${segmentBytes(fields, index + 1)});
          view = viewOfWriter(writer);
        }`,
      );
    } else {
      lines.push(`if (${name} !== undefined) {\n${writing(type, name)}\n}`);
    }
  });
  leave();
  return lines.join("\n");
}

/** Statements that take a field from the object, refuse what cannot be written, and set its flag. */
function checking({ flag, property, type }: Field, name: string): string[] {
  if (type.kind === "#") return [];
  const take = `const ${name} = value.${property};`;
  const set = flag === undefined ? "" : `field${flag.word} |= ${1 << flag.bit};`;
  if (type.kind === "true") {
    return flag === undefined ? [take, `if (${name} !== true) throw misfit;`] : [
      take,
      `if (${name} === true) ${set}`,
      `else if (${name} !== undefined && ${name} !== false) throw misfit;`,
    ];
  }
  const check = misfitIf(type, name);
  if (flag === undefined) return [take, check];
  return [take, `if (${name} !== undefined) {\n${check}\n${set}\n}`];
}

/** A statement that refuses values that a type of fixed size cannot hold. */
function misfitIf(type: FieldType, name: string): string {
  switch (type.kind) {
    case "int":
      return `if (typeof ${name} !== "number" || (${name} | 0) !== ${name}) throw misfit;`;
    case "long":
      return `if (!isLong(${name})) throw misfit;`;
    case "double":
      return `if (typeof ${name} !== "number") throw misfit;`;
    default:
      return "";
  }
}

/** The most bytes of fixed size there can be up to the next field that is always there and is not. */
function segmentBytes(fields: readonly Field[], from: number): number {
  let total = 0;
  for (const { flag, type } of fields.slice(from)) {
    if (type.kind === "true") continue;
    const size = fixedBytes(type);
    if (size === undefined && flag === undefined) break;
    total += size ?? 0;
  }
  return total;
}
