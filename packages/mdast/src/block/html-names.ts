/** Elements whose tags start an HTML block of kind 6 (CommonMark 4.6). */
export const blockNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu " +
    "menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul"
  ).split(" "),
);

/** Elements that hold raw text: they start an HTML block of kind 1. */
export const rawNames: ReadonlySet<string> = /* @__PURE__ */ new Set(["pre", "script", "style", "textarea"]);
