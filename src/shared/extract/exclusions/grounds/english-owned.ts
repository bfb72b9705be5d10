import { CUSTOMER, CUSTOMERS } from './english-words.ts';

// Whose a thing is, in every way that English says it: what fails at the customer's end is the customer's
// equipment, and nothing that the customer did.

/** What stands at somebody's end. */
const THING = String.raw`(?:equipment|hardware|software|(?:sub-?)?networks?|systems?|devices?|infrastructures?|environments?|servers?|computers?|cabling|cables|wiring|(?:power|electricity|electrical) (?:suppl(?:y|ies)|sources?|circuits?|installations?)|facilit(?:y|ies)|premises|applications?|apps|routers?|switches|modems?|connectors?|firewalls?|prox(?:y|ies)|w?lans?|wi-?fi|workstations?|handsets?|(?:tele)?phones?|printers?|scanners?|peripherals?|tools|machines?|vms|data ?cent(?:er|re)s?|databases?|components?|apparatus|technolog(?:y|ies)|(?:technology|software) stack|browsers?|platforms?|gateways?|endpoints?|end-?points?|hosts|laptops?|desktops|pcs|tablets?|appliances?|terminals?|sensors?|cameras?|gear|kit|drivers|vpns?|pbx|cpe|interfaces?)`;

/** What makes a thing somebody's, as a participle. */
const HELD = String.raw`(?:owned|operated|controlled|managed|supplied|provided|furnished|maintained|leased|rented|hosted|administered|purchased|procured|acquired|possessed|held)`;
const HELD_SO = String.raw`${HELD}(?:(?:,? (?:and|or|and\/or)|,|\/) ?(?:otherwise )?(?:used|${HELD})){0,4}`;
const SOMEBODY = String.raw`(?:or on behalf of )?(?:the |any |an? )?${CUSTOMER}\b`;

/** Where the customer is. */
const PLACE = String.raw`(?:sites?|premises|side|ends?|locations?|offices?|buildings?|facilit(?:y|ies)|branch(?:es)?|rooms?|place|shop|venue|plant|warehouse)`;

/** "Devices owned or operated by the Customer", "servers that the client runs", "cabling at your site". */
const HELD_BY_CUSTOMER = [
  String.raw`\b${THING}(?: (?:or|and) (?:other )?${THING})?,? (?:(?:that|which) )?(?:(?:is|are|was|were|being) )?(?:directly |solely |separately )?(?:${HELD_SO}|used) by ${SOMEBODY}`,
  String.raw`\b${THING} (?:(?:that|which) )?(?:the )?${CUSTOMER} (?:itself |themselves |himself )?(?:has |have )?(?:owns?|operates?|controls?|manages?|suppl(?:y|ies)|provides?|maintains?|hosts?|runs?|uses?|holds?)\b`,
  String.raw`\b${THING},? (?:(?:that|which) )?(?:(?:is|are|was|were) )?(?:under|within|in) (?:the )?(?:${CUSTOMERS} (?:own |sole |direct |reasonable )?(?:control|custody|possession|care)|(?:control|custody|possession|care) of ${SOMEBODY})`,
  String.raw`\b${THING},? (?:(?:that|which) )?(?:(?:is|are) )?belong(?:s|ing)? to ${SOMEBODY}`,
  String.raw`\b${THING} for which (?:the )?${CUSTOMER} (?:is|are) (?:[a-z]+ly )?responsible\b`,
] as const;

const AT_CUSTOMER = String.raw`\b${THING}(?: (?:failures?|outages?|faults?|problems?|issues?|errors?|incidents?|cuts?))?,? (?:(?:that|which) )?(?:(?:is|are) )?(?:located |situated |installed |housed |kept )?(?:at|on|in|within) (?:the |an? |any )?${CUSTOMERS} (?:own )?${PLACE}\b`;
const POWER_AT_CUSTOMER = String.raw`\b(?:power|electricity|electrical|mains|ups|air[- ]conditioning|cooling)(?: [a-z]+)? (?:at|on|in|within) (?:the |an? |any )?${CUSTOMERS} (?:own )?${PLACE}\b`;

/** What says that a thing is the customer's, each as a pattern. */
export const CUSTOMERS_THINGS: readonly RegExp[] = [
  ...HELD_BY_CUSTOMER,
  AT_CUSTOMER,
  POWER_AT_CUSTOMER,
  // "Devices of the Customer": and not of its doing, "systems of the client's making".
  String.raw`\b${THING} of (?:the |any |an? |our )?(?!you)${CUSTOMER}\b(?!['’]s)`,
  String.raw`\b${CUSTOMERS} (?:own |(?:or|and) (?:its |their |your )?(?:end[- ])?users['’]? |\((?:or|and) (?:its|their|your) (?:end[- ])?users['’]?\) )?(?:(?!of |to |by |for |in |on |with |from |third|like |that |did |and |or )[\w-]+ ){0,2}?(?:printers?|handsets?|routers?|wiring|wi-?fi|machines?|connectors?|apparatus|databases?|mobile phones?|technology stack|equipment|hardware|software|systems?|devices?|networks?|infrastructure|facilities)\b`,
  String.raw`(?<!\byour )\b(?!your)${CUSTOMERS} (?:own )?(?:tools|components?|platforms?|resources|installations)\b`,
  String.raw`\b(?:customer|client|user|subscriber|tenant|member|merchant|licensee|staff|school|council|hospital)[- ](?:premises?|provided|supplied|owned|managed|hosted|operated|maintained|controlled|run|furnished|procured|side|end)(?:(?:,? (?:and|or)|\/|,) ?-?[a-z]+)?(?: [\w-]+){0,2}? ${THING}\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** The same where it names who holds a thing: nobody did anything there. */
export const HELD_THINGS: readonly RegExp[] = HELD_BY_CUSTOMER.map(
  (pattern) => new RegExp(pattern, 'gi'),
);
