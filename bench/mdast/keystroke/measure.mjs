/** One engine in this process, warmed: prints the milliseconds of each edit by kind, as JSON. `node measure.mjs <engine>` */
import { digests } from "./digests.mjs";
import { apply, kinds, numbers } from "./edits.mjs";
import { sessions } from "./sessions.mjs";

const [, , name] = process.argv;
const open = await sessions[name]();
const sources = digests();
const perDigest = Number(process.env.DIGESTKIT_EDITS ?? 60);

function run(kind, seed) {
  const times = [];
  for (const first of sources) {
    const follow = open(first);
    let source = first;
    const random = numbers(seed);
    for (let count = 0; count < perDigest; count++) {
      for (const edit of kinds[kind](source, random.next().value)) {
        source = apply(source, edit);
        const start = process.cpuUsage();
        follow(edit, source);
        const { user, system } = process.cpuUsage(start);
        times.push((user + system) / 1000);
      }
    }
  }
  return times;
}

const warm = process.cpuUsage();
for (let seed = 1; process.cpuUsage(warm).user < 2_000_000; seed++)
  for (const kind of Object.keys(kinds)) run(kind, seed);
const measured = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, run(kind, 20_231_003)]));
process.stdout.write(JSON.stringify(measured));
