/**
 * Makes one edition of a large digest in a process of its own, and prints what that took: `node measure.mjs <edition> <entries>`. Other
 * settings of the environment are the caller's; `DIGESTKIT_CLOCK` sets the clock, in milliseconds since 1970.
 */
import { createHash } from "node:crypto";
import { editions } from "./editions.mjs";
import { largeDigest } from "./large-digest.mjs";

const [, , name, entries] = process.argv;
const [folder, make] = editions[name];
const adapter = await import(`../../packages/${folder}/dist/index.js`);
const digest = largeDigest(Number(entries));

const clock = process.env.DIGESTKIT_CLOCK;
if (clock !== undefined) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Number(clock)] : parts));
    }
    static now() {
      return Number(clock);
    }
  };
  Math.random = () => 0.5;
}

const start = process.cpuUsage();
const made = await make(adapter, digest);
const { user, system } = process.cpuUsage(start);
const bytes = typeof made === "string" || made instanceof Uint8Array ? made : JSON.stringify(made);
console.log(
  JSON.stringify({
    seconds: (user + system) / 1e6,
    // Kilobytes, as the system counts them.
    megabytes: process.resourceUsage().maxRSS / 1024,
    size: Buffer.byteLength(bytes) / 1e6,
    hash: createHash("sha256").update(bytes).digest("hex"),
  }),
);
