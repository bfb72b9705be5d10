import { compact } from '../grammar/compact.ts';

// How people say that a promise is kept all the same: it is not broken, it lapses, nobody is held to it.

/** Words that bind a denial to its grounds. */
const WHERE = String.raw`(?:if|where|when|whenever|while|during|by|because|through|to the extent|insofar|in so far|for as long as|so long as|as long as|in (?:the event|case|cases|the following|these|those|any of)|by reason of|owing to|due to)`;
const NO = String.raw`(?:n['’]t| ?not| never)`;
/** What is promised, or the clause that promises it. */
const PROMISED = String.raw`(?:guarantees?|slas?|promises?|commitments?|pledges?|warrant(?:y|ies)|undertakings?|(?:service )?levels?|targets?|times|deadlines?|section|paragraphs?|clauses?|articles?|schedule|obligations?|periods)`;
const MISS = String.raw`(?:breach(?:es)?|violations?|miss|failure|default|penalt(?:y|ies)|deductions?|liability|claim)`;

const anyOf = (patterns: readonly string[]): RegExp =>
  compact(new RegExp(patterns.map((source) => `(?:${source})`).join('|'), 'gi'));

/** What follows does not count. */
export const UNBROKEN_VERBS = anyOf([
  // "The promise isn't broken when", "we haven't missed the target if".
  String.raw`\b(?:(?:is|are|was|were|be|(?:will|shall|would)(?=(?:n['’]t| not| never) be\b))${NO}|(?:has|have|had)(?:n['’]t| not)(?=[^.;:]{1,50} (?:if|when|where|while|to the extent)\b)) (?:been |be |considered |deemed |held )*(?:broken|breached|missed|violated|infringed|engaged|triggered|failed|in (?:breach|default)|an? ${MISS})(?: (?:of )?(?:the|our|this|its|any|a)(?: [a-z]+){1,2}?)? ${WHERE}\b`,
  String.raw`\b(?:there (?:is|are|will be|shall be) )?no ${MISS}(?: of (?:this|the|our|any) (?:[a-z]+ ){1,3}?| (?:[a-z]+ ){0,2}?| )${WHERE}\b`,
  // "You can't hold us to it when", "we aren't held to the target during".
  String.raw`(?:\bnot|n['’]t|\bnever) (?:be )?(?:held|hold us|hold the [a-z]+)(?: to| against)? (?:[a-z]+ ){1,3}?${WHERE}\b`,
  String.raw`\bnothing counts? (?:[a-z]+ ){0,3}?${WHERE}\b`,
  // "There shall be disregarded any minute that …": the subject stands behind.
  String.raw`\bthere (?:shall|will|must|is|are|may)(?: also)? (?:be |to be )?(?:disregarded|excluded|ignored|omitted|discounted|deducted|subtracted|left out(?: of (?:the |any )?[a-z]+)?|no (?:account|regard)(?: (?:taken|had|paid))? (?:of|to))\b`,
  // "We don't deduct", "we never hold against ourselves".
  String.raw`\bwe(?: do| will| shall)?(?:n['’]t| not| never) (?:deduct|subtract|score|record as|log as|mark down|charge ourselves (?:for|with)|hold against (?:us|ourselves))\b`,
  // "Articles 7 and 8 lapse where", "this warranty has no application to".
  String.raw`\b${PROMISED}\b[^.;:]{0,40}? (?:(?:also |then |further )?(?:lapses?|falls? away|ceases? to (?:apply|run|bind|have effect)|is off|are off)|(?:has|have|shall have|is of|are of|is without|are without) (?:no )?(?:effect|application|force)|(?:do|does|will|shall|can)${NO} (?:bite|bind(?: us)?|kick in|stretch|reach|run|operate|stand|arise|accrue)) ?(?:to|for|${WHERE})\b`,
  // "Is under no liability for a credit insofar as", "needn't pay where".
  String.raw`\b(?:under no|free (?:of|from)(?: any)?|(?:has|have|bears?|shall have|with) no) (?:liability|obligation|duty)(?: [a-z]+){0,6}? (?:insofar|in so far|to the extent|if|where|when|while)\b`,
  String.raw`\b(?:under no (?:obligation|duty)|not (?:be )?(?:obliged|required|bound|obligated)) to (?:pay|credit|compensate|refund|give|grant|issue|provide)(?: [a-z]+){0,3}? (?:credits?|compensation|refunds?|rebates?)(?: (?:for|in respect of|${WHERE}))?\b`,
  // "No right to a credit for", "may not claim for downtime caused by".
  String.raw`\b(?:no|not have (?:a|any)) (?:right|entitlement|claim|recourse) (?:to|for) (?:an? |any |the )?(?:[a-z]+ ){0,2}?(?:credits?|compensation|refunds?|rebates?|remed(?:y|ies)) (?:[a-z]+ ){0,2}?(?:for|in respect of|${WHERE})\b`,
  String.raw`\b(?:ca|may|can|shall|will)(?:n['’]t| ?not| never) claim (?:[a-z]+ ){0,4}?(?:for|in respect of|${WHERE})\b`,
  // "Nothing in this SLA applies to", "makes no commitment of availability in respect of".
  String.raw`\bnothing in (?:this|the) [a-z ]{2,40}? (?:shall |will )?(?:appl(?:y|ies)|extends?|covers?|relates?|obliges?)\b`,
  String.raw`\b(?:makes?|gives?|offers?|provides?) no (?:[a-z-]+ ){0,2}?(?:commitments?|guarantees?|promises?|undertakings?) (?:of|as to|about|regarding|on) (?:the )?(?:availability|uptime|service levels?) (?:for|in respect of|as to|${WHERE})\b`,
  String.raw`\b(?:ca|wo|can|do|does|will|shall)(?:n['’]t| ?not| never) (?:guarantee|promise|commit to|warrant) (?:any |the |our )?(?:[a-z]+ )?(?:availability|uptime|service levels?) (?:in cases? of|for|${WHERE})\b`,
  String.raw`\b(?:calculations?|computations?|measurements?|figures?|percentages?|uptime|availability)(?: of (?:the )?[a-z]+)? (?:shall |will |do(?:es)? )?(?:ignore|disregard|discount|omit|leave out)s?\b`,
  String.raw`\bneither [a-z][^.;:]{2,60} nor [^.;:]{2,60}? (?:do|does|will|shall|can|may) (?:apply|arise|accrue|count|extend|cover|include)\b`,
  String.raw`\b(?:need not|needn['’]t|(?:do|does)${NO} (?:have|need) to) (?:pay|credit|compensate|answer|grant|give|meet)(?: [a-z]+){0,4}? ${WHERE}\b`,
  String.raw`\b(?:gets?|has|have|is given|enjoys?|obtains?|is entitled to) (?:an? |any )?(?:relief|excuse|exemption|dispensation) (?:from [^.;:]{1,50}? )?(?:${WHERE}|for)\b`,
  // "Hours are subtracted from the downtime where".
  String.raw`\b(?:deducted|subtracted|taken (?:off|out of)|knocked off|discounted)(?: from)? (?:the |any |that )?(?:[a-z]+ )?(?:outages?|down-?time|total|durations?|times?|clock|count|figures?) (?:for|${WHERE})\b|^\W*(?:subtracted|deducted|taken) (?:from|off|out of) (?:[a-z-]+ ){1,4}(?:are|is)\b`,
  // "Void if the outage was caused by …": credits or the promise, of which the words before speak.
  String.raw`^\W*(?:(?:they|it|these|credits?|this) (?:are|is) )?(?:null and )?(?:void(?:ed)?|forfeit(?:ed)?|waived|cancelled|not (?:payable|due|owed|given|granted|available)) (?:if|where|when|whenever|in case)\b`,
  // "Under no circumstances does the promise hold for": the denial stands first.
  String.raw`\b(?:under|in) no (?:circumstances?|events?|case|way) (?:will|shall|does|do|can|may|is|are|must|should) (?:the |this|our |any |these |such )?(?:[\w'’-]+ ){0,3}?(?:apply|extend|cover|include|count|relate|be (?:counted|considered|treated|liable for|responsible for|accountable for|applied|given|granted|due|payable|(?:obliged|required|bound|obligated) to (?:pay|credit|compensate|refund|give|grant|issue|provide)))\b`,
  // "Uptime is 99.9 %. Exclusions: …": a label within a paragraph.
  String.raw`^\W*(?:exclusions?|exceptions?|exempt(?:ions?)?|excluded|carve-?outs?|out of scope|outside (?:of )?(?:the scope of )?(?:the|this) (?:sla|guarantee|scope|count|calculation)(?: (?:are|is))?|not (?:on us|our (?:fault|problem|responsibility)))\s?:`,
]);

