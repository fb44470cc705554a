// Where the project's folder is.

/** The project's folder as a URL that ends with a slash. */
export const PROJECT: URL = new URL("../../", import.meta.url);
