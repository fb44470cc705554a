// What every storage must do, as checks that any implementation can run in its own tests.

import type { Storage, Transaction } from "./storage.ts";

/** Makes storages for {@linkcode storageChecks}. */
export interface StorageMaker {
  /** Opens a storage on a place where nothing was kept before. */
  create(): Storage;
  /**
   * Opens a storage on the place of the last `create` again, after that one was closed. Leave it out
   * when the storage keeps nothing beyond its closing.
   */
  reopen?(): Storage;
  /**
   * Opens a storage on a copy of the place of the last `create` as it is at this moment, while that one is
   * open still: what another process would find if this one died now. Leave it out when the storage keeps
   * nothing beyond its process, or when its place can't be copied.
   */
  openCopy?(): Storage;
}

/** One thing that every storage must do. */
export interface StorageCheck {
  /** What it must do, as a sentence. */
  readonly name: string;
  /**
   * Tries it on new storages.
   *
   * @throws {Error} When the storage fails.
   */
  run(maker: StorageMaker): void;
}

/**
 * The checks, one by one, for a test each:
 *
 * ```ts
 * import { memoryStorage, storageChecks } from "@layer/telegram/storage";
 *
 * for (const check of storageChecks) {
 *   Deno.test(`memoryStorage() ${check.name}`, () => check.run({ create: memoryStorage }));
 * }
 * ```
 */
