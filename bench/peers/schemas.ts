// The schemas of the other libraries, for a data centre that has to speak to each in its own layer.

import schema from "npm:@mtcute/core@0.30.3/tl/api-schema.json" with { type: "json" };
import { createRequire } from "node:module";
import { emitTable } from "../../codegen/emit_table.ts";
import { model, parse } from "../../codegen/mod.ts";
import { apiToTl, type JsonApiSchema } from "../../codegen/mtcute_schema.ts";
import { Codec } from "../../tl/mod.ts";

/** The layer of the npm package `telegram` 2.26.22; it stands in code there, not in the schema. */
const GRAMJS_LAYER = 198;

function mtcuteSchema(): string {
  return apiToTl(schema as unknown as JsonApiSchema, "@mtcute/core");
}

async function gramJsSchema(): Promise<string> {
  await import("npm:telegram@2.26.22/package.json", { with: { type: "json" } });
  const require = createRequire(import.meta.resolve("npm:telegram@2.26.22/package.json"));
  return require("./tl/apiTl.js");
}

/** Reads the schemas that the libraries carry, by layer. */
export async function foreignSchemas(): Promise<Readonly<Record<number, Codec>>> {
  const codecOf = (text: string): Codec => new Codec(emitTable(model(parse(text))));
  return {
    [schema.l]: codecOf(mtcuteSchema()),
    [GRAMJS_LAYER]: codecOf(await gramJsSchema()),
  };
}
