import type { CategoryWords } from './category-words.ts';

const CUSTOMER = String.raw`(?:customer|client|account ?holder|subscriber|licensee|user|tenant|member|buyer|hospital|lessee|you|end.?user|firm|merchant|purchaser|consumer|school|institution|department|caller|requester|council|(?<=\bthe )authority)`;
const CUSTOMERS = String.raw`(?:customers?['’]?s?|clients?['’]?s?|subscribers?['’]?s?|licensees?['’]?s?|(?:end )?users?['’]?s?|tenants?['’]?s?|hospitals?['’]?s?|lessees?['’]?s?|firms?['’]?s?|merchants?['’]?s?|purchasers?['’]?s?|consumers?['’]?s?|schools?['’]?s?|institutions?['’]?s?|departments?['’]?s?|callers?['’]?s?|requesters?['’]?s?|councils?['’]?s?|your)`;

/** Things of a general kind: what is beyond control and named only so is an act of fate. */
const EVENT = String.raw`(?<!\b(?:network|connectivity|connection|internet|software|hardware|equipment|system|provider|carrier|power|third[- ]party) )(?:factors?|events?|circumstances?|causes?|conditions?|issues?|reasons?|matters?|occurrences?|situations?|problems?|anything|something|incidents?|failures?|delays?|disruptions?|act)`;

/** Done by strangers to the customer: an attack, no misuse of its own. */
const TOLL_FRAUD = /\b(?:toll|phone|telephone|telephony|call|carding|card) fraud\b/gi;

