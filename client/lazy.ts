// Functions whose code is loaded when the first of them is called: a program pays at its start, and in
// memory, for what it uses.

/**
 * Makes a loader of a module.
 *
 * @param load Imports the module; its name has to be written out, so that tools find it.
 * @returns What gives the module: loaded by the first call, and again when that failed.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () =>
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
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
