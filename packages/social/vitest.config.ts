import { sameExamples, sourceProject } from "../../tooling/vitest/project.ts";
export default sourceProject("social", { setupFiles: [sameExamples] });
