// Generated from api.tl by `deno task gen`; do not edit.

/** Namespace `storage`. */
export declare namespace storage {
  /** Type `storage.FileType`. See https://core.telegram.org/type/storage.FileType */
  export type FileType =
    | fileUnknown
    | filePartial
    | fileJpeg
    | fileGif
    | filePng
    | filePdf
    | fileMp3
    | fileMov
    | fileMp4
    | fileWebp;

  /** Constructor `storage.fileUnknown#aa963b05` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileUnknown */
  export interface fileUnknown {
    /** Name of the constructor. */
    readonly _: "storage.fileUnknown";
  }

  /** Constructor `storage.filePartial#40bc6f52` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePartial */
  export interface filePartial {
    /** Name of the constructor. */
    readonly _: "storage.filePartial";
  }

  /** Constructor `storage.fileJpeg#7efe0e` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileJpeg */
  export interface fileJpeg {
    /** Name of the constructor. */
    readonly _: "storage.fileJpeg";
  }

  /** Constructor `storage.fileGif#cae1aadf` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileGif */
  export interface fileGif {
    /** Name of the constructor. */
    readonly _: "storage.fileGif";
  }

  /** Constructor `storage.filePng#a4f63c0` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePng */
  export interface filePng {
    /** Name of the constructor. */
    readonly _: "storage.filePng";
  }

  /** Constructor `storage.filePdf#ae1e508d` of `storage.FileType`. See https://core.telegram.org/constructor/storage.filePdf */
  export interface filePdf {
    /** Name of the constructor. */
    readonly _: "storage.filePdf";
  }

  /** Constructor `storage.fileMp3#528a0677` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMp3 */
  export interface fileMp3 {
    /** Name of the constructor. */
    readonly _: "storage.fileMp3";
  }

  /** Constructor `storage.fileMov#4b09ebbc` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMov */
  export interface fileMov {
    /** Name of the constructor. */
    readonly _: "storage.fileMov";
  }

  /** Constructor `storage.fileMp4#b3cea0e4` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileMp4 */
  export interface fileMp4 {
    /** Name of the constructor. */
    readonly _: "storage.fileMp4";
  }

  /** Constructor `storage.fileWebp#1081464c` of `storage.FileType`. See https://core.telegram.org/constructor/storage.fileWebp */
  export interface fileWebp {
    /** Name of the constructor. */
    readonly _: "storage.fileWebp";
  }
}
