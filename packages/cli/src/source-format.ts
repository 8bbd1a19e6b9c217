import { extname } from "node:path";

/** The formats a digest is read from. */
export const sourceFormats = ["text", "markdown", "json"] as const;

/** One of the formats a digest is read from. */
export type SourceFormat = (typeof sourceFormats)[number];

const byExtension: Record<string, SourceFormat> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdown": "markdown",
  ".mdx": "markdown",
  ".json": "json",
};

/**
 * The format a file name stands for; plain text for a name that says nothing.
 *
 * @param file - File name or path.
 * @returns Format.
 */
export function sourceFormat(file: string): SourceFormat {
  return byExtension[extname(file).toLowerCase()] ?? "text";
}
