import { expect, test } from "vitest";
import { yearNear } from "../src/dates/year-near.ts";

test.each([
  [{ month: 5, day: 4 }, "2024-05-06", 2024],
  [{ month: 12, day: 25 }, "2024-01-04", 2023],
  [{ month: 1, day: 6 }, "2023-12-28", 2024],
  [{ month: 2, day: 29 }, "2024-03-14T08:00:00Z", 2024],
  [{ month: 2, day: 29 }, "2025-03-14", undefined],
  [{ month: 2, day: 29 }, "2026-07-14", undefined],
  [{ month: 5, day: 4 }, "May", undefined],
])("%j near %s is in %s", (day, date, year) => {
  expect(yearNear(day, date)).toBe(year);
});
