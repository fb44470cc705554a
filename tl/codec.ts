/**
 * Encodes and decodes the objects of one schema, given its generated table.
 *
 * @module
 */

import { canCompile, Compiler } from "./compile.ts";
import { TlError } from "./error.ts";
import { atPath, interpretDecode, interpretEncode, type Walk } from "./interpret.ts";
import { TlReader } from "./reader.ts";
import { type Definition, type FieldType, Table } from "./table.ts";
import { TlWriter } from "./writer.ts";

/** An object of TL: a plain object that names its constructor. */
export interface TlObject {
  /** Full name of the constructor or method, such as `messages.messagesSlice`. */
  readonly _: string;
}

/** Options of {@linkcode Codec.encode} and {@linkcode Codec.encodeResult}. */
export interface EncodeOptions {
  /**
   * Whether the bytes are soon forgotten. Short ones share their `buffer` with others then, which is
   * faster, but whoever keeps one keeps all of it.
   *
   * @default {false}
   */
  readonly isShortLived?: boolean | undefined;
}

/** Options of {@linkcode Codec.decode} and {@linkcode Codec.decodeResult}. */
export interface DecodeOptions {
  /**
   * Whether bytes may follow the object; they are ignored then.
   *
   * @default {false}
   */
  readonly allowTrailing?: boolean | undefined;
}

/** Options of a {@linkcode Codec}. */
export interface CodecOptions {
  /**
   * The deepest nesting of objects and vectors.
   *
   * @default {128}
   */
  readonly maxDepth?: number | undefined;
  /**
   * What becomes of a flag bit that no field of the definition asks for.
   *
   * https://core.telegram.org/mtproto/TL-combinators would have the reader stop there, for the bit may
   * announce bytes. It cannot where ids follow the rule of /mtproto/TL-formal: a new field that takes
   * bytes changes the id, only a new `flags.n?true` does not. Telegram makes use of that: between the
   * layers 214 and 228 sixteen definitions got such flags under unchanged ids, `chatAdminRights` and
   * `chatBannedRights` among them. So such a bit is ignored, unless ids were assigned by hand.
   *
   * @default {"ignore"}
   */
  readonly unknownFlags?: "ignore" | "reject" | undefined;
  /**
   * Whether definitions are compiled at their first use, where the host allows that, or walked each
   * time. The results are the same, compiled code is several times as fast.
   *
   * @default {true}
   */
  readonly compile?: boolean | undefined;
}

const ANY: FieldType = { kind: "any" };
const DEFAULT_MAX_DEPTH = 128;

/** Up to this length it is cheaper to copy an object out of the writer than to give it a new buffer. */
const COPIED_BYTES = 1 << 17;

/** The codec of one schema. */
export class Codec {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #rejectUnknownFlags: boolean;
  readonly #writer = new TlWriter(1024);
  #writing = false;
  #table: Table | undefined;
  /** `null` where functions cannot be compiled. */
  #compiler: Compiler | null | undefined;

  /**
   * Makes a codec. Nothing of the table is looked at before it is needed.
   *
   * @param table The generated table: canonical TL, one definition a line.
   * @param options Limits.
   */
  constructor(table: string, options: CodecOptions = {}) {
    this.#text = table;
    this.#maxDepth = options.maxDepth ?? DEFAULT_MAX_DEPTH;
    this.#rejectUnknownFlags = options.unknownFlags === "reject";
    if (options.compile === false) this.#compiler = null;
  }

  /**
   * Writes a boxed object: a constructor, or a method call.
   *
   * @param object The object.
   * @param options Whether the bytes are soon forgotten.
   * @returns Its bytes, constructor id first.
   * @throws {TlError} When the object does not fit the schema; the path names the field.
   */
  encode(object: TlObject, options: EncodeOptions = {}): Uint8Array<ArrayBuffer> {
    return this.#encodeAlone(ANY, object, options);
  }

  /**
   * Writes a boxed object behind what a writer holds already.
   *
   * @param writer Where to write; unchanged if this throws.
   * @param object The object.
   * @throws {TlError} When the object does not fit the schema.
   */
  encodeTo(writer: TlWriter, object: TlObject): void {
    this.#encode(writer, ANY, object);
  }

  /**
   * Reads a boxed object: any constructor, or a method call.
   *
   * @param bytes The object's bytes.
   * @param options Whether more bytes may follow.
   * @returns A plain object with all fields of its constructor.
   * @throws {TlError} When the bytes do not fit the schema; offset and path tell where.
   */
  decode(bytes: Uint8Array, options: DecodeOptions = {}): TlObject {
    return this.#decode(new TlReader(bytes), ANY, options) as TlObject;
  }

  /**
   * Reads a boxed object at the cursor of a reader and leaves the cursor behind it.
   *
   * @param reader Where to read; its cursor is anywhere if this throws.
   * @returns A plain object with all fields of its constructor.
   * @throws {TlError} When the bytes do not fit the schema.
   */
  decodeFrom(reader: TlReader): TlObject {
    return this.#decode(reader, ANY, { allowTrailing: true }) as TlObject;
  }

