import type { Root } from "mdast";
import type { BlockState } from "../block/block-state.ts";
import { Itself } from "../tree/itself.ts";
import type { Parsed } from "./parsed.ts";

/** What a root came from: the state of a whole parse, or what is made of it, or of an update, to be used again. */
export interface Origin {
  from: BlockState | Parsed;
  /** The source began with a byte order mark. */
  marked: boolean;
  /** A limit was exceeded. */
  limited: boolean;
}

class Known extends Itself {
  readonly #origin: Origin;

  constructor(root: Root, origin: Origin) {
    super(root);
    this.#origin = origin;
  }

  static put(root: Root, origin: Origin): object {
    return new Known(root, origin);
  }

  static read(root: object): Origin | undefined {
    return #origin in root ? root.#origin : undefined;
  }
}

/** Lets a tree be updated later. */
export function remember(root: Root, origin: Origin): void {
  Known.put(root, origin);
}

/** What a tree came from, if `remember` knows it. */
export function originOf(root: object): Origin | undefined {
  return Known.read(root);
}
