// All generated files of a schema, as text; nothing here touches the disk.

import { emitEntry } from "./emit_entry.ts";
import { emitTable } from "./emit_table.ts";
import { emitTypes } from "./emit_types.ts";
import type { Schema } from "./schema.ts";

/** Options of {@linkcode emit}. */
export interface EmitOptions {
  /**
   * Specifier under which the generated modules import the run time.
   *
   * @default {"@layer/telegram/tl"}
   */
  readonly runtime?: string | undefined;
  /**
   * What the schema is called in docs.
   *
   * @default {"the schema"}
   */
  readonly title?: string | undefined;
  /** Layer; the `// LAYER n` comment of the schema if not given. */
  readonly layer?: number | undefined;
  /** Address under which definitions are documented; no links if not given. */
  readonly docs?: string | undefined;
}

/** First line of every generated file. */
const BANNER_PREFIX = "// Generated from";

/**
 * Writes the modules of a schema.
 *
 * @param schema A checked schema.
 * @param options Names.
 * @returns File name → text. `mod.ts` is the entry, the rest belongs to it.
 *
 * @example
 * ```ts
 * import { emit, model, parse } from "@layer/telegram/codegen";
 *
 * const schema = model(parse("user#d23c81a3 id:int name:string = User;"));
 * if (!emit(schema).has("mod.ts")) throw new Error("unexpected");
 * ```
 */
export function emit(schema: Schema, options: EmitOptions = {}): Map<string, string> {
  const { runtime = "@layer/telegram/tl", title = "the schema", docs } = options;
  const layer = options.layer ?? schema.layer;
  const banner = `${BANNER_PREFIX} ${schema.file} by \`deno task gen\`; do not edit.`;
  const files = new Map<string, string>();
  const handAssignedIds = schema.mismatches.length > 0;
  files.set("mod.ts", emitEntry({ title, layer, handAssignedIds, runtime, banner }));
  files.set(
    "table.ts",
    `${banner}\n\n/** Canonical TL, one definition a line. */\n` +
      `export const TABLE: string = \`\\\n${emitTable(schema)}\`;\n`,
  );
  for (const [name, text] of emitTypes(schema, { docs, banner })) files.set(name, text);
  return files;
}