  /**
   * Writes the result of a method.
   *
   * @param method Full name of the method.
   * @param value The result, of the type after the `=` of the method.
   * @param options Whether the bytes are soon forgotten.
   * @returns Its bytes.
   * @throws {TlError} `unknownMethod`, or that the value does not fit.
   */
  encodeResult(
    method: string,
    value: unknown,
    options: EncodeOptions = {},
  ): Uint8Array<ArrayBuffer> {
    return this.#encodeAlone(this.#method(method).result, value, options);
  }

  /**
   * Reads the result of a method.
   *
   * @param method Full name of the method.
   * @param bytes The result's bytes.
   * @param options Whether more bytes may follow.
   * @returns A value of the type after the `=` of the method.
   * @throws {TlError} `unknownMethod`, or that the bytes do not fit.
   */
  decodeResult(method: string, bytes: Uint8Array, options: DecodeOptions = {}): unknown {
    return this.#decode(new TlReader(bytes), this.#method(method).result, options);
  }

  /**
   * Names a constructor id.
   *
   * @param id The id, unsigned or signed.
   * @returns The full name, or `undefined` for an id the schema does not have.
   */
  nameOf(id: number): string | undefined {
    return this.#index.nameOf(id);
  }

  /**
   * Finds the id of a constructor or method.
   *
   * @param name The full name.
   * @returns The id, unsigned, or `undefined` for a name the schema does not have.
   */
  idOf(name: string): number | undefined {
    return this.#index.byName(name)?.id;
  }

  /**
   * Describes a constructor or method.
   *
   * @param name The full name.
   * @returns Its fields and types, or `undefined` for a name the schema does not have.
   */
  definition(name: string): Definition | undefined {
    return this.#index.byName(name);
  }

  /**
   * Lists the constructors of a type.
   *
   * @param type Name of the type, such as `User`.
   * @returns Full names, in the order of the schema.
   */
  constructorsOf(type: string): readonly string[] {
    return this.#index.constructorsOf(type);
  }

  /**
   * Lists the schema.
   *
   * @returns Full names of all constructors and methods, in the order of the schema.
   */
  names(): IterableIterator<string> {
    return this.#index.names();
  }

  get #index(): Table {
    return this.#table ??= new Table(this.#text);
  }

  #method(name: string): Definition {
    const definition = this.#index.byName(name);
    if (definition?.kind !== "method") {
      throw new TlError("unknownMethod", `Unknown method ${JSON.stringify(name)}`, { got: name });
    }
    return definition;
  }

  #compiled(): Compiler | null {
    if (this.#compiler === undefined) {
      this.#compiler = canCompile()
        ? new Compiler(this.#index, {
          maxDepth: this.#maxDepth,
          rejectUnknownFlags: this.#rejectUnknownFlags,
        })
        : null;
    }
    return this.#compiler;
  }

  #walk(): Walk {
    return {
      table: this.#index,
      maxDepth: this.#maxDepth,
      rejectUnknownFlags: this.#rejectUnknownFlags,
      path: [],
    };
  }

  /** Encodes into the writer kept for it, which saves growing a new one each time. */
  #encodeAlone(
    type: FieldType,
    value: unknown,
    { isShortLived = false }: EncodeOptions,
  ): Uint8Array<ArrayBuffer> {
    // A getter of the object may call encode again.
    const writer = this.#writing ? new TlWriter() : this.#writer;
    const nested = this.#writing;
    this.#writing = true;
    try {
      this.#encode(writer, type, value);
      return writer.length > COPIED_BYTES ? writer.release() : writer.finish(isShortLived);
    } finally {
      writer.reset();
      this.#writing = nested;
    }
  }

  #encode(writer: TlWriter, type: FieldType, value: unknown): void {
    const start = writer.length;
    const compiler = this.#compiled();
    if (compiler !== null) {
      try {
        const unit = compiler.unit(type);
        return (unit.encode ?? unit.encoder())(writer, value, 0);
      } catch {
        writer.truncate(start);
      }
    }
    const walk = this.#walk();
    try {
      interpretEncode(walk, writer, type, value, 0);
    } catch (error) {
      writer.truncate(start);
      throw atPath(error, walk.path);
    }
  }

  #decode(reader: TlReader, type: FieldType, options: DecodeOptions): unknown {
    const value = this.#read(reader, type);
    if (reader.remaining > 0 && options.allowTrailing !== true) {
      throw new TlError("trailing", `${reader.remaining} bytes follow the object`, {
        offset: reader.offset,
        got: reader.remaining,
        expected: 0,
      });
    }
    return value;
  }

  #read(reader: TlReader, type: FieldType): unknown {
    const start = reader.offset;
    const compiler = this.#compiled();
    if (compiler !== null) {
      try {
        const unit = compiler.unit(type);
        return (unit.decode ?? unit.decoder())(reader, 0);
      } catch {
        // The walk below finds the same fault and can name it.
      }
    }
    const walk = this.#walk();
    const again = reader.fork(start);
    try {
      return interpretDecode(walk, again, type, 0);
    } catch (error) {
      throw atPath(error, walk.path);
    } finally {
      reader.offset = again.offset;
    }
  }
}
