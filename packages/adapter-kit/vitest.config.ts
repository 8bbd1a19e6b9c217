import { sameExamples, sourceProject } from "../../tooling/vitest/project.ts";
export default sourceProject("adapter-kit", { setupFiles: [sameExamples] });
