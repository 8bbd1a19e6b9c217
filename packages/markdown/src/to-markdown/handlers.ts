import type { Comment, InlineElement } from "@digestkit/schema";
import { defaultHandlers, type Info, type Options, type State } from "mdast-util-to-markdown";
import type { Break, Parents, PhrasingContent } from "mdast";

/** Writers for the nodes mdast has no name for, and for line breaks where Markdown has none. */
export const handlers: NonNullable<Options["handlers"]> = {
  comment: withPeek((node: Comment) => `<!--${node.value.replaceAll("-->", "--&gt;")}-->`),
  sub: withPeek(writeElement),
  sup: withPeek(writeElement),
  kbd: withPeek(writeElement),
  mark: withPeek(writeElement),
  abbr: withPeek(writeElement),
  break: withPeek(writeBreak),
} as unknown as NonNullable<Options["handlers"]>;

/** What comes before a node must know how it begins. */
function withPeek<Written extends (...parameters: never[]) => string>(
  write: Written,
): Written & { peek: () => string } {
  return Object.assign(((...parameters: never[]) => write(...parameters)) as Written, { peek: () => "<" });
}

/** `<abbr title="European Union">EU</abbr>` */
function writeElement(node: InlineElement, _parent: Parents | undefined, state: State, info: Info): string {
  const { type, title, children } = node;
  const open = title === undefined ? `<${type}>` : `<${type} title="${escapeAttribute(title)}">`;
  const content = state.containerPhrasing(
    { type: "paragraph", children: children as PhrasingContent[] },
    {
      ...info,
      before: ">",
      after: "<",
    },
  );
  return `${open}${content}</${type}>`;
}

/** What would end the attribute, or the tag for a reader that looks no closer. */
function escapeAttribute(value: string): string {
  return value.replace(/["&<>\n]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** `\` at the end of a line; `<br>` where no line can follow: in headings and cells, and at the end. */
function writeBreak(node: Break, parent: Parents | undefined, state: State, info: Info): string {
  const isLast = parent !== undefined && parent.children.at(-1) === node;
  return isLast || state.stack.some((construct) => oneLine.has(construct))
    ? "<br>"
    : defaultHandlers.break(node, parent, state, info);
}

const oneLine: ReadonlySet<string> = new Set(["headingAtx", "headingSetext", "tableCell"]);
