import { sourceProject } from "../../tooling/vitest/project.ts";
export default sourceProject("react");
