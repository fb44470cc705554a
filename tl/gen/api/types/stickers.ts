// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `stickers`. */
export declare namespace stickers {
  /** Type `stickers.SuggestedShortName`. See https://core.telegram.org/type/stickers.SuggestedShortName */
  export type SuggestedShortName = suggestedShortName;

  /** Constructor `stickers.suggestedShortName#85fea03f` of `stickers.SuggestedShortName`. See https://core.telegram.org/constructor/stickers.suggestedShortName */
  export interface suggestedShortName {
    /** Name of the constructor. */
    readonly _: "stickers.suggestedShortName";
    /** `string` */
    readonly shortName: string;
  }

  /** Parameters of `stickers.createStickerSet#9021ab67`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.createStickerSet */
  export interface createStickerSet {
    /** `flags.0?true` */
    readonly masks?: boolean | undefined;
    /** `flags.5?true` */
    readonly emojis?: boolean | undefined;
    /** `flags.6?true` */
    readonly textColor?: boolean | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `string` */
    readonly title: string;
    /** `string` */
    readonly shortName: string;
    /** `flags.2?InputDocument` */
    readonly thumb?: root.InputDocument | undefined;
    /** `Vector<InputStickerSetItem>` */
    readonly stickers: readonly root.InputStickerSetItem[];
    /** `flags.3?string` */
    readonly software?: string | undefined;
  }

  /** Parameters of `stickers.removeStickerFromSet#f7760f51`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.removeStickerFromSet */
  export interface removeStickerFromSet {
    /** `InputDocument` */
    readonly sticker: root.InputDocument;
  }

  /** Parameters of `stickers.changeStickerPosition#ffb6d4ca`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.changeStickerPosition */
  export interface changeStickerPosition {
    /** `InputDocument` */
    readonly sticker: root.InputDocument;
    /** `int` */
    readonly position: number;
  }

  /** Parameters of `stickers.addStickerToSet#8653febe`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.addStickerToSet */
  export interface addStickerToSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
    /** `InputStickerSetItem` */
    readonly sticker: root.InputStickerSetItem;
  }

  /** Parameters of `stickers.setStickerSetThumb#a76a5392`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.setStickerSetThumb */
  export interface setStickerSetThumb {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
    /** `flags.0?InputDocument` */
    readonly thumb?: root.InputDocument | undefined;
    /** `flags.1?long` */
    readonly thumbDocumentId?: bigint | undefined;
  }

  /** Parameters of `stickers.checkShortName#284b3639`, which returns `Bool`. See https://core.telegram.org/method/stickers.checkShortName */
  export interface checkShortName {
    /** `string` */
    readonly shortName: string;
  }

  /** Parameters of `stickers.suggestShortName#4dafc503`, which returns `stickers.SuggestedShortName`. See https://core.telegram.org/method/stickers.suggestShortName */
  export interface suggestShortName {
    /** `string` */
    readonly title: string;
  }

  /** Parameters of `stickers.changeSticker#f5537ebc`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.changeSticker */
  export interface changeSticker {
    /** `InputDocument` */
    readonly sticker: root.InputDocument;
    /** `flags.0?string` */
    readonly emoji?: string | undefined;
    /** `flags.1?MaskCoords` */
    readonly maskCoords?: root.MaskCoords | undefined;
    /** `flags.2?string` */
    readonly keywords?: string | undefined;
  }

  /** Parameters of `stickers.renameStickerSet#124b1c00`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.renameStickerSet */
  export interface renameStickerSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
    /** `string` */
    readonly title: string;
  }

  /** Parameters of `stickers.deleteStickerSet#87704394`, which returns `Bool`. See https://core.telegram.org/method/stickers.deleteStickerSet */
  export interface deleteStickerSet {
    /** `InputStickerSet` */
    readonly stickerset: root.InputStickerSet;
  }

  /** Parameters of `stickers.replaceSticker#4696459a`, which returns `messages.StickerSet`. See https://core.telegram.org/method/stickers.replaceSticker */
  export interface replaceSticker {
    /** `InputDocument` */
    readonly sticker: root.InputDocument;
    /** `InputStickerSetItem` */
    readonly newSticker: root.InputStickerSetItem;
  }
}
