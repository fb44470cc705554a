// Telegram's MarkdownV2 and the friendlier Markdown: reading, writing, and what must not be read.

import { strict as assert } from "node:assert";
import {
  markdown,
  markdownV2,
  MarkupError,
  parseMarkdown,
  parseMarkdownV2,
  renderMarkdown,
  renderMarkdownV2,
} from "../../../client/text/mod.ts";
import type { MessageEntity } from "../../../tl/api.ts";

type Case = readonly [markup: string, text: string, entities: MessageEntity[]];

const bold = (offset: number, length: number): MessageEntity => ({
  _: "messageEntityBold",
  offset,
  length,
});
const italic = (offset: number, length: number): MessageEntity => ({
  _: "messageEntityItalic",
  offset,
  length,
});
const underline = (offset: number, length: number): MessageEntity => ({
  _: "messageEntityUnderline",
  offset,
  length,
});
const strike = (offset: number, length: number): MessageEntity => ({
  _: "messageEntityStrike",
  offset,
  length,
});
const spoiler = (offset: number, length: number): MessageEntity => ({
  _: "messageEntitySpoiler",
  offset,
  length,
});
const code = (offset: number, length: number): MessageEntity => ({
  _: "messageEntityCode",
  offset,
  length,
});
const pre = (offset: number, length: number, language = ""): MessageEntity => ({
  _: "messageEntityPre",
  offset,
  length,
  language,
});
const quote = (offset: number, length: number, collapsed = false): MessageEntity => ({
  _: "messageEntityBlockquote",
  collapsed,
  offset,
  length,
});
const link = (offset: number, length: number, url: string): MessageEntity => ({
  _: "messageEntityTextUrl",
  offset,
  length,
  url,
});

function check(parse: (markup: string) => unknown, cases: readonly Case[]): void {
  for (const [markup, text, entities] of cases) {
    assert.deepEqual(parse(markup), { text, entities }, markup);
  }
}

Deno.test("parseMarkdownV2() reads each notation of the style", () => {
  check(parseMarkdownV2, [
    ["*bold \\*text*", "bold *text", [bold(0, 10)]],
    ["_a_ __b__ ~c~ ||d||", "a b c d", [
      italic(0, 1),
      underline(2, 1),
      strike(4, 1),
      spoiler(6, 1),
    ]],
    ["*a _b ~c ||d||~ __e___ f*", "a b c d e f", [
      bold(0, 11),
      italic(2, 7),
      strike(4, 3),
      spoiler(6, 1),
      underline(8, 1),
    ]],
    ["[l](http://a.b/\\)c)", "l", [link(0, 1, "http://a.b/)c")]],
    ["![👍](tg://emoji?id=5)", "👍", [
      { _: "messageEntityCustomEmoji", offset: 0, length: 2, documentId: 5n },
    ]],
    ["`a_b\\`\\\\`", "a_b`\\", [code(0, 5)]],
    ["```\na\n```", "a\n", [pre(0, 2)]],
    ["```python\nx=1```", "x=1", [pre(0, 3, "python")]],
    [">a\n>b\nc", "a\nb\nc", [quote(0, 3)]],
    [">a\n>b||", "a\nb", [quote(0, 3, true)]],
    [">a\n**>b\n>c||\nd", "a\nb\nc\nd", [quote(0, 1), quote(2, 3, true)]],
    [">||a||", "a", [quote(0, 1), spoiler(0, 1)]],
    ["___a_**__", "a", [italic(0, 1), underline(0, 1)]],
  ]);
});

Deno.test("parseMarkdownV2() names the place when the markup is broken", () => {
  const broken: readonly (readonly [markup: string, offset: number])[] = [
    ["1.5", 1],
    ["a!", 1],
    ["*a", 0],
    ["*_a*_", 1],
    ["[a]", 2],
    ["[a](b", 2],
    ["[a]()", 2],
    ["`a", 0],
    ["a ]", 2],
    ["![a](http://b)", 3],
    [">*a\nb*", 1],
  ];
  for (const [markup, offset] of broken) {
    assert.throws(
      () => parseMarkdownV2(markup),
      (error) => error instanceof MarkupError && error.offset === offset,
      markup,
    );
  }
});

Deno.test("parseMarkdown() reads what people write", () => {
  check(parseMarkdown, [
    ["**a** *b* _c_ __d__ ~~e~~ ||f||", "a b c d e f", [
      bold(0, 1),
      italic(2, 1),
      italic(4, 1),
      underline(6, 1),
      strike(8, 1),
      spoiler(10, 1),
    ]],
    ["***a***", "a", [bold(0, 1), italic(0, 1)]],
    ["**a *b* c**", "a b c", [bold(0, 5), italic(2, 1)]],
    ["*a **b** c*", "a b c", [italic(0, 5), bold(2, 1)]],
    ["`a*b*` ```ts\nx\n```", "a*b* x", [code(0, 4), pre(5, 1, "ts")]],
    ["````\n```\n````", "```", [pre(0, 3)]],
    ["[a **b**](http://c/(d))", "a b", [link(0, 3, "http://c/(d)"), bold(2, 1)]],
    ["> a\n> b\nc\n>! d", "a\nb\nc\nd", [quote(0, 3), quote(6, 1, true)]],
    ["\\*a\\* \\n", "*a* \\n", []],
  ]);
});

