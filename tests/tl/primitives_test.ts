// TlReader and TlWriter: known answers for every base type and length, and what both refuse.

import { strict as assert } from "node:assert";
import { Buffer } from "node:buffer";
import { fromHex, toHex } from "../../crypto/mod.ts";
import {
  MAX_BYTES_LENGTH,
  MAX_VECTOR_ELEMENTS,
  TlError,
  type TlErrorCode,
  TlReader,
  TlWriter,
} from "../../tl/mod.ts";
import { seededRandom } from "../helpers/random.ts";
import vectors from "../vectors/tl-primitives.json" with { type: "json" };

function written(write: (writer: TlWriter) => void): string {
  const writer = new TlWriter(0);
  write(writer);
  return toHex(writer.finish());
}

function refusal(code: TlErrorCode): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof TlError, `${error}`);
    assert.equal(error.kind, "tl");
    assert.equal(error.code, code, error.message);
    return true;
  };
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => index);
}

Deno.test("bytes() reads and writes every length form (R2)", () => {
  for (const { length, header, total, ...rest } of vectors.bytes_by_length.cases) {
    const value = pattern(length);
    const hex = written((writer) => writer.bytes(value));
    assert.equal(hex.length / 2, total, `${length} bytes`);
    assert.ok(hex.startsWith(header), `${length} bytes`);
    if ("serialized" in rest && rest.serialized !== undefined) assert.equal(hex, rest.serialized);
    const reader = new TlReader(fromHex(hex));
    assert.deepEqual(reader.bytes(), value);
    assert.equal(reader.remaining, 0);
  }
});

Deno.test("string() reads and writes UTF-8 (R2)", () => {
  for (const { value, serialized } of vectors.utf8_strings.cases) {
    assert.equal(written((writer) => writer.string(value)), serialized, value);
    assert.equal(new TlReader(fromHex(serialized)).string(), value);
  }
  for (const vector of vectors.strings_from_projects) {
    const value = vector.value ??
      String(vector.value_repeat![0]).repeat(Number(vector.value_repeat![1]));
    assert.equal(written((writer) => writer.string(value)), vector.serialized);
    assert.equal(new TlReader(fromHex(vector.serialized)).string(), value);
  }
});

Deno.test("bytes() accepts what readers in the wild accept (R4)", () => {
  for (const { hex, bytes_consumed, value_hex } of vectors.decode) {
    const reader = new TlReader(fromHex(hex));
    assert.equal(toHex(reader.bytes()), value_hex, hex);
    assert.equal(reader.offset, bytes_consumed, hex);
  }
});

Deno.test("bytes() and string() refuse lengths beyond the data (R3)", () => {
  for (const { hex, why } of vectors.must_fail) {
    for (const read of ["bytes", "string"] as const) {
      const reader = new TlReader(fromHex(hex));
      const code = hex.startsWith("ff") ? "length" : "truncated";
      assert.throws(() => reader[read](), refusal(code), why);
      assert.equal(reader.offset, 0, why);
    }
  }
});

Deno.test("int(), uint(), long(), double() and int128() read and write little-endian (R1)", () => {
  for (const { type, value, serialized } of vectors.scalars) {
    const reader = new TlReader(fromHex(serialized));
    switch (type) {
      case "int":
        assert.equal(written((writer) => writer.int(Number(value))), serialized);
        assert.equal(reader.int(), Number(value));
        break;
      case "# (nat)":
        assert.equal(written((writer) => writer.uint(Number(value))), serialized);
        assert.equal(reader.uint(), Number(value));
        break;
      case "long":
        assert.equal(written((writer) => writer.long(BigInt(value!))), serialized);
        assert.equal(reader.long(), BigInt(value!));
        break;
      case "double":
        assert.equal(written((writer) => writer.double(Number(value))), serialized);
        assert.equal(reader.double(), Number(value));
        break;
      case "int128":
      case "int256":
        assert.equal(toHex(reader[type]()), serialized);
        assert.equal(written((writer) => writer[type](fromHex(serialized))), serialized);
        break;
      case "Bool":
        assert.equal(written((writer) => writer.bool(String(value) === "true")), serialized);
        assert.equal(reader.bool(), String(value) === "true");
        break;
      default:
        assert.fail(`No reader for ${type}`);
    }
    assert.equal(reader.remaining, 0, `${type} ${value}`);
  }
});

Deno.test("long() keeps 64 bits and takes both spellings of a negative number (R10)", () => {
  for (const value of [-1n, -(1n << 63n), (1n << 63n) - 1n, 0x0123456789abcdefn]) {
    const signed = written((writer) => writer.long(value));
    assert.equal(written((writer) => writer.long(BigInt.asUintN(64, value))), signed);
    assert.equal(new TlReader(fromHex(signed)).long(), value);
    assert.equal(new TlReader(fromHex(signed)).ulong(), BigInt.asUintN(64, value));
  }
});

