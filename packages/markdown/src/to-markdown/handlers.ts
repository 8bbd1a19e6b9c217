import type { Comment, InlineElement } from "@digestkit/schema";
import { defaultHandlers, type Info, type Options, type State } from "mdast-util-to-markdown";
import type { Break, Heading, Parents, PhrasingContent } from "mdast";

/** Writers for the nodes mdast has no name for, and for line breaks where Markdown has none. */
export const handlers: NonNullable<Options["handlers"]> = {
  comment: withPeek((node: Comment) => `<!--${node.value.replaceAll("-->", "--&gt;")}-->`),
  sub: withPeek(writeElement),
  sup: withPeek(writeElement),
  kbd: withPeek(writeElement),
  mark: withPeek(writeElement),
  abbr: withPeek(writeElement),
  break: withPeek(writeBreak),
  heading: writeHeading,
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
  // A tag alone on its line would make what follows HTML.
  return `${open}${content.replace(/^\n/u, "&#xA;")}</${type}>`;
}

/** What would end the attribute, or the tag for a reader that looks no closer. */
function escapeAttribute(value: string): string {
  return value.replace(/["&<>\n]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** `\` at the end of a line; `<br>` where no line can follow: in headings and cells, before a comment, and at the end. */
function writeBreak(node: Break, parent: Parents | undefined, state: State, info: Info): string {
  const siblings: { type: string }[] = parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  const isLine =
    next !== undefined && next.type !== "comment" && !state.stack.some((construct) => oneLine.has(construct));
  return isLine ? defaultHandlers.break(node, parent, state, info) : lineBreak;
}

// markup-text: Markdown's only way to break a line inside one, and a constant.
const lineBreak = "<br>";

const oneLine: ReadonlySet<string> = new Set(["headingAtx", "headingSetext", "tableCell"]);

/** `## Title`, never underlined: a line of its own could begin with HTML. */
function writeHeading(node: Heading, _parent: Parents | undefined, state: State, info: Info): string {
  const tracker = state.createTracker(info);
  const exitHeading = state.enter("headingAtx");
  const exitPhrasing = state.enter("phrasing");
  const sequence = "#".repeat(node.depth);
  tracker.move(`${sequence} `);
  const content = state.containerPhrasing(node, { before: "# ", after: "\n", ...tracker.current() });
  exitPhrasing();
  exitHeading();
  // `#  a` would lose its second space.
  const title = content.replace(/^[\t ]/u, (space) => `&#x${space.charCodeAt(0).toString(16).toUpperCase()};`);
  return title === "" ? sequence : `${sequence} ${title}`;
}
