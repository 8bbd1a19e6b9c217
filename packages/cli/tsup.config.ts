import { program } from "../../tooling/tsup/base.ts";
export default program(import.meta.url);
