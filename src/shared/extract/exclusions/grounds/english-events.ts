import type { CategoryWords } from './category-words.ts';
import { CUSTOMER, CUSTOMERS } from './english-words.ts';

/** Things of a general kind: what is beyond control and named only so is an act of fate. */
const EVENT = String.raw`(?<!\b(?:network|connectivity|connection|internet|software|hardware|equipment|system|provider|carrier|power|third[- ]party) )(?:factors?|events?|circumstances?|causes?|conditions?|issues?|reasons?|matters?|occurrences?|situations?|problems?|anything|something|incidents?|failures?|delays?|disruptions?|means|act)`;

/** What befalls both, and work that is announced or urgent. */
export const EVENTS: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /\bforce.?majeure/i,
      /\bacts? of (?:god|war|terror|nature|(?:any )?government|(?:civil|military|public) (?:authorit|enem|unrest|disobedience))/i,
      /\b(?:natural|catastrophic|unforeseeable|unforeseen) (?:disaster|catastrophe|event|circumstance|phenomen|hazard)/i,
      /\b(?:earthquakes?|(?<!\b(?:network|packet|traffic|request|mail|syn|udp|http|ping|call) )floods?(?! of (?:junk|fake|bogus|malicious|bad|hostile|traffic|requests|packets))|flooding(?! (?:of )?(?:the |our |a )?(?:network|server|system|link|api|mailbox))|fires?(?= (?:or|and|in|at)\b|[,;.)]|\W*$)|explosions?|riots?|civil (?:unrest|disorder|disturbance|commotion)s?|pandemics?|epidemics?|insurrections?|terrorism|terrorist (?:acts?|attacks?)|hurricanes?|tornado(?:e?s)?|(?<!\b(?:signalling|signaling|broadcast|packet|traffic|retry|alert) )storms?|lightning|(?:severe|extreme|adverse|inclement|bad) weather|weather (?:events?|conditions?)|wars?|hostilities|embargo(?:e?s)?|strikes?|industrial (?:action|dispute)s?|labou?r (?:disputes?|unrest|disturbances?|actions?|stoppages?)|(?:government(?:al)?|regulatory) (?:actions?|orders?|restrictions?|interventions?|measures?))\b/i,
      new RegExp(
        String.raw`\b${EVENT}(?:\s+(?:that|which|who)?\s*(?:are|is|were|was|lie|lies|arising|occurring|resulting|caused|due)?(?:\s+by)?(?:\s+\w+){0,2})?\s+(?:outside|beyond)(?: of)? (?:(?!network|equipment)[\w'’]+ ){0,4}control`,
        'i',
      ),
      /\b(?:by|due to|from) (?:causes|reasons|anything|matters) (?:outside|beyond)/i,
      /\b(?:factors?|events?|circumstances?|causes?|reasons?|anything|matters?)(?: that| which)? (?:we|the (?:provider|supplier|company)|\w+) (?:can ?not|can['’]t|could not|couldn['’]t|(?:has|have) no)(?: reasonably)? (?:control|influence|prevent|foresee)/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /\b(?:emergency|urgent|unscheduled|unplanned|critical|ad.?hoc|remedial)(?:[ ,/]+(?!maintenance)[\w-]+){0,3}[ ,/]+(?:maintenance|patch(?:es|ing)?|repairs?|fix(?:es)?|works?|changes?|upgrades?|updates?|hot-?fix(?:es)?)\b/i,
      /\bmaintenance (?:of an )?(?:emergency|urgent)|\bmaintenance (?:\w+ ){0,6}?(?:at|on) short notice|\b(?:hot-?fix(?:es)?|zero-?day)\b|\bemergency (?:downtimes?|outages?|shut-?downs?|restarts?|reboots?|interventions?)\b/i,
      /\b(?:critical|urgent|important) security (?:patch|fix|update|upgrade|issue|vulnerabilit)/i,
      /\b(?:security (?:holes?|flaws?|gaps?|bugs?|vulnerabilit\w+|issues?|problems?)|patch\w*|fix\w*|repairs?|work)\b[^.;]{0,60}\b(?:immediately|at once|right away|straight ?away|without (?:delay|notice|warning)|(?:can ?not|can['’]t|cannot|won['’]t|will not|does not|doesn['’]t) wait|there and then|on the spot|in a hurry|urgently)\b/i,
    ],
    // What somebody else asked for in a hurry is that one's doing.
    without: [
      /\b(?!(?:provider|supplier|vendor|host|carrier|operator|self)-)[a-z]{2,20}-requested [^.;,]*/gi,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /\b(?:scheduled|(?:pre-?)?planned|announced|routine|regular(?:ly)?|pre-?arranged|preventi(?:ve|on)|periodic|notified|agreed|approved|communicated|advance notice|pre-?announced|standard)(?:[ ,/]+(?:or|and|[\w-]+)){0,5}?[ ,/]+(?:maintenances?|downtimes?|outages?|unavailability|upgrades?|updates?|interruptions?|releases?|works?|backups?|migrations?|downtime|restarts?|reboots?|patching|patch windows?|deployments?|service windows?)\b/i,
      /\b(?:downtimes?|outages?|migrations?|upgrades?|updates?|interruptions?|work) (?:that |which )?(?:(?:is|are|was|were|has been|have been|we have|we) )?(?:duly |previously )?(?:scheduled|planned|announced|notified|pre-?arranged|approved)\b/i,
      // "Shutdown of a lift for servicing", "the hours in which we update it".
      /\b(?:shut-?downs?|outages?|stops?|stoppages?|isolations?) (?:of [^.;,]{1,40} )?for (?:routine |planned |regular )?(?:servicing|maintenance|inspections?|testing|upgrades?|updates?)\b|\b(?:hours?|times?|nights?|mornings?|minutes|windows?|periods?|sundays?|saturdays?)\b[^.;]{0,60}\b(?:when|while|in which|during which) we (?:update|upgrade|patch|maintain|service|release|deploy)\b/i,
      /\b(?:scheduled|planned|periodic(?:al)?|routine|regular|statutory|mandatory|annual|yearly|quarterly|monthly|preventi(?:ve|on)) (?:[\w-]+ ){0,2}(?:inspections?|servicing|services? visits?|overhauls?|calibrations?|drills?|fail-?over tests?|tests of the [\w ]{3,30})\b/i,
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
  },
  {
    // Without a word that tells which: the usual kind.
    category: 'scheduled-maintenance',
    says: [
      /(?:^\W*|[:,]\s+|\b(?:any|about|for|during|of|from|or|and|by|our|the|in|is|does|counts?|covers?|includes?|provider['’]s)\s+|\([a-z]{1,4}\)\s*)maintenance\b/i,
    ],
    without: [
      /\b(?:emergency|urgent|unscheduled|unplanned|remedial)(?: (?!or\b|and\b)[\w-]+){0,2} (?:maintenance|downtimes?|outages?|unavailability)/gi,
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?maintenance|maintenance (?:by|of) (?:the )?${CUSTOMER}\b`,
        'gi',
      ),
    ],
  },
];
