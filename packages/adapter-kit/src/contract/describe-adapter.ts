import type { Adapter, ContractCase } from "./adapter.ts";
import { contractTests, type ContractOptions } from "./contract-tests.ts";

/** What a test runner brings: vitest's, node's or jest's own `test`. */
export interface ContractRunner<Output> extends ContractOptions<Output> {
  /** Declares a test. */
  test: (title: string, run: () => void) => void;
}

/**
 * Hands the contract's tests to a test runner: an adapter's whole contract test.
 *
 * @param adapter - The adapter.
 * @param cases - Documents to try it on.
 * @param runner - The runner's `test`, and golden output where there is some.
 * @example
 * ```ts
 * import { describeAdapter } from "@digestkit/adapter-kit/contract";
 * import { createDigest, textOf } from "@digestkit/schema";
 *
 * const adapter = { name: "plain", render: textOf, text: String, hazards: () => [], omits: [] };
 * const cases = [{ name: "empty", digest: createDigest({ id: "a" }) }];
 * describeAdapter(adapter, cases, { test: (title, run) => run() });
 * ```
 */
export function describeAdapter<Output>(
  adapter: Adapter<Output>,
  cases: readonly ContractCase[],
  { test, ...options }: ContractRunner<Output>,
): void {
  for (const { title, run } of contractTests(adapter, cases, options)) test(title, run);
}
