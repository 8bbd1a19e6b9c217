import { sourceProject } from "../vitest/project.ts";
export default sourceProject("tooling-new", { testTimeout: 120_000 });
