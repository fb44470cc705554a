// What a username, phone number or link of Telegram leads to, as far as its text tells.

import { markedId } from "../../peer_id.ts";

/** What a text leads to. */
export type PeerLink =
  | { readonly type: "username"; readonly username: string }
  | { readonly type: "phone"; readonly phone: string }
  | { readonly type: "id"; readonly id: number }
  | { readonly type: "invite"; readonly hash: string };

/**
 * A username begins with a letter and has at most 32 letters, digits and underscores. New ones have 4 at
 * least; some bots keep one of 3, such as @gif (https://core.telegram.org/bots/inline).
 */
const USERNAME = /^@?([a-z]\w{2,31})$/i;
const PHONE = /^\+[\d\s()-]{5,25}$/;
const WEB = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))\/(.+)$/i;
const SUBDOMAIN = /^(?:https?:\/\/)?([a-z]\w{3,31})\.t\.me(?:\/.*)?$/i;
const APP = /^tg:(?:\/\/)?(\w+)\?(.+)$/i;
const HASH = /^[\w-]{6,64}$/;

/** First parts of t.me links, and subdomains of t.me, that are no usernames. */
const RESERVED: ReadonlySet<string> = new Set([
  "addemoji",
  "addlist",
  "addstickers",
  "addstyle",
  "addtheme",
  "auction",
  "auth",
  "boost",
  "call",
  "confirmphone",
  "contact",
  "giftcode",
  "invoice",
  "joinchat",
  "login",
  "msg",
  "nft",
  "proxy",
  "setlanguage",
  "share",
  "socks",
  "web",
  "www",
]);

/**
 * Reads a username, phone number or link.
 *
 * @see https://core.telegram.org/api/links
 * @param text The text.
 * @returns `undefined` when it leads to no user, group or channel.
 */
export function parsePeerLink(text: string): PeerLink | undefined {
  const username = USERNAME.exec(text)?.[1];
  if (username !== undefined) return { type: "username", username };
  if (PHONE.test(text)) return { type: "phone", phone: text.replaceAll(/\D/g, "") };
  const web = WEB.exec(text)?.[1];
  if (web !== undefined) return parsePath(web);
  const subdomain = SUBDOMAIN.exec(text)?.[1];
  if (subdomain !== undefined) return pathName(subdomain);
  const app = APP.exec(text);
  return app === null ? undefined : parseAppLink(app[1]!.toLowerCase(), app[2]!);
}

function parsePath(path: string): PeerLink | undefined {
  const [first = "", second = ""] = path.split(/[?#]/)[0]!.split("/");
  if (first === "joinchat") return invite(second);
  if (first === "c") return channel(second);
  if (first === "s") return usernameIn(second);
  if (first.startsWith("+")) {
    const rest = first.slice(1);
    return /^\d{5,15}$/.test(rest) ? { type: "phone", phone: rest } : invite(rest);
  }
  return pathName(first);
}

function pathName(text: string): PeerLink | undefined {
  return RESERVED.has(text.toLowerCase()) ? undefined : usernameIn(text);
}

function parseAppLink(kind: string, query: string): PeerLink | undefined {
  const values = new URLSearchParams(query);
  switch (kind) {
    case "resolve": {
      const phone = values.get("phone")?.replace(/^\+|^ /, "");
      if (phone !== undefined && /^\d{5,15}$/.test(phone)) return { type: "phone", phone };
      return usernameIn(values.get("domain") ?? "");
    }
    case "user":
      return id("user", values.get("id"));
    case "openmessage":
      return id("user", values.get("user_id")) ?? id("chat", values.get("chat_id"));
    case "privatepost":
      return channel(values.get("channel") ?? "");
    case "join":
      return invite(values.get("invite") ?? "");
    default:
      return undefined;
  }
}

function usernameIn(text: string): PeerLink | undefined {
  return /^[a-z]\w{2,31}$/i.test(text) ? { type: "username", username: text } : undefined;
}

function invite(hash: string): PeerLink | undefined {
  return HASH.test(hash) ? { type: "invite", hash } : undefined;
}

function channel(text: string): PeerLink | undefined {
  return id("channel", text);
}

function id(type: "user" | "chat" | "channel", text: string | null): PeerLink | undefined {
  if (text === null || !/^[1-9]\d{0,14}$/.test(text)) return undefined;
  return { type: "id", id: markedId(type, Number(text)) };
}
