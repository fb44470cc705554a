/**
 * Formatted text: entities, HTML, MarkdownV2 and a friendlier Markdown, each both ways.
 *
 * @module
 */
export { MarkupError, type MarkupFormat } from "./error.ts";
export {
  checkEntities,
  type FormattedText,
  joinText,
  normalizeEntities,
  sliceText,
  type TextInput,
  toFormattedText,
} from "./entities.ts";
export { escapeHtml, html, parseHtml, renderHtml, type RenderHtmlOptions } from "./html.ts";
export { markdown, parseMarkdown } from "./markdown.ts";
export { escapeMarkdown, renderMarkdown } from "./markdown_render.ts";
export { escapeMarkdownV2, markdownV2, parseMarkdownV2, renderMarkdownV2 } from "./markdown_v2.ts";
export { MESSAGE_LENGTH_MAX, splitText } from "./split.ts";
