/**
 * Whom many providers buy from, as alternatives of an expression. A failure of theirs is a third party's,
 * and the text need not say so.
 */

/** Clouds that other services stand on: where grounds are listed, the name alone is one. */
export const CLOUDS = 'amazon web services|aws|azure|google cloud|gcp';

/** These and others, whose name alone is no ground: "an outage of Fastly", "Fastly went down". */
export const WELL_KNOWN_SUPPLIERS = `${CLOUDS}|akamai|amazon|apple|cloudflare|digital ?ocean|equinix|fastly|github|gitlab|google|hetzner|microsoft(?: 365)?|openai|ovh(?:cloud)?|salesforce|slack|stripe|twilio`;
