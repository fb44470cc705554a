/** What a rule of the protocol is, in the table that tests are held against. */

/** Whom a rule binds. One that binds nobody is told because tests rely on it. */
export type Binding = "client" | "server" | "both" | "nobody";

/** One rule of the protocol. */
export interface Rule {
  /** The name that tests write, such as `R64`. Names stay; gaps are left for later rules. */
  readonly id: string;
  readonly binds: Binding;
  /** The rule in one sentence. The pages named as its source have it in full. */
  readonly says: string;
  /** Pages and sections of core.telegram.org; `practice` is what clients do that work. */
  readonly source: string;
  /** What of the rule is not built yet. Tests may show the rest. */
  readonly notBuilt?: string;
  /** Why the rule can't be kept or broken here. */
  readonly notApplicable?: string;
}

/** The rules about one matter. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}
