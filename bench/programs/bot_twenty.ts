// A bot of 20 lines that uses twenty features of Layer, for measuring type checks.

import {
  createClient,
  filters,
  html,
  inlineArticle,
  InlineKeyboard,
  RpcError,
} from "@layer/telegram";

const client = createClient({ apiId: 1, apiHash: "0123456789abcdef0123456789abcdef" });
const { command, every, fromUser, inPrivate } = filters;
const keyboard = new InlineKeyboard().callback("Yes").callback("No").row().url("Why?", "tg://");
client.on("message", command("start"), async (message) => {
  await using _typing = client.typing(message.chatId);
  await message.reply(html`<b>Hello</b> ${message.text}`, { replyMarkup: keyboard });
});
client.on("message", every(inPrivate, fromUser), async (message) => {
  if (message.media?.type === "location") return await message.delete();
  await message.react("👍");
  await (await message.forward(message.sender)).pin();
});
client.on("callbackQuery", (query) => query.edit(query.data));
client.on("inlineQuery", (query) => query.answer([inlineArticle("Echo", query.query)]));
client.on("chatMember", (change) => client.sendMessage(change.chatId, "Welcome!"));
client.on("error", ({ error }) => RpcError.is(error, "FLOOD_WAIT") && client.disconnect());
await client.start({ botToken: "1:token" });
await client.setBotCommands([{ command: "start", description: "Begin" }]);
export const id = (await client.resolveUsername("durov")).id + (await client.getMe()).id;
export const config = await client.invoke("help.getConfig", {});
