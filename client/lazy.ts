// Code that is loaded when it is first called: a program pays at its start, and in memory, for what it uses.

const loaders = new Set<() => Promise<unknown>>();

// Settles when the last module that was asked for was given, or could not be had.
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Makes a loader of a module. Modules are given in the order they were asked for, by whatever loader: of
 * two calls, the one made first begins first, however long its code takes to load.
 *
 * @param load Imports the module; its name has to be written out, so that tools find it.
 * @returns What gives the module: loaded by the first call, and by the next if that failed.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  const loader = () => {
    if (loading !== undefined && waiting === 0) return loading;
    const module = loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    // The turn tells of it, later perhaps.
    module.catch(() => {});
    waiting++;
    const turn = last.then(() => module);
    const end = (): void => void waiting--;
    last = turn.then(end, end);
    return turn;
  };
  loaders.add(loader);
  return loader;
}

/**
 * A loop whose function has yet to be loaded.
 *
 * @param begin Loads the function and calls it, at the first step of the loop.
 */
export async function* lazyLoop<Value>(
  begin: () => Promise<AsyncGenerator<Value, void, undefined>>,
): AsyncGenerator<Value, void, undefined> {
  yield* await begin();
}

/** Loads everything, for time that does not pass while code is read from the disk. */
export async function loadAll(): Promise<void> {
  // What was loaded may bring loaders of its own.
  for (let known = -1; known < loaders.size;) {
    known = loaders.size;
    await Promise.all([...loaders].map((loader) => loader()));
  }
}
