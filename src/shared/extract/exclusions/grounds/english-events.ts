import type { CategoryWords } from './category-words.ts';
import { CUSTOMER, CUSTOMERS } from './english-words.ts';

/** Things of a general kind: what is beyond control and named only so is an act of fate. */
const EVENT = String.raw`(?<!\b(?:network|connectivity|connection|internet|software|hardware|equipment|system|provider|carrier|power|third[- ]party|dns|vendor|supplier) )(?:factors?|events?|circumstances?|causes?|conditions?|issues?|reasons?|matters?|occurrences?|situations?|problems?|things?|anything|something|incidents?|failures?|delays?|disruptions?|means|act)`;

/** "Maintenance that cannot be planned", "maintenance because of a critical hole". */
const HASTE = String.raw`\bmaintenance\b[^.;,]{0,50}\b(?:in (?:an )?emergenc(?:y|ies)|of an (?:emergency|urgent)|(?:is |are )?(?:required |needed )?urgently|(?:can ?not|can['’]t|could not) (?:reasonably )?(?:be (?:scheduled|planned|announced|notified|postponed|deferred)|wait)|(?:critical|security|urgent|zero-day) (?:vulnerabilit\w+|issues?|threats?|patch\w*|bugs?|flaws?|holes?))`;
const MAINTENANCE_IN_HASTE = new RegExp(HASTE, 'i');
const IN_HASTE = new RegExp(String.raw`${HASTE}[^.;,]*`, 'gi');

