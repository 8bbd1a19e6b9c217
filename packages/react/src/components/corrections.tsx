import { below, entryTitle, ownId } from "@digestkit/adapter-kit";
import type { ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { HeadingElement } from "../heading-element.tsx";
import { Isolated } from "../isolated.tsx";
import { Label } from "../label.tsx";
import { CorrectionTitle } from "./correction.tsx";

/**
 * All corrections of an issue: those of an entry are linked to, they stand with it; the others stand here.
 *
 * @example
 * ```ts
 * import { Corrections, createContext } from "@digestkit/react";
 * import { createDigest } from "@digestkit/schema";
 * import { createElement } from "react";
 * import { renderToStaticMarkup } from "react-dom/server";
 *
 * const context = createContext(createDigest({ id: "a" }), { labels: { corrections: "Put right" }, headingLevel: 2 });
 * const markup = renderToStaticMarkup(createElement(Corrections, { value: [], context }));
 * console.log(markup); // => <section class="corrections"><h2 id="digest-corrections">Put right</h2></section>
 * ```
 */
export function Corrections({ value: corrections, context }: PartProps<"corrections">): ReactNode {
  const { plan, parts, labels, headingLevel } = context;
  const placed = corrections.filter(({ target }) => plan.entries.has(target));
  const others = corrections.filter(({ target }) => !plan.entries.has(target));
  const Correction = parts.correction;
  return (
    <section className="corrections">
      <HeadingElement level={headingLevel} id={ownId(context, "corrections")}>
        <Label text={labels.corrections} context={context} />
      </HeadingElement>
      {placed.length > 0 && (
        <ul>
          {placed.map((correction) => (
            <li key={plan.anchors.get(correction)}>
              <LinkTo value={correction} context={context} />
            </li>
          ))}
        </ul>
      )}
      {others.map((correction) => (
        <Correction key={plan.anchors.get(correction)} value={correction} context={below(context)} />
      ))}
    </section>
  );
}

function LinkTo({ value: correction, context }: PartProps<"correction">): ReactNode {
  const { labels, plan } = context;
  const label = <CorrectionTitle value={correction} context={context} />;
  const entry = plan.entries.get(correction.target);
  const value = entry && (
    <bdi>
      <Isolated text={entryTitle(entry, labels)} context={context} />
    </bdi>
  );
  return (
    <a href={`#${plan.anchors.get(correction)}`}>
      <Label text={labels.labelled} context={context} values={{ label, value }} />
    </a>
  );
}
