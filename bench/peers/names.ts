// How the tables call the other libraries, for subjects that don't load them.

/** `@mtcute/core` with `@mtcute/node` and `@mtcute/wasm`. */
export const MTCUTE = "mtcute";

/** The package `telegram`. */
export const GRAMJS = "GramJS";
