import { bundle } from "../../tooling/tsup/base.ts";
export default bundle(import.meta.url, { "digest-issue": "src/define.ts" });
