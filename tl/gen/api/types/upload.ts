// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";
import type { storage } from "./storage.ts";

/** Namespace `upload`. */
export declare namespace upload {
  /** Type `upload.File`. See https://core.telegram.org/type/upload.File */
  export type File =
    | file
    | fileCdnRedirect;

  /** Type `upload.WebFile`. See https://core.telegram.org/type/upload.WebFile */
  export type WebFile = webFile;

  /** Type `upload.CdnFile`. See https://core.telegram.org/type/upload.CdnFile */
  export type CdnFile =
    | cdnFileReuploadNeeded
    | cdnFile;

  /** Constructor `upload.file#96a18d5` of `upload.File`. See https://core.telegram.org/constructor/upload.file */
  export interface file {
    /** Name of the constructor. */
    readonly _: "upload.file";
    /** `storage.FileType` */
    readonly type: storage.FileType;
    /** `int` */
    readonly mtime: number;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Constructor `upload.fileCdnRedirect#f18cda44` of `upload.File`. See https://core.telegram.org/constructor/upload.fileCdnRedirect */
  export interface fileCdnRedirect {
    /** Name of the constructor. */
    readonly _: "upload.fileCdnRedirect";
    /** `int` */
    readonly dcId: number;
    /** `bytes` */
    readonly fileToken: Uint8Array;
    /** `bytes` */
    readonly encryptionKey: Uint8Array;
    /** `bytes` */
    readonly encryptionIv: Uint8Array;
    /** `Vector<FileHash>` */
    readonly fileHashes: readonly root.FileHash[];
  }

  /** Constructor `upload.webFile#21e753bc` of `upload.WebFile`. See https://core.telegram.org/constructor/upload.webFile */
  export interface webFile {
    /** Name of the constructor. */
    readonly _: "upload.webFile";
    /** `int` */
    readonly size: number;
    /** `string` */
    readonly mimeType: string;
    /** `storage.FileType` */
    readonly fileType: storage.FileType;
    /** `int` */
    readonly mtime: number;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Constructor `upload.cdnFileReuploadNeeded#eea8e46e` of `upload.CdnFile`. See https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded */
  export interface cdnFileReuploadNeeded {
    /** Name of the constructor. */
    readonly _: "upload.cdnFileReuploadNeeded";
    /** `bytes` */
    readonly requestToken: Uint8Array;
  }

  /** Constructor `upload.cdnFile#a99fca4f` of `upload.CdnFile`. See https://core.telegram.org/constructor/upload.cdnFile */
  export interface cdnFile {
    /** Name of the constructor. */
    readonly _: "upload.cdnFile";
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Parameters of `upload.saveFilePart#b304a621`, which returns `Bool`. See https://core.telegram.org/method/upload.saveFilePart */
  export interface saveFilePart {
    /** `long` */
    readonly fileId: bigint;
    /** `int` */
    readonly filePart: number;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Parameters of `upload.getFile#be5335be`, which returns `upload.File`. See https://core.telegram.org/method/upload.getFile */
  export interface getFile {
    /** `flags.0?true` */
    readonly precise?: boolean | undefined;
    /** `flags.1?true` */
    readonly cdnSupported?: boolean | undefined;
    /** `InputFileLocation` */
    readonly location: root.InputFileLocation;
    /** `long` */
    readonly offset: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `upload.saveBigFilePart#de7b673d`, which returns `Bool`. See https://core.telegram.org/method/upload.saveBigFilePart */
  export interface saveBigFilePart {
    /** `long` */
    readonly fileId: bigint;
    /** `int` */
    readonly filePart: number;
    /** `int` */
    readonly fileTotalParts: number;
    /** `bytes` */
    readonly bytes: Uint8Array;
  }

  /** Parameters of `upload.getWebFile#24e6818d`, which returns `upload.WebFile`. See https://core.telegram.org/method/upload.getWebFile */
  export interface getWebFile {
    /** `InputWebFileLocation` */
    readonly location: root.InputWebFileLocation;
    /** `int` */
    readonly offset: number;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `upload.getCdnFile#395f69da`, which returns `upload.CdnFile`. See https://core.telegram.org/method/upload.getCdnFile */
  export interface getCdnFile {
    /** `bytes` */
    readonly fileToken: Uint8Array;
    /** `long` */
    readonly offset: bigint;
    /** `int` */
    readonly limit: number;
  }

  /** Parameters of `upload.reuploadCdnFile#9b2754a8`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.reuploadCdnFile */
  export interface reuploadCdnFile {
    /** `bytes` */
    readonly fileToken: Uint8Array;
    /** `bytes` */
    readonly requestToken: Uint8Array;
  }

  /** Parameters of `upload.getCdnFileHashes#91dc3f31`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.getCdnFileHashes */
  export interface getCdnFileHashes {
    /** `bytes` */
    readonly fileToken: Uint8Array;
    /** `long` */
    readonly offset: bigint;
  }

  /** Parameters of `upload.getFileHashes#9156982a`, which returns `Vector<FileHash>`. See https://core.telegram.org/method/upload.getFileHashes */
  export interface getFileHashes {
    /** `InputFileLocation` */
    readonly location: root.InputFileLocation;
    /** `long` */
    readonly offset: bigint;
  }
}
