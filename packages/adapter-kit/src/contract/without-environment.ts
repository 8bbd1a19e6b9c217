/** A function of the machine's clock, chance, place or language, and what stands in for it. */
interface Trap {
  owner: object;
  name: string;
  replace: (original: unknown) => unknown;
}

const forbid = (what: string) => () => () => {
  throw new Error(`Unexpected use of ${what}, expected output that depends on the digest and the options only`);
};

const localDateMethods = [
  ..."getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTimezoneOffset".split(" "),
  ..."toDateString toString toTimeString toLocaleString toLocaleDateString toLocaleTimeString".split(" "),
];

/** `new Date()` reads the clock; `new Date("2023-10-03")` does not. */
const timelessDate = (original: unknown): unknown =>
  new Proxy(original as DateConstructor, {
    construct: (target, parameters, newTarget) => {
      if (parameters.length === 0) forbid("new Date()")()();
      return Reflect.construct(target, parameters, newTarget) as Date;
    },
  });

/** Without a locale or a time zone a format takes the machine's. */
const placelessFormat = (original: unknown): unknown =>
  new Proxy(original as typeof Intl.DateTimeFormat, {
    construct: (target, parameters: [string?, Intl.DateTimeFormatOptions?], newTarget) => {
      if (parameters[0] === undefined || parameters[1]?.timeZone === undefined)
        forbid("Intl.DateTimeFormat without locale and time zone")()();
      return Reflect.construct(target, parameters, newTarget) as Intl.DateTimeFormat;
    },
  });

const traps: readonly Trap[] = [
  { owner: Math, name: "random", replace: forbid("Math.random") },
  { owner: Date, name: "now", replace: forbid("Date.now") },
  { owner: globalThis.performance, name: "now", replace: forbid("performance.now") },
  { owner: globalThis.crypto, name: "randomUUID", replace: forbid("crypto.randomUUID") },
  { owner: globalThis.crypto, name: "getRandomValues", replace: forbid("crypto.getRandomValues") },
  { owner: Intl, name: "DateTimeFormat", replace: placelessFormat },
  ...localDateMethods.map((name) => ({ owner: Date.prototype, name, replace: forbid(`Date.prototype.${name}`) })),
  { owner: globalThis, name: "Date", replace: timelessDate },
];

/**
 * Runs a function in a world without clock, chance, time zone and locale: what asks for one of them throws.
 *
 * @param run - Synchronous function.
 * @returns What it returns.
 * @throws Error that names what was asked for; whatever `run` throws. The world is put back in either case.
 */
export function withoutEnvironment<Value>(run: () => Value): Value {
  const originals = traps.map(({ owner, name }) => Object.getOwnPropertyDescriptor(owner, name));
  try {
    for (const { owner, name, replace } of traps) {
      const value = replace(Reflect.get(owner, name));
      Object.defineProperty(owner, name, { value, configurable: true, writable: true });
    }
    return run();
  } finally {
    for (const [index, { owner, name }] of traps.entries()) {
      const original = originals[index];
      if (original) Object.defineProperty(owner, name, original);
      else Reflect.deleteProperty(owner, name);
    }
  }
}
