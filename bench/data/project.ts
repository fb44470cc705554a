// Where the project's folder is.

/** The project's folder as a URL that ends with a slash. */
export const PROJECT: URL = new URL("../../", import.meta.url);

/** The folder of what is published, once `deno task pack` has made it, as a URL that ends with a slash. */
export const PACKAGE: URL = new URL("dist/package/", PROJECT);

/** The flag by which a program of this tree takes what is published in place of the sources. */
export const WITH_PACKAGE = "--import-map=dist/imports.json";
