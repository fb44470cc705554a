// Generated from api.tl by `deno task gen`; do not edit.

import type * as root from "./root.ts";

/** Namespace `folders`. */
export declare namespace folders {
  /** Parameters of `folders.editPeerFolders#6847d0ab`, which returns `Updates`. See https://core.telegram.org/method/folders.editPeerFolders */
  export interface editPeerFolders {
    /** `Vector<InputFolderPeer>` */
    readonly folderPeers: readonly root.InputFolderPeer[];
  }
}
