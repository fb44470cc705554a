/**
 * Reads the module graph as Deno sees it, type-only and dynamic imports included.
 *
 * @module
 */

/** One module that imports another. Paths of our own modules are relative to the project. */
export interface Edge {
  readonly from: string;
  /** A path of ours, or `node:name`, `npm:name@version`, `jsr:…`, `https:…`. */
  readonly to: string;
  /** Whether `to` is loaded before `from` runs: neither types alone nor a dynamic import. */
  readonly isLoaded?: boolean;
}

/** What is reachable from some roots. */
export interface ModuleGraph {
  readonly modules: readonly string[];
  readonly edges: readonly Edge[];
  /** Modules that could not be loaded or parsed, with the reason. */
  readonly errors: readonly string[];
}

interface InfoDependency {
  readonly specifier: string;
  readonly npmPackage?: string;
  readonly isDynamic?: boolean;
  readonly code?: { readonly specifier?: string; readonly error?: string };
  readonly type?: { readonly specifier?: string; readonly error?: string };
}

interface InfoModule {
  readonly specifier: string;
  readonly error?: string;
  readonly npmPackage?: string;
  readonly dependencies?: readonly InfoDependency[];
}

/** The project's folder as a URL that ends with a slash. */
export const PROJECT: URL = new URL("../../", import.meta.url);

/** Turns a specifier of the graph into the form used in {@linkcode Edge}. */
function nameOf(specifier: string): string {
  if (!specifier.startsWith(PROJECT.href)) return specifier;
  return decodeURIComponent(specifier.slice(PROJECT.href.length));
}

/**
 * Walks the graph from the given roots, with one call of `deno info`.
 *
 * @param roots paths relative to the project.
 * @throws `Error` when `deno info` itself fails.
 */
export async function moduleGraph(roots: readonly string[]): Promise<ModuleGraph> {
  const source = roots.map((root) => `import ${JSON.stringify(new URL(root, PROJECT).href)};`);
  const entry = `data:application/typescript,${encodeURIComponent(source.join(""))}`;
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["info", "--json", "--no-lock", "--config", "deno.json", entry],
    cwd: PROJECT,
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  }).output();
  if (!success) throw new Error(`deno info failed: ${new TextDecoder().decode(stderr)}`);
  const info: { modules: InfoModule[] } = JSON.parse(new TextDecoder().decode(stdout));

  const modules: string[] = [];
  const edges: Edge[] = [];
  const errors: string[] = [];
  for (const module of info.modules) {
    if (module.error !== undefined) errors.push(`${nameOf(module.specifier)}: ${module.error}`);
    if (module.specifier === entry) continue;
    const from = nameOf(module.specifier);
    modules.push(module.npmPackage === undefined ? from : `npm:${module.npmPackage}`);
    for (const dependency of module.dependencies ?? []) {
      for (const side of [dependency.code, dependency.type]) {
        if (side === undefined) continue;
        if (side.error !== undefined) errors.push(`${from}: ${side.error}`);
        if (side.specifier === undefined) continue;
        const to = dependency.npmPackage === undefined
          ? nameOf(side.specifier)
          : `npm:${dependency.npmPackage}`;
        const isLoaded = side === dependency.code && dependency.isDynamic !== true;
        edges.push({ from, to, isLoaded });
      }
    }
  }
  return { modules, edges, errors };
}

/**
 * The modules that are loaded before a program runs which imports some modules.
 *
 * @param roots paths relative to the project.
 * @param graph what is reachable from them.
 */
export function loadedModules(roots: readonly string[], { edges }: ModuleGraph): Set<string> {
  const loaded = new Set(roots);
  for (const module of loaded) {
    for (const { from, to, isLoaded } of edges) {
      if (from === module && isLoaded === true) loaded.add(to);
    }
  }
  return loaded;
}

/**
 * Finds the circles of a graph: every group of modules that reach each other.
 *
 * The method is Tarjan's (Depth-first search and linear graph algorithms, SIAM J. Comput. 1972),
 * with a stack of its own instead of recursion.
 */
export function circles(edges: readonly Edge[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = targets.get(from);
    if (list === undefined) targets.set(from, [to]);
    else list.push(to);
  }

  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  for (const root of targets.keys()) {
    if (index.has(root)) continue;
    const work: { node: string; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1]!;
      const { node } = frame;
      if (frame.next === 0) {
        index.set(node, index.size);
        low.set(node, index.get(node)!);
        open.push(node);
        isOpen.add(node);
      }
      const target = targets.get(node)?.[frame.next];
      frame.next += 1;
      if (target !== undefined) {
        if (!index.has(target)) work.push({ node: target, next: 0 });
        else if (isOpen.has(target)) low.set(node, Math.min(low.get(node)!, index.get(target)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
      if (low.get(node) !== index.get(node)) continue;
      const group: string[] = [];
      let member: string;
      do {
        member = open.pop()!;
        isOpen.delete(member);
        group.push(member);
      } while (member !== node);
      if (group.length > 1 || targets.get(node)?.includes(node)) found.push(group.sort());
    }
  }
  return found;
}
