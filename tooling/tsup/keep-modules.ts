import { type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * One built file per source file. In one big file, top-level calls such as `z.object(…)` keep whatever they reach alive:
 * `textOf` alone would weigh 31 KB with all of Zod behind it, and weighs 1 KB this way.
 */
export const keepModules: Plugin = {
  name: "keep-modules",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.tsx?$/ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.tsx?$/, ".js"), external: true },
    );
  },
};