Deno.test("parseMarkdown() leaves as text what has no matching end", () => {
  for (
    const text of [
      "2 * 3 * 4",
      "snake_case_name",
      "a ** b **",
      "**a",
      "`a",
      "```a",
      "[a] (b)",
      "[a](b c)",
      "[a]()",
      "![a](http://b)",
      "a > b",
      "~ | ||",
      "(1) [2] {3}",
      "C:\\dir",
    ]
  ) assert.deepEqual(parseMarkdown(text), { text, entities: [] }, text);
});

Deno.test("markdown`` and markdownV2`` take values as text when they look like markup", () => {
  assert.deepEqual(markdown`**${"a**"}** \* ${"_b_"}`, {
    text: "a** * _b_",
    entities: [bold(0, 3)],
  });
  assert.deepEqual(markdownV2`*${"1.5*"}* \! ${7}`, { text: "1.5* ! 7", entities: [bold(0, 4)] });
  assert.deepEqual(markdown`[${"x]"}](http://a/${"b)"})`, {
    text: "x]",
    entities: [link(0, 2, "http://a/b)")],
  });
  assert.deepEqual(
    markdown`> ${"a"}
b ${markdown`*i*`}`,
    { text: "a\nb i", entities: [quote(0, 1), italic(4, 1)] },
  );
  assert.deepEqual(markdown`\`${"`"}\``, { text: "`", entities: [code(0, 1)] });
});

Deno.test("renderMarkdownV2() separates delimiters that would read as another one", () => {
  const formatted = { text: "ab", entities: [italic(0, 2), underline(1, 1)] };
  assert.equal(renderMarkdownV2(formatted), "_a__b__**_");
  assert.deepEqual(parseMarkdownV2(renderMarkdownV2(formatted)), formatted);
});

Deno.test("parseMarkdown() takes long runs of one delimiter", () => {
  for (const delimiter of ["*", "_", "~", "|", "[", "`", ">"]) {
    const run = delimiter.repeat(20_000);
    assert.ok(parseMarkdown(`_a_ ${run}`).text.length > 0, delimiter);
  }
});

Deno.test("parseMarkdown() begins another quote at an empty ** right behind a quote, and nowhere else", () => {
  const quote = (offset: number, length: number, collapsed = false): MessageEntity => ({
    _: "messageEntityBlockquote",
    collapsed,
    offset,
    length,
  });
  const two = { text: "a\nb\nc", entities: [quote(0, 3), quote(4, 1)] };
  assert.deepEqual(parseMarkdown("> a\n> b\n**> c"), two);
  assert.equal(renderMarkdown(two), "> a\n> b\n**> c");
  const mixed = { text: "a\nb\nc", entities: [quote(0, 1, true), quote(2, 1, true), quote(4, 1)] };
  assert.deepEqual(parseMarkdown(">! a\n**>! b\n> c"), mixed);
  assert.equal(renderMarkdown(mixed), ">! a\n**>! b\n> c");
  assert.deepEqual(parseMarkdown("a\n**>b**").entities, [
    { _: "messageEntityBold", offset: 2, length: 2 },
  ]);
});

Deno.test("renderMarkdown() and renderMarkdownV2() take a text with tens of thousands of entities", () => {
  const count = 30_000;
  const entities: MessageEntity[] = [];
  for (let index = 0; index < count; index++) {
    const offset = index * 5;
    // Each of them crosses the next one; every tenth word is a quote, with a line of its own.
    entities.push(
      index % 10 === 9
        ? { _: "messageEntityBlockquote", collapsed: false, offset, length: 4 }
        : { _: "messageEntityTextUrl", offset, length: 9, url: `https://example.com/${index}` },
    );
  }
  const text = Array.from(
    { length: count + 1 },
    (_, index) => index % 10 === 9 ? "word\n" : "word ",
  )
    .join("");
  const nested: MessageEntity[] = Array.from({ length: count }, (_, index) => ({
    _: "messageEntityTextUrl",
    offset: index,
    length: text.length - 2 * index,
    url: `https://example.com/${index}`,
  }));
  for (const written of [entities, nested]) {
    assert.ok(renderMarkdown({ text, entities: written }).length > text.length);
    assert.ok(renderMarkdownV2({ text, entities: written }).length > text.length);
  }
});
