import type { ReactNode } from "react";
import type { NodeProps } from "../context.ts";
import { Label } from "../label.tsx";

/** An image, loaded when it comes into view and without telling its host the page; its text where the policy refuses it. */
export function Image({ value: { alt, title }, src, context }: NodeProps<"image">): ReactNode {
  if (src !== undefined) {
    return <img src={src} alt={alt} title={title} loading="lazy" decoding="async" referrerPolicy="no-referrer" />;
  }
  if (alt === "") return undefined;
  const { labelled, image: label } = context.labels;
  return (
    <span className="image">
      [<Label text={labelled} context={context} values={{ label, value: <bdi>{alt}</bdi> }} />]
    </span>
  );
}
