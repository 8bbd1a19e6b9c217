import { languageName, sourcesToPrint } from "@digestkit/adapter-kit";
import { Fragment, type ReactNode } from "react";
import type { PartProps } from "../context.ts";
import { Label } from "../label.tsx";
import { Linked } from "../linked.tsx";
import { NamedValues } from "../named-values.tsx";

/** Sources, keywords and translation of an entry: a list of names and values. */
export function Facts({ value: entry, context }: PartProps<"facts">): ReactNode {
  const sources = sourcesToPrint(entry);
  if (sources.length + entry.keywords.length === 0 && !entry.translation) return undefined;
  const Sources = context.parts.sources;
  return (
    <dl className="facts">
      {sources.length > 0 && <Sources value={sources} context={context} />}
      <Keywords value={entry} context={context} />
      <Translation value={entry} context={context} />
    </dl>
  );
}

/** All keywords, as one value. */
function Keywords({ value: { keywords }, context }: PartProps<"facts">): ReactNode {
  const { labels } = context;
  if (keywords.length === 0) return undefined;
  const words = keywords.map((keyword, index) => (
    <Fragment key={index}>
      {index > 0 && labels.separator}
      <bdi>{keyword}</bdi>
    </Fragment>
  ));
  return <NamedValues name={<Label text={labels.keywords} context={context} />} values={[words]} />;
}

function Translation({ value: { translation, positions }, context }: PartProps<"facts">): ReactNode {
  if (!translation) return undefined;
  const { labels } = context;
  const { inLanguage, url, translator } = translation;
  const original = (
    <Linked url={url} place={positions?.["translation.url"]} context={context} hrefLang={inLanguage}>
      <bdi>{languageName(inLanguage, context.labelLanguage ?? context.language)}</bdi>
    </Linked>
  );
  return (
    <>
      <NamedValues name={<Label text={labels.originalLanguage} context={context} />} values={[original]} />
      {translator !== undefined && (
        <NamedValues
          name={<Label text={labels.roles.translator} context={context} />}
          values={[<bdi>{translator}</bdi>]}
        />
      )}
    </>
  );
}
