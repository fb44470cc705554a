// The packages Layer is measured beside, and their versions, as the tables name them.

/** Package names and versions. The imports in this folder have to name the same versions. */
export const PEERS: Readonly<Record<string, string>> = {
  "@mtcute/core": "0.30.3",
  "@mtcute/node": "0.30.3",
  "@mtcute/wasm": "0.30.3",
  "telegram (GramJS)": "2.26.22",
};
