// Takes the table of what the client can do out of README.md, and makes a program of its lines.

/** A line of the table. */
export interface TableLine {
  /** What it shows. */
  readonly name: string;
  /** The code. */
  readonly code: string;
}

/** The lines of the table with code in its second column. */
export function tableLines(readme: string): TableLine[] {
  const table = /^\| It can [^]*?\n\n/m.exec(readme)?.[0] ?? "";
  let name = "";
  return table.split("\n").slice(2).flatMap((row) => {
    const found = /^\| (.*?) *\| (`+) ?(.*?) ?\2 *\|$/.exec(row);
    if (found === null) return [];
    if (found[1] !== "") name = found[1]!;
    return [{ name, code: found[3]!.replaceAll("\\|", "|") }];
  });
}

/** A program that runs each line on a scene of scene.ts. */
export function programOf(lines: readonly TableLine[], root: URL): string {
  const calls = lines.map(({ code }) => `
  await perform(scene, ${JSON.stringify(code)}, async (
    { ask, bot, botToken, client, console, entities, error, message, name, novel, options,
      password, phone, question, sent, text, tomorrow, user },
  ) => {
    {
      ${code}
    }
  });`);
  return `
import {
  createClient, filters, floodWait, html, InlineKeyboard, inlineArticle, parseMarkdown, renderHtml,
  ReplyKeyboard, RpcError,
} from "${new URL("mod.ts", root)}";
import { perform, Scene } from "${new URL("tests/readme/scene.ts", root)}";

const scene = await Scene.set();
try {
${calls.join("\n")}
} finally {
  await scene.close();
}
console.log("all lines ran");
`;
}
