import { expect, test, vi } from "vitest";
import { desk } from "./run-cli.ts";

vi.mock("react-dom/server", () => {
  throw new Error("Cannot find package 'react-dom'");
});

test("the React edition says which packages it wants", async () => {
  await using world = await desk({ "a.txt": "The gates were opened.\n" });
  const ran = await world.run(["render", "a.txt", "--to", "react"]);
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toContain("Unexpected edition `react` without React");
  expect(ran.stderr).toContain("expected its packages: npm install react react-dom");
});
