// TL text → AST. The grammar is https://core.telegram.org/mtproto/TL-formal, "Syntactic
// specification", less what no schema of Telegram uses (partial applications, `Final`, `New`).

import type {
  ConditionNode,
  Declaration,
  FieldNode,
  NamedTypeNode,
  SchemaFile,
  TypeNode,
  TypeParameter,
} from "./ast.ts";
import { lex, type Token } from "./lexer.ts";
import { SchemaError } from "./schema_error.ts";

/**
 * Parses TL text.
 *
 * @param text The text of a `.tl` file.
 * @param file Name of the file, for messages.
 * @returns The declarations, each with its place in the text. Names are not resolved yet.
 * @throws {SchemaError} With line and column of the first thing that is no TL.
 *
 * @example
 * ```ts
 * import { parse } from "@layer/telegram/codegen";
 *
 * const { declarations } = parse("user#d23c81a3 id:int = User;", "my.tl");
 * if (declarations[0]?.name !== "user") throw new Error("unexpected");
 * ```
 */
export function parse(text: string, file = "schema.tl"): SchemaFile {
  const { tokens, layer } = lex(text, file);
  return { file, declarations: new Parser(tokens, file).file(), layer };
}

/** Nothing sane nests types deeper; recursion ends here in a message instead of a stack overflow. */
const MAX_TYPE_DEPTH = 32;

