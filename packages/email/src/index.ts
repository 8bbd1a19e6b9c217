export { omits } from "./omits.ts";
export { toEmail, type ToEmailOptions } from "./to-email.ts";