export const storageChecks: readonly StorageCheck[] = [
  check("returns undefined for a key that was never written", (storage) => {
    equal(read(storage, "nothing"), undefined);
  }),
  check("returns what was written", (storage) => {
    write(storage, "a", 1, 2, 3);
    equal(read(storage, "a"), "1,2,3");
  }),
  check("tells an empty value from none", (storage) => {
    write(storage, "empty");
    equal(read(storage, "empty"), "");
    equal(storage.transaction((tx) => tx.get("empty") instanceof Uint8Array), true);
  }),
  check("replaces a value", (storage) => {
    write(storage, "a", 1, 2, 3);
    write(storage, "a", 4);
    equal(read(storage, "a"), "4");
  }),
  check("removes an entry, and bears the removal of none", (storage) => {
    write(storage, "a", 1);
    storage.transaction((tx) => tx.delete("a"));
    storage.transaction((tx) => tx.delete("a"));
    equal(read(storage, "a"), undefined);
  }),
  check("shows a transaction its own changes", (storage) => {
    write(storage, "old", 1);
    storage.transaction((tx) => {
      tx.set("new", Uint8Array.of(2));
      tx.delete("old");
      equal(show(tx.get("new")), "2");
      equal(tx.get("old"), undefined);
      equal(list(tx, ""), "new=2");
    });
  }),
  check("returns what the body returns", (storage) => {
    equal(storage.transaction(() => "value"), "value");
  }),
  check("keeps nothing of a transaction that throws, and throws the same", (storage) => {
    write(storage, "kept", 1);
    const error = new Error("on purpose");
    const thrown = caught(() =>
      storage.transaction((tx) => {
        tx.set("kept", Uint8Array.of(9));
        tx.set("added", Uint8Array.of(9));
        throw error;
      })
    );
    equal(thrown === error, true);
    equal(storage.transaction((tx) => list(tx, "")), "kept=1");
  }),
  check("keeps nothing of a transaction that removed and then threw", (storage) => {
    write(storage, "kept", 1);
    caught(() =>
      storage.transaction((tx) => {
        tx.delete("kept");
        throw new Error("on purpose");
      })
    );
    equal(read(storage, "kept"), "1");
  }),
  check("refuses an asynchronous body and keeps nothing of it", (storage) => {
    kind("argument", () =>
      storage.transaction((tx) => {
        tx.set("a", Uint8Array.of(1));
        return Promise.resolve();
      }));
    equal(read(storage, "a"), undefined);
  }),
  check("refuses a transaction within another, which then keeps nothing", (storage) => {
    kind("argument", () =>
      storage.transaction((tx) => {
        tx.set("a", Uint8Array.of(1));
        storage.transaction(() => {});
      }));
    equal(read(storage, "a"), undefined);
    write(storage, "b", 2);
    equal(read(storage, "b"), "2");
  }),
  check("refuses the use of a transaction after its end", (storage) => {
    let kept: Transaction | undefined;
    storage.transaction((tx) => kept = tx);
    kind("closed", () => kept!.get("a"));
    kind("closed", () => kept!.set("a", Uint8Array.of(1)));
    kind("closed", () => kept!.delete("a"));
    kind("closed", () => kept!.entries(""));
    equal(read(storage, "a"), undefined);
  }),
  check("lists the entries with a prefix, and no others", (storage) => {
    for (const key of ["DC/3", "dc/1", "dc/2", "dc", "dd/1", "peer/7"]) write(storage, key, 1);
    storage.transaction((tx) => {
      equal(list(tx, "dc/"), "dc/1=1 dc/2=1");
      equal(list(tx, "nobody"), "");
      equal(list(tx, ""), "DC/3=1 dc=1 dc/1=1 dc/2=1 dd/1=1 peer/7=1");
    });
  }),
  check("takes wildcards in prefixes literally", (storage) => {
    for (const key of ["a%b", "a_b", "aXb", "a*b"]) write(storage, key, 1);
    storage.transaction((tx) => {
      equal(list(tx, "a%"), "a%b=1");
      equal(list(tx, "a_"), "a_b=1");
      equal(list(tx, "a*"), "a*b=1");
    });
  }),
  check("orders entries by the UTF-8 bytes of their keys", (storage) => {
    for (const key of ["é", "z", "\u{1f600}", "\u{ffee}", "a", "Z"]) write(storage, key, 1);
    storage.transaction((tx) => equal(list(tx, ""), "Z=1 a=1 z=1 é=1 \u{ffee}=1 \u{1f600}=1"));
  }),
  check("bears changes while a list of entries is walked", (storage) => {
    for (const key of ["a", "b", "c"]) write(storage, key, 1);
    storage.transaction((tx) => {
      let walked = "";
      for (const [key] of tx.entries("")) {
        walked += key;
        tx.delete(key);
        tx.set(`${key}${key}`, Uint8Array.of(2));
      }
      equal(walked, "abc");
      equal(list(tx, ""), "aa=2 bb=2 cc=2");
    });
  }),
  check("keeps copies: later changes to the caller's bytes do not show", (storage) => {
    const value = Uint8Array.of(1, 2);
    storage.transaction((tx) => {
      tx.set("a", value);
      value[0] = 9;
      equal(show(tx.get("a")), "1,2");
    });
    storage.transaction((tx) => {
      tx.get("a")![0] = 9;
      for (const [, bytes] of tx.entries("a")) bytes[0] = 9;
      equal(show(tx.get("a")), "1,2");
    });
  }),
  check("keeps a part of a larger buffer as that part alone", (storage) => {
    storage.transaction((tx) => tx.set("a", Uint8Array.of(1, 2, 3, 4).subarray(1, 3)));
    equal(read(storage, "a"), "2,3");
  }),
  check("keeps every byte value, and values of a mebibyte", (storage) => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const large = new Uint8Array(1024 * 1024).map((_, index) => index * 31);
    storage.transaction((tx) => {
      tx.set("all", all);
      tx.set("large", large);
    });
    equal(read(storage, "all"), all.join());
    equal(read(storage, "large") === large.join(), true);
  }),
  check("takes keys of 512 characters and refuses longer, empty and malformed ones", (storage) => {
    // One byte each in UTF-8, and three.
    for (const key of ["k".repeat(512), "\u20ac".repeat(512)]) {
      write(storage, key, 1);
      equal(read(storage, key), "1");
    }
    for (const key of ["", "k".repeat(513), "a\0b", "\ud800"]) {
      kind("argument", () => storage.transaction((tx) => tx.get(key)));
      kind("argument", () => write(storage, key, 1));
      kind("argument", () => storage.transaction((tx) => tx.delete(key)));
    }
  }),
  check("tells keys apart by every character", (storage) => {
    const keys = ["a", "A", "a ", " a", "a/", "ä", "a\u0308"];
    keys.forEach((key, index) => write(storage, key, index));
    equal(keys.map((key) => read(storage, key)).join(" "), keys.map((_, index) => index).join(" "));
  }),
  check("keeps a thousand entries of one transaction", (storage) => {
    storage.transaction((tx) => {
      for (let index = 0; index < 1000; index++) tx.set(`n/${index}`, Uint8Array.of(index & 0xff));
    });
    equal(storage.transaction((tx) => [...tx.entries("n/")].length), 1000);
  }),
  check("can be opened twice without harm", (storage) => {
    storage.open?.();
    write(storage, "a", 1);
    storage.open?.();
    equal(read(storage, "a"), "1");
  }),
  check("refuses everything after close(), and bears a second one", (storage) => {
    storage.close();
    storage.close();
    kind("closed", () => storage.transaction(() => {}));
  }),
  check("drops the changes of a transaction in which it is closed", (storage) => {
    kind("closed", () =>
      storage.transaction((tx) => {
        tx.set("a", Uint8Array.of(1));
        storage.close();
      }));
  }),
  {
    name: "is closed by `using`",
    run(maker) {
      let kept: Storage;
      {
        using storage = maker.create();
        write(storage, "a", 1);
        kept = storage;
      }
      kind("closed", () => kept.transaction(() => {}));
    },
  },
  reopening("keeps what was committed, and nothing else", (storage) => {
    write(storage, "kept", 1, 2);
    write(storage, "left", 3);
    write(storage, "gone", 1);
    storage.transaction((tx) => tx.delete("gone"));
    caught(() =>
      storage.transaction((tx) => {
        tx.set("never", Uint8Array.of(1));
        tx.set("kept", Uint8Array.of(9));
        tx.delete("left");
        throw new Error("on purpose");
      })
    );
  }, (storage) => equal(storage.transaction((tx) => list(tx, "")), "kept=1,2 left=3")),
  reopening("keeps nothing of a transaction in which it was closed", (storage) => {
    write(storage, "kept", 1);
    caught(() =>
      storage.transaction((tx) => {
        tx.set("never", Uint8Array.of(1));
        storage.close();
      })
    );
  }, (storage) => equal(storage.transaction((tx) => list(tx, "")), "kept=1")),
  reopening("can be written again", (storage) => write(storage, "a", 1), (storage) => {
    write(storage, "a", 2);
    write(storage, "b", 3);
    equal(storage.transaction((tx) => list(tx, "")), "a=2 b=3");
  }),
  {
    name: "keeps every commit, and nothing else, when its process dies",
    run(maker) {
      if (maker.openCopy === undefined) return;
      using storage = maker.create();
      storage.open?.();
      write(storage, "gone", 1);
      write(storage, "kept", 1);
      storage.transaction((tx) => {
        tx.set("kept", Uint8Array.of(2));
        tx.delete("gone");
      });
      caught(() =>
        storage.transaction((tx) => {
          tx.set("never", Uint8Array.of(1));
          throw new Error("on purpose");
        })
      );
      using copy = maker.openCopy();
      copy.open?.();
      equal(copy.transaction((tx) => list(tx, "")), "kept=2");
    },
  },
];

