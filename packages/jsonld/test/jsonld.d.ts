// The processor has no declarations of its own; this is what the tests use of it.
declare module "jsonld" {
  interface Options {
    documentLoader: (url: string) => Promise<{ contextUrl: undefined; documentUrl: string; document: unknown }>;
    base: string;
    safe?: boolean;
    compactToRelative?: boolean;
  }
  const jsonld: {
    expand: (record: unknown, options: Options) => Promise<Record<string, unknown>[]>;
    flatten: (record: unknown, context: unknown, options: Options) => Promise<Record<string, unknown>>;
    toRDF: (record: unknown, options: Options) => Promise<unknown[]>;
  };
  export default jsonld;
}
