// Properties of formatted text over many seeds: what is written is read back the same.

import { strict as assert } from "node:assert";
import {
  type FormattedText,
  joinText,
  normalizeEntities,
  parseHtml,
  parseMarkdown,
  parseMarkdownV2,
  renderHtml,
  renderMarkdown,
  renderMarkdownV2,
  sliceText,
  splitText,
} from "../../../client/text/mod.ts";
import type { MessageEntity } from "../../../tl/api.ts";
import { type SeededRandom, seededRandom } from "../../helpers/random.ts";

const SEEDS = 400;
const ATOMS = [
  ..."abcxyz0123 _*[]()~`>#+-=|{}.!\\&<\"'/:\n",
  "👍🏽",
  "👨‍👩‍👧",
  "é",
  "e\u0301",
  "**",
  "__",
  "||",
  "```",
  "tg://",
];
const WORDS = ["alpha", "b_c", "1.5*2", "👍🏽", "e\u0301t\u00e9", "x>y", "[z]", "q\\n", "`", "a|b"];

function bold(offset: number, length: number): MessageEntity {
  return { _: "messageEntityBold", offset, length };
}

type Maker = (offset: number, length: number, random: SeededRandom) => MessageEntity;

const INLINE: readonly Maker[] = [
  bold,
  (offset, length) => ({ _: "messageEntityItalic", offset, length }),
  (offset, length) => ({ _: "messageEntityUnderline", offset, length }),
  (offset, length) => ({ _: "messageEntityStrike", offset, length }),
  (offset, length) => ({ _: "messageEntitySpoiler", offset, length }),
];
const LEAVES: readonly Maker[] = [
  (offset, length) => ({ _: "messageEntityCode", offset, length }),
  (offset, length, random) => ({
    _: "messageEntityTextUrl",
    offset,
    length,
    url: random.pick(['http://a.b/c(d)?e=1&f="2"', "https://x/\\)y", "tg://resolve?domain=z"]),
  }),
  (offset, length, random) => ({
    _: "messageEntityMentionName",
    offset,
    length,
    userId: random.bigint(40),
  }),
  (offset, length, random) => ({
    _: "inputMessageEntityMentionName",
    offset,
    length,
    userId: { _: "inputUser", userId: random.bigint(40), accessHash: -random.bigint(60) },
  }),
  (offset, length, random) => ({
    _: "messageEntityCustomEmoji",
    offset,
    length,
    documentId: BigInt.asIntN(64, random.bigint(64)),
  }),
  (offset, length, random) => ({
    _: "messageEntityFormattedDate",
    relative: false,
    shortTime: false,
    longTime: random.int(2) === 0,
    shortDate: random.int(2) === 0,
    longDate: false,
    dayOfWeek: random.int(2) === 0,
    offset,
    length,
    date: random.int(0x7fffffff),
  }),
];
const ONLY_HTML: readonly Maker[] = [
  (offset, length, random) => ({
    _: "messageEntityBlockquote",
    collapsed: random.int(2) === 0,
    offset,
    length,
  }),
  (offset, length, random) => ({
    _: "messageEntityPre",
    offset,
    length,
    language: random.pick(["", "ts", 'a"&<b']),
  }),
  (offset, length) => ({ _: "messageEntityDiffInsert", offset, length }),
  (offset, length) => ({ _: "messageEntityDiffReplace", offset, length, oldText: '<"&' }),
  (offset, length) => ({ _: "messageEntityHashtag", offset, length }),
  (offset, length) => ({ _: "messageEntityBankCard", offset, length }),
];

function pre(offset: number, length: number): MessageEntity {
  return { _: "messageEntityPre", offset, length, language: "ts" };
}

function randomText(random: SeededRandom): string {
  return Array.from({ length: 1 + random.int(40) }, () => random.pick(ATOMS)).join("");
}

/** Entities that overlap at will, of the kinds that may be cut in two. */
function overlapping(text: string, random: SeededRandom): MessageEntity[] {
  return Array.from({ length: random.int(8) }, () => {
    const offset = random.int(text.length);
    return random.pick(INLINE)(offset, 1 + random.int(text.length - offset), random);
  });
}

/** Entities of all given kinds, properly nested, appended between `start` and `end`. */
function nest(
  start: number,
  end: number,
  kinds: readonly Maker[],
  random: SeededRandom,
  out: MessageEntity[],
  depth: number,
): void {
  let at = start;
  while (at < end && depth < 4) {
    at += random.int(3);
    const length = 1 + random.int(end - at);
    if (at + length > end) return;
    out.push(random.pick(kinds)(at, length, random));
    nest(at, at + length, kinds, random, out, depth + 1);
    at += length;
  }
}

function sorted(text: string, entities: readonly MessageEntity[]): unknown {
  const rows = normalizeEntities(text, entities).map((entity) =>
    JSON.stringify(entity, (_, value) => typeof value === "bigint" ? `${value}n` : value)
  );
  return rows.sort();
}

