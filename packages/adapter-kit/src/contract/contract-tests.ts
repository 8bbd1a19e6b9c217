import type { Adapter, ContractCase, ContractTest } from "./adapter.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { missingTexts } from "./missing-texts.ts";
import { poison } from "./poison.ts";
import { vectors } from "./vectors.ts";
import { withoutEnvironment } from "./without-environment.ts";

/** What a contract run needs from outside. */
export interface ContractOptions<Output> {
  /** Compares an output with the stored one, or stores it; throws where they differ. */
  golden?: (caseName: string, output: Output) => void;
}

/** One promise of the contract; throws where it is broken. */
type Promised<Output> = (adapter: Adapter<Output>, subject: ContractCase) => void;

/**
 * The tests every adapter has to pass, on every case: it leaves its input as it was; gives the same output twice, in a world
 * without clock, chance, time zone and locale; shows every text, quotation, attribution, source and correction in order, but
 * for what it `omits`; and stays inert when every string of the case carries one of our attack vectors.
 *
 * @param adapter - The adapter.
 * @param cases - Documents to try it on, one of them with every kind of node. They are frozen.
 * @param options - Golden output, where there is some.
 * @returns Tests, for any test runner.
 * @example
 * ```js
 * import { contractTests } from "@digestkit/adapter-kit/contract";
 * import { createDigest } from "@digestkit/schema";
 *
 * const adapter = { name: "title", render: (digest) => digest.title ?? "", text: String, hazards: () => [], omits: [] };
 * const tests = contractTests(adapter, [{ name: "empty", digest: createDigest({ id: "a" }) }]);
 * for (const { title, run } of tests) run();
 * console.log(tests.length); // => 5
 * ```
 */
export function contractTests<Output>(
  adapter: Adapter<Output>,
  cases: readonly ContractCase[],
  { golden }: ContractOptions<Output> = {},
): ContractTest[] {
  const tests: ContractTest[] = [
    { title: `${adapter.name} gives a reason for everything it leaves out`, run: () => checkOmits(adapter) },
  ];
  for (const subject of cases) {
    for (const [title, check] of Object.entries(promises<Output>())) {
      tests.push({ title: `${adapter.name}, ${subject.name}: ${title}`, run: () => check(adapter, subject) });
    }
    if (golden) {
      tests.push({
        title: `${adapter.name}, ${subject.name}: output is the stored one`,
        run: () => golden(subject.name, adapter.render(deepFreeze(subject.digest))),
      });
    }
  }
  return tests;
}

const promises = <Output>(): Readonly<Record<string, Promised<Output>>> => ({
  "input is left as it was": ({ render }, { digest }) => {
    render(deepFreeze(digest));
  },
  "output depends on the input only": ({ render, text }, { digest }) => {
    const [first, second] = withoutEnvironment(() =>
      [render(digest), render(structuredClone(digest))].map((output) => JSON.stringify([output, text(output)])),
    );
    if (first !== second) fail("Unexpected second output, expected the first one again");
  },
  "nothing is missing": ({ render, text, omits }, { digest }) => {
    const missing = missingTexts(digest, text(render(digest)), omits);
    if (missing.length > 0) fail(missing.join("\n"));
  },
  "hostile strings stay inert": ({ render, hazards }, { digest }) => {
    const found = ["", ...vectors].flatMap((vector) =>
      hazards(render(poison(digest, vector))).map((hazard) => `${JSON.stringify(vector)}: ${hazard}`),
    );
    if (found.length > 0) fail([...new Set(found)].slice(0, 20).join("\n"));
  },
});

function checkOmits<Output>({ name, omits }: Adapter<Output>): void {
  const fields = omits.map(({ field }) => field);
  if (new Set(fields).size < fields.length) fail(`Unexpected field twice in omits of ${name}: ${fields.join(", ")}`);
  const bare = omits.filter(({ reason }) => !/\S+ \S+/u.test(reason));
  if (bare.length > 0)
    fail(`Unexpected omits of ${bare.map(({ field }) => field).join(", ")}, expected a reason in words`);
}

function fail(reason: string): never {
  throw new Error(reason);
}
