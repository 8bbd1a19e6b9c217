import { absoluteUrl } from "@digestkit/adapter-kit";

/** {@link absoluteUrl} of something that is a page or a file: `http` or `https`. */
export function webUrl(url: string | undefined, base: string | undefined): string | undefined {
  const absolute = url === undefined ? undefined : absoluteUrl(url, base);
  return absolute?.startsWith("http") ? absolute : undefined;
}
