/** Kinds of edits: each makes, from a text and numbers below 1, the edits that follow each other. */

const pasted = `The harbour of Lorsk stays closed until Friday, the *port authority* said on its
[site](https://port.example/closed). “We are sorry,” added its head, Ana Velt, **in person**.

- 9,000 tonnes of grain wait on [eleven ships](https://port.example/ships)
- the \`east\` quay is open for fishing boats
`;

export const kinds = {
  insert: (source, number) => [insert(Math.floor(number * source.length), "e")],
  delete: (source, number) => {
    const start = Math.floor(number * (source.length - 1));
    return [{ start, end: start + 1, text: "" }];
  },
  paste: (source, number) => [insert(lineStart(source, number), pasted)],
  "toggle a fence": (source, number) => {
    const start = lineStart(source, number);
    return [insert(start, "```\n"), { start, end: start + 4, text: "" }];
  },
};

function insert(at, text) {
  return { start: at, end: at, text };
}

function lineStart(source, number) {
  return source.lastIndexOf("\n", Math.floor(number * source.length)) + 1;
}

/** Numbers below 1, the same ones on every run. */
export function* numbers(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 0x1_0000_0000;
  }
}

export function apply(source, { start, end, text }) {
  return source.slice(0, start) + text + source.slice(end);
}
