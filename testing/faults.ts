// Planned trouble: answers that fail, wait, or never come, once or a few times.

import { RpcFault } from "./rpc_fault.ts";

/** A call that is held until the test lets it go. */
export interface HeldCall {
  /** Resolves when the call has arrived and is held. */
  readonly reached: Promise<void>;
  /** Lets it go: it is answered as if nothing had been. */
  release(): void;
}

type Plan =
  | { readonly type: "fail"; readonly code: number; readonly text: string; times: number }
  | { readonly type: "hold"; readonly arrive: () => void; readonly released: Promise<void> }
  | { readonly type: "cut"; readonly when: "before" | "after" };

/** What happens to a call by plan. */
export interface Interference {
  /** To be awaited before the work; throws the fault to answer with. */
  before(): Promise<void>;
  /** Whether the link is cut instead of doing the work, or instead of answering. */
  readonly cut: "before" | "after" | undefined;
}

/** Trouble planned for the next calls of each method. */
export class FaultPlan {
  readonly #plans: Map<string, Plan[]> = new Map();
  readonly #letGo: Set<() => void> = new Set();
  readonly #lost: Map<object | undefined, number> = new Map();

  /** Makes the next `times` calls of a method fail. */
  fail(method: string, code: number, text: string, times: number): void {
    this.#add(method, { type: "fail", code, text, times });
  }

  /** Holds the next call of a method. */
  hold(method: string): HeldCall {
    const reached = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    const release = (): void => {
      this.#letGo.delete(release);
      released.resolve();
    };
    this.#letGo.add(release);
    this.#add(method, { type: "hold", arrive: reached.resolve, released: released.promise });
    return { reached: reached.promise, release };
  }

  /** Cuts the link of the next call of a method, before the work or before the answer. */
  cut(method: string, when: "before" | "after"): void {
    this.#add(method, { type: "cut", when });
  }

  /** Loses the next `times` updates on their way to an account, or to any when none is named. */
  loseUpdates(account: object | undefined, times: number): void {
    this.#lost.set(account, times);
  }

  /** Whether an update to an account is lost. */
  takeLoss(account: object): boolean {
    for (const whose of [account, undefined]) {
      const left = this.#lost.get(whose) ?? 0;
      if (left <= 0) continue;
      this.#lost.set(whose, left - 1);
      return true;
    }
    return false;
  }

  /** Whether something is planned for the next call of a method. */
  hasPlan(method: string): boolean {
    const plans = this.#plans.get(method);
    return plans !== undefined && plans.length > 0;
  }

  /** Takes what is planned for a call that came. */
  take(method: string): Interference | undefined {
    const plans = this.#plans.get(method);
    const plan = plans?.[0];
    if (plans === undefined || plan === undefined) return undefined;
    if (plan.type !== "fail" || --plan.times <= 0) plans.shift();
    return {
      before: () => carryOut(plan),
      cut: plan.type === "cut" ? plan.when : undefined,
    };
  }

  /** Forgets all plans and lets go of what is held. */
  clear(): void {
    this.#plans.clear();
    this.#lost.clear();
    for (const release of [...this.#letGo]) release();
  }

  #add(method: string, plan: Plan): void {
    const plans = this.#plans.get(method);
    if (plans === undefined) this.#plans.set(method, [plan]);
    else plans.push(plan);
  }
}

function carryOut(plan: Plan): Promise<void> {
  switch (plan.type) {
    case "fail":
      return Promise.reject(new RpcFault(plan.code, plan.text));
    case "hold":
      plan.arrive();
      return plan.released;
    case "cut":
      return Promise.resolve();
  }
}
