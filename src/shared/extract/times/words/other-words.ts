/**
 * Words for what stands in the same texts and tables with a time, and is neither.
 * The patterns are in lower case and without the flag i, which makes them several times slower.
 */
export const OTHER_WORDS: readonly RegExp[] = [
  /\b(?:community|status|outage|resolution|closure|recovery)\s(?:notifications?|notices?|confirmations?|summar(?:y|ies)|e-?mails?|messages?)\b|\bworking\son\s(?:it|(?:the|your)\s(?:issue|problem|request|fix))\b|\bongoing\b|\bsubsequent\b|\bupdat(?:e|es|ed|ing)\b|\bstatus\b(?!\s(?:definitions?|levels?))|\bprogress\b|\bescalat\w{1,5}|(?<!\b(?:to|of|on|upon|after|acknowledg(?:es?|ing)|log(?:ging)?)\s(?:an?|any|each|every|the|your|such)\s)\breports?\b|\broot[-\s]cause\b|\brca\b|\bpost[-\s]?mortem\b|\banalys[ei]s\sreports?\b|\bfrequency\b|\bfollow[-\s]?ups?\b/gu,
  /\bcredits?\b|\bclaims?\b|\binvoic\w{1,4}|\brefund\w{0,3}|\bpay(?:s|ment|able|ments)?\b|\bterminat\w{1,5}|\bbreach\w{0,3}|\bnotice\b|\bcommunicat\w{1,5}|\bdowntime\b|\buptime\b|\bavailability\b|\bunavailab\w{1,6}|\bbackups?\b(?!\s(?:appliances?|units?|devices?|links?|lines?|circuits?|generators?|connections?|phones?|machines?)\b)|\brto\b|\brpo\b|\brecovery\s(?:time|point)\s?(?:objectives?)?\b|\bdisaster\b|\bmaintenance\b|\bclos(?:e|ed|ure)\b(?!\sof\s(?:business|play|trading|work|the\s))|\breminder\w{0,1}\b|\bretention\b|\bretained\b|\bdeliver(?:y|ed)\b|\bprovision\w{0,4}\b|\b(?:remediation|recovery|corrective(?:\saction)?|improvement|mitigation|restoration)\s(?:plans?|roadmaps?|proposals?)\b|\bpatch\w{0,5}\b|\bvulnerabilit\w{1,3}\b|\b(?:coordinated|public|responsible)\sdisclosure\b|\btime\sto\striage\b|\btriage\stimes?\b/gu,
  // "A report on availability and response times within 10 days": when one hears of them.
  /\b(?:reports?|statistics|figures|summar(?:y|ies)|statements?|dashboards?)\s(?:on|about|with|covering|showing|for)\s(?:[\p{L}-]{1,16},?\s){0,5}(?:response|resolution|reaction|repair|support)\stimes?\b/gu,
  // What is sent or paid and comes in, and is nobody who comes.
  /\b(?:payouts?|payments?|transfers?|settlements?|refunds?|parcels?|goods|orders|shipments?|deliver(?:y|ies)|packages)\s(?:\p{L}{2,10}\s){0,2}arriv(?:e|es|al)\b/gu,
  /statusmeldung[A-Za-zÀ-ɏ]{0,2}|zwischenbericht[A-Za-zÀ-ɏ]{0,2}|eskalation[A-Za-zÀ-ɏ]{0,6}|berichte?s?\b|gutschrift[A-Za-zÀ-ɏ]{0,2}|kündigung[A-Za-zÀ-ɏ]{0,6}|rechnung[A-Za-zÀ-ɏ]{0,4}|wartung[A-Za-zÀ-ɏ]{0,8}|\brapport[A-Za-zÀ-ɏ]{0,1}\b|\bescalade\b|\bavoir\b|\bfacture[A-Za-zÀ-ɏ]{0,1}\b|\brésiliation\b|\bpréavis\b/gu,
];
