import { library } from "../../tooling/tsup/base.ts";
export default library(import.meta.url);
