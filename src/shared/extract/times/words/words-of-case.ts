// Words that say much else too, and what a time is for only where the text has named a case: below "Urgent repairs",
// behind "P2:". In lower case and without the flag i, as those of `response-words` are.

/** Who comes, calls or begins. */
export const RESPONSE_OF_CASE: readonly RegExp[] = [
  /\battend(?:s|ed|ing|ance)?\b|\barriv(?:e|es|ed|al)\b|\bvisit(?:s|ed)?\b|\bcom(?:e|es)\sout\b|\binspect(?:s|ed)?\b|\bassess(?:es|ed)?\b|\bdispatch(?:es|ed)?\b|\bmobili[sz](?:e|es|ed)\b|\bon[-\s]?site\b(?=\s(?:within|in|inside|under|by|the\s(?:next|same)|next|same)\s)/gu,
  /\b(?:begin|begins|begun|starts?|started|commence[sd]?)\b|\bschedul(?:e|es|ed)\b(?:\s(?:to|for)\s(?:begin|start|commence)(?:ning|ing)?)?(?!\s(?:maintenance|downtime|releases?|outages?)\b)|\b(?:looked\s(?:at|into)|investigated|diagnosed|triaged|actioned|seen)\b/gu,
  /(?<=[a-z]\s)calls?\b(?=\s(?:you|the\s(?:customer|client|user|tenant|caller)|within|inside|by|no\slater)\b)|\b(?:make|makes|made|making)\scontact\b|\bcontact(?:s|ed)?\b(?!\s(?:us|details?|points?|persons?|centres?|centers?|our|the\s(?:help|service|support)))|\b(?:engineer|technician|operative|fitter|electrician|plumber|contractor|someone|somebody)s?\s(?:(?:will|shall|to)\s(?:be\s)?)?with\syou\b/gu,
  /\b(?:arbeit(?:en)?|bearbeitung|störungsbehebung|behebung)\s(?:beginn\p{L}{0,2}|startet?)\b|\b(?:beginn|start)\sder\s\p{L}{4,30}\b|\bvor\sort\b/gu,
];

/** What is over then. */
export const RESOLUTION_OF_CASE: readonly RegExp[] = [
  /\bcomplet(?:e|es|ed|ing|ion)\b|\bclear(?:s|ed|ing|ance)?\b|\bfinish(?:es|ed)?\b|\bdone\b|\bclosed?\b(?=\s(?:within|in|inside|under|by|no\slater)\b)|\bma(?:ke|kes|king|de)\sgood\b|\bput(?:s|ting)?\s(?:things|it|them|this|matters)\sright\b|\bcarr(?:y|ied|ies)\sout\b|\b(?:have|has|having|get|gets)\s(?:the\s|your\s|a\s)?(?:service|system|supply|line|site|unit|it|you|things)\s(?:\p{L}{3,12}\s){0,2}(?:back|up|going|working|running)\b|\bfulfil(?:s|l|led|ment)?\b/gu,
  /\b(?:erledigt|abgeschlossen|fertiggestellt)\b|\bterminée?s?\b|\bcompletat[oaie]\b|\bcompletad[oa]s?\b|\bafgerond\b/gu,
];

/** What is begun or completed in such a section and is no case: "the survey is completed within 3 days". */
const OF_ELSE =
  /(?<![a-z])(?:reports?|reporting|reviews?|analys[ei]s|root\scauses?|negotiat\w{1,5}|trainings?|audits?|surveys?|satisf\w{2,7}|(?:annual|yearly|regular|periodic|quarterly|monthly)\s[a-z]{4,14}|warrant\w{1,3}|contracts?|agreements?|signing|signature|onboarding|migrations?|projects?|implementations?|installations?|deployments?|assessments?|questionnaires?|forms?|pa(?:id|yments?)|quot(?:es?|ations?)|offers?|proposals?|orders?\sof|tests?|testing|account\smanagers?|sales|plans?|meetings?|records?|data|documentation|closing|closed\sticket|escalat\w{1,5}|informed|notif\w{2,8}|updat\w{1,3}|bericht\w{0,3}|vertrag\w{0,3}|verhandlung\w{0,2}|schulung\w{0,2})(?![a-z])/i;

export const isOfElse = (sentence: string): boolean => OF_ELSE.test(sentence);
