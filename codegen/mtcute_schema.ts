// Turns the schema that npm package `@mtcute/core` carries as JSON back into TL text. Only machine
// facts are taken: names, ids, types, error names. Descriptions are prose and stay behind.

/** An argument of an entry. */
interface JsonArgument {
  readonly name: string;
  readonly type: string;
  readonly typeModifiers?: JsonModifiers;
}

/** What surrounds the type of an argument or a result. */
interface JsonModifiers {
  readonly predicate?: string;
  readonly isVector?: boolean;
  readonly isBareVector?: boolean;
  readonly isBareType?: boolean;
}

/** A constructor or a method. */
interface JsonEntry {
  readonly kind: "class" | "method";
  readonly name: string;
  readonly id: number;
  readonly type: string;
  readonly typeModifiers?: JsonModifiers;
  readonly generics?: readonly { readonly name: string; readonly type: string }[];
  readonly arguments: readonly JsonArgument[];
}

/** The content of `tl/api-schema.json`. */
export interface JsonApiSchema {
  /** Layer. */
  readonly l: number;
  /** Entries. */
  readonly e: readonly JsonEntry[];
}

/** The content of `tl/mtp-schema.json`. */
export type JsonMtprotoSchema = readonly JsonEntry[];

/** The content of `tl/raw-errors.json`. */
export interface JsonErrors {
  /** Errors by their name. */
  readonly errors: Readonly<Record<string, { readonly code: number; readonly name: string }>>;
}

/** Entries of the package that are not Telegram's. */
const NOT_TELEGRAMS: Readonly<Record<string, string>> = {
  inputPeerPhotoFileLocationLegacy: "an old inputPeerPhotoFileLocation under a name of the package",
  inputStickerSetThumbLegacy: "an old inputStickerSetThumb under a name of the package",
};
const OWN_NAMESPACE = "mtcute.";

/** What every TL schema starts with; the package knows these by heart and leaves them out. */
const PRELUDE = [
  "boolFalse#bc799737 = Bool;",
  "boolTrue#997275b5 = Bool;",
  "true#3fedd339 = True;",
  "vector#1cb5c415 {t:Type} # [ t ] = Vector t;",
  "null#56730bcc = Null;",
];

/**
 * Writes the API schema as TL.
 *
 * @param schema Content of `tl/api-schema.json`.
 * @param origin Name and version of the package, for the comment at the top.
 * @returns TL text: prelude, types, functions, and the layer as a comment.
 */
export function apiToTl(schema: JsonApiSchema, origin: string): string {
  const entries = schema.e.filter(({ name }) =>
    !name.startsWith(OWN_NAMESPACE) && !(name in NOT_TELEGRAMS)
  );
  const types = entries.filter(({ kind }) => kind === "class");
  const functions = entries.filter(({ kind }) => kind === "method");
  return [
    `// Telegram's API. The definitions come from npm ${origin}, by \`deno task schema\`.`,
    "",
    ...PRELUDE,
    "",
    ...types.map((entry) => entryToTl(entry)),
    "",
    "---functions---",
    "",
    ...functions.map((entry) => entryToTl(entry)),
    "",
    `// LAYER ${schema.l}`,
    "",
  ].join("\n");
}

/**
 * Writes the service schema as TL, for comparison with the one kept by hand.
 *
 * @param schema Content of `tl/mtp-schema.json`, whose names carry the prefix `mt_`.
 * @returns TL text.
 */
export function mtprotoToTl(schema: JsonMtprotoSchema): string {
  const lines = (kind: JsonEntry["kind"]) =>
    schema.filter((entry) => entry.kind === kind).map((entry) => entryToTl(entry));
  return [...lines("class"), "---functions---", ...lines("method"), ""].join("\n");
}

/**
 * Lists the errors.
 *
 * @param errors Content of `tl/raw-errors.json`.
 * @returns Code by pattern, in alphabetical order; a number inside a name is `X`:
 * `FLOOD_WAIT_X`, `FILE_PART_X_MISSING`.
 */
export function errorsToPatterns(errors: JsonErrors): Record<string, number> {
  const patterns = Object.values(errors.errors).map(({ name, code }): [string, number] => [
    name.replaceAll("%d", "X"),
    code,
  ]);
  patterns.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  return Object.fromEntries(patterns);
}

function entryToTl(entry: JsonEntry): string {
  const words = [`${plainName(entry.name)}#${entry.id.toString(16)}`];
  for (const { name, type } of entry.generics ?? []) words.push(`{${name}:${type}}`);
  for (const { name, type, typeModifiers } of entry.arguments) {
    const condition = typeModifiers?.predicate === undefined ? "" : `${typeModifiers.predicate}?`;
    words.push(`${name}:${condition}${typeToTl(type, typeModifiers)}`);
  }
  words.push("=", typeToTl(entry.type, entry.typeModifiers));
  return `${words.join(" ")};`;
}

function typeToTl(type: string, modifiers: JsonModifiers | undefined): string {
  // int53 marks the longs that are known to fit into a JavaScript number; on the wire it is a long.
  const plain = type === "int53" ? "long" : plainName(type);
  if (modifiers?.isBareVector) return `vector<${plain}>`;
  if (modifiers?.isVector) return `Vector<${plain}>`;
  return plain;
}

function plainName(name: string): string {
  return name.replace(/^mt_/, "");
}
