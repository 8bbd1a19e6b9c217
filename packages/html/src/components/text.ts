import { foreignRuns, html, type Html } from "@digestkit/adapter-kit";
import type { Text } from "@digestkit/schema";
import type { Context } from "../context.ts";

/** A soft line break between two characters of a script without spaces: `…です。\n次の…`. */
const brokenIdeographs =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])/gu;

/** Text; what runs against the direction around it is isolated. */
export function text({ value }: Pick<Text, "value">, { direction }: Context): Html {
  const lines = value.includes("\n") ? value.replace(brokenIdeographs, "") : value;
  const runs = foreignRuns(lines, direction);
  return html`${runs.map((run) => (run.isForeign ? html`<bdi>${run.text}</bdi>` : run.text))}`;
}
