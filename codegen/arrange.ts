// Decides which module declares which name, so that modules never import each other in a circle.
//
// TL's namespaces do depend on each other in circles (`account.emailVerifiedLogin` holds an
// `auth.SentCode`, `auth.recoverPassword` takes an `account.PasswordInputSettings`). So one module
// per namespace, and beneath them the root module, which takes the few namespaced names that root
// names or a circle need; their namespace hands them on under their own name.

import { type ModelDefinition, type ModelType, namespaceOf, type Schema } from "./schema.ts";

/** Where every name of a schema is declared. */
export interface Arrangement {
  /** Namespaces in alphabetical order, the root (empty) left out. */
  readonly namespaces: readonly string[];
  /** Full names of namespaced types and definitions that the root module declares. */
  readonly inRoot: ReadonlySet<string>;
  /** The modules each namespace imports, in alphabetical order; the root is the empty name. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** A graph: each node and the nodes it points to. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Arranges the names of a schema in modules.
 *
 * @param schema A checked schema.
 * @returns An arrangement without import circles.
 */
export function arrange(schema: Schema): Arrangement {
  const needs = dependencies(schema);
  const names = [...needs.keys()];
  const inRoot = new Set<string>();
  moveWithNeeds(names.filter((name) => namespaceOf(name) === ""), needs, inRoot);
  let modules = moduleGraph(needs, inRoot);
  for (let cycle = smallestCut(modules, needs, inRoot); cycle;) {
    moveWithNeeds(cycle, needs, inRoot);
    modules = moduleGraph(needs, inRoot);
    cycle = smallestCut(modules, needs, inRoot);
  }
  const namespaces = [...new Set(names.map(namespaceOf))].filter((name) => name !== "").toSorted();
  const imports = new Map(
    namespaces.map((name) => [name, [...modules.get(name) ?? []].toSorted()] as const),
  );
  return { namespaces, inRoot, imports };
}

/** What each type and definition mentions, by full name. */
function dependencies(schema: Schema): Graph {
  const needs = new Map<string, Set<string>>();
  for (const { name, constructors } of schema.types) {
    needs.set(name, new Set(constructors.map((constructor) => constructor.name)));
  }
  for (const definition of [...schema.constructors, ...schema.methods]) {
    needs.set(definition.name, mentioned(definition));
  }
  return needs;
}

function mentioned(definition: ModelDefinition): Set<string> {
  const names = new Set<string>();
  function visit(type: ModelType): void {
    if (type.kind === "boxed") names.add(type.type);
    else if (type.kind === "bare") names.add(type.name);
    else if (type.kind === "vector") visit(type.of);
  }
  for (const field of definition.fields) visit(field.type);
  return names;
}

/** Moves names, and all they need, to the root module. */
function moveWithNeeds(names: readonly string[], needs: Graph, inRoot: Set<string>): void {
  const queue = [...names];
  const seen = new Set(queue);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (namespaceOf(name) !== "") inRoot.add(name);
    for (const next of needs.get(name) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
}

/** Which module imports which. */
function moduleGraph(needs: Graph, inRoot: ReadonlySet<string>): Map<string, Set<string>> {
  const home = (name: string) => inRoot.has(name) ? "" : namespaceOf(name);
  const graph = new Map<string, Set<string>>();
  for (const [name, targets] of needs) {
    // A name that was moved is handed on by its namespace, which therefore imports the root.
    const from = namespaceOf(name);
    if (from === "") continue;
    const edges = graph.get(from) ?? new Set();
    graph.set(from, edges);
    if (inRoot.has(name)) {
      edges.add("");
      continue;
    }
    for (const target of targets) {
      if (home(target) !== from) edges.add(home(target));
    }
  }
  return graph;
}

/**
 * Finds the import on a circle that mentions the fewest names.
 *
 * @returns Those names, or `undefined` when there is no circle.
 */
function smallestCut(
  modules: Graph,
  needs: Graph,
  inRoot: ReadonlySet<string>,
): string[] | undefined {
  let best: string[] | undefined;
  for (const [from, targets] of modules) {
    for (const to of targets) {
      if (to === "" || !reaches(modules, to, from)) continue;
      const names = new Set<string>();
      for (const [name, mentions] of needs) {
        if (namespaceOf(name) !== from || inRoot.has(name)) continue;
        for (const mention of mentions) {
          if (namespaceOf(mention) === to && !inRoot.has(mention)) names.add(mention);
        }
      }
      if (best === undefined || names.size < best.length) best = [...names];
    }
  }
  return best;
}

function reaches(graph: Graph, from: string, to: string): boolean {
  const queue = [from];
  const seen = new Set(queue);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === to) return true;
    for (const next of graph.get(node) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return false;
}
