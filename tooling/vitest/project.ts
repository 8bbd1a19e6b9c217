import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineProject, type UserWorkspaceConfig } from "vitest/config";

/** Tests import sibling packages from their source files, so that no build stands between an edit and its test. */
const source = "digestkit-source";

/** The vitest project of one package: every `*.test.ts` below `test/`, run on sources instead of builds. */
export function sourceProject(name: string, test: UserWorkspaceConfig["test"] = {}): UserWorkspaceConfig {
  return defineProject({
    resolve: { conditions: [source, ...defaultClientConditions] },
    ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
    test: { name, include: ["test/**/*.test.ts"], ...test },
  });
}
