import type { Nodes, RootContent } from "mdast";
import { Itself } from "../tree/itself.ts";
import { shiftNode, shiftNodes, shiftPosition, type Shift } from "./shift.ts";

/**
 * A copy of a top-level block at the place it moved to. Its children are copied when they are first asked for: of the blocks
 * behind an edit, most move again before anybody looks into them.
 */
export function shiftBlock(block: RootContent, shift: Shift): RootContent {
  const { position } = block;
  if (!position) return block;
  if (!("children" in block)) return shiftNode(block, shift);
  const copy: Record<string, unknown> = {};
  // Fields are set one by one, because a field that is there already does not become an accessor without cost.
  for (const key of Object.keys(block)) {
    if (key === "children") Object.defineProperty(copy, key, accessor);
    else if (key === "position") copy[key] = shiftPosition(position, shift);
    else copy[key] = (block as unknown as Record<string, unknown>)[key];
  }
  Moved.put(copy, block, shift);
  return copy as unknown as RootContent;
}

/** The children of a block that moved, copied or not. */
class Moved extends Itself {
  readonly #block: { children: RootContent[] };
  readonly #shift: Shift;
  #children: Nodes[] | undefined;

  constructor(copy: object, block: { children: RootContent[] }, shift: Shift) {
    super(copy);
    this.#block = block;
    this.#shift = shift;
  }

  static put(copy: object, block: RootContent & { children: Nodes[] }, shift: Shift): object {
    return new Moved(copy, block as { children: RootContent[] }, shift);
  }

  static read(copy: Moved): Nodes[] {
    return (copy.#children ??= shiftNodes(copy.#block.children, copy.#shift));
  }

  static write(copy: Moved, children: Nodes[]): void {
    copy.#children = children;
  }
}

/** One and the same for all blocks, so that those of a type keep one hidden class. */
const accessor: PropertyDescriptor & ThisType<Moved> = {
  enumerable: true,
  configurable: true,
  get() {
    return Moved.read(this);
  },
  set(children: Nodes[]) {
    Moved.write(this, children);
  },
};
