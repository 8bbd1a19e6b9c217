import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The vocabulary of schema.org, as the declarations of `schema-dts` have it. */
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/\.js$/u, ".d.ts"),
  "utf8",
);

interface Class {
  bases: string[];
  properties: Set<string>;
}

const classes = new Map<string, Class>();
for (const [, name = "", bases = "", body = ""] of declarations.matchAll(
  /^(?:export )?interface (\w+)(?:<[^>]*>)?(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gmu,
)) {
  classes.set(name, {
    bases: bases.match(/\w+(?=Base\b|<|,|$)|\w+Base\b/gu) ?? [],
    properties: new Set([...body.matchAll(/^ {4}"(\w+)"\??:/gmu)].map(([, property = ""]) => property)),
  });
}

/** All properties of a type, with those it inherits; nothing for a type the vocabulary does not have. */
export function propertiesOf(type: string): ReadonlySet<string> | undefined {
  const names = [`${type}Leaf`, `${type}Base`].filter((name) => classes.has(name));
  if (names.length === 0) return undefined;
  const properties = new Set<string>();
  for (let at = 0; at < names.length; at++) {
    const found = classes.get(names[at] ?? "");
    for (const property of found?.properties ?? []) properties.add(property);
    for (const base of found?.bases ?? []) if (!names.includes(base)) names.push(base);
  }
  return properties;
}

/** Properties whose values are addresses in the context that schema.org publishes. */
const addressed = "url sameAs archivedAt correctionsPolicy license inDefinedTermSet".split(" ");

/** Terms that schema.org's context coerces; everything else is text. Written for these tests, so that none asks the network. */
export const contextStub: { "@context": Record<string, unknown> } = {
  "@context": {
    "@vocab": "https://schema.org/",
    ...Object.fromEntries(addressed.map((name) => [name, { "@type": "@id" }])),
  },
};
