import { expect, test } from "vitest";
import * as email from "../src/index.ts";

test("exports", () => {
  expect(Object.keys(email).toSorted()).toEqual([
    "emailComponents",
    "feedbackId",
    "gmailLimit",
    "listId",
    "listUnsubscribe",
    "omits",
    "toEmail",
  ]);
});
