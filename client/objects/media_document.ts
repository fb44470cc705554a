// A file in a message: a video, a voice message, a sticker and so on.

import type * as tl from "../../tl/api.ts";
import { type JsonValue, View } from "./view.ts";

/** What a file is for. */
export type DocumentType =
  | "document"
  | "video"
  | "videoNote"
  | "animation"
  | "audio"
  | "voice"
  | "sticker";

/**
 * A file of any kind but a photo.
 *
 * @see https://core.telegram.org/constructor/messageMediaDocument
 */
export class DocumentMedia extends View<tl.messageMediaDocument> {
  /** Tells the kinds of media apart, and of files what they are for. */
  get type(): DocumentType {
    if (this.#attribute("documentAttributeSticker") !== undefined) return "sticker";
    if (this.#attribute("documentAttributeAnimated") !== undefined) return "animation";
    const video = this.#attribute("documentAttributeVideo");
    if (video !== undefined) return video.roundMessage ? "videoNote" : "video";
    const audio = this.#attribute("documentAttributeAudio");
    if (audio !== undefined) return audio.voice ? "voice" : "audio";
    return "document";
  }

  /** The id of the file; `undefined` when it has destroyed itself. */
  get id(): bigint | undefined {
    return this.#document?.id;
  }

  /** The name of the file. */
  get fileName(): string | undefined {
    return this.#attribute("documentAttributeFilename")?.fileName;
  }

  /** What is in the file, as a MIME type. */
  get mimeType(): string | undefined {
    return this.#document?.mimeType;
  }

  /** The size of the file, in bytes. */
  get fileSize(): number | undefined {
    const size = this.#document?.size;
    return size === undefined ? undefined : Number(size);
  }

  /** How long it plays, in seconds. */
  get duration(): number | undefined {
    return this.#attribute("documentAttributeVideo")?.duration ??
      this.#attribute("documentAttributeAudio")?.duration;
  }

  /** The width of the picture, in pixels. */
  get width(): number | undefined {
    return this.#attribute("documentAttributeVideo")?.w ??
      this.#attribute("documentAttributeImageSize")?.w;
  }

  /** The height of the picture, in pixels. */
  get height(): number | undefined {
    return this.#attribute("documentAttributeVideo")?.h ??
      this.#attribute("documentAttributeImageSize")?.h;
  }

  /** The title of a piece of music. */
  get title(): string | undefined {
    return this.#attribute("documentAttributeAudio")?.title;
  }

  /** Who plays a piece of music. */
  get performer(): string | undefined {
    return this.#attribute("documentAttributeAudio")?.performer;
  }

  /** The emoji a sticker stands for. */
  get emoji(): string | undefined {
    return this.#attribute("documentAttributeSticker")?.alt;
  }

  /** Whether it is covered until it is touched. */
  get hasSpoiler(): boolean {
    return this.raw.spoiler === true;
  }

  /** It destroys itself so many seconds after it was seen. */
  get ttlSeconds(): number | undefined {
    return this.raw.ttlSeconds;
  }

  /** The main properties. */
  override toJSON(): { readonly [name: string]: JsonValue } {
    const { type, fileName, mimeType, fileSize, duration, width, height, emoji } = this;
    const id = this.id?.toString();
    return { type, id, fileName, mimeType, fileSize, duration, width, height, emoji };
  }

  get #document(): tl.document | undefined {
    return this.raw.document?._ === "document" ? this.raw.document : undefined;
  }

  #attribute<Name extends tl.DocumentAttribute["_"]>(
    name: Name,
  ): Extract<tl.DocumentAttribute, { readonly _: Name }> | undefined {
    return this.#document?.attributes.find(
      (attribute): attribute is Extract<tl.DocumentAttribute, { readonly _: Name }> =>
        attribute._ === name,
    );
  }
}
