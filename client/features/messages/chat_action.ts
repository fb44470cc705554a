// "typing…" and its like: shown once, or kept up while something is being done.

import type * as tl from "../../../tl/api.ts";
import { checkSignal } from "../../call.ts";
import type { Core } from "../../core.ts";
import { ArgumentError } from "../../errors.ts";
import type { Timer } from "../../net/platform.ts";
import type { PeerLike } from "../../peer_like.ts";
import { resolvePeer } from "../peers/resolve_peer.ts";

/** What a chat can be shown that the account is doing. */
export type ChatAction =
  | "typing"
  | "cancel"
  | "recordVideo"
  | "uploadVideo"
  | "recordVoice"
  | "uploadVoice"
  | "uploadPhoto"
  | "uploadDocument"
  | "recordVideoNote"
  | "uploadVideoNote"
  | "chooseLocation"
  | "chooseContact"
  | "chooseSticker"
  | "playGame";

const ACTIONS: Readonly<Record<ChatAction, tl.SendMessageAction>> = {
  typing: { _: "sendMessageTypingAction" },
  cancel: { _: "sendMessageCancelAction" },
  recordVideo: { _: "sendMessageRecordVideoAction" },
  uploadVideo: { _: "sendMessageUploadVideoAction", progress: 0 },
  recordVoice: { _: "sendMessageRecordAudioAction" },
  uploadVoice: { _: "sendMessageUploadAudioAction", progress: 0 },
  uploadPhoto: { _: "sendMessageUploadPhotoAction", progress: 0 },
  uploadDocument: { _: "sendMessageUploadDocumentAction", progress: 0 },
  recordVideoNote: { _: "sendMessageRecordRoundAction" },
  uploadVideoNote: { _: "sendMessageUploadRoundAction", progress: 0 },
  chooseLocation: { _: "sendMessageGeoLocationAction" },
  chooseContact: { _: "sendMessageChooseContactAction" },
  chooseSticker: { _: "sendMessageChooseStickerAction" },
  playGame: { _: "sendMessageGamePlayAction" },
};

/** Where an action is shown. */
export interface ChatActionOptions {
  /** In this forum topic. */
  readonly topicId?: number | undefined;
  /** Abandons the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * An action that is being shown. Hold it with `using` or `await using`: at the end of the block the
 * chat is shown that it is over.
 */
export interface TypingScope extends Disposable, AsyncDisposable {
  /** Ends it; resolves when the chat was told. Ending it again changes nothing. */
  stop(): Promise<void>;
}

/** "The status is shown for 6 seconds": renewed before. https://core.telegram.org/method/messages.setTyping */
const RENEW_MS = 5_000;

/**
 * Shows a chat for a few seconds that the account is doing something.
 *
 * @see https://core.telegram.org/method/messages.setTyping
 * @param core The client.
 * @param peer The chat.
 * @param action What it is doing. Default: `"typing"`.
 * @param options Where to show it.
 * @throws {ArgumentError} When the peer is unknown.
 * @throws {RpcError} When the server refuses.
 */
export async function sendChatAction(
  core: Core,
  peer: PeerLike,
  action: ChatAction | tl.SendMessageAction = "typing",
  options: ChatActionOptions = {},
): Promise<void> {
  checkOptions(options);
  await core.invoke("messages.setTyping", {
    peer: await resolvePeer(core, peer),
    topMsgId: options.topicId,
    action: typeof action === "string" ? ACTIONS[action] : action,
  }, { signal: options.signal });
}

/**
 * Shows a chat that the account is doing something, for as long as that takes. What goes wrong with it
 * is logged and disturbs nothing else.
 *
 * @param core The client.
 * @param peer The chat.
 * @param action What it is doing. Default: `"typing"`.
 * @param options Where to show it; aborting the signal ends it.
 * @throws {ArgumentError} When the options are no object.
 */
export function typing(
  core: Core,
  peer: PeerLike,
  action: ChatAction | tl.SendMessageAction = "typing",
  options: ChatActionOptions = {},
): TypingScope {
  checkOptions(options);
  return new Typing(core, peer, action, options);
}

function checkOptions(options: ChatActionOptions | null): void {
  if (options === null) throw new ArgumentError("options", options, "an object");
  checkSignal(options.signal);
}

class Typing implements TypingScope {
  readonly #core: Core;
  readonly #peer: PeerLike;
  readonly #topicId: number | undefined;
  readonly #signals: readonly AbortSignal[];
  #timer: Timer | undefined;
  #last: Promise<void>;
  #stopped: Promise<void> | undefined;

  constructor(
    core: Core,
    peer: PeerLike,
    action: ChatAction | tl.SendMessageAction,
    { topicId, signal }: ChatActionOptions,
  ) {
    this.#core = core;
    this.#peer = peer;
    this.#topicId = topicId;
    this.#signals = [core.closing, ...(signal === undefined ? [] : [signal])];
    for (const each of this.#signals) each.addEventListener("abort", this.#stop);
    this.#last = this.#send(action);
    this.#renew(action);
    if (this.#signals.some((each) => each.aborted)) this.#stop();
  }

  stop(): Promise<void> {
    return this.#stopped ??= this.#end();
  }

  [Symbol.dispose](): void {
    this.#stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  readonly #stop = (): void => {
    this.stop();
  };

  async #end(): Promise<void> {
    this.#timer?.cancel();
    for (const each of this.#signals) each.removeEventListener("abort", this.#stop);
    // The last word must not come before the one it takes back.
    await this.#last;
    if (!this.#core.closing.aborted) await this.#send("cancel");
  }

  #renew(action: ChatAction | tl.SendMessageAction): void {
    this.#timer = this.#core.options.platform.setTimer(RENEW_MS, () => {
      this.#last = this.#send(action);
      this.#renew(action);
    });
    this.#timer.unref?.();
  }

  async #send(action: ChatAction | tl.SendMessageAction): Promise<void> {
    try {
      const options = { topicId: this.#topicId, signal: this.#core.closing };
      await sendChatAction(this.#core, this.#peer, action, options);
    } catch (error) {
      this.#core.log.warn("A chat action could not be shown", { error });
    }
  }
}
