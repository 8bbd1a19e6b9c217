/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium` into the system's folder for temporary files, which the caller
 * chooses with `TMPDIR`, and prints where its program is. A process of its own, because the package reads both settings on import.
 */
// Asks for the system libraries it was built with as well: a machine that has only Node lacks some.
process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
const { default: packaged } = await import("@sparticuz/chromium");
console.log(await packaged.executablePath());