class Parser {
  readonly #tokens: readonly Token[];
  readonly #file: string;
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], file: string) {
    this.#tokens = tokens;
    this.#file = file;
  }

  file(): Declaration[] {
    const declarations: Declaration[] = [];
    let kind: Declaration["kind"] = "constructor";
    while (this.#token.kind !== "end") {
      const token = this.#token;
      if (token.kind === "section") {
        this.#next++;
        if (token.text === "---functions---") kind = "function";
        else if (token.text === "---types---") kind = "constructor";
        else {
          this.#fail(token, `unknown section ${token.text}, sections are types and functions`);
        }
      } else {
        declarations.push(this.#declaration(kind));
      }
    }
    return declarations;
  }

  #declaration(kind: Declaration["kind"]): Declaration {
    const nameToken = this.#name("a name");
    const name = nameToken.text;
    if (!/^(?:[A-Za-z][A-Za-z0-9_]*\.)?[a-z][A-Za-z0-9_]*$/.test(name)) {
      this.#fail(nameToken, `${name} cannot name a definition, which starts with a small letter`);
    }
    const id = this.#is("#") && !this.#token.spaced ? this.#id(name) : undefined;
    const parameters: TypeParameter[] = [];
    while (this.#is("{")) parameters.push(...this.#parameters());
    let opaque = false;
    const fields: FieldNode[] = [];
    if (this.#is("?")) {
      this.#next++;
      opaque = true;
    } else {
      while (!this.#is("=")) {
        if (this.#is(";") || this.#token.kind === "end" || this.#token.kind === "section") {
          this.#fail(this.#token, `${name} has no result: "=" expected, ${found(this.#token)}`);
        }
        fields.push(...this.#field(true));
      }
    }
    this.#punctuation("=");
    const result = this.#application();
    if (!this.#is(";")) {
      this.#fail(this.#token, `";" expected after ${name}, ${found(this.#token)}`);
    }
    this.#next++;
    return {
      kind,
      name,
      id,
      parameters,
      fields,
      result,
      opaque,
      at: { line: nameToken.line, column: nameToken.column },
    };
  }

  /** `#d23c81a3` behind a name. */
  #id(name: string): number {
    this.#punctuation("#");
    const token = this.#token;
    if (token.spaced || !/^[0-9a-fA-F]{1,8}$/.test(token.text)) {
      this.#fail(token, `id of ${name} is 1 to 8 hexadecimal digits, ${found(token)}`);
    }
    this.#next++;
    return parseInt(token.text, 16);
  }

  /** `{X:Type}` or `{a b:Type}`. */
  #parameters(): TypeParameter[] {
    this.#punctuation("{");
    const names: Token[] = [];
    while (!this.#is(":")) names.push(this.#name("a template parameter"));
    if (names.length === 0) this.#fail(this.#token, "template parameter has no name");
    this.#punctuation(":");
    const of = this.#is("#") ? this.#punctuation("#") : this.#name('"Type" or "#"');
    if (of.text !== "Type" && of.text !== "#") {
      this.#fail(of, `template parameter is a "Type" or "#", ${found(of)}`);
    }
    this.#punctuation("}");
    return names.map(({ text, line, column }) => ({
      name: text,
      of: of.text,
      at: { line, column },
    }));
  }

  /** A field; `(a b:int)` gives several. */
  #field(multiple: boolean): FieldNode[] {
    const start = this.#token;
    const at = { line: start.line, column: start.column };
    if (start.kind === "name" && this.#peek(1).text === ":") {
      this.#next += 2;
      if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(start.text)) {
        this.#fail(start, `${start.text} cannot name a field`);
      }
      const condition = this.#condition();
      return [{ name: start.text, condition, type: this.#fieldType(), at }];
    }
    if (multiple && this.#is("(") && this.#namesThenColon()) {
      this.#punctuation("(");
      const names: Token[] = [];
      while (!this.#is(":")) names.push(this.#name("a field"));
      this.#punctuation(":");
      const condition = this.#condition();
      const type = this.#fieldType();
      this.#punctuation(")");
      return names.map(({ text, line, column }) => ({
        name: text,
        condition,
        type,
        at: { line, column },
      }));
    }
    return [{ name: undefined, condition: undefined, type: this.#fieldType(), at }];
  }

  /** Whether `(a b c:` follows. */
  #namesThenColon(): boolean {
    let ahead = 1;
    while (this.#peek(ahead).kind === "name") ahead++;
    return ahead > 1 && this.#peek(ahead).text === ":";
  }

  /** `flags.7?` in front of a type. The lexer gives `flags` `.` `7`, for 7 starts no name part. */
  #condition(): ConditionNode | undefined {
    const word = this.#token;
    if (word.kind !== "name") return undefined;
    if (this.#peek(1).text !== ".") {
      if (this.#peek(1).text === "?") {
        this.#fail(this.#peek(1), "condition names a bit, such as flags.0?");
      }
      return undefined;
    }
    this.#next += 2;
    const bit = this.#token;
    if (bit.kind !== "name" || !/^\d+$/.test(bit.text)) {
      this.#fail(bit, `bit of ${word.text} expected, ${found(bit)}`);
    }
    if (Number(bit.text) > 31) {
      this.#fail(bit, `bit ${bit.text} is beyond the 32 bits of a flag word`);
    }
    this.#next++;
    this.#punctuation("?");
    return { word: word.text, bit: Number(bit.text), at: { line: word.line, column: word.column } };
  }

  /** The type of a field: a term, or `n*[ … ]`. */
  #fieldType(): TypeNode {
    const start = this.#token;
    const at = { line: start.line, column: start.column };
    if (this.#is("[")) return { kind: "repeat", count: undefined, fields: this.#repeated(), at };
    if (start.kind === "name" && this.#peek(1).text === "*") {
      this.#next += 2;
      return { kind: "repeat", count: start.text, fields: this.#repeated(), at };
    }
    return this.#term();
  }

  #repeated(): FieldNode[] {
    this.#enter();
    this.#punctuation("[");
    const fields: FieldNode[] = [];
    while (!this.#is("]")) {
      if (this.#token.kind === "end") this.#fail(this.#token, '"]" expected, the text ends');
      fields.push(...this.#field(false));
    }
    this.#punctuation("]");
    this.#depth--;
    return fields;
  }

  /** `Vector User`: a term applied to the terms behind it. */
  #application(): TypeNode {
    const head = this.#term();
    const rest: TypeNode[] = [];
    while (this.#token.kind === "name" || this.#is("(") || this.#is("%") || this.#is("#")) {
      rest.push(this.#term());
    }
    if (rest.length === 0) return head;
    if (head.kind !== "named") {
      this.#fail(this.#token, "only a named type can be applied to arguments");
    }
    return { ...head, arguments: [...head.arguments, ...rest] };
  }

  /** `#`, `(…)`, `%T`, `!X`, `T`, `T<…>`. */
  #term(): TypeNode {
    const start = this.#token;
    const at = { line: start.line, column: start.column };
    if (this.#is("#")) {
      this.#next++;
      return { kind: "nat", at };
    }
    if (this.#is("(")) {
      this.#enter();
      this.#next++;
      const type = this.#application();
      this.#punctuation(")");
      this.#depth--;
      return type;
    }
    if (this.#is("%") || this.#is("!")) {
      this.#enter();
      this.#next++;
      const type = this.#term();
      this.#depth--;
      if (type.kind !== "named" || type.percent || type.bang) {
        this.#fail(start, `"${start.text}" stands before the name of a type`);
      }
      return { ...type, [start.text === "%" ? "percent" : "bang"]: true, at };
    }
    if (start.kind !== "name") this.#fail(start, `type expected, ${found(start)}`);
    if (!/^[A-Za-z]/.test(start.text)) this.#fail(start, `${start.text} is no type`);
    this.#next++;
    const type: NamedTypeNode = {
      kind: "named",
      name: start.text,
      arguments: this.#is("<") ? this.#angle() : [],
      percent: false,
      bang: false,
      at,
    };
    return type;
  }

  #angle(): TypeNode[] {
    this.#enter();
    this.#punctuation("<");
    const types = [this.#application()];
    while (this.#is(",")) {
      this.#next++;
      types.push(this.#application());
    }
    this.#punctuation(">");
    this.#depth--;
    return types;
  }

  #enter(): void {
    if (++this.#depth > MAX_TYPE_DEPTH) {
      this.#fail(this.#token, `type is nested deeper than ${MAX_TYPE_DEPTH}`);
    }
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }

  #peek(ahead: number): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]!;
  }

  #is(text: string): boolean {
    return this.#token.kind === "punctuation" && this.#token.text === text;
  }

  #punctuation(text: string): Token {
    const token = this.#token;
    if (!this.#is(text)) this.#fail(token, `"${text}" expected, ${found(token)}`);
    this.#next++;
    return token;
  }

  #name(what: string): Token {
    const token = this.#token;
    if (token.kind !== "name") this.#fail(token, `${what} expected, ${found(token)}`);
    this.#next++;
    return token;
  }

  #fail(at: Token, text: string): never {
    throw new SchemaError([{ file: this.#file, line: at.line, column: at.column, text }]);
  }
}

function found(token: Token): string {
  return token.kind === "end" ? "the text ends" : `found ${JSON.stringify(token.text)}`;
}
