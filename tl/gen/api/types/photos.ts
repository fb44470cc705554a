// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `photos`. */
export declare namespace photos {
  /** Type `photos.Photos`. See https://core.telegram.org/type/photos.Photos */
  export type Photos =
    | photos
    | photosSlice;

  /** Type `photos.Photo`. See https://core.telegram.org/type/photos.Photo */
  export type Photo = photo;

  /** Constructor `photos.photos#8dca6aa5` of `photos.Photos`. See https://core.telegram.org/constructor/photos.photos */
  export interface photos {
    /** Name of the constructor. */
    readonly _: "photos.photos";
    /** `Vector<Photo>` */
    readonly photos: readonly root.Photo[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `photos.photosSlice#15051f54` of `photos.Photos`. See https://core.telegram.org/constructor/photos.photosSlice */
  export interface photosSlice {
    /** Name of the constructor. */
    readonly _: "photos.photosSlice";
    /** `int` */
    readonly count: number;
    /** `Vector<Photo>` */
    readonly photos: readonly root.Photo[];
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Constructor `photos.photo#20212ca8` of `photos.Photo`. See https://core.telegram.org/constructor/photos.photo */
  export interface photo {
    /** Name of the constructor. */
    readonly _: "photos.photo";
    /** `Photo` */
    readonly photo: root.Photo;
    /** `Vector<User>` */
    readonly users: readonly root.User[];
  }

  /** Parameters of `photos.updateProfilePhoto#9e82039`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.updateProfilePhoto */
  export interface updateProfilePhoto {
    /** `flags.0?true` */
    readonly fallback?: boolean | undefined;
    /** `flags.1?InputUser` */
    readonly bot?: root.InputUser | undefined;
    /** `InputPhoto` */
    readonly id: root.InputPhoto;
  }

  /** Parameters of `photos.uploadProfilePhoto#388a3b5`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.uploadProfilePhoto */
  export interface uploadProfilePhoto {
    /** `flags.3?true` */
    readonly fallback?: boolean | undefined;
    /** `flags.5?InputUser` */
    readonly bot?: root.InputUser | undefined;
    /** `flags.0?InputFile` */
    readonly file?: root.InputFile | undefined;
    /** `flags.1?InputFile` */
    readonly video?: root.InputFile | undefined;
    /** `flags.2?double` */
    readonly videoStartTs?: number | undefined;
    /** `flags.4?VideoSize` */
    readonly videoEmojiMarkup?: root.VideoSize | undefined;
  }

  /** Parameters of `photos.deletePhotos#87cf7f2f`, which returns `Vector<long>`. See https://core.telegram.org/method/photos.deletePhotos */
  export interface deletePhotos {
    /** `Vector<InputPhoto>` */
    readonly id: readonly root.InputPhoto[];
  }

  /** Parameters of `photos.getUserPhotos#91cd32a8`, which returns `photos.Photos`. See https://core.telegram.org/method/photos.getUserPhotos */
  export interface getUserPhotos {
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `int` */
    readonly offset: number;
    /** `long` */
    readonly maxId: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `photos.uploadContactProfilePhoto#e14c4a71`, which returns `photos.Photo`. See https://core.telegram.org/method/photos.uploadContactProfilePhoto */
  export interface uploadContactProfilePhoto {
    /** `flags.3?true` */
    readonly suggest?: boolean | undefined;
    /** `flags.4?true` */
    readonly save?: boolean | undefined;
    /** `InputUser` */
    readonly userId: root.InputUser;
    /** `flags.0?InputFile` */
    readonly file?: root.InputFile | undefined;
    /** `flags.1?InputFile` */
    readonly video?: root.InputFile | undefined;
    /** `flags.2?double` */
    readonly videoStartTs?: number | undefined;
    /** `flags.5?VideoSize` */
    readonly videoEmojiMarkup?: root.VideoSize | undefined;
  }
}
