/** One option of a rule. */
export interface RuleOption<Value> {
  /** The value it has unless it is set. */
  default: Value;
  /** What it does. */
  description: string;
  /** The values it can have, when they are few. */
  values?: readonly Value[];
}

/** Options of a rule, by name. A list holds words. */
export type RuleOptions = Record<string, string | number | boolean | readonly string[]>;
