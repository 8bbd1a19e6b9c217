export type { Adapter, ContractCase, ContractField, ContractTest, Omission } from "./contract/adapter.ts";
export { contractTests, type ContractOptions } from "./contract/contract-tests.ts";
export { describeAdapter, type ContractRunner } from "./contract/describe-adapter.ts";
export { documentPolicy, mailPolicy, markupHazards, type MarkupPolicy } from "./contract/markup-hazards.ts";
export { poison } from "./contract/poison.ts";
export { textHazards } from "./contract/text-hazards.ts";
export { vectors } from "./contract/vectors.ts";
