import { services, type Service } from "./services.ts";

/**
 * Length of a post as its service counts it.
 *
 * - Mastodon: characters as people count them; an address is 23, a mention counts without its server.
 * - Bluesky: characters as people count them.
 * - Telegram: UTF-16 code units.
 * - X: weighted; characters of most alphabets 1, of others and emoji 2, an address 23.
 *
 * @param text - Text of a post.
 * @param service - Where it is posted.
 * @returns Length in the service's own unit.
 * @throws TypeError for a service we do not know.
 * @example
 * ```ts
 * import { postLength } from "@digestkit/social";
 *
 * console.log(postLength("Gates open: https://monitor.example/7/gates-opened", "mastodon")); // => 35
 * console.log(postLength("洪水 👨‍👩‍👧", "x"), postLength("洪水 👨‍👩‍👧", "bluesky")); // => 7 4
 * ```
 */
export function postLength(text: string, service: Service): number {
  return rulesOf(service).measures[0].count(text);
}

/** What is known of a service. */
export function rulesOf(service: Service): (typeof services)[Service] {
  const name: unknown = service;
  if (typeof name === "string" && Object.hasOwn(services, name)) return services[service];
  throw new TypeError(`Unexpected service ${String(name)}, expected ${Object.keys(services).join(", ")}`);
}
