// Telegram's HTML style: reading, writing, and what must not be read.

import { strict as assert } from "node:assert";
import {
  type FormattedText,
  html,
  MarkupError,
  parseHtml,
  renderHtml,
} from "../../../client/text/mod.ts";
import type { MessageEntity } from "../../../tl/api.ts";

const CASES: readonly (readonly [markup: string, text: string, entities: MessageEntity[]])[] = [
  ["plain &lt;&gt;&amp;&quot;&#33;&#x1F44D;", 'plain <>&"!👍', []],
  ["<b>a</b><strong>b</strong>", "ab", [{ _: "messageEntityBold", offset: 0, length: 2 }]],
  ["<i>a</i>-<em>b</em>", "a-b", [
    { _: "messageEntityItalic", offset: 0, length: 1 },
    { _: "messageEntityItalic", offset: 2, length: 1 },
  ]],
  ["👍🏽<u>é́</u>", "👍🏽é́", [{ _: "messageEntityUnderline", offset: 4, length: 2 }]],
  ["<s>a</s>", "a", [{ _: "messageEntityStrike", offset: 0, length: 1 }]],
  ['<span class="tg-spoiler">a</span>', "a", [
    { _: "messageEntitySpoiler", offset: 0, length: 1 },
  ]],
  ['<a href="http://x.y/?a=1&amp;b=2">l</a>', "l", [
    { _: "messageEntityTextUrl", offset: 0, length: 1, url: "http://x.y/?a=1&b=2" },
  ]],
  ['<a href="tg://user?id=123456789">m</a>', "m", [
    { _: "messageEntityMentionName", offset: 0, length: 1, userId: 123456789n },
  ]],
  ["<code>a</code>", "a", [{ _: "messageEntityCode", offset: 0, length: 1 }]],
  ["<pre>a\nb</pre>", "a\nb", [
    { _: "messageEntityPre", offset: 0, length: 3, language: "" },
  ]],
  ['<pre><code class="language-ts">a</code></pre>', "a", [
    { _: "messageEntityPre", offset: 0, length: 1, language: "ts" },
  ]],
  ["<blockquote expandable>a</blockquote>", "a", [
    { _: "messageEntityBlockquote", offset: 0, length: 1, collapsed: true },
  ]],
  ['<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [
    { _: "messageEntityCustomEmoji", offset: 0, length: 2, documentId: 5368324170671202286n },
  ]],
  ['<tg-time unix="1647531900" format="wDT">t</tg-time>', "t", [{
    _: "messageEntityFormattedDate",
    relative: false,
    shortTime: false,
    longTime: true,
    shortDate: false,
    longDate: true,
    dayOfWeek: true,
    offset: 0,
    length: 1,
    date: 1647531900,
  }]],
  ["<b></b>a<br>b", "a\nb", []],
  ["<b>a<i>b</i></b>", "ab", [
    { _: "messageEntityBold", offset: 0, length: 2 },
    { _: "messageEntityItalic", offset: 1, length: 1 },
  ]],
];

Deno.test("parseHtml() reads each tag of Telegram's style", () => {
  for (const [markup, text, entities] of CASES) {
    assert.deepEqual(parseHtml(markup), { text, entities }, markup);
  }
});

Deno.test("parseHtml() names the place when the markup is broken", () => {
  const broken: readonly (readonly [markup: string, offset: number])[] = [
    ["a < b", 2],
    ["<b>a", 0],
    ["a</b>", 1],
    ["<b><i>a</b></i>", 7],
    ["<script>a</script>", 0],
    ["<a>l</a>", 0],
    ['<tg-emoji emoji-id="x">👍</tg-emoji>', 0],
    ['<tg-time unix="1" format="rt">x</tg-time>', 0],
    ['<b class="x>a</b>', 8],
    ["ab<", 2],
  ];
  for (const [markup, offset] of broken) {
    assert.throws(
      () => parseHtml(markup),
      (error) => error instanceof MarkupError && error.kind === "markup" && error.offset === offset,
      markup,
    );
  }
});

Deno.test("html`` takes values as text when they look like markup", () => {
  const { text, entities } = html`<b>${"<i>"}</b> &amp; <a href="${'x"y&amp;'}">${5}${6n}</a>`;
  assert.equal(text, "<i> & 56");
  assert.deepEqual(entities, [
    { _: "messageEntityBold", offset: 0, length: 3 },
    { _: "messageEntityTextUrl", offset: 6, length: 2, url: 'x"y&amp;' },
  ]);
});

Deno.test("html`` keeps the formatting of a formatted value", () => {
  const inner = html`<i>in</i>`;
  assert.deepEqual(html`<b>a${inner}</b>`, {
    text: "ain",
    entities: [
      { _: "messageEntityBold", offset: 0, length: 3 },
      { _: "messageEntityItalic", offset: 1, length: 2 },
    ],
  });
});

Deno.test("html`` refuses a value inside the markup itself", () => {
  assert.throws(() => html`<b ${"x"}>a</b>`, MarkupError);
});

Deno.test("renderHtml() keeps a custom emoji whole when bold ends inside it", () => {
  const formatted: FormattedText = {
    text: "abcdef",
    entities: [
      { _: "messageEntityBold", offset: 0, length: 3 },
      { _: "messageEntityCustomEmoji", offset: 2, length: 3, documentId: 1n },
    ],
  };
  assert.equal(
    renderHtml(formatted),
    '<b>ab</b><tg-emoji emoji-id="1"><b>c</b>de</tg-emoji>f',
  );
  assert.deepEqual(parseHtml(renderHtml(formatted)), formatted);
});

Deno.test("renderHtml() refuses an entity outside of its text", () => {
  for (const [offset, length] of [[0, 3], [-1, 2], [3, 1], [0, 0], [0.5, 1]] as const) {
    assert.throws(
      () => renderHtml({ text: "ab", entities: [{ _: "messageEntityBold", offset, length }] }),
      (error) => error instanceof MarkupError && error.format === "entities",
    );
  }
});
