/**
 * Makes `super(object)` in a class stand for the object itself, so that the class can put private fields on a plain object: they
 * are in no comparison, copy or JSON, and unlike the entry of a weak map they cost the garbage collector nothing.
 */
export const Itself = function (object: object): object {
  return object;
} as unknown as new (object: object) => object;