/**
 * Runs all of {@linkcode storageChecks}.
 *
 * @param maker Makes the storages to check.
 * @throws {AggregateError} When any fails; it holds all failures, named.
 */
export function checkStorage(maker: StorageMaker): void {
  const failures: Error[] = [];
  for (const { name, run } of storageChecks) {
    try {
      run(maker);
    } catch (cause) {
      failures.push(new Error(`A storage ${name}; this one does not`, { cause }));
    }
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, failures.map((failure) => failure.message).join("\n"));
  }
}

function check(name: string, body: (storage: Storage) => void): StorageCheck {
  return {
    name,
    run(maker) {
      using storage = maker.create();
      storage.open?.();
      body(storage);
    },
  };
}

function reopening(
  name: string,
  before: (storage: Storage) => void,
  after: (storage: Storage) => void,
): StorageCheck {
  return {
    name: `${name}, when it is closed and opened again`,
    run(maker) {
      {
        using storage = maker.create();
        storage.open?.();
        before(storage);
      }
      if (maker.reopen === undefined) return;
      using storage = maker.reopen();
      storage.open?.();
      after(storage);
    },
  };
}

function write(storage: Storage, key: string, ...bytes: readonly number[]): void {
  storage.transaction((tx) => tx.set(key, Uint8Array.from(bytes)));
}

function read(storage: Storage, key: string): string | undefined {
  return show(storage.transaction((tx) => tx.get(key)));
}

function list(tx: Transaction, prefix: string): string {
  return [...tx.entries(prefix)].map(([key, value]) => `${key}=${show(value)}`).join(" ");
}

function show(value: Uint8Array | undefined): string | undefined {
  return value?.join();
}

function equal(got: unknown, expected: unknown): void {
  if (!Object.is(got, expected)) {
    throw new Error(`Expected ${String(expected)}, got ${String(got)}`);
  }
}

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Expected an error, got none");
}

function kind(expected: string, action: () => unknown): void {
  const error = caught(action);
  const got = error instanceof Error && "kind" in error ? error.kind : error;
  equal(got, expected);
}
