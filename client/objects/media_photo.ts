// A photo in a message.

import type * as tl from "../../tl/api.ts";
import { type JsonValue, View } from "./view.ts";

/**
 * A photo.
 *
 * @see https://core.telegram.org/constructor/messageMediaPhoto
 */
export class PhotoMedia extends View<tl.messageMediaPhoto> {
  /** Tells the kinds of media apart. */
  get type(): "photo" {
    return "photo";
  }

  /** The id of the photo; `undefined` when it has destroyed itself. */
  get id(): bigint | undefined {
    return this.raw.photo?._ === "photo" ? this.raw.photo.id : undefined;
  }

  /** The width of the largest size, in pixels. */
  get width(): number | undefined {
    return this.#largest?.w;
  }

  /** The height of the largest size, in pixels. */
  get height(): number | undefined {
    return this.#largest?.h;
  }

  /** The size of the largest file, in bytes. */
  get fileSize(): number | undefined {
    const largest = this.#largest;
    return largest?._ === "photoSizeProgressive" ? largest.sizes.at(-1) : largest?.size;
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
    const { type, width, height, fileSize } = this;
    return { type, id: this.id?.toString(), width, height, fileSize };
  }

  get #largest(): tl.photoSize | tl.photoSizeProgressive | undefined {
    if (this.raw.photo?._ !== "photo") return undefined;
    return this.raw.photo.sizes
      .filter((size) => size._ === "photoSize" || size._ === "photoSizeProgressive")
      .sort((a, b) => a.w * a.h - b.w * b.h)
      .at(-1);
  }
}
