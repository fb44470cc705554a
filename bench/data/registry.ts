/**
 * A registry on the loopback interface that gives a package as JSR would.
 *
 * From a registry Deno checks a program against the declarations of what it imports; in a folder it
 * checks all of the sources. So this shows what a user of the package waits for.
 *
 * @module
 */

import { createHash } from "node:crypto";
import { PROJECT } from "./project.ts";

/** A registry that runs. */
export interface Registry extends AsyncDisposable {
  /** What `deno` needs in its environment to ask this registry. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a program imports, such as `jsr:@layer/telegram@0.1.0`. */
  readonly specifier: string;
}

interface Config {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

/**
 * Serves a package until it is disposed of, and has Deno forget it then.
 *
 * @param folder the folder of what is published, as a URL that ends with a slash.
 */
export async function startRegistry(folder: URL): Promise<Registry> {
  const config: Config = JSON.parse(await Deno.readTextFile(new URL("deno.json", folder)));
  const { name, version, exports, imports } = config;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  await addFiles("");
  const manifest = Object.fromEntries(
    [...files].map(([path, bytes]) => {
      const checksum = `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
      return [`/${path}`, { size: bytes.length, checksum }];
    }),
  );
  const home = `/${name}/`;
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    (request) => {
      const { pathname } = new URL(request.url);
      const [scope, base] = name.slice(1).split("/");
      if (pathname === `${home}meta.json`) {
        return Response.json({ scope, name: base, latest: version, versions: { [version]: {} } });
      }
      if (pathname === `${home}${version}_meta.json`) return Response.json({ manifest, exports });
      const bytes = files.get(pathname.slice(`${home}${version}/`.length));
      if (bytes === undefined) return new Response("no such file", { status: 404 });
      return new Response(bytes, { headers: { "content-type": typeOf(pathname) } });
    },
  );
  const { port } = server.addr;
  const cache = await cacheOf(port);
  await forget(cache);
  return {
    environment: { JSR_URL: `http://127.0.0.1:${port}/` },
    specifier: `jsr:${name}@${version}`,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      await forget(cache);
    },
  };

  async function addFiles(path: string): Promise<void> {
    for await (const { name, isDirectory } of Deno.readDir(new URL(path, folder))) {
      if (isDirectory) await addFiles(`${path}${name}/`);
      else await addFile(`${path}${name}`);
    }
  }

  async function addFile(path: string): Promise<void> {
    const bytes = await Deno.readFile(new URL(path, folder));
    const published = isModule(path)
      ? new TextEncoder().encode(unmapped(new TextDecoder().decode(bytes), imports))
      : bytes;
    files.set(path, published);
  }
}

function isModule(path: string): boolean {
  return path.endsWith(".js") || path.endsWith(".ts");
}

function typeOf(path: string): string {
  if (path.endsWith(".js")) return "text/javascript";
  return path.endsWith(".ts") ? "text/typescript" : "application/octet-stream";
}

/**
 * Writes specifiers out that an import map explains, as publishing does.
 *
 * @param source A module.
 * @param imports The import map.
 */
export function unmapped(source: string, imports: Readonly<Record<string, string>>): string {
  return source.replaceAll(
    /(\bfrom |\bimport |\bimport\()"([^"]+)"/g,
    (whole, before: string, specifier: string) => {
      const key = Object.keys(imports).find((one) =>
        specifier === one || specifier.startsWith(`${one}/`)
      );
      if (key === undefined) return whole;
      return `${before}"${imports[key]}${specifier.slice(key.length)}"`;
    },
  );
}

/** Where Deno keeps what it has from a port: the next server there may have something else. */
async function cacheOf(port: number): Promise<string> {
  const command = new Deno.Command("deno", { args: ["info", "--json"], cwd: PROJECT });
  const { stdout } = await command.output();
  const { modulesCache }: { modulesCache: string } = JSON.parse(new TextDecoder().decode(stdout));
  return `${modulesCache}/http/127.0.0.1_PORT${port}`;
}

async function forget(folder: string): Promise<void> {
  try {
    await Deno.remove(folder, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
