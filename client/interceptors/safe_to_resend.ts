// Which calls may be made a second time when nobody knows whether the first one was carried out.

/** Methods that are safe although neither their name nor a random id shows it, each with its reason. */
export const SAFE: ReadonlyMap<string, string> = new Map([
  ["account.updateStatus", "Sets a state; the second call sets it again."],
  ["auth.importBotAuthorization", "Signs the same key in to the same bot."],
  ["auth.exportAuthorization", "Makes a token; an unused one expires."],
  ["auth.exportLoginToken", "Makes a token; an unused one expires."],
  ["channels.readHistory", "Sets how far one has read; the second call sets it again."],
  ["contacts.block", "Sets a state; the second call sets it again."],
  ["contacts.unblock", "Sets a state; the second call sets it again."],
  ["folders.editPeerFolders", "Sets the lists of chats; the second call sets them again."],
  ["messages.markDialogUnread", "Sets a mark; the second call sets it again."],
  ["messages.readHistory", "Sets how far one has read; the second call sets it again."],
  ["messages.saveDraft", "Sets the draft; the second call sets it again."],
  ["messages.toggleDialogPin", "Sets a pin; the second call sets it again."],
  ["messages.updateDialogFilter", "Sets a folder by its id; the second call sets it again."],
  ["messages.setTyping", "Shows an action that fades by itself."],
  ["upload.saveBigFilePart", "Stores a numbered part of a file; the second call stores it again."],
  ["upload.saveFilePart", "Stores a numbered part of a file; the second call stores it again."],
]);

/** Methods whose name promises a read but which do something, each with its reason. */
export const UNSAFE: ReadonlyMap<string, string> = new Map([
  ["account.getTmpPassword", "Makes a new temporary password."],
  ["auth.checkPassword", "Uses up the SRP challenge."],
  ["auth.checkRecoveryPassword", "Counts as an attempt."],
  ["auth.checkPaidAuth", "Goes on with the login."],
  ["channels.searchPosts", "Pays for the search when told to."],
  ["ephemeral.getCallbackAnswer", "Presses the button: the bot would see it twice."],
  ["messages.checkUrlAuthMatchCode", "Counts as an attempt."],
  ["messages.getBotCallbackAnswer", "Presses the button: the bot would see it twice."],
  ["messages.getMessagesViews", "Counts a view when asked to."],
  ["payments.getStarGiftWithdrawalUrl", "Begins a withdrawal."],
  ["payments.getStarsRevenueWithdrawalUrl", "Begins a withdrawal."],
  ["payments.resolveStarGiftOffer", "Accepts or declines an offer."],
  ["phone.getGroupCallStreamRtmpUrl", "Makes a new key when told to."],
]);

/**
 * Tells whether a call may be made again when it is unknown whether the first one was carried out: it
 * only reads, it sets a state that a second call sets again, or it carries a `random_id` by which the
 * server tells a repetition ({@link https://core.telegram.org/api/errors}, RANDOM_ID_DUPLICATE; R155,
 * R193).
 *
 * @param method The TL name of the method.
 * @param params Its parameters, which must be the very same in the second call.
 */
export function isSafeToResend(method: string, params: Readonly<Record<string, unknown>>): boolean {
  return isHarmlessToRepeat(method) || (!UNSAFE.has(method) && carriesRandomId(params));
}

/**
 * Tells whether a call does no harm however often it is carried out, and whatever it carries.
 *
 * @param method The TL name of the method.
 */
export function isHarmlessToRepeat(method: string): boolean {
  return SAFE.has(method) || (!UNSAFE.has(method) && readsOnly(method));
}

// By the naming of the schema such a method only looks something up, so a second call does no harm.
function readsOnly(method: string): boolean {
  const name = method.slice(method.indexOf(".") + 1);
  return /^(?:get|search|resolve|check)(?:[A-Z]|$)/.test(name);
}

function carriesRandomId(params: Readonly<Record<string, unknown>>): boolean {
  const id = params.randomId;
  if (typeof id === "bigint") return true;
  if (Array.isArray(id)) return id.length > 0 && id.every((item) => typeof item === "bigint");
  // messages.sendMultiMedia carries one in each of its items.
  const items = params.multiMedia;
  return Array.isArray(items) && items.length > 0 &&
    items.every((item) => typeof (item as { randomId?: unknown }).randomId === "bigint");
}
