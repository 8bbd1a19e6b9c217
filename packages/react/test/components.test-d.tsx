import type { SafeUrl } from "@digestkit/schema";
import { expectTypeOf, test } from "vitest";
import type { Components, NodeProps, NodeType, PartProps, PartValues } from "../src/index.ts";
import { Digest } from "../src/index.ts";

declare const digest: Parameters<typeof Digest>[0]["digest"];

test("a component for an unknown node or part does not compile", () => {
  // @ts-expect-error -- `teaser` is neither
  void (<Digest digest={digest} components={{ teaser: () => null }} />);
  void (<Digest digest={digest} components={{ entry: () => null }} />);
});

test("a component of the wrong kind does not compile", () => {
  // @ts-expect-error -- a link is no entry
  void (<Digest digest={digest} components={{ entry: ({ value }: NodeProps<"link">) => value.url }} />);
  // @ts-expect-error -- an element's name is no component
  void (<Digest digest={digest} components={{ strong: "b" }} />);
});

test("there is a component for each node and part", () => {
  expectTypeOf<keyof Components>().toEqualTypeOf<NodeType | keyof PartValues>();
});

test("a component knows what it gets", () => {
  expectTypeOf<NodeProps<"link">["href"]>().toEqualTypeOf<SafeUrl | undefined>();
  expectTypeOf<NodeProps<"heading">["level"]>().toEqualTypeOf<number>();
  expectTypeOf<NodeProps<"strong">>().not.toHaveProperty("href");
  expectTypeOf<PartProps<"entry">["value"]["headline"]>().toEqualTypeOf<string | undefined>();
});
