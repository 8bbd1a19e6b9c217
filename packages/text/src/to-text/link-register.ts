/** Numbers addresses in the order they are met; the same address has the same number. */
export interface LinkRegister {
  /** Number of an address, from 1. */
  numberOf: (url: string) => number;
  /** Addresses that were met for the first time since they were last taken, with their numbers. */
  take: () => [number: number, url: string][];
}

/**
 * A register for one edition.
 *
 * @returns Empty register.
 */
export function createLinkRegister(): LinkRegister {
  const numbers = new Map<string, number>();
  let fresh: [number, string][] = [];
  return {
    numberOf: (url) => {
      const known = numbers.get(url);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(url, number);
      fresh.push([number, url]);
      return number;
    },
    take: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}
