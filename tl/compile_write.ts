// The text of functions that write the fields of a definition. Each field is taken, checked, written
// and forgotten, so that no value has to be kept while others are written; the flag words, complete
// after the last field, are put into the places left for them. Runs of values of fixed size get room
// once and are written at a cursor in a local variable. The writer gets its cursor back before anybody
// else writes.

import { fixedBytes, viewType } from "./compile_read.ts";
import type { Definition, Field, FieldType } from "./table.ts";

/**
 * Writes statements that write the fields of a definition and the flag words, which follow from what
 * is present. What they wrote is of no use if they throw. They use `writer`, `value`, `room`,
 * `viewOfWriter`, `moveTo`, `isLong` and `misfit`.
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
  fields.forEach(({ flag, property, type }, index) => {
    const name = `field${index}`;
    if (type.kind === "#") {
      enter(index, 0);
      lines.push(`let ${name} = 0;`, `const start${index} = at;`, "at += 4;");
      return;
    }
    lines.push(`const ${name} = value.${property};`);
    const set = flag === undefined ? "" : `field${flag.word} |= ${1 << flag.bit};`;
    if (type.kind === "true") {
      lines.push(
        flag === undefined
          ? `if (${name} !== true) throw misfit;`
          : `if (${name} !== false && ${name} !== undefined) {
            if (${name} !== true) throw misfit;
            ${set}
          }`,
      );
      return;
    }
    const size = fixedBytes(type);
    if (size !== undefined) {
      enter(index, 0);
      const put = `${misfitIf(type, name)}
        view.set${viewType(type)}(at, ${name}, true);
        at += ${size};`;
      lines.push(flag === undefined ? put : `if (${name} !== undefined) {\n${put}\n${set}\n}`);
    } else if (flag === undefined) {
      leave();
      lines.push(writing(type, name));
    } else if (isLocal) {
      lines.push(
        `if (${name} !== undefined) {
          ${set}
          moveTo(writer, at);
          ${writing(type, name)}
          at = room(writer, ${segmentBytes(fields, index + 1)});
          view = viewOfWriter(writer);
        }`,
      );
    } else {
      lines.push(`if (${name} !== undefined) {\n${set}\n${writing(type, name)}\n}`);
    }
  });
  leave();
  const timesAsked = new Map<string, number>();
  for (const { flag } of fields) {
    if (flag === undefined) continue;
    const place = `${flag.word}.${flag.bit}`;
    timesAsked.set(place, (timesAsked.get(place) ?? 0) + 1);
  }
  fields.forEach(({ flag, type }, index) => {
    if (flag === undefined || type.kind === "true") return;
    if (timesAsked.get(`${flag.word}.${flag.bit}`) === 1) return;
    lines.push(
      `if (field${index} === undefined && (field${flag.word} & ${
        1 << flag.bit
      }) !== 0) throw misfit;`,
    );
  });
  if (fields.some(({ type }) => type.kind === "#")) {
    lines.push("view = viewOfWriter(writer);");
    fields.forEach(({ type }, index) => {
      if (type.kind === "#") lines.push(`view.setInt32(start${index}, field${index}, true);`);
    });
  }
  return lines.join("\n");
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
