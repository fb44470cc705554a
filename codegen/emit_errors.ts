// Error patterns → the names and codes of the errors a server answers with.

/** What is known of an error: its code without a number in the text, and with one. */
interface ErrorFacts {
  bare?: number;
  valued?: number;
}

/**
 * Writes `errors.ts`.
 *
 * @param patterns Code by pattern: `FLOOD_WAIT_X` → 420. `X` stands for a number.
 * @param banner First line of the file.
 * @returns TypeScript.
 */
export function emitErrors(patterns: Readonly<Record<string, number>>, banner: string): string {
  const errors = new Map<string, ErrorFacts>();
  for (const [pattern, code] of Object.entries(patterns)) {
    const { name, hasValue } = errorName(pattern);
    const facts = errors.get(name) ?? {};
    facts[hasValue ? "valued" : "bare"] = code;
    errors.set(name, facts);
  }
  const names = [...errors.keys()].toSorted();
  const valued = names.filter((name) => errors.get(name)!.valued !== undefined);
  const union = (list: readonly string[]) =>
    list.map((name) => `\n  | ${JSON.stringify(name)}`).join("");
  return `${banner}

/** What is known of an error before it happens. */
export interface RpcErrorInfo {
  /** The code it usually comes with, such as 420. Servers are free to use another. */
  readonly code: number;
  /** Whether its text can hold a number, such as the seconds of \`FLOOD_WAIT_42\`. */
  readonly hasValue: boolean;
  /** The code it comes with when its text holds a number, where that is another. */
  readonly codeWithValue?: number;
}

/**
 * Names of the errors Telegram is known to answer with. A number at the end of the text is not part
 * of the name (\`FLOOD_WAIT_42\` is \`FLOOD_WAIT\`), a number inside is \`X\` (\`FILE_PART_X_MISSING\`).
 */
export type RpcErrorName =${union(names)};

/** Names of the errors whose text can hold a number. */
export type ValuedRpcErrorName =${union(valued)};

/** Every known error by its name. */
export const RPC_ERRORS: Readonly<Record<RpcErrorName, RpcErrorInfo>> = {
${
    names.map((name) => {
      const { bare, valued } = errors.get(name)!;
      const hasValue = valued !== undefined;
      const other = hasValue && bare !== undefined && bare !== valued;
      const more = other ? `, codeWithValue: ${valued}` : "";
      return `  ${JSON.stringify(name)}: { code: ${
        bare ?? valued
      }, hasValue: ${hasValue}${more} },\n`;
    }).join("")
  }};
`;
}

/**
 * Splits a pattern. One with a number in it (`FILE_PART_0_MISSING`) is an example of another.
 *
 * @param pattern Such as \`FLOOD_WAIT_X\`.
 * @returns The name and whether the error carries a number.
 */
function errorName(pattern: string): { readonly name: string; readonly hasValue: boolean } {
  const general = pattern.replace(/(?<=_)\d+(?=_|MIN$|$)/, "X");
  const name = general.replace(/_X$/, "");
  return { name, hasValue: name !== general || /(?:^|_)X(?:_|MIN|$)/.test(name) };
}
