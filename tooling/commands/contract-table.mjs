// The contract's results as a table: adapters × cases.

/** A test of the contract, as `describeAdapter` names it: `page, every-node: nothing is missing`. */
const titleOf = /^(?<adapter>.+), (?<subject>[^,:]+): (?<promise>.+)$/u;

/**
 * @typedef {{ title: string, passed: boolean }} Result
 * @typedef {{ adapter: string, subject: string, passed: number, failed: string[] }} Cell
 */

/**
 * Counts the tests of each adapter on each case; other tests are left out.
 *
 * @param {readonly Result[]} results
 * @returns {Cell[]} In the order of the results.
 */
export function contractCells(results) {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  for (const { title, passed } of results) {
    const { adapter, subject, promise } = titleOf.exec(title)?.groups ?? {};
    if (adapter === undefined || subject === undefined || promise === undefined) continue;
    const key = JSON.stringify([adapter, subject]);
    const cell = cells.get(key) ?? { adapter, subject, passed: 0, failed: [] };
    if (passed) cell.passed++;
    else cell.failed.push(promise);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/**
 * A Markdown table: a row for each case, a column for each adapter. `5` is five tests passed; `4, 1 failed` says what it says.
 *
 * @param {readonly Cell[]} cells
 * @returns {string}
 */
export function contractTable(cells) {
  const adapters = [...new Set(cells.map(({ adapter }) => adapter))];
  const subjects = [...new Set(cells.map(({ subject }) => subject))].sort();
  const textOf = (/** @type {string} */ subject, /** @type {string} */ adapter) => {
    const cell = cells.find((each) => each.subject === subject && each.adapter === adapter);
    if (!cell) return "–";
    return cell.failed.length === 0 ? String(cell.passed) : `${cell.passed}, ${cell.failed.length} failed`;
  };
  const rows = [
    ["case", ...adapters],
    ["---", ...adapters.map(() => "---")],
    ...subjects.map((subject) => [subject, ...adapters.map((adapter) => textOf(subject, adapter))]),
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/**
 * What an adapter leaves out, as a list; fields with the same reason share a line.
 *
 * @param {readonly { field: string, reason: string }[]} omits
 * @returns {string}
 */
export function omitsList(omits) {
  if (omits.length === 0) return "nothing";
  const reasons = [...new Set(omits.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const fields = omits.filter((each) => each.reason === reason).map(({ field }) => field);
      return `${fields.join(", ")}: ${reason}`;
    })
    .join("\n  ");
}