/** What follows does not count, by a preposition. */
export const UNBROKEN_EXCEPTIONS = anyOf([
  String.raw`\b(?:less|minus) (?=(?:any |the |all )?(?:planned|scheduled|agreed|announced|notified|approved|permitted|allowed|excluded|routine) |maintenance\b|(?:minutes|time|hours|periods?|down-?time|outages?)\b[^.;:]{0,40}? (?:caused|due|result\w*|attributable|lost) )`,
  String.raw`\b(?:is|are|was|were)(?:n['’]t| not) (?:put down to|traceable to|owing to|down to|because of|brought about by|the (?:fault|doing|work|consequence) of)\b`,
  // "A credit, provided that the downtime did not result from …".
  String.raw`\b(?:did|do|does|has|have|had)(?:n['’]t| not) (?:been )?(?:result(?:ed)? from|arisen? (?:from|out of)|stem(?:med)? from|come from|originated? (?:in|from)|caused by|occur(?:red)? (?:because of|due to|as a result of))\b`,
]);

/** What stands before does not count. */
export const UNBROKEN_AFTER = anyOf([
  // "Neither maintenance nor strikes are counted as downtime": the denial stands first.
  String.raw`\b(?:is|are|shall be|will be|shall|will|does|do) (?:ever )?(?:counted|counts?|considered|treated|deemed|regarded|included)(?: (?:as|in|towards?|against) (?:the |our |an? )?(?:[a-z]+ ){0,2}?(?:down-?time|availability|uptime|calculations?|outages?|breach(?:es)?|unavailability))?\b(?<=^\W{0,4}neither\b[^.;]{3,260})`,
  String.raw`\bnever (?:be )?count(?:s|ed)?\b|\b(?:is|are|constitutes?|amounts? to) no (?:breach|violation|outage|down-?time|default|failure|miss)\b`,
  String.raw`\b(?:do|does|will|shall|can)(?:n['’]t| ?not| never) (?:dent|hurt|harm|spoil|worsen|eat into|cut into|weigh on|bear on|pull down|drag down) (?:the|our|this|that|your|its|any)\b`,
  // "Minutes lost to … are deemed to be available time": only of time, as a service may be deemed available when it works.
  String.raw`\b(?:is|are|shall be|will be|be) (?:deemed|treated|considered|counted|regarded)(?: as| to be| to have been)? (?:available|uptime|up)(?: time| minutes)?\b(?<=\b(?:minutes?|time|hours?|periods?|unavailability|down-?time|outages?|interruptions?)\b[^.;]{0,160})`,
  String.raw`\bleaves? (?:the|our|your|its) (?:[a-z]+ ){1,3}(?:untouched|unaffected|unchanged|intact)\b`,
  // "If the outage comes from …, the guarantee is off": only of causes.
  String.raw`, (?:then )?(?:(?:the|this|our|any) (?:[a-z]+ )?${PROMISED} (?:(?:is|are) (?:off|void|suspended|waived)|(?:do|does|will|shall)(?:n['’]t| not) (?:apply|count|hold|bind))|(?:we|the (?:supplier|provider)) (?:owes?|pays?|gives?)(?: you| the customer)? nothing)\b(?<=\b(?:caus(?:ed|es?)|due to|result\w*|fault|because|attributable|aris\w+|comes? from|stems?|down to|owing to)\b[^.;]{0,180})`,
]);
