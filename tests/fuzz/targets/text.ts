// Target: the parsers of formatted text and their renderers, for what people write and servers send.

import {
  checkEntities,
  type FormattedText,
  normalizeEntities,
  parseHtml,
  parseMarkdown,
  parseMarkdownV2,
  renderHtml,
  renderMarkdown,
  renderMarkdownV2,
  splitText,
} from "../../../client/text/mod.ts";
import type { SeededRandom } from "../../../testing/seeded_random.ts";
import { codec } from "../../../tl/api.ts";
import type { MessageEntity } from "../../../tl/api.ts";
import { tlValues } from "../../helpers/tl_values.ts";
import { type Input, sizeOf } from "../input.ts";
import { EXTREMES, mutateText } from "../mutate.ts";
import { attempt, ensure, isEqual, type Target } from "../target.ts";

/** A text, how to read it, and for those that are not read, its entities. */
export type TextInput = {
  readonly format: "html" | "markdown" | "markdownV2" | "entities";
  readonly text: string;
  readonly entities: readonly Input[];
};

const FORMATS = {
  html: { parse: parseHtml, render: (text: FormattedText) => renderHtml(text) },
  markdown: { parse: parseMarkdown, render: renderMarkdown },
  markdownV2: { parse: parseMarkdownV2, render: renderMarkdownV2 },
};

const SAMPLES = {
  html: [
    "<b>bold</b> <i>it<u>al</u>ic</i> <s>strike</s> <tg-spoiler>hidden</tg-spoiler>",
    '<a href="https://example.org/?a=1&amp;b=2">link</a> <a href="tg://user?id=42">Bob</a>',
    '<pre><code class="language-ts">let a = 1 &lt; 2;</code></pre><code>x</code>',
    '<blockquote expandable>quote</blockquote> &#128077; <tg-emoji emoji-id="5368">👍</tg-emoji>',
    "plain &amp; simple",
  ],
  markdown: [
    "**bold** __italic__ ~~strike~~ ||spoiler|| `code`",
    "```ts\nlet a = 1;\n```\n> quote",
    "[link](https://example.org/a_(b)) [Bob](tg://user?id=42) \\*not bold\\*",
  ],
  markdownV2: [
    "*bold _italic bold ~italic bold strike ||spoiler||~ __underline___*",
    "[inline URL](http://www.example.com/) ![👍](tg://emoji?id=5368324170671202286)",
    "```python\nprint\\(1\\)\n```\n>quote\n>more||",
    "plain\\. \\_text\\_",
  ],
};
const OTHERS = Object.values(SAMPLES).flat();
const PIECES = {
  html: ["<b>", "</b>", "<", ">", "&", "&lt;", "&#x1F44D;", "&#0;", "</", "<a href=", '"', "<pre>"],
  markdown: ["*", "**", "_", "__", "~~", "||", "`", "```", "[", "](", ")", "\\", "\n> ", "> "],
  markdownV2: ["*", "_", "__", "~", "||", "`", "```", "[", "](", ")", "\\", "\n>", "!", "**>"],
};
const ENTITIES = codec.constructorsOf("MessageEntity").filter((name) =>
  codec.definition(name)!.fields.every(({ name }) => name !== "user_id")
);

const BLOCKS: ReadonlySet<string> = new Set(["messageEntityBlockquote", "messageEntityPre"]);

/** See the first line. */
export const textTarget: Target<TextInput> = {
  name: "text",
  share: 44,

  make(random) {
    if (random.int(5) === 0) return withEntities(random);
    const format = random.pick(["html", "markdown", "markdownV2"] as const);
    const text = mutateText(random.pick(SAMPLES[format]), random, PIECES[format], OTHERS);
    return { format, text, entities: [] };
  },

  run({ format, text, entities }) {
    if (format === "entities") {
      return renderAll({ text, entities: entities as unknown as MessageEntity[] });
    }
    const { parse, render } = FORMATS[format];
    const parsed = attempt(["markup"], () => parse(text));
    if (parsed === undefined) return;
    ensure(parsed.text.length <= text.length, () => "The text grows");
    ensure(parsed.entities.length <= text.length, () => "There are more entities than characters");
    checkEntities(parsed.text, parsed.entities);
    renderAll(parsed);
    // Markdown can't say everything about blocks that hold one another.
    if (format !== "html" && parsed.entities.some(({ _ }) => BLOCKS.has(_))) return;
    const again = parse(render(parsed));
    ensure(again.text === parsed.text, () => `It is read again as ${JSON.stringify(again.text)}`);
    // Neither can it say everything about what begins or ends with a space.
    if (format !== "html") return;
    ensure(
      isEqual(
        normalizeEntities(again.text, again.entities),
        normalizeEntities(parsed.text, parsed.entities),
      ),
      () => `It has other entities when read again: ${JSON.stringify(render(parsed))}`,
    );
  },
};

function renderAll(formatted: FormattedText): void {
  const { text, entities } = formatted;
  for (const render of [renderHtml, renderMarkdown, renderMarkdownV2]) {
    const markup = attempt(["markup"], () => render(formatted));
    ensure(
      (markup?.length ?? 0) <= 64 * (sizeOf(formatted as never) + entities.length + 1),
      () => `${text.length} characters become ${markup?.length}`,
    );
  }
  const parts = attempt(["markup"], () => splitText(formatted, 60)) ?? [];
  for (const part of parts) ensure(part.text.length <= 60, () => "A part is too long");
}

/** A text with entities as a server may send them: anywhere, of any length. */
function withEntities(random: SeededRandom): TextInput {
  const text = mutateText(random.pick(OTHERS), random, PIECES.html, OTHERS).slice(0, 300);
  const values = tlValues(codec, random, 1);
  const entities = Array.from({ length: random.int(6) }, () => ({
    ...values.object(random.pick(ENTITIES)),
    offset: place(text.length, random),
    length: place(text.length, random),
  }));
  return { format: "entities", text, entities: entities as unknown as Input[] };
}

function place(length: number, random: SeededRandom): number {
  return random.int(6) === 0 ? random.pick(EXTREMES) | 0 : random.int(length + 2);
}
