export { omits } from "./omits.ts";
export { toSocial, type ToSocialOptions } from "./to-social.ts";
