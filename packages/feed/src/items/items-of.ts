import type { Section } from "@digestkit/schema";
import type { FeedOf } from "../feed-options.ts";
import type { FeedItem } from "../model/feed.ts";
import type { Issue } from "../model/issue.ts";
import type { Setting } from "../model/setting.ts";
import { correctionItems } from "./correction-items.ts";
import { entryItems } from "./entry-items.ts";
import { issueItems } from "./issue-items.ts";
import { isAbout, personIn } from "./person-in.ts";
import { sectionItems } from "./section-items.ts";

type Maker = (issue: Issue, setting: Setting) => FeedItem[];

const makers: Readonly<Record<Extract<FeedOf, string>, Maker>> = {
  issues: issueItems,
  entries: (issue, setting) => entryItems(issue, setting),
  sections: sectionItems,
  corrections: correctionItems,
};

/**
 * What makes the items of a feed out of an issue.
 *
 * @param of - What the items are.
 * @returns A function from an issue to its items.
 * @throws TypeError when it is nothing a feed can be of.
 */
export function itemsOf(of: FeedOf): Maker {
  if (typeof of === "string" && Object.hasOwn(makers, of)) return makers[of];
  if (typeof of === "object" && of.section !== undefined) {
    const { section } = of;
    return (issue, setting) =>
      entryItems(issue, setting, (_, sections) => sections.some((one) => isSection(one, section)));
  }
  if (typeof of === "object" && of.person !== undefined) {
    const { person } = of;
    return (issue, setting) => personItems(issue, setting, person);
  }
  throw new TypeError(
    `Unexpected feed of ${JSON.stringify(of)}, expected issues, entries, sections, corrections, {section} or {person}`,
  );
}

/** Whether a section is the one with an id or title. */
export function isSection({ id, title }: Section, wanted: string): boolean {
  const folded = (text: string): string => text.trim().toLowerCase();
  return id === wanted || folded(title) === folded(wanted);
}

/** What a feed about somebody would gather, their name's sensitivity forbids: it is left empty. */
function personItems(issue: Issue, setting: Setting, wanted: string): FeedItem[] {
  const person = personIn(issue.digest, wanted);
  if (!person) return [];
  const { sensitivity = "public" } = person;
  if (sensitivity === "public") return entryItems(issue, setting, (entry) => isAbout(entry, person));
  setting.report({
    ruleId: "feed-person",
    severity: "warning",
    reason: `Unexpected feed about a person marked as ${sensitivity}, expected one marked as public: their entries were left out`,
    actual: wanted,
  });
  return [];
}