Deno.test("double() keeps infinities, NaN and the sign of zero", () => {
  for (const value of [Infinity, -Infinity, NaN, -0, 5e-324]) {
    const hex = written((writer) => writer.double(value));
    assert.ok(Object.is(new TlReader(fromHex(hex)).double(), value));
  }
});

Deno.test("readers refuse data that ends too early and stay where they were (R3)", () => {
  const reads = ["int", "uint", "long", "ulong", "double", "int128", "int256", "bool"] as const;
  for (const read of reads) {
    const reader = new TlReader(new Uint8Array(3));
    assert.throws(() => reader[read](), refusal("truncated"), read);
    assert.equal(reader.offset, 0, read);
  }
  const reader = new TlReader(new Uint8Array(3));
  for (const length of [4, -1, NaN, Infinity]) {
    assert.throws(() => reader.raw(length), refusal("truncated"), `${length}`);
  }
  for (const offset of [4, -1, NaN]) {
    assert.throws(() => new TlReader(new Uint8Array(3), offset), refusal("truncated"));
  }
});

Deno.test("vectorLength() refuses counts that the data cannot hold (R3)", () => {
  const counts: [string, number][] = [
    ["ffffffff", 4],
    ["00000080", 4],
    ["ffffff7f", 4],
    ["02000000", 4],
    ["01000000", 8],
    ["ffffffff", 0],
  ];
  for (const [count, minBytes] of counts) {
    const reader = new TlReader(fromHex(`${count}00000000`));
    assert.throws(() => reader.vectorLength(minBytes), refusal("truncated"), count);
    assert.equal(reader.offset, 0, count);
  }
  assert.equal(new TlReader(fromHex("0100000000000000")).vectorLength(4), 1);
});

Deno.test("vectorLength() limits the elements of a whole message (R3)", () => {
  const writer = new TlWriter();
  writer.int(MAX_VECTOR_ELEMENTS);
  writer.int(1);
  const reader = new TlReader(writer.finish());
  assert.equal(reader.vectorLength(0), MAX_VECTOR_ELEMENTS);
  assert.throws(() => reader.vectorLength(0), refusal("limit"));
});

Deno.test("vector() asks for the id of Vector (R6)", () => {
  assert.equal(new TlReader(fromHex("15c4b51c00000000")).vector(4), 0);
  const reader = new TlReader(fromHex("b575729900000000"));
  assert.throws(() => reader.vector(4), refusal("unexpectedType"));
  assert.equal(reader.offset, 0);
});

Deno.test("bool() refuses other ids (R5)", () => {
  assert.throws(() => new TlReader(fromHex("00000000")).bool(), refusal("unexpectedType"));
});

Deno.test("string() replaces broken UTF-8 as a TextDecoder does (R11)", () => {
  const random = seededRandom(1);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const broken = [
    "80",
    "c0af",
    "c280",
    "c3",
    "e0a0",
    "e08080",
    "eda080",
    "f08080",
    "f4908080",
    "f09f98",
  ];
  for (const hex of broken) {
    const bytes = fromHex(hex);
    const data = fromHex(written((writer) => writer.bytes(bytes)));
    assert.equal(new TlReader(data).string(), decoder.decode(bytes), hex);
  }
  // Bytes above 0x7f are frequent enough here to meet every branch.
  for (let run = 0; run < 20_000; run++) {
    const bytes = random.bytes(random.int(12)).map((byte) =>
      random.int(3) === 0 ? byte & 0x7f : byte
    );
    const data = fromHex(written((writer) => writer.bytes(bytes)));
    assert.equal(new TlReader(data).string(), decoder.decode(bytes), `run ${run}: ${toHex(bytes)}`);
  }
});

Deno.test("string() writes what a TextEncoder writes, lone surrogates included", () => {
  const random = seededRandom(2);
  const encoder = new TextEncoder();
  const units = [0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfeff];
  for (let run = 0; run < 20_000; run++) {
    const length = random.int(run % 100 === 0 ? 400 : 16);
    const text = String.fromCharCode(...Array.from({ length }, () => random.pick(units)));
    const data = fromHex(written((writer) => writer.string(text)));
    assert.deepEqual(
      new TlReader(data).bytes(),
      encoder.encode(text),
      `run ${run}, length ${length}`,
    );
    assert.equal(data.length % 4, 0);
  }
});