/** What befalls both, and work that is announced or urgent. */
export const EVENTS: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /\bforce.?majeure|\b(?:higher|superior|major) forces?\b(?! (?:of|than|field))/i,
      /\b(?:acts?|disasters?|forces?)(?: (?:and|or) [a-z]+)? of (?:god|war|terror|nature|(?:any |an? |the )?(?:local |foreign |national )?(?:government|court|state authorit)|(?:the )?(?:civil|military|public|state)(?:,? (?:and|or) [a-z]+)? (?:authorit|enem|unrest|disobedience))|\b(?:orders?|decrees?|decisions?|requests?|injunctions?) of (?:an? |any |the )?(?:[a-z]+ )?(?:courts?|governments?|(?:public|government|competent|regulatory) authorit)/i,
      /\b(?:natural|catastrophic|unforeseeable|unforeseen|unavoidable|extraordinary|exceptional|unexpected) (?:disaster|catastrophe|calamit|event|circumstance|phenomen|hazard|accident|causes?\b)|\bcalamit(?:y|ies)\b|\bdisasters?\b(?![- ](?:recovery|relief|plan))|\bvis major\b/i,
      /\b(?:earthquakes?|(?<!\b(?:network|packet|traffic|request|mail|syn|udp|http|ping|call) )floods?(?! attacks?)(?! of (?:junk|fake|bogus|malicious|bad|hostile|traffic|requests|packets))|flooding(?! (?:of )?(?:the |our |a )?(?:network|server|system|link|api|mailbox))|fires?(?= (?:or|and|in|at)\b|[,;.)]|\W*$)|explosions?|riots?|civil (?:unrest|disorder|disturbance|commotion)s?|pandemics?|epidemics?|insurrections?|rebellions?|revolutions?|invasions?|blockades?|(?:political|social|public) (?:unrest|disturbances?|disorder)|geo-?political (?:events?|instability)|tsunamis?|weather-related|outbreaks? of (?:disease|illness|infection|war)s?|(?:export|import|trade|travel) restrictions|armed conflicts?|military (?:operations?|actions?|conflicts?)|curfews?|sanctions|(?<!cyber )(?<!cyber-)terrorism|terrorist (?:acts?|attacks?)|hurricanes?|tornado(?:e?s)?|(?<!\b(?:signalling|signaling|broadcast|packet|traffic|retry|alert) )storms?|lightning|(?:severe|extreme|adverse|inclement|bad) weather|weather (?:events?|conditions?)|wars?|hostilities|embargo(?:e?s)?|strikes?|industrial (?:action|dispute)s?|labou?r (?:disputes?|unrest|disturbances?|actions?|stoppages?|difficulties|shortages?|problems?)|(?<!\b(?:account|user|password|login) )lock-?outs|work stoppages?|walk-?outs|(?:government(?:al)?|regulatory|legislative|judicial|court) (?:acts?|actions?|orders?|decrees?|restrictions?|interventions?|measures?|regulations?|requirements?)|changes? (?:in|of|to) (?:the )?(?:law|legislation|regulations?)|expropriations?|confiscation|requisition(?:ing)?|nationali[sz]ation|quarantines?|lock-?downs? (?:ordered|imposed|by)|states? of emergency|(?:national|public|local|civil|public health|health) emergenc(?:y|ies)|(?:nuclear|chemical|biological|radioactive)(?:,? (?:and|or) [a-z]+|, [a-z]+){0,2} (?:contamination|accidents?|incidents?|events?)|collapses? of (?:buildings?|structures?)|(?:impact|crash)(?:es)? (?:of|by) aircraft|aircraft (?:impact|crash)(?:es)?|heat ?waves?|solar (?:flares?|storms?)|subsidence|shortages? of (?:[a-z]+,? (?:and |or )?){0,3}(?:fuel|energy|materials?|supplies|labou?r|power|transport\w*|parts)|inability to (?:obtain|procure) (?:[a-z]+,? (?:and |or )?){0,3}(?:fuel|energy|materials?|supplies|labou?r|power|transport\w*|parts))\b/i,
      new RegExp(
        String.raw`\b${EVENT}(?:\s+(?:that|which|who)?\s*(?:are|is|were|was|lie|lies|arising|occurring|resulting|caused|due)?(?:\s+by)?(?:\s+\w+){0,2})?\s+(?:outside|beyond|not (?:with)?in|not under)(?: of)? (?:(?!network|equipment)[\w'’]+ ){0,4}control`,
        'i',
      ),
      /\b(?:by|due to|from) (?:causes|reasons|anything|matters) (?:outside|beyond)/i,
      /\b(?:factors?|events?|circumstances?|causes?|reasons?|things?|anything|matters?)(?: that| which)? (?:we|the (?:provider|supplier|company)|\w+) (?:can ?not|can['’]t|could not|couldn['’]t|(?:has|have) no)(?: reasonably)? (?:control|influence|prevent|foresee)/i,
      new RegExp(
        String.raw`\b${EVENT} over which (?:we|it|the [a-z]+|[a-z]+) (?:has|have|had) (?:no|little) (?:[a-z]+ )?control|\b(?:could|can) ?not (?:reasonably )?(?:have been|be) (?:foreseen|avoided|prevented|anticipated|predicted)`,
        'i',
      ),
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /\b(?:emergency|urgent|unscheduled|unplanned|critical|ad.?hoc|remedial|immediate|extraordinary|short[- ]notice)(?:[ -]+maintenance\b|(?:[ ,/]+(?!maintenance)[\w-]+){0,3}[ ,/]+(?:maintenance|patch(?:es|ing)?|repairs?|replacements?|fix(?:es)?|works?|changes?|upgrades?|updates?|hot-?fix(?:es)?|re-?starts?|re-?boots?|interventions?))\b/i,
      MAINTENANCE_IN_HASTE,
      /\bout-of-(?:band|cycle) (?:[a-z]+ )?(?:patch(?:es|ing)?|updates?|releases?|maintenance)\b/i,
      /\bmaintenance (?:of an )?(?:emergency|urgent)|\bmaintenance (?:\w+ ){0,6}?(?:at|on) short notice|\b(?:hot[- ]?fix(?:es)?|zero-?day)\b|\bemergency (?:downtimes?|outages?|shut-?downs?|power-?downs?|restarts?|reboots?|interventions?)\b/i,
      /\b(?:critical|urgent|important) security (?:patch|fix|update|upgrade|issue|vulnerabilit)/i,
      /\b(?:security (?:holes?|flaws?|gaps?|bugs?|vulnerabilit\w+|issues?|problems?)|patch\w*|fix\w*|repairs?|work)\b[^.;]{0,60}\b(?:immediately|at once|right away|straight ?away|without (?:delay|notice|warning)|(?:can ?not|can['’]t|cannot|won['’]t|will not|does not|doesn['’]t) wait|there and then|on the spot|in a hurry|urgently)\b/i,
    ],
    without: [
      // Holes that strangers use are an attack.
      /\bzero-?day (?:exploits?|attacks?)\b/gi,
      // What somebody else asked for in a hurry is that one's doing.
      /\b(?!(?:provider|supplier|vendor|host|carrier|operator|self)-)[a-z]{2,20}-requested [^.;,]*/gi,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /\b(?:scheduled|(?:pre-?)?planned|announced|routine|regular(?:ly)?|pre-?arranged|preventi(?:ve|on)|preventative|mandatory|periodic|notified|agreed|approved|communicated|advance notice|pre-?announced|standard)(?:[ ,/]+(?:or|and|[\w-]+)){0,5}?[ ,/]+(?:maintenances?|downtimes?|outages?|unavailability|upgrades?|updates?|interruptions?|releases?|works?|backups?|migrations?|downtime|restarts?|reboots?|patching|patch windows?|deployments?|service windows?)\b/i,
      /\b(?:downtimes?|outages?|migrations?|upgrades?|updates?|interruptions?|work) (?:that |which )?(?:(?:is|are|was|were|has been|have been|we have|we) )?(?:duly |previously )?(?:scheduled|planned|announced|notified|pre-?arranged|approved)\b/i,
      // "Shutdown of a lift for servicing", "the hours in which we update it".
      /\b(?:shut-?downs?|outages?|stops?|stoppages?|isolations?) (?:of [^.;,]{1,40} )?for (?:routine |planned |regular )?(?:servicing|maintenance|inspections?|testing|upgrades?|updates?)\b|\b(?:hours?|times?|nights?|mornings?|minutes|windows?|periods?|sundays?|saturdays?)\b[^.;]{0,60}\b(?:when|while|in which|during which) we (?:update|upgrade|patch|maintain|service|release|deploy)\b/i,
      /\b(?:authori[sz]ed|permitted|allowed|daily|nightly|weekly|monthly|quarterly|usual|normal|ordinary|customary) (?:(?:service|system|server|platform|network|database) )?maintenances?\b|\b(?:scheduled|planned|(?:pre-?)?announced) (?:[\w-]+ ){0,2}(?:repairs?|changes?|shut-?downs?|power-?downs?|interventions?|activit(?:y|ies)|tests?|testing|replacements?|moves?|relocations?|upkeep|service breaks?)\b|\bservice breaks? [^.;,]{0,30}\b(?:announced|notified|in advance)|\broutine upkeep\b|\binstallations? of (?:new )?(?:[a-z]+ )?(?:releases?|versions?|updates?|patches|upgrades?)\b|\b(?:downtimes?|outages?|interruptions?|unavailability|periods?) (?:of|for|about) which [^.;]{0,60}\b(?:notice|notif|inform|told|warn)|\b(?:scheduled|planned|periodic(?:al)?|routine|regular|statutory|mandatory|annual|yearly|quarterly|monthly|preventi(?:ve|on)) (?:[\w-]+ ){0,2}(?:inspections?|servicing|services? visits?|overhauls?|calibrations?|drills?|fail-?over tests?|(?:power-?down|recovery|generator) tests?|tests of the [\w ]{3,30})\b/i,
      // Work and what says that it is told or chosen before: "restarts, told a week before".
      /\b(?:maintenance|upgrad\w+|updat\w+|patch\w*|reboot\w*|restart\w*|deploy\w*|releases?|migrat\w+|rollouts?|(?:engineering |network |building |electrical )?works?)\b[^.;]{0,80}\b(?:(?:pre-?)?announce[ds]?|notif(?:y|ied)|schedule[ds]?|publish(?:ed)?|post(?:ed)?|told|tell|warn(?:ed)?|e-?mail(?:ed)?|let you know|ahead|in advance|beforehand|planned|pre-?arranged|agreed (?:with|by)|approved)\b/i,
      /\b(?:scheduled|planned|(?:pre-?)?announced|notified|published|agreed|approved)\b[^.;]{0,50}\b(?:for|of) (?:maintenance|upgrad\w+|updat\w+|patching|works?|migrations?|releases?)\b/i,
      /\b(?:release|patch|upgrade|update|deployment|change|maintenance|reboot|engineering|works?)[ -](?:windows?|slots?|nights?|weekends?|days?)\b/i,
      /(?<!\b(?:your|customers?['’]?s?|to (?:apply|install)) |\bself-)\b(?:(?:minor|major|version|cluster|platform|database|kernel|firmware|host|hypervisor|infrastructure|(?:our|own)|regular|monthly|weekly|nightly)[ -]){1,3}(?:upgrades|updates|patching|reboots|restarts|releases|deployments|rollouts|migrations)\b/i,
      // "Works of ours that the status page showed a day before", "upgrades and repairs that we told you about".
      /\b(?:maintenance|upgrad\w+|updat\w+|patch\w*|deploy\w*|migrat\w+|repairs?|works?|changes)\b[^.;]{0,80}\b(?:(?:put|shown|listed|placed|up) on (?:the|our) (?:status )?(?:page|calendar)|(?:hours|days|weeks?)(?:['’])? (?:before|ahead|earlier|warning|notice)|warning)\b/i,
      // "We have to swap a disk. You get a mail two days before."
      /\b(?:maintain|reboot|restart|swap|replace|patch|upgrade|update|renew|move|rebuild|work)(?:s|ed|ing|d|e)*\b[^;:]{0,100}?\.\s(?:we|you|users|customers|tenants|everyone)(?:['’][a-z]+| will| are| is| can| always){0,2} (?:tell|told|e-?mail(?:ed)?|warn(?:ed)?|announced?|post|let you|hear|get an? |receive an? |notif)/i,
      /\b(?:weekend|night(?:ly|-time)?|sunday|saturday|monthly|quarterly|overnight|essential|necessary|permitted|infrastructure|weekly)[ -](?:maintenance|upgrades?|updates?|releases?|reboots?|restarts?|works?|patching|changes)\b/i,
      /\bmaintenance[ -](?:windows?|periods?|hours|slots?|times?|activit|events?|work|notice|schedule)/i,
    ],
    without: [
      IN_HASTE,
      // "Customer Planned Downtime": what the customer plans is the customer's doing.
      new RegExp(
        String.raw`\b${CUSTOMER}(?:['’]s)?[- ](?:planned|scheduled|requested) (?:downtimes?|outages?|maintenance)\b`,
        'gi',
      ),
    ],
  },
  {
    // Without a word that tells which: the usual kind.
    category: 'scheduled-maintenance',
    says: [
      /(?:^\W*|[:,]\s+|\b(?:any|about|for|during|of|from|or|and|by|our|the|in|is|does|counts?|covers?|includes?|provider['’]s)\s+|\([a-z]{1,4}\)\s*)maintenance\b/i,
    ],
    without: [
      IN_HASTE,
      /\b(?:emergency|urgent|unscheduled|unplanned|remedial|immediate|extraordinary|short-notice)(?: (?!or\b|and\b)[\w-]+){0,2} (?:maintenance|downtimes?|outages?|unavailability)/gi,
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?maintenance|maintenance (?:by|of) (?:the )?${CUSTOMER}\b`,
        'gi',
      ),
    ],
  },
];
