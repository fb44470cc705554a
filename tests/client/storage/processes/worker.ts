// A worker that tries to open a session file and posts what came of it.

import { sqliteStorage, StorageError } from "../../../../client/storage/mod.ts";

const scope = self as unknown as {
  onmessage: (event: MessageEvent<string>) => void;
  postMessage(message: unknown): void;
};

scope.onmessage = (event) => {
  try {
    using storage = sqliteStorage(event.data);
    storage.open!();
    scope.postMessage({ opened: true });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    scope.postMessage({ reason: error.reason, holder: error.holder });
  }
};
