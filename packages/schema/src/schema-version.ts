/** Version of the document format this package reads and writes. */
export const schemaVersion = "1.0";