function assertSame(actual: FormattedText, expected: FormattedText, context: string): void {
  assert.equal(actual.text, expected.text, context);
  assert.deepEqual(
    sorted(actual.text, actual.entities),
    sorted(expected.text, expected.entities),
    context,
  );
}

Deno.test("entities count UTF-16 code units, whichever way they are read and written (R12)", () => {
  // One code unit, two, four (a skin tone), eight (a family), two (a letter and its accent).
  const before = "a👍👍🏽👨‍👩‍👧e\u0301";
  assert.equal(before.length, 1 + 2 + 4 + 8 + 2);
  const text = { text: `${before}👍b`, entities: [bold(before.length, 2)] };
  assert.deepEqual(parseHtml(`${before}<b>👍</b>b`), text);
  assert.deepEqual(parseMarkdownV2(`${before}*👍*b`), text);
  assert.deepEqual(parseMarkdown(`${before}**👍**b`), text);
  assert.equal(renderHtml(text), `${before}<b>👍</b>b`);
  assert.equal(renderMarkdownV2(text), `${before}*👍*b`);
  assert.deepEqual(sliceText(text, before.length, before.length + 2), {
    text: "👍",
    entities: [bold(0, 2)],
  });
});

Deno.test("parseHtml() gives back what renderHtml() wrote when entities overlap", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const text = randomText(random);
    const formatted = { text, entities: overlapping(text, random) };
    const written = renderHtml(formatted);
    assertSame(parseHtml(written), formatted, `seed ${seed}: ${written}`);
  }
});

Deno.test("parseHtml() gives back what renderHtml() wrote for every kind when nested", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const text = randomText(random);
    const entities: MessageEntity[] = [];
    nest(0, text.length, [...INLINE, ...LEAVES, ...ONLY_HTML], random, entities, 0);
    const formatted = { text, entities };
    const written = renderHtml(formatted, { automatic: true });
    assertSame(parseHtml(written), formatted, `seed ${seed}: ${written}`);
  }
});

Deno.test("parseMarkdownV2() gives back what renderMarkdownV2() wrote when entities overlap", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const text = randomText(random);
    const formatted = { text, entities: overlapping(text, random) };
    const written = renderMarkdownV2(formatted);
    assertSame(parseMarkdownV2(written), formatted, `seed ${seed}: ${written}`);
  }
});

/** Lines of words; some lines are quotes, some words carry entities; nothing starts in white space. */
function structured(random: SeededRandom): FormattedText {
  let text = "";
  const entities: MessageEntity[] = [];
  for (let line = 0; line < 1 + random.int(5); line++) {
    if (line > 0) text += "\n";
    const lineStart = text.length;
    const words = 1 + random.int(4);
    for (let word = 0; word < words; word++) {
      if (word > 0) text += " ";
      const start = text.length;
      text += random.pick(WORDS);
      const length = text.length - start;
      if (random.int(3) === 0) entities.push(random.pick(LEAVES)(start, length, random));
      for (const make of INLINE) {
        if (random.int(4) === 0) entities.push(make(start, length, random));
      }
    }
    if (random.int(3) === 0) {
      const collapsed = random.int(2) === 0;
      const length = text.length - lineStart;
      entities.push({ _: "messageEntityBlockquote", collapsed, offset: lineStart, length });
    } else if (random.int(5) === 0) {
      text += "\n";
      const start = text.length;
      text += random.pick(["x = `y`", "a\nb", "```\n", "\\n"]);
      const length = text.length - start;
      entities.push({ _: "messageEntityPre", offset: start, length, language: "ts" });
    }
  }
  return { text, entities };
}

Deno.test("parseMarkdownV2() gives back what renderMarkdownV2() wrote for quotes, links, code", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const formatted = structured(seededRandom(seed));
    const written = renderMarkdownV2(formatted);
    assertSame(parseMarkdownV2(written), formatted, `seed ${seed}: ${written}`);
  }
});

Deno.test("parseMarkdown() gives back what renderMarkdown() wrote for quotes, links, code", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const formatted = structured(seededRandom(seed));
    const written = renderMarkdown(formatted);
    assertSame(parseMarkdown(written), formatted, `seed ${seed}: ${written}`);
  }
});

/** Lines, some of them empty, with entities of all kinds anywhere, which overlap at will. */
function disorderly(random: SeededRandom): FormattedText {
  const pieces = Array.from(
    { length: 2 + random.int(12) },
    () => random.pick([...WORDS, "\n", "\n", "\n\n", " ", "```", "> ", "!", "**>", "  a"]),
  );
  const text = pieces.join("");
  const kinds = [...INLINE, ...LEAVES, ...ONLY_HTML.slice(0, 1), ...ONLY_HTML.slice(0, 1), pre];
  const entities = Array.from({ length: random.int(10) }, () => {
    const offset = random.int(text.length);
    return random.pick(kinds)(offset, 1 + random.int(text.length - offset), random);
  });
  return { text, entities };
}

