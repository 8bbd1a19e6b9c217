/// <reference lib="dom" />
import type { Digest as DigestDocument } from "@digestkit/schema";
import { StrictMode, useEffect, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Digest } from "../src/index.ts";

// Takes over the page that a server rendered, and reports what React had to mend.

const data = document.querySelector("#data")?.textContent ?? "";
const root = document.querySelector("#root");
if (!root) throw new Error("Unexpected page without #root, expected the one of the test");

function App(): ReactNode {
  useEffect(() => {
    document.documentElement.dataset["hydrated"] = "";
  });
  return <Digest digest={JSON.parse(data) as DigestDocument} />;
}

hydrateRoot(
  root,
  <StrictMode>
    <App />
  </StrictMode>,
  { onRecoverableError: reportError },
);
