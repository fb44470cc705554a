// What to do about refusals that a program or its user can do something about.

// Names and their meaning: https://core.telegram.org/api/errors and the pages of the methods.
const ADVICE: Readonly<Record<string, string>> = {
  AUTH_KEY_UNREGISTERED: "Nobody is signed in: begin with start or sendCode",
  BOT_METHOD_INVALID: "Bots can't do this; sign in as a person",
  CHAT_ADMIN_REQUIRED: "Only an administrator who has the right may do this",
  CHAT_WRITE_FORBIDDEN: "The account may not write in this chat",
  MESSAGE_AUTHOR_REQUIRED: "Only who sent a message can edit it",
  MESSAGE_DELETE_FORBIDDEN:
    "Only who sent a message, or an administrator of the chat, can delete it",
  MESSAGE_NOT_MODIFIED: "The message says this already; pass over the error or change something",
  PHONE_NOT_OCCUPIED: "No account can be found by this number; use its username or id",
  QUERY_ID_INVALID: "The query has expired or was answered before; answer each soon, and once",
  USER_BOT_REQUIRED: "Only bots can do this; sign in with the token of one",
  USERNAME_INVALID: "Give a username of letters, digits and underscores, such as @durov",
  USERNAME_NOT_OCCUPIED: "Nobody has this username; look at its spelling",
};

/**
 * What to do about an error of a data centre.
 *
 * @param name Its name.
 * @returns A sentence without its full stop; `undefined` when nothing better is known than to look the name up.
 */
export function rpcAdvice(name: string): string | undefined {
  return Object.hasOwn(ADVICE, name) ? ADVICE[name] : undefined;
}