/** The quotes that a Markdown style can write of those asked for: whole lines, none over another. */
function writable({ text, entities }: FormattedText): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const wide = entities.filter(({ _ }) => _ === "messageEntityBlockquote").map((quote) => {
    let start = quote.offset;
    while (start > 0 && text[start - 1] !== "\n") start--;
    let end = quote.offset + quote.length;
    while (end < text.length && text[end] !== "\n") end++;
    while (end > start && text[end - 1] === "\n") end--;
    return { start, end };
  }).filter(({ start, end }) => end > start);
  for (const { start, end } of wide.sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** For each visible unit, what lies on it: code alone, or all formatting but quotes. */
function looks({ text, entities }: FormattedText): string[] {
  const rows = entities.filter(({ _ }) => _ !== "messageEntityBlockquote").map((entity) => ({
    isCode: entity._ === "messageEntityCode" || entity._ === "messageEntityPre",
    start: entity.offset,
    end: entity.offset + entity.length,
    what: JSON.stringify(
      { ...entity, offset: 0, length: 0 },
      (_, value) => typeof value === "bigint" ? `${value}n` : value,
    ),
  }));
  return Array.from({ length: text.length }, (_, at) => {
    if (/\s/.test(text[at]!)) return "";
    const here = rows.filter(({ start, end }) => start <= at && at < end);
    if (here.some(({ isCode }) => isCode)) return "code";
    return [...new Set(here.map(({ what }) => what))].sort().join(" ");
  });
}

Deno.test("renderMarkdown() and renderMarkdownV2() keep what a text looks like when entities lie anywhere", () => {
  const styles = [
    ["Markdown", renderMarkdown, parseMarkdown],
    ["MarkdownV2", renderMarkdownV2, parseMarkdownV2],
  ] as const;
  for (const [style, render, parse] of styles) {
    for (let seed = 0; seed < 2 * SEEDS; seed++) {
      const formatted = disorderly(seededRandom(seed));
      const written = render(formatted);
      const context = `${style}, seed ${seed}: ${JSON.stringify(written)}`;
      const read = parse(written);
      assert.equal(read.text, formatted.text, context);
      const quotes = read.entities.filter(({ _ }) => _ === "messageEntityBlockquote")
        .map(({ offset, length }) => ({ start: offset, end: offset + length }));
      assert.deepEqual(quotes, writable(formatted), context);
      assert.deepEqual(looks(read), looks(formatted), context);
    }
  }
});

Deno.test("renderMarkdown() keeps the text when entities overlap quotes and white space", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const { text, entities } = structured(random);
    const formatted = { text, entities: [...entities, ...overlapping(text, random)] };
    const written = renderMarkdown(formatted);
    assert.equal(parseMarkdown(written).text, text, `seed ${seed}: ${written}`);
  }
});

Deno.test("parseMarkdown() gives back any plain text that renderMarkdown() escaped", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const text = randomText(seededRandom(seed));
    assert.deepEqual(parseMarkdown(renderMarkdown(text)), { text, entities: [] }, `seed ${seed}`);
  }
});

Deno.test("parseMarkdown() never throws when the text is random", () => {
  for (let seed = 0; seed < 2000; seed++) {
    const text = randomText(seededRandom(seed));
    const parsed = parseMarkdown(text);
    assert.doesNotThrow(() => normalizeEntities(parsed.text, parsed.entities), `seed ${seed}`);
  }
});

Deno.test("splitText() loses nothing but white space at the cuts", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const text = Array.from({ length: 20 }, () => randomText(random)).join(" ");
    const entities = overlapping(text, random);
    const limit = 2 + random.int(100);
    const parts = splitText({ text, entities }, limit);
    for (const part of parts) assert.ok(part.text.length <= limit, `seed ${seed}`);
    const strip = (value: string) => value.replace(/[ \n]/g, "");
    assert.equal(strip(parts.map((part) => part.text).join("")), strip(text), `seed ${seed}`);
    for (const part of parts) assert.doesNotThrow(() => renderHtml(part), `seed ${seed}`);
  }
});

Deno.test("splitText() keeps surrogate pairs whole when the limit is two units", () => {
  for (const text of ["👍👍👍", "a👍b👍c", "ab👍 👍\n👍", "👍", "", " "]) {
    const parts = splitText(text, 2).map((part) => part.text);
    assert.ok(parts.every((part) => part.length <= 2 && part.isWellFormed()), text);
    assert.equal(parts.join("").trim(), text.replace(/[ \n]/g, ""), text);
  }
});

Deno.test("splitText() says what a limit may be when one character may not fit", () => {
  for (const limit of [1, 0, -1, 2.5, NaN, Infinity, "5"]) {
    assert.throws(() => splitText("abc", limit as number), {
      kind: "argument",
      parameter: "limit",
      got: limit,
    });
  }
});

Deno.test("joinText() puts back together what sliceText() cut", () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(seed);
    const text = randomText(random);
    const formatted = { text, entities: overlapping(text, random) };
    const cut = random.int(text.length + 1);
    const joined = joinText(sliceText(formatted, 0, cut), sliceText(formatted, cut, text.length));
    assertSame(joined, formatted, `seed ${seed}`);
  }
});
