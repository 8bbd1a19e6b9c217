export { fromJsonLd } from "./from-json-ld/from-json-ld.ts";
export { omits, ninjsOmits } from "./omits.ts";
export type { AddressOptions } from "@digestkit/adapter-kit";
export type {
  CitationRoleNode,
  ContributorRoleNode,
  CorrectionNode,
  JobNode,
  JsonLdDocument,
  NewsArticleNode,
  OfficeNode,
  OrganizationNode,
  PeriodicalNode,
  PersonNode,
  PlaceNode,
  QuotationNode,
  ReferenceNode,
  SectionNode,
  SpeakerNode,
  TranslatedIssueNode,
  VolumeNode,
  WorkNode,
} from "./to-json-ld/json-ld-document.ts";
export type { IssueTranslation, JsonLdOptions } from "./to-json-ld/json-ld-options.ts";
export { toJsonLdScript } from "./to-json-ld/to-json-ld-script.ts";
export { toJsonLd } from "./to-json-ld/to-json-ld.ts";
export type { Ninjs, NinjsItem } from "./to-ninjs/ninjs.ts";
export { toNinjs, type NinjsOptions } from "./to-ninjs/to-ninjs.ts";
export { unmapped, type Unmapped } from "./unmapped.ts";
