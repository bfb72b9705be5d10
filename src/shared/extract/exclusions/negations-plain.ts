import { compact } from '../grammar/compact.ts';

// How people say in plain words that something does not count: with "we", with "you", with a consequence
// instead of a term of law.

/** Words that bind a denial to its grounds: "… is disregarded where …". */
const WHERE = String.raw`(?:if|where|when|whenever|while|during|because|to the extent|insofar|in so far|for as long as|so long as|as long as|in the event|in cases? of|by reason of|owing to|due to)`;
const NO = String.raw`(?:n['’]t| ?not| never)`;
/** Down by the words of a level: what is no such thing does not count. */
const DOWN = String.raw`(?:down-?time|outages?|unavailability|unavailable|interruptions?|a miss|a failure|a breach|breaches|missed)`;

/** One expression that looks for them all in one pass. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  compact(new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'gi'));

/** Work that is not done: "is not obliged to support", "we don't fix". */
const WORK_NOT_DONE =
  /\b(?:(?:is|are|be|was|were) (?:not|under no) (?:obliged|required|bound|expected|obligation) to|we (?:do not|don['’]t|can(?:not|['’]t| not)|won['’]t|will not|never)(?: also)?) (?:support|fix|repair|mend|debug|troubleshoot|restore|rectify|look after|resolve|correct|remedy|cure|attend(?: to)?|investigate|deal with|work on|make good|put right|maintain|replace|provide (?:the |any )?(?:support|assistance|services?|maintenance|corrections?) (?:for|to|in respect of|where|if|in relation to))\b/gi;

/** What follows does not count. */
export const PLAIN_VERBS = anyOf([
  // "Shall not be deemed unavailable as a result of …".
  new RegExp(
    String.raw`${NO} (?:be )?(?:deemed|considered|regarded|treated|counted|classed) (?:as |to be |to have been )?(?:unavailable|down|interrupted|offline|breached|missed|in breach|non-?compliant) (?:${WHERE}|as a result of|because of|on account of)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:disregarded|ignored|excluded|exempt(?:ed)?|excused|relieved|released from liability|absolved|discounted|left out|uncounted|${NO} (?:be )?(?:counted|down|breached|missed|owed|due|payable)) (?:also )?${WHERE}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:is|are|be|stands?) (?:\w+ )?(?:relieved|excused|released|exempt|discharged|freed) (?:of|from) [^.;:]{1,80}?\b${WHERE}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:is|are|be|as) (?:an? |any )?(?:excused|excluded|exempt(?:ed)?|permitted|allowed|relief) (?:[\w-]+ ){1,2}${WHERE}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\bno (?:service )?(?:credits?|compensation|refunds?|rebates?|deductions?|penalt\w+|payments?) (?:\w+ ){0,4}(?:to the extent|insofar|in so far|because|as long as|unless and until)\b`,
    'gi',
  ),
  // "No minute shall count as downtime that is due to …": the subject is denied and not the verb.
  /\bno (?:such )?(?:time|minutes?|hours?|periods?|outages?|interruptions?|failures?|faults?|incidents?|events?|errors?|down-?time|unavailability|delays?|breach|miss|shortfall)(?: [\w-]+){0,3}? (?:(?:shall|will|is|are|may|can|does|do|should) (?:be )?(?:[a-z]+ )?)?(?:counts?|counted|regarded|treated|deemed|considered|included|reckoned|recorded|taken into|constitutes?|amounts? to|qualif(?:y|ies)|entitles?|gives? rise|affects?|reduces?|lowers?)\b[^.;:]{0,70}?\b(?:that|which|where|if|when|while|during|to the extent|insofar|caused|due|attributable|result\w*|arising|by reason|owing|because|on account)\b/gi,
  // "No regard shall be had to", "left out of account are", "not treated as downtime are".
  new RegExp(
    String.raw`\bno (?:regard (?:shall be|will be|is|are|being)? ?(?:had|paid|given)|account (?:shall be|will be|is|being) taken|allowance (?:shall be|will be|is) made) (?:to|of|for)\b|\btakes? no account of\b|\bregard (?:shall|will|must) not be had to\b|^\W*(?:\(?\d{1,2}[.)] )?(?:(?:left|kept) out of (?:the )?(?:account|calculation|count)|disregarded|not (?:counted|regarded|treated|deemed|considered|classed|reckoned|included)(?: as| in| towards?)? ?(?:an? |the |any )?(?:[a-z-]+ ){0,3}?)(?:are|is)\b`,
    'gi',
  ),
  // "We do not consider the following an outage", "none of these is deemed an interruption".
  /(?:\b(?:do|does|will|shall|would)(?:n['’]t| not)|\bnever) (?:consider|regard|treat|deem|view|classify|class|see) (?=[^.;:]{0,40}\b(?:the following|these|those|any of)\b)|\b(?:none of|neither of|not any of) (?:the )?(?:following|these|those|below)\b[^.;:]{0,40}?\b(?:is|are|be) (?:deemed|considered|regarded|treated|counted|classed|seen)\b/gi,
  // The party is freed and not the time: "the operator is released where …".
  new RegExp(
    String.raw`\b(?:supplier|provider|contractor|operator|vendor|host|carrier|company|performance|party) (?:is|are|shall be|will be) (?:also |then )?(?:relieved|released|excused|discharged|freed) ${WHERE}\b`,
    'gi',
  ),
  WORK_NOT_DONE,
  // "We're not on the hook when …".
  /(?:\b(?:is|are|am)|['’](?:re|m|s)) (?:not|never) (?:on the hook|to blame|at fault|answerable) (?:for|if|when|where)\b/gi,
  /\b(?:do|does)(?:n['’]t| not) take (?=[^.;:]{1,80} into account\b)/gi,
  // "May waive any penalty if …": what is promised is not owed then.
  /\b(?:may|can|will|shall) (?:waive|withhold|refuse|deny|decline|reject|disallow) (?:to (?:pay|grant|give) )?(?:any |the |a |all |such |its )?(?:penalt(?:y|ies)|(?:service )?credits?|compensation|refunds?|rebates?)(?: (?:claims?|requests?))? (?:if|where|when|for|in)\b/gi,
  // "May close a ticket in these cases": what is sent in is not dealt with.
  /\b(?:may|can|will|shall) (?:refuse|decline|reject|turn down)(?:,? or [a-z]+)? (?:an? |any |the |your |such )?(?:support )?(?:issues?|tickets?|requests?|cases?|calls?) (?:if|where|when|(?:in|under|for) (?=(?:any of )?(?:the following|these|those|certain)\b))/gi,
  /\bwe (?:also |simply |always |then )?(?:ignore|disregard|discount|skip|subtract|deduct|take out|strip out|exclude|leave out|leave aside)\b/gi,
  /\b(?:nor|neither) (?:do|does|will|would|shall|can|is|are) (?:\w+ ){1,2}?(?:count(?:ed)?|includ(?:e|ed)|cover(?:ed)?|measured?|liable|responsible|answer|owe)\b/gi,
  new RegExp(
    String.raw`\b(?:you|the customer|customers?|clients?|we|nothing|there) (?:get|gets|receive|receives|owe|owes|pay|pays|are owed|is owed|is due|will get)(?:${NO})? (?:no|nothing|any(?:thing)?)(?: \w+)? ?${WHERE}\b|\bnothing is (?:owed|due|payable|paid) ${WHERE}\b|\b(?:do|will|wo|does)${NO} (?:owe|get|earn) (?:\w+ ){0,4}?${WHERE}\b`,
    'gi',
  ),
  /\b(?:deemed|considered|treated as|counted as|regarded as|counts? as|classed as) (?:to be |to have been )?(?:also |still )?(?:available|up|uptime|operational|in service)(?: even| also| notwithstanding)? (?:during|while|throughout|for (?:any|the) (?:time|period|minutes?))\b|\b(?:also|even|still|nevertheless|nonetheless) (?:be )?(?:deemed|considered|treated as|counted as|regarded as) (?:to be )?(?:available|up|uptime|operational)\b|\b(?:deemed|considered|treated as|counted as|counts as) (?:to be )?(?:available|up|uptime) (?:also|even) (?:if|when|where)\b/gi,
]);

/** A time that does not run: "the clock stops while …", "le délai est suspendu lorsque …". */
const STOPPED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:clock|timers?|count(?:er)?|(?:response|resolution|repair|fix) times?|time) (?:[a-z0-9]+ ){0,4}?(?:stops?|pauses?|(?:is|are|be) (?:paused|stopped|suspended|frozen|halted)|(?:does|do)(?:n['’]t| not) (?:run|tick|start|count)|stands? still) ${WHERE}\b`,
    'gi',
  ),
];

/** What follows does not count, by a participle. */
export const PLAIN_EXCEPTIONS = anyOf([
  ...STOPPED,
  /\b(?:bar|but for|aside from) (?=(?:any |the |all )?(?:planned|scheduled|announced|agreed|notified|emergency|maintenance|force majeure|acts? of)\b)/gi,
  /\b(?:leaving (?:out|aside)|setting aside|ignoring|discounting|not counting|as long as it(?: is|['’]s) not|so long as it(?: is|['’]s) not)\b/gi,
]);

/** What stands before does not count. */
export const PLAIN_AFTER = anyOf([
  /\b(?:is|are|be|being) (?:left|kept) out of (?:the )?(?:account|calculation|count)\b/gi,
  new RegExp(String.raw`\b(?:is|are|was|were)${NO} (?:[a-z]+ )?${DOWN}\b`, 'gi'),
  new RegExp(
    String.raw`\b(?:does|do|will|would|wo|shall)${NO} (?:be )?(?:\w+ )?(?:count(?:ed)?\b(?! (?:on|back)\b)|add(?:ed)? (?:up|to)\b|go (?:towards?|into)\b|tell against\b|held against\b)`,
    'gi',
  ),
  /\b(?:that|this|it|those|they)(?:['’](?:s|re)| is| are) (?:on|down to|up to) (?:you|your side|the customer)\b|\b(?:is|are) (?:on|down to) (?:you|your side|the customer)\b(?! to )|\b(?:is|are)(?:n['’]t| not) (?:on|down to) us\b|\bout of our hands\b|\bat (?:your|the customer['’]s|customer['’]s) (?:own )?risk\b/gi,
  /\b(?:is|are|gets?|be) (?:\w+ )?(?:taken|stripped|left|kept|carved|backed|netted) (?:out|off|aside)\b|\b(?:stays?|remains?|sits?|falls?|lies?) (?:out of|outside)(?: of)? (?:the|this|our) (?:\w+ )?(?:count|calculation|figures?|total|sla|guarantee|promise|sum|percentage|number)\b|\bcomes? off the (?:total|count|clock|time)\b/gi,
  // "Planned maintenance excluded from availability calculations": without a verb.
  /\b(?:excluded|exempt(?:ed)?|omitted|left out|subtracted|deducted|removed) from (?:(?:the|our|any|all|its|monthly|service|sla) ){0,3}(?:availability|up-?time|down-?time|slas?|calculations?|measurements?|computations?|guarantees?|commitments?|percentages?)\b/gi,
  // "If the fault lies in your software, you are not entitled to a refund."
  /\b(?:is|are|will|shall)(?:n['’]t| ?not| never) (?:be )?(?:entitled|eligible) (?:to|for) (?:an? |any |the )?(?:service |sla )?(?:credits?|refunds?|compensation|rebates?|reductions?|penalt(?:y|ies))\b(?<=\b(?:caus(?:ed|es?)|due to|result\w*|fault|because|attributable|aris\w+|related to|lies? (?:in|with)|stems?|originat\w+)\b[^.;]{0,200})/gi,
  // "Planned works: told ten days before, at night, not counted."
  /[,;–] ?(?:and )?(?:not counted|doesn['’]t count|don['’]t count|out of scope|excluded|uncounted)(?=\W{0,4}$)/gi,
]);