Deno.test("string() writes ASCII of any length, and with one other character anywhere in it", () => {
  const encoder = new TextEncoder();
  for (let length = 0; length <= 70; length++) {
    for (let at = 0; at <= length; at++) {
      for (const other of ["", "\x80", "й", "€", "\ud83e\udd8a", "\udd8a"]) {
        const text = "a".repeat(at) + other + "\x7f".repeat(length - at);
        const data = fromHex(written((writer) => writer.string(text)));
        assert.deepEqual(new TlReader(data).bytes(), encoder.encode(text), `${length}, ${at}`);
        assert.equal(data.length % 4, 0);
      }
    }
  }
});

Deno.test("bytes() pads with zeros whatever the writer held before, at any end of its memory", () => {
  for (let length = 0; length <= 260; length++) {
    const data = new Uint8Array(length).fill(1);
    const writer = new TlWriter(64 + length % 8);
    writer.raw(new Uint8Array(2000).fill(0xaa));
    writer.truncate(4);
    writer.bytes(data);
    const fresh = written((other) => other.bytes(data));
    assert.equal(toHex(writer.finish()), `aaaaaaaa${fresh}`);
  }
});

Deno.test("string() pads with zeros whatever the writer held before", () => {
  const writer = new TlWriter();
  for (
    const text of [
      "x".repeat(300),
      "x".repeat(20),
      "",
      "x",
      "й",
      "й".repeat(100),
      "й".repeat(126),
      "я".repeat(127),
    ]
  ) {
    writer.raw(new Uint8Array(2000).fill(0xaa));
    writer.truncate(0);
    writer.string(text);
    const fresh = written((other) => other.string(text));
    assert.equal(toHex(writer.finish()), fresh);
    writer.reset();
  }
});

Deno.test("release() gives what finish() gives and leaves an empty writer", () => {
  const writer = new TlWriter();
  for (const length of [0, 10, 5000]) {
    writer.raw(pattern(length));
    const copy = writer.finish();
    const released = writer.release();
    writer.raw(new Uint8Array(10).fill(0xaa));
    assert.deepEqual(released, copy);
    writer.reset();
  }
});

Deno.test("TlReader copies bytes: neither the data nor other results change with them", () => {
  const written = threeBytesAndAnInt128();
  // A Buffer of Node has a slice() of its own, which copies nothing.
  for (const data of [written, Buffer.from(written)]) {
    const reader = new TlReader(data);
    const results = [reader.bytes(), reader.bytes(), reader.bytes(), reader.int128()];
    data.fill(0xee);
    results[0]!.fill(0xdd);
    assert.deepEqual(results.slice(1), [pattern(20), pattern(600), pattern(16)]);
  }
});

function threeBytesAndAnInt128(): Uint8Array {
  return fromHex(written((writer) => {
    writer.bytes(pattern(10));
    writer.bytes(pattern(20));
    writer.bytes(pattern(600));
    writer.int128(pattern(16));
  }));
}

Deno.test("TlWriter refuses values that do not fit their type", () => {
  const cases: ((writer: TlWriter) => void)[] = [
    (writer) => writer.int(2 ** 31),
    (writer) => writer.int(1.5),
    (writer) => writer.int(NaN),
    (writer) => writer.int("1" as unknown as number),
    (writer) => writer.int(1n as unknown as number),
    (writer) => writer.uint(1n as unknown as number),
    (writer) => writer.uint(-1),
    (writer) => writer.uint(2 ** 32),
    (writer) => writer.long(1n << 64n),
    (writer) => writer.long(-(1n << 63n) - 1n),
    (writer) => writer.long(1 as unknown as bigint),
    (writer) => writer.double("1" as unknown as number),
    (writer) => writer.int128(new Uint8Array(15)),
    (writer) => writer.int256(new Uint8Array(33)),
    (writer) => writer.int256("x".repeat(32) as unknown as Uint8Array),
    (writer) => writer.bytes([1, 2] as unknown as Uint8Array),
    (writer) => writer.string(null as unknown as string),
    (writer) => writer.bool(1 as unknown as boolean),
  ];
  for (const write of cases) {
    const writer = new TlWriter();
    assert.throws(() => write(writer), refusal("value"), `${write}`);
    assert.equal(writer.length, 0);
  }
});

Deno.test("TlWriter refuses more bytes than the long form can count (R2)", () => {
  const writer = new TlWriter();
  assert.throws(() => writer.bytes(new Uint8Array(MAX_BYTES_LENGTH + 1)), refusal("length"));
  assert.throws(() => writer.string("я".repeat(MAX_BYTES_LENGTH / 2 + 1)), refusal("length"));
  assert.equal(writer.length, 0);
});

Deno.test("TlError does not show values, which may be secrets", () => {
  const secret = "correct horse battery staple";
  try {
    new TlWriter().bytes(secret as unknown as Uint8Array);
    assert.fail("Nothing was thrown");
  } catch (error) {
    assert.ok(error instanceof TlError);
    assert.ok(!`${error.message} ${error.got}`.includes(secret));
  }
});
