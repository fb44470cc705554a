// A folder that lives as long as a test.

/** A temporary folder, removed with its content when it is disposed of. */
export class TempFolder implements Disposable {
  /** Its path. */
  readonly path: string = Deno.makeTempDirSync({ prefix: "layer-storage-" });

  /** The path of a file in it. */
  file(name: string = "bot.session"): string {
    return `${this.path}/${name}`;
  }

  /** Names and permission bits of what is in it, in order of the names: `"bot.session 600"`. */
  list(): string[] {
    return [...Deno.readDirSync(this.path)].map(({ name }) => {
      const { mode } = Deno.statSync(this.file(name));
      return `${name} ${((mode ?? 0) & 0o777).toString(8)}`;
    }).sort();
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.path, { recursive: true });
  }
}