export const ENGLISH: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /\bforce.?majeure/i,
      /\bacts? of (?:god|war|terror|nature|(?:any )?government|(?:civil|military|public) (?:authorit|enem|unrest|disobedience))/i,
      /\b(?:natural|catastrophic|unforeseeable|unforeseen) (?:disaster|catastrophe|event|circumstance|phenomen|hazard)/i,
      /\b(?:earthquakes?|floods?|flooding|riots?|civil (?:unrest|disorder|disturbance|commotion)s?|pandemics?|epidemics?|insurrections?|terrorism|terrorist (?:acts?|attacks?)|hurricanes?|tornado(?:e?s)?|storms?|lightning|(?:severe|extreme|adverse|inclement|bad) weather|weather (?:events?|conditions?)|wars?|hostilities|embargo(?:e?s)?|strikes?|industrial (?:action|dispute)s?|labou?r (?:disputes?|unrest|disturbances?|actions?|stoppages?)|(?:government(?:al)?|regulatory) (?:actions?|orders?|restrictions?|interventions?|measures?))\b/i,
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
      /\bmaintenance (?:of an )?(?:emergency|urgent)|\bmaintenance (?:\w+ ){0,6}?(?:at|on) short notice|\b(?:hot-?fix(?:es)?|zero-?day)\b/i,
      /\b(?:critical|urgent) security (?:patch|fix|update|upgrade|issue|vulnerabilit)/i,
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
      /\b(?:scheduled|(?:pre-?)?planned|announced|routine|regular(?:ly)?|pre-?arranged|preventi(?:ve|on)|periodic|notified|agreed|communicated|advance notice|pre-?announced|standard)(?:[ ,/]+(?:or|and|[\w-]+)){0,5}?[ ,/]+(?:maintenances?|downtimes?|outages?|unavailability|upgrades?|updates?|interruptions?|releases?|works?|backups?|migrations?|downtime|restarts?|reboots?|patching|patch windows?|deployments?|service windows?)\b/i,
      /\b(?:downtimes?|outages?|migrations?|upgrades?|updates?|interruptions?|work) (?:that |which )?(?:(?:is|are|was|were|has been|have been|we have|we) )?(?:duly |previously )?(?:scheduled|planned|announced|notified|pre-?arranged)\b/i,
      // Work and what says that it is told or chosen before: "restarts, told a week before".
      /\b(?:maintenance|upgrad\w+|updat\w+|patch\w*|reboot\w*|restart\w*|deploy\w*|releases?|migrat\w+|rollouts?|(?:engineering |network |building |electrical )?works?)\b[^.;]{0,80}\b(?:(?:pre-?)?announce[ds]?|notif(?:y|ied)|schedule[ds]?|publish(?:ed)?|post(?:ed)?|told|tell|warn(?:ed)?|e-?mail(?:ed)?|let you know|ahead|in advance|beforehand|planned|pre-?arranged|agreed (?:with|by)|approved)\b/i,
      /\b(?:scheduled|planned|(?:pre-?)?announced|notified|published|agreed|approved)\b[^.;]{0,50}\b(?:for|of) (?:maintenance|upgrad\w+|updat\w+|patching|works?|migrations?|releases?)\b/i,
      /\b(?:release|patch|upgrade|update|deployment|change|maintenance|reboot|engineering|works?)[ -](?:windows?|slots?|nights?|weekends?|days?)\b/i,
      /(?<!\b(?:your|customers?['’]?s?|to (?:apply|install)) )\b(?:(?:minor|major|version|cluster|platform|database|kernel|firmware|host|hypervisor|infrastructure|(?:our|own)|regular|monthly|weekly|nightly)[ -]){1,3}(?:upgrades|updates|patching|reboots|restarts|releases|deployments|rollouts|migrations)\b/i,
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
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`\b(?:acts?|actions?|inactions?|omissions?|negligence|neglect|errors?|faults?|misconduct|mistakes?|defaults?|delays?|instructions?|requests?|breach(?:es)?|failures?)\b(?:,? (?:or|and) [\w-]+){0,4}(?: in [\w ]{1,30})?(?: (?:given|issued|made|taken|committed|placed|caused|ordered))? (?:of|by|on the part of|attributable to|from) (?:an? |the |any |our |either )?(?:(?:and|or|authorized) )?${CUSTOMER}(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:equipment|hardware|software|network|system|internet|infrastructure|application|computer|device))\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own |or (?:its|their|any) [\w’' -]{1,40} |(?:and|or) [\w’' -]{1,30} )?(?:acts?|actions?|inactions?|omissions?|negligence|(?:activity )?errors?|faults?|misconduct|mistakes?|failures? to|refusal|delays?|misconfigurations?|(?:wrong |own |incorrect )?configurations?|instructions?|changes|request|breach|personnel|staff|employees|late (?:response|reply)|lack of|modifications?|alterations?|customi[sz]ations?|tampering|interference|changes?)`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:caused|made|performed|initiated|introduced|requested|induced|due to|attributable|carried out|undertaken)(?: [\w-]+){0,4} (?:by|to) (?:the |any |an? )?${CUSTOMER}(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:equipment|hardware|software|network|system|internet|infrastructure|application|computer|device))\b`,
        'i',
      ),
      /\b(?:problems?|issues?|errors?|mistakes?|changes?|faults?|load) (?:that |which )?(?:you|(?:the )?(?:customer|client|user)s?|your \w+) (?:caused?|causes|creates?d?|makes?|made|introduced?|requested?|brings? about|brought about|trigger(?:s|ed)?)\b/i,
      // What "you" did, as a clause behind a noun: "a rule you changed", "folders that your team deleted".
      /\b(?!(?:if|when|where|unless|because|and|or|but|that|which|as|so|then|once|until|after|before|what|how|than|and|though|while) )[a-z]+s?,? (?:that |which )?(?:you|your (?:staff|team|people|users|admins|developers|colleagues)|(?:the )?(?:customer|client|tenant|merchant|subscriber)s?)(?: (?:or|and) [^.;,]{1,40}?| \([^().;]{1,60}\))?(?: have| has| had|['’]ve|['’]d)? (?:\w+ )?(?:did|do|done|let|left|made|make|changed?|edit(?:ed)?|alter(?:ed)?|tripped|broke|broken|break|caused|create[ds]?|delete[ds]?|remove[ds]?|turn(?:ed)? (?:off|on|down)|switch(?:ed)? (?:off|on)|unplug(?:ged)?|move[ds]?|resiz(?:e|ed)|restart(?:ed)?|reboot(?:ed)?|stop(?:ped)?|start(?:ed)?|overload(?:ed)?|misconfigured|forgot|introduced|upload(?:ed)?|push(?:ed)?|messed up|drop(?:ped)?|spill(?:ed)?)\b/i,
      // The same as a clause of its own: "You turned the agent off.", "the tenant had removed the sensor".
      new RegExp(
        String.raw`(?:^|[,;:(]|\b(?:where|when|if|because|while|as|or|and|that)\b)[^A-Za-z]*(?:[a-z]{1,4}[.)] )?(?:you|your (?:staff|team|people|users|admins?|developers|colleagues|own)|(?:the |a |any )?(?:customer|client|tenant|merchant|subscriber|user|licensee)s?)(?: have| has| had|['’]ve|['’]d)?(?: [a-z]+ly| yourself| itself)? (?:[a-z]+ed or )?(?:changed?|edit(?:ed)?|alter(?:ed)?|modif(?:y|ied)|broke|caused|deleted?|removed?|uninstall(?:ed)?|disabled?|deactivated?|block(?:ed)?|turn(?:ed)?|switch(?:ed)?|shut|took|taken|put|unplug(?:ged)?|disconnect(?:ed)?|moved?|resized?|restart(?:ed)?|reboot(?:ed)?|stopp?(?:ed)?|overload(?:ed)?|mis-?configur(?:e|ed)|forgot|push(?:ed)?|tamper(?:ed)?|interfered?|revoked?|withheld|refused?)\b(?! by (?:us|our))`,
        'i',
      ),
      /\b(?:because of|thanks to|owing to|due to) you(?! r)\b(?!r)/i,
      /\byou (?:installed|added|deployed|ran|run|wrote)\b[^.;]{0,30}\b(?:took|takes|brought|brings|crash\w*|broke|breaks|slow\w*|knock\w*|block\w*)\b/i,
      /\b(?:errors?|mistakes?|mis-?use|mis-?configur\w*|changes?) (?:[\w-]+ ){0,2}(?:on|at|from) (?:your|the (?:customer|client|merchant|user|tenant|subscriber)['’]s) (?:own )?(?:side|end|part)\b/i,
      // Changes by other hands than the provider's.
      /\b(?:changes?|modifications?|alterations?|tampering|interference|repairs?|adjustments?|work(?: done| carried out)?|interventions?|moves?)\b[^.;,]{0,50}\bby (?!our |the (?:provider|supplier|vendor|host)|us\b)(?:the |your |its |any |a )?(?:(?:site|own|local|internal|office|customer) )?(?:personnel|staff|users|employees|administrators)\b/i,
      /\b(?:through|with|via|using|under) (?:the |your |an? )?(?:super-?user|root|sudo|admin(?:istrator)?|shell)(?: [a-z]+)? (?:role|access|rights|account|login|privileges?)\b/i,
      // The load and the jobs that a customer runs.
      /\byour (?:own )?(?:workloads?|quer(?:y|ies)|jobs?|usage|code|scripts?|pipelines?|traffic|consumers?|deployments?) (?:[a-z]+ing|that|which|ran|run|filling|exhausting)\b|\bquer(?:y|ies) (?:that |which )?(?:exhaust|overload|lock|time out|run away)/i,
      /\bover-?loading (?:of )?(?:your|the (?:customer|client)['’]s|them)\b|\b(?:weak|stolen|shared|leaked) (?:passwords?|credentials?)\b|\bunsuitable (?:media|paper|use|environment|conditions?|materials?)|\bnon-?original\b|\bmis-?handling\b|\b(?:moving|dropping|opening|relocating) the (?:device|machine|equipment|unit|printer)\b/i,
      /\byour (?:own )?(?:coding|programming|configuration|operating|input|software) (?:errors?|mistakes?|faults?)\b/i,
      /\bmis-?configur|\b(?:wrong|incorrect|invalid|faulty|improper|inaccurate|erroneous) (?:\w+ ){0,2}(?:configuration|set-?up|settings|installation)s?\b/i,
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)?(?: [\w’'-]+,?){0,3} (?:and|or) (?:[\w’'-]+ ){0,2}(?<!(?:network|firewall|router|browser|device|system|dns) )(?:mis-?)?configurations?\b|\b${CUSTOMERS} [\w-]+, (?:mis-?)?configurations?\b`,
        'i',
      ),
      /\b(?:revoked|rotated|expired|lost|leaked)(?: or \w+)? (?:\w+ )?(?:keys?|tokens?)\b/i,
      /\b(?:credentials?|passwords?|(?:api|access|encryption) keys?)\b/i,
      /\b(?:configurations?|permissions?|settings|access controls?|customi[sz]ations?|modifications?)\b[^.;:]{0,60}\b(?:outside(?: of)?|not under) (?:o|(?:our|the (?:provider|supplier|company|vendor)['’]?s?) )/i,
      /\b(?:customi[sz]ations?|configurations?|modifications?|custom (?:code|scripts?|themes?))\b[^.;:]{0,40}\b(?:not|n['’]t) (?:(?:been|officially|formally|expressly|explicitly|we) ){0,2}(?:supported|support|approved|endorsed|recommended|documented)\b/i,
      /\b(?:data|files?|content|records?|accounts?|resources?) (?:that |which )?(?:you|the (?:customer|client|user)) (?:(?:have|has|had) )?(?:yourself )?(?:deleted?|removed?|altered|changed?|overwr[io]te|purged?)\b/i,
      /\black of (?:\w+ )?(?:co-?operation|access|information|input|response) (?:from|by|of) (?:the )?(?:customer|client|user)/i,
      /\byou(?:r)? (?:failing|failed|fail|failure) to\b/i,
      /\b(?:not|failure to|fails? to|failing to) (?:follow(?:ing)?|observ(?:e|ing)|comply(?:ing)? with|adher(?:e|ing) to) (?:\S+ ){0,6}?(?:documentation|guidelines?|instructions?|recommendations?|practices?|manuals?|requirements?)/i,
      new RegExp(
        String.raw`\b${CUSTOMER}(?:['’]s)? (?:fails?|failed|failing|failure|did not|does not|do not|(?:has |have )?(?:declin|refus|ignor|neglect)(?:ed|es|s|e)?) `,
        'i',
      ),
      new RegExp(
        String.raw`\b${CUSTOMER} (?:has|have|had) (?:\w+ )?(?:made|changed|modified|altered|caused|requested|installed|deleted|disabled|failed)\b`,
        'i',
      ),
      /(?<![A-Za-z'’] )\b(?:customer|client|user|tenant) (?:issues?|problems?|faults?)(?=\W{0,3}(?:,|;|\.|$|and |or ))/i,
      /\b(?:modifications?|alterations?|changes?|repairs?|adjustments?|installations?|work)\b[^.;,]{0,40}\bnot (?:made|carried out|performed|done|undertaken|authori[sz]ed|approved|executed) by (?:or (?:for|on behalf of) )?(?:us|the (?:licensor|supplier|provider|vendor|contractor|company|seller|manufacturer|service provider)|[A-Z][a-z]+)\b/i,
      new RegExp(
        String.raw`\b${CUSTOMER} (?:is|are|was|were) (?:itself |themselves |himself )?(?:at fault|to blame|the cause|responsible for (?:it|this|the (?:fault|failure|outage|problem)))\b|\b${CUSTOMER} (?:has |have |had )?brought (?:it|this|the [a-z]+)(?: itself)? about\b`,
        'i',
      ),
      // "By the Customer's own systems or by its failure to install …": the owner goes on as "its".
      new RegExp(
        String.raw`\b${CUSTOMERS}(?<!your) [^.;]{0,60}\b(?:or|and) (?:by |from |to |of )?(?:its|their|his) (?:own )?(?:failures?|refusal|delays?|omissions?|acts?|neglect|negligence|errors?|breach)\b`,
        'i',
      ),
      new RegExp(String.raw`\bany act(?:ion)?s? or (?:in|o)\w+ (?:of|by)\b`, 'i'),
      /\b(?:customer|client|user|subscriber|tenant)[- ](?:caused|related|initiated|induced|requested|created|authored|written|side|generated|triggered|directed|driven|made)\b(?! (?:equipment|hardware|software|network|system|infrastructure|firewall|misuse|abuse))/i,
      // Whoever asks for a change is no provider: "council-requested changes".
      /\b(?!(?:provider|supplier|vendor|host|carrier|operator|self)-)[a-z]{2,20}-requested (?:[\w-]+ ){0,3}(?:changes?|work|maintenance|modifications?|downtimes?|outages?|testing|tests?|migrations?|restarts?|upgrades?|configurations?)\b/i,
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)?(?:,? (?:or|and) (?:its|their|the|any|your)? ?(?:[\w’'-]+ ){1,4}|, (?:its|their|your) | )(?:(?!of |to |by |third)[\w’'-]+[,]? ){0,3}?(?:equipment|hardware|software|networks?|systems?|infrastructure|firewalls?|applications?|premises|computers?|devices?|data ?cent(?:er|re)s?|technology|browser|connection|code|content|scripts?|servers?|environment|facilities|lan|cpe|cabling|endpoints?)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:equipment|hardware|software|networks?|systems?|infrastructure|applications?|technology|connections?|facilities)\b(?:(?!\b(?:acts?|actions?|omissions?|errors?|negligence|changes)\b)[^.;]){0,80}?\b(?:of|by|belonging to|owned by|controlled by|operated by|supplied by|provided by|under the control of) (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
      // "Your phones", "office networks", "a dead modem at your end".
      /\b(?:your|the (?:customer|client|tenant|merchant|subscriber|user)['’]s|customer['’]s|client['’]s|subscriber['’]s|their) (?:own )?(?:[\w-]+,? (?:and |or )?){0,3}?(?:laptops?|pcs?|phones?|handsets?|routers?|switch(?:es)?|wi-?fi|wlan|lan|scanners?|printers?|tablets?|pdus?|cords?|cables?|cabling|wiring|power(?: supply)?|electric\w*|origins?|origin servers?|identity provider|broadband|workstations?|machines?|hosts?|modems?|ovens?|tills?|gateways?|print drivers?)\b/i,
      // "The customer's and/or third-party equipment": of both.
      /(?:\b(?:customers?|clients?|users?|subscribers?|tenants?)(?:['’]s|(?<=s)['’])|\byour),? (?:and\/or|and|or) (?:any )?third[- ]part(?:y|ies)['’]?s? (?:equipment|hardware|software|systems?|networks?|technolog(?:y|ies)|devices?|infrastructure)\b/i,
      // What runs at the customer's end: "bugs in your client", "an agent that you disabled".
      /\b(?:your|the (?:customer|client|tenant|merchant|subscriber)['’]s|customer['’]s) (?:own )?(?:[\w-]+ )?(?:(?<=\b(?:in|of|with|by) your )client(?=\W{0,3}(?:$|,|or |and |;))|apps?|sdks?|integrations?|implementations?|agents?|plug-?ins?|pbx|sbc|vpn|firewalls?|proxy|proxies|queries|webhooks?)\b(?! (?:manager|fees?|users?|data|id)\b)/i,
      /\b(?:agents?|clients?|apps?|sdks?|connectors?|drivers?|plug-?ins?|libraries|firmware)(?: versions?)? (?:(?:is|are|was|were|has been|being|that (?:is|are)) )?(?:(?:removed|disabled|uninstalled|stopped|unsupported|missing)(?:,| or| and)? ?)*(?:(?:is |are )?(?:out[- ]of[- ]date|outdated|older than|too old|end[- ]of[- ]life)|(?:was|were|been|is|are) (?:removed|disabled|uninstalled|not updated))\b/i,
      /\borigins? (?:(?:is|are|was|being|goes|went|itself|server) )*(?:down|unreachable|offline|unavailable|slow|not answering|not reachable)\b/i,
      /\borigin (?:errors?|failures?|outages?|faults?|time-?outs?|downtime|problems?|issues?|servers?)\b/i,
      new RegExp(
        String.raw`\b(?:equipment|hardware|software|machines?|devices?|computers?|systems?|kit|routers?|phones?|printers?|servers?|cabling|parts?)(?: that| which)? (?:(?:the |a )?${CUSTOMER}|you) (?:(?:has|have|had|['’]ve) )?(?:itself |themselves |yourself )?(?:bought|purchased|procured|supplied|provided|brought|owns?|owned|connected|acquired|sourced|obtained)\b`,
        'i',
      ),
      /\b(?:site|in-house|on-?site|on-?premises?|office|home|branch|local|house) (?:networks?|wi-?fi|lans?|cabling|wiring|equipment|hardware|power|pcs?|servers?|internet)\b/i,
      /\b(?:router|switch(?:es)?|handsets?|phones?|laptops?|equipment|hardware|devices?|network|cabling|wiring|power|firewalls?|modems?|servers?|kit)\b[^.;]{0,40}\b(?:at|on|in) (?:your|the (?:customer|client|subscriber|user)['’]s) (?:own )?(?:end|side|premises|site|office|building|hands)\b/i,
      /\b(?:unsupported|outdated|obsolete|incompatible|end-of-life|un-?patched)(?:,? (?:or|and) \w+)? (?:\w+ ){0,2}(?:browsers?|devices?|operating systems?|os|hardware|software|clients?|versions?)\b|\b(?:mobile|end[- ]user) devices?\b|\blocal (?:area )?networks?\b/i,
      /\b(?!(?:server|provider|supplier|vendor|our|host|platform|service)-)[a-z]{3,14}-side (?:\w+ ){0,2}(?:networks?|hardware|firewalls?|equipment|devices?|infrastructure|connectivity)\b/i,
      /\b(?:customer|client|user)[- ]side (?:\w+ ){0,1}(?:issues?|problems?|failures?|faults?|outages?)?\W{0,3}(?:network|hardware|software|connect|equipment|device)/i,
      /\b(?:technology|equipment|network|power|hardware|system) (?:failures?|outages?|faults?|problems?|issues?) (?:at|on|in) (?:the )?(?:customer|client|user)(?:['’]?s)? (?:side|end|site|premises|location|facilit)/i,
      /\b(?:software|applications?|code|scripts?|programs?) (?:that |which )?you (?:have )?(?:installed?|run|host|developed?|deploy(?:ed)?|wrote|added)\b/i,
      /\b(?:customer|client|subscriber|user|tenant|member|merchant|licensee)[- ](?:premises?|provided|supplied|owned|managed|hosted|side|furnished|end) (?:equipment|hardware|software|systems?|network|connect|environment|server|infrastructure|database|component)/i,
    ],
    // The line between both is nobody's equipment, and one that fails is a matter of access.
    without: [
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)? (?:internet|broadband) (?:connections?|lines?|links?|access|service)(?: (?:or|and) (?:vpn|wi-?fi))? (?:acting|playing|being|was|were|is|are|goes|going|fails?|failing|drops?|dropping|problems?|trouble|outages?)\b`,
        'gi',
      ),
      new RegExp(
        String.raw`\bbetween (?:the |your )?${CUSTOMERS} (?:\w+ ){0,2}and [^.;,]{0,50}`,
        'gi',
      ),
    ],
  },
  {
    category: 'third-party',
    says: [
      /\bthird[- ](?:part(?:y|ies)|person)/i,
      /\b(?:upstream|telecommunications?|telco|carrier|backbone|transit|utility|power|hosting|cloud|network|external|other|payment|sms|access|storage|infrastructure)[ -](?:service |storage |infrastructure )?(?:providers?|carriers?|suppliers?|vendors?|operators?|compan(?:y|ies))\b/i,
      /\b(?:suppliers?|vendors?|subcontractors?|carriers?|(?:our|its|other) (?:service )?providers)\b/i,
      /(?<!\binternet )(?<!\bservice )\b(?:mailbox|e-?mail|sms|chat|phone|shipping|identity|cdn|card|connectivity|electricity|energy|telephone|mobile) (?:providers|carriers|operators)\b|\b(?:acquirers?|acquiring banks?|issuing banks?|issuers?|card (?:schemes?|networks?)|banks|couriers?|marketplaces?|app stores?|public clouds?)\b/i,
      /\b(?:another|other|some(?:one|body) else['’]s) (?:[\w-]+ ){0,2}(?:carriers?|operators?|providers?|suppliers?|vendors?|compan(?:y|ies)|people|systems?|software|builds?)\b|\b(?:bought|procured|purchased|built|supplied) (?:elsewhere|from (?:another|other|others|someone else))\b|\b(?:builds?|patches|versions?|software|parts?|code) (?:that |which )?we (?:did(?: not|n['’]t)) (?:make|build|supply|write|sell)\b|\b(?:cut|damage[d]?|dug up)[^.;,]{0,30}\bby (?:third|others|builders|contractors)/i,
      /\bclouds? (?:that |which )?(?:you|the (?:customer|client)) (?:chose|choose|picked|run|use)/i,
      /\bexternal (?:applications?|services?|systems?|apis?|software|dependenc)/i,
      /\b(?:amazon web services|aws|azure|google cloud|gcp)\b/i,
      /\b(?:ad|advertising|social|publishing|partner) platforms?\b/i,
      /\b(?:integration|technology|channel|data|payment|hosting|delivery|cloud|network|interconnect|roaming|outside|external|upstream|implementation) partners?\b/i,
      /\b(?:outages?|downtime|failures?|incidents?|trouble) (?:of|at|with|on) (?:github|gitlab|hetzner|ovh(?:cloud)?|cloudflare|microsoft(?: 365)?|google|amazon|stripe|twilio|salesforce|slack|equinix|digital ?ocean|fastly|akamai)\b/i,
      /\b(?:upstream|underlying) (?:[\w-]+ ){0,2}(?:outages?|failures?|apis?|services?|dependenc\w+|incidents?)\b/i,
      /\b(?:anyone|(?:any|a) (?:person|party)|persons|people|parties|others) other than|\bby anyone else\b/i,
      /\b(?:payment|card|billing) (?:service )?(?:processors?|gateways?|networks?|schemes?)\b/i,
      /\bsub-?(?:contractors?|processors?)\b|\bplug-?ins?\b[^.;]{0,40}\bothers\b|\b(?:hosting|data ?cent(?:er|re)) (?:provider|partner|operator|company)/i,
      /\b(?:services?|systems?|software|components?|products?|platforms?|apis?) (?:that |which )?(?:we|the (?:provider|supplier|company)) (?:do(?:es)?|did)(?: not|n['’]t) (?:\w+ )?(?:control|own|operate|manage|provide|supply|run)/i,
      /\b(?:other|external|outside) (?:manufacturers?|vendors?|developers?|publishers?|services?(?! provider))\b/i,
      /\b(?:do(?:es)?|did) ?n[o'’]t (?:belong|form part)\b|\bnot (?:owned|operated|controlled|managed|provided|supplied|manufactured|sold|furnished) by (?:us|the (?:provider|supplier|company|host|licensor|vendor|contractor|seller|carrier|operator|manufacturer))\b/i,
      /\b(?:systems|providers) outside\b/i,
      /\b(?:authorit(?:y|ies)|government(?:al)?|tax (?:office|administration)|public[- ]sector|regulators?)(?:['’]s?)? (?:systems?|services?|portals?|apis?|interfaces?|gateways?|servers?)\b/i,
    ],
    without: [
      /^\W*to anyone other than[^.;]*/gi,
      // What the customer bought elsewhere is the customer's.
      new RegExp(
        String.raw`\b(?:equipment|hardware|machines?|devices?|computers?|kit|routers?|phones?|printers?|servers?|cabling)(?: that| which)? (?:(?:the |a )?${CUSTOMER}|you) [^.;,]{0,30}\belsewhere\b`,
        'gi',
      ),
      /\battacks? (?:by|of|from) (?:\w+ )?third[- ]part(?:y|ies)/gi,
      /\((?:other than|except|excluding)[^()]{0,200}\)/gi,
      /\bother than (?:any |our |the )?(?:third[- ]party[^.;,]{0,60}(?:control|behalf)|[^.;,]{0,40}(?:subcontractor|supplier)[^.;,]{0,20})/gi,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /\binternet(?!-facing)/i,
      /\byour (?:line|link|connection|broadband|bandwidth|access)(?: [\w-]+){0,4}? (?:is|are|was|being|gets?) (?:too )?(?:slow(?:er)?|down|interrupted|overloaded|below|under)\b/i,
      /\bisps?\b|\bupstream (?:network|connectivity|bandwidth|routing|transit)|\b(?:peering|bgp|route leaks?|ip transit|backbone)\b/i,
      /\b(?:last[- ]mile|wide[- ]area network|wan)\b|\b(?:connectivity|connections?|connection problems?|links?|routes?) between (?:you|the (?:customer|client|user)|your|the (?:customer|client|user)['’]s)|\bbetween (?:the |your )?(?:(?:customer|client|user)(?:['’]s)?|your) (?:\w+ ){0,2}and (?:our|us|the)(?: [\w-]+)?? (?:network|platform|servers?|systems?|services?|infrastructure|data ?cent(?:er|re)s?|sites?|cloud|edge)\b/i,
      /\brouting (?:issues?|problems?|failures?|errors?)|\b(?:outside|beyond) (?:of )?(?:our|the (?:provider|supplier|host)['’]?s?) (?:own )?network/i,
      // Whoever the provider is: "between Customer's site and Heron's data center".
      /\bbetween (?:the |your )?(?:(?:customer|client|user)(?:['’]s)?|your) (?:\w+ ){0,2}and (?:the )?[\w-]+['’]s? (?:\w+ )?(?:network|platform|data ?cent(?:er|re)s?|sites?|servers?)\b/i,
      /\bnetwork\b[^.;]{0,30}\b(?:failures?|problems?|outages?) (?:between|external to|outside of|outside)\b/i,
      /\b(?:networks?|connect\w+|line|link)\b[^.;]{0,80}\bbetween (?:your|(?:the )?(?:customer|client|user)['’]s) (?:[\w-]+ ){1,4}and [A-Za-z]/i,
      /\bdemarcation/i,
      /\b(?:public|communications?) (?:networks?|lines?|components?|facilit|infrastructure)/i,
      /\b(?:network(?:ing)?|connectivity|connection) (?:problems?|issues?|outages?|failures?|disruptions?|unavailability)[^.;]{0,40}\b(?:outside|beyond|not (?:with)?in)\b/i,
      /\bexternal (?:network|connectivity)/i,
      /\btelecommunications? (?:network|line|link|service|failure|problem)/i,
      /\b(?:local|access) (?:loop|circuit|line|access)\b/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /\b(?:beta|alpha|experimental|pre-?general[- ]availability|pre-?ga|early[- ]access|pre-?release|pre-?production|previews?|release candidates?|proof[- ]of[- ]concept|pilots?|labs features?)\b/i,
      /\b(?:trials?|evaluation|sandbox)\b|\bfree trial/i,
      /\b(?:test|demo|staging|development|non-?production|pre-?production) (?:\w+ ){0,2}(?:accounts?|environments?|instances?|systems?|servers?|hosting)\b/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /\bsuspen(?:d|sion)/i,
      /\b(?:termination|withdrawal|disabling) of (?:\w+ ){0,4}(?:account|access|right|service|agreement)/i,
      /\b(?:non-?payment|overdue|unpaid|past due|in arrears|not (?:been )?paid|payment default|outstanding (?:balance|invoice))/i,
      /\b(?:late|delayed|missed|failed) payments?\b|\bpayments? (?:is|are|was|were|remains?) (?:late|due|missing|outstanding)|\bfail(?:ure|s|ed)? to pay\b|\bunpaid\b/i,
      /\b(?:accounts?|access|service|contract|agreement|subscription)s? (?:that )?(?:(?:is|are|was|were|has been|have been|being) )?(?:blocked|locked|disabled|deactivated|terminated|revoked|cancelled|closed)\b|\b(?:blocking|locking|revocation|deactivation) of (?:\w+ ){0,4}(?:account|access|service)/i,
      /\b(?:accounts?|tenants?|workspaces?|organi[sz]ations?|subscriptions?|projects?)\b[^.;,]{0,25}\b(?:paused|inactive|deactivated)\b|\b(?:paused|inactive|deactivated) (?:accounts?|tenants?|workspaces?|organi[sz]ations?|subscriptions?|projects?)\b/i,
      /\bremedial action/i,
      /(?:n['’]t|\bnot|\bnever) (?:been )?pa(?:id|ying)\b|\bbar(?:red|ring) (?:your|the|an?) |\bcut(?:ting)? (?:you |your \w+ |the (?:customer|client) )off\b|\b(?:frozen|locked|barred|disconnected) (?:for|because|due|over|after)\b|\bdisconnection for\b/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /\bquotas?\b/i,
      /\b(?:rate|usage|capacity|bandwidth|storage|throughput|request|resource|service|system|api|traffic|concurrency|consumption) (?:limit|cap|allowance|threshold)/i,
      /\brate[- ]limit/i,
      /\b(?:above|beyond|over|past|in excess of) (?:your|the|its|their) (?:committed|contracted|agreed|booked|purchased|ordered|reserved|subscribed|licensed|paid(?:-for)?) [A-Za-z]+/i,
      // "Above 200 % of your committed rate", "more than 10 % over the volume".
      /(?:\d\s?%|\bper ?cent|\btwice|\bdouble) (?:of|over|above|beyond) (?:your|the|its|their) (?:(?:[a-z]+ly )?(?:committed|contracted|agreed|booked|purchased|ordered|reserved|subscribed|licensed|normal|usual) [A-Za-z]+|(?:volume|quota|limit|capacity|allowance|bandwidth|storage|plan|package)\b)/i,
      /\bexceed(?:s|ed|ing)?\b[^.;]{0,40}\b(?:(?:request|call|message|transfer|data|committed|published|agreed|contracted) )+(?:rates?|volumes?)\b/i,
      /\bmore [a-z]+(?: [a-z]+)? than (?:the |your |its )?(?:[a-z]+ )?(?:capacity|volume|quota|allowance|limit|plan|package|bandwidth|storage|rate|licen[cs]e|subscription)\b/i,
      /\bthrottl|\bfair[- ]use\b|\b(?:http )?429\b|\brate limiting\b|\b(?:disk|storage|memory|mailbox)(?: space)? (?:that )?(?:is |was |being )?(?:full|exhausted|used up)|\b(?:above|beyond|over|in excess of) (?:the |your |its |agreed |purchased |booked |plan |contracted )+(?:\w+ )?(?:limits?|capacity|quota|volume|allowance|plan|package)\b/i,
      /\bexceed(?:s|ed|ing)?\b[^.;]{0,60}\b(?:limits?|capacity|allowances?|allotment|quota|limitations?|usage|volume|thresholds?|resources?|load)/i,
      /\bexceed(?:s|ed|ing)?\b[^.;]{0,60}(?<![A-Za-z])(?:caps?|ceilings?|budgets?)(?![A-Za-z])/i,
      /\b(?:above|beyond|over|past|in excess of|more than|exceed\w*) (?:(?!our |the (?:provider|supplier))[\w'’-]+ ){1,6}?(?:limits?|capacity|quotas?|allowances?|allotments?|caps?)\b|\bexceed\w* (?:\d[\d.,]* |[a-z]+ ){1,3}(?:per|an?|each) (?:second|minute|hour|day|month)\b/i,
      /\b(?:over-?use|over-?usage|excessive (?:use|usage|load|traffic|volume))/i,
      /\b(?:insufficient|exhausted|exceeded) (?:\w+ ){0,3}(?:resources?|capacity|memory|disk)|\bresources? [^.;]{0,50}\b(?:insufficient|exhausted)/i,
    ],
    // An attack that is stronger than the defence uses up nobody's quota; a customer's own limits are no quota.
    without: [
      new RegExp(
        String.raw`\b${CUSTOMER}[- ](?:imposed|set|side|configured|defined|chosen) (?:\w+ )?(?:limits?|quotas?|limiting|throttling)|\b(?:\w+ )?(?:limits?|quotas?|limiting|throttling) (?:that are |which are )?(?:imposed|set|configured|defined|applied|chosen) by (?:the |an? )?${CUSTOMER}\b`,
        'gi',
      ),
      // Limits of others, which they set to the provider.
      /\bthird[- ]party [^.;,]{0,60}\brate[- ]limit\w*/gi,
      /\b(?:attacks?|d?dos|floods?)(?: (?:that|which))? (?:exceed\w*|(?:are |is )?(?:beyond|above|in excess of|larger than))[^.;,]{0,60}\b(?:capacity|limits?|thresholds?|volume)/gi,
      /\bexceed\w* [^.;,]{0,30}(?:mitigation|protection|scrubbing|filtering) (?:capacity|limits?|thresholds?|volume)/gi,
    ],
  },
  {
    category: 'misuse',
    says: [
      /\b(?:misuse|abuse|abusive|improper(?:ly)? us|incorrect us|inappropriate us|unauthori[sz]ed (?:use|access|change|modification|alteration|action)|wrongful|unlawful|illegal)/i,
      /\bnot (?:authori[sz]ed|permitted|allowed|in (?:accordance|compliance|conformity)|consistent|intended|supported)\b/i,
      /\b(?:in|with|of) (?:violation|breach|contravention|non-?compliance)\b|\b(?:violat|breach)(?:es|ing|ions? of|ed)\b|\b(?:terms|terms of (?:service|use)|polic(?:y|ies)|aup|tos) (?:violations?|breach(?:es)?)\b|\bviolate\b/i,
      /\bfraud|\bsending (?:of )?spam|\bprohibited (?:use|content|activit)|\bmis-?us|\bcontrary to\b|\bfor (?:any )?purposes? (?:other than|for which it (?:is|was) not)/i,
      /\b(?:inconsistent with|contrary to|in a manner (?:other|inconsistent|not|that))\b/i,
      /\bacceptable use\b/i,
      /\b(?:us(?:e|ed|age|ing)|operat(?:e|ed|ion)|handl(?:ed|ing))\b[^.;,]{0,40}\b(?:otherwise|other) than in (?:accordance|line|conformity|compliance) with\b/i,
      /\b(?:us(?:e|ed|age|ing)|operat(?:ion|ed|ing))\b[^.;,]{0,30}\b(?:(?:against|outside(?: of)?|not in line with|deviating from) (?:the |our |its |their )?(?:user |operating |technical )?(?:documentation|manuals?|instructions?|guidelines?|user guides?|terms|specifications?|intended)|other than (?:as )?(?:documented|described|intended|specified|instructed))\b/i,
    ],
    without: [
      // A breach of security is an attack, whoever let it happen.
      /\b(?:security|data|privacy|network|system) breach(?:es)?\b/gi,
      /\bsuspen\w+ (?:[^.;()]{0,40}?(?:\((?:e\.g\.|i\.e\.)[^.;()]{0,40}?)?|[^.;]{0,40}?)(?:violations?|breach\w*)(?![^.;]{0,30}\bacceptable use\b)[^.;]*/gi,
      /\b(?:our|provider['’]s|supplier['’]s) breach/gi,
      TOLL_FRAUD,
    ],
  },
  {
    category: 'dns',
    says: [
      /\bdns\b/i,
      /\bdomain[- ](?:name|registration|expir|transfer|renewal)|\bexpired domains?|\bdomains? (?:that |which )?(?:(?:has|have) )?(?:expire|lapse)/i,
      /\bname ?servers?\b/i,
      /\b(?:domain )?registrars?\b/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /\bdenial[- ]of[- ]service/i,
      /\b(?:toll|phone|telephone|telephony|call|carding|card) fraud\b/i,
      // In small letters "dos" is Portuguese and Spanish.
      /\bddos\b/i,
      /\bD[Oo]S\b/,
      /\b(?:hack(?:s|ing|ers?|ed)?|virus(?:es)?|malware|malicious|ransomware|intrusions?|cyber-?\s?attacks?|cyber-?\s?crime|sabotage|worms?|trojans?|spam attack|security (?:breach(?:es)?|attacks?|incidents?|threats?|exploits?)|vandalism)\b/i,
      /\b(?:gain(?:s|ed|ing)?|obtain(?:s|ed|ing)?) (?:\w+ )?(?:unauthori[sz]ed|unlawful|illegal) access\b/i,
      /\battacks?\b|\bbotnets?\b|\bbrute[- ]force|\b(?:server|account|system)s? compromises?\b|\bcompromised (?:accounts?|systems?|servers?)|\bmail[- ]?bomb|\bspam (?:floods?|waves?)|\bcyber-?\s?(?:incident|threat)s?/i,
    ],
  },
  {
    // Left out by terms of its own: "services that expressly exclude this SLA".
    category: 'other',
    says: [
      /\b(?:services?|features?|products?|plans?|tools?|components?|offerings?) (?:(?:that|which) )?(?:(?:are|is) )?(?:(?:expressly|explicitly|specifically|otherwise) )?(?:exclud(?:e|es|ed|ing) (?:from )?(?:this|the|our) (?:\w+ ){0,2}(?:sla|agreement|service level)|not (?:expressly|explicitly|specifically) (?:mentioned|listed|named|covered|included|stated))/i,
    ],
  },
];
