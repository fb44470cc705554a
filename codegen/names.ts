// TL names that TypeScript cannot take as they are.

/** Words that cannot name a type or a namespace. */
const WORDS: ReadonlySet<string> = new Set(
  [
    // Reserved by the language, also in strict mode.
    "await break case catch class const continue debugger default delete do else enum export",
    "extends false finally for function if import in instanceof new null return super switch this",
    "throw true try typeof var void while with",
    "implements interface let package private protected public static yield",
    // Types and type operators.
    "any asserts bigint boolean infer is keyof never number object readonly string symbol",
    "undefined unique unknown",
    // What generated modules use themselves.
    "Uint8Array TlObject NonNullable Params ParamsByName AnyParams AnyField Results MethodName Fields",
    "Constructors ConstructorName DecodeOptions LAYER codec encode decode encodeCall encodeResult",
    "decodeResult is nameOf idOf toJson fromJson inspect root",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Makes a TL name fit for TypeScript: words of the language get an underscore at the end.
 *
 * @param name The last part of a TL name, such as `null`.
 * @returns The same name, or `null_`.
 */
export function typeScriptName(name: string): string {
  return WORDS.has(name) ? `${name}_` : name;
}
