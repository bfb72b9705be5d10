import type { CategoryWords } from './category-words.ts';
import { WRITTEN_ALONE } from './english-deeds.ts';
import { CUSTOMERS_THINGS, HELD_THINGS } from './english-owned.ts';
import { CUSTOMER, CUSTOMERS, THINGS } from './english-words.ts';

/** "… or third-party outages", "…, and planned works": what is no further thing of the customer's. */
const SOMETHING_ELSE = String.raw`(?:(?:by|(?:an? |any |the )?(?:third|3rd|external|outside|upstream|scheduled|planned|force|acts?|events?|internet|dns))\b|(?:failures?|outages?|faults?|issues?|problems?) (?:of|with|by|in|at) (?:an? |any |the )?(?:third|external|other|upstream)\b)`;

/** "Downtime caused by your own code or scripts", as a pattern. */
const RUNS = String.raw`\b(?:caused|triggered|brought about|created|introduced|due|owing|attributable|result(?:s|ed|ing)?|aris(?:es|ing)|stem(?:s|ming)?|because) (?:by|to|from|of|in) (?:the |any |an? )?${CUSTOMERS} (?:own )?(?:(?:custom|application|faulty|deployed) )?(?:code|scripts?|quer(?:y|ies)|jobs?|workloads?|automations?|customi[sz]ations?|integrations?)(?:(?:,? (?:or|and)|,) (?:(?:its|their|your|own|custom|build) ){0,2}(?:code|scripts?|quer(?:y|ies)|jobs?|workloads?|automations?|customi[sz]ations?|integrations?|configurations?|settings|changes))*\b(?!,? (?:(?:[a-z]+, )?(?:or|and) (?!${SOMETHING_ELSE})|(?:software|hardware|equipment|systems?)\b))`;
const RUN_BY_CUSTOMER = new RegExp(RUNS, 'gi');

/** "The customer's own network connectivity", "your internet or network": a line that leads to the service. */
export const OWN_LINE = String.raw`\b${CUSTOMERS} (?:own )?(?:(?:internet(?:,? (?:and|or)|/) ?network(?:ing)?|network(?:ing)?(?:,? (?:and|or)|/) ?internet)(?: connect[a-z]+| access)?|(?:network|wan|line) connectivity)\b`;

/** "The customer's or its users' hardware, software, or connectivity": one of the things at that end, as a pattern. */
export const OWN_GEAR = String.raw`\b${CUSTOMERS} (?:own |(?:and|or) (?:its|their) (?:[a-z]+ )?users['’]? )?(?:(?:hardware|software|equipment|devices?|systems?)(?:,? (?:and|or)|,) ){1,3}(?:connectivity|connections?)\b`;

/** What the customer does, and what is the customer's. */
export const OF_THE_CUSTOMER: readonly CategoryWords[] = [
  {
    category: 'customer-actions',
    says: [
      new RegExp(RUNS, 'i'),
      new RegExp(
        String.raw`\b${CUSTOMERS}[- ](?:authored|written|made|developed) (?:[a-z]+ )?(?:code|scripts?|software|applications?|programs?|extensions?)\b|\b(?:code|scripts?|software|applications?|programs?|extensions?)(?: that (?:is|are))? (?:authored|written|developed) by (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
      // "Customer-side equipment or configuration issues": one of two things of the customer's.
      new RegExp(
        String.raw`\b${CUSTOMERS}(?:[- ](?:side|end|premises))? (?:[a-z]+ ){1,2}?(?:or|and) (?:mis|wrong )?configurations? (?:issues?|errors?|problems?|faults?|mistakes?|changes?)\b`,
        'i',
      ),
      // "Any customer-controlled event".
      new RegExp(
        String.raw`\b${CUSTOMER}[- ](?:controlled|defined|governed|planned|scheduled)(?:,? (?:or|and) ${CUSTOMER}[- ][a-z]+)? (?:downtimes?|outages?|events?|actions?|activit(?:y|ies)|changes?|processes|operations?|circumstances?|factors?)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:malfunctioning|faulty|broken|defective|badly written|runaway) (?:scripts? of (?:the |a )?${CUSTOMER}|${CUSTOMERS} (?:scripts?|code|jobs?|quer(?:y|ies)))\b`,
        'i',
      ),
      // What only the customer's hands could do: "damage caused by disabling the watchdog".
      /\b(?:caused by|due to|result(?:s|ing)? (?:from|of)|because of|(?:comes?|stems?) from) (?:[a-z]+ly )?(?:disabling|switching off|turning off|bypassing|overriding|circumventing|deactivating|uninstalling|tampering with) /i,
      /\b(?:handled|damaged?|misused|errors?|mistakes?) by (?:the |its |their |your |untrained |unskilled )?operators\b|\bwrong (?:solvents?|fuels?|oils?|consumables|media|materials?|supplies|reagents?|paper)\b/i,
      // Nobody lets the engineer in.
      /\b(?:we|our (?:engineers?|technicians?|staff|people|crew)|the (?:engineers?|technicians?|contractor|supplier)) (?:was|were|is|are|cannot|can['’]t|could(?:n['’]t| not))(?: not|n['’]t)? (?:be )?(?:let in(?:to)?|admitted|given access|granted access|get in(?:to)?)\b|\b(?:prevent(?:s|ed|ing)?|stopp?(?:s|ed|ing)?|kept|keep(?:s|ing)?) (?:us|our [a-z]+|the (?:engineers?|technicians?|contractor)) (?:from )?(?:out\b|getting in|entering|access)/i,
      // "Your own workspace problems (deleted, banned)".
      new RegExp(
        String.raw`\b${CUSTOMERS} own (?!(?:[\w-]+ ){0,2}(?:internet|network|isp|connection|connectivity|equipment|hardware|software|system|device|infrastructure|it|power|wi-?fi|lan|broadband|browser)\b)(?:[\w-]+ ){0,2}(?:issues?|problems?|faults?)\b`,
        'i',
      ),
      // "The user's API token is revoked".
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:[\w-]+ ){0,3}?(?:keys?|tokens?|certificates?|licen[cs]es?|credentials) (?:is|are|was|were|has been|have been|being|becomes?)? ?(?:found |no longer )?(?:invalid|valid|revoked|rotated|expired|lost|leaked|wrong|deleted|missing)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:acts?|actions?|inactions?|omissions?|negligence|neglect|errors?|faults?|misconduct|mistakes?|defaults?|delays?|instructions?|requests?|breach(?:es)?|failures?)\b(?:,? (?:or|and) [\w-]+){0,4}(?: in [\w ]{1,30})?(?: (?:given|issued|made|taken|committed|placed|caused|ordered))? (?:of|by|on the part of|attributable to|from) (?:an? |the |any |our |either )?(?:(?:and|or|authorized) )?${CUSTOMER}(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:${THINGS}))\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own |or (?:its|their|any) [\w’' -]{1,40} |(?:and|or) [\w’' -]{1,30} )?(?:acts?|actions?|inactions?|omissions?|negligence|(?:activity )?errors?|faults?|misconduct|mistakes?|failures? to|refusal|delays?|misconfigurations?|(?:wrong |own |incorrect )?config(?:uration)?s?\b|instructions?|changes|request|breach|personnel|staff|employees|late (?:response|reply)|lack of|modifications?|alterations?|customi[sz]ations?|tampering|interference|changes?)`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:caused|made|performed|initiated|introduced|requested|induced|due to|attributable|carried out|undertaken|taken|brought about)(?: [\w-]+){0,4} (?:by|to) (?:the |any |an? )?${CUSTOMER}(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:${THINGS}))\b`,
        'i',
      ),
      /\b(?:problems?|issues?|errors?|mistakes?|changes?|faults?|load) (?:that |which )?(?:you|(?:the )?(?:customer|client|user)s?|your \w+) (?:caused?|causes|creates?d?|makes?|made|introduced?|requested?|brings? about|brought about|trigger(?:s|ed)?)\b/i,
      // What "you" did, as a clause behind a noun: "a rule you changed", "folders that your team deleted".
      /\b(?!(?:if|when|where|unless|because|and|or|but|that|which|as|so|then|once|until|after|before|what|how|than|and|though|while) )[a-z]+s?,? (?:that |which )?(?:you|your (?:staff|team|people|users|admins|developers|colleagues)|(?:the )?(?:customer|client|tenant|merchant|subscriber)s?)(?: (?:or|and) [^.;,]{1,40}?| \([^().;]{1,60}\))?(?: have| has| had|['’]ve|['’]d)? (?:\w+ )?(?:did|do|done|let|left|made|make|changed?|edit(?:ed)?|alter(?:ed)?|tripped|broke|broken|break|caused|create[ds]?|delete[ds]?|remove[ds]?|turn(?:ed)? (?:off|on|down)|switch(?:ed)? (?:off|on)|unplug(?:ged)?|move[ds]?|resiz(?:e|ed)|restart(?:ed)?|reboot(?:ed)?|stop(?:ped)?|start(?:ed)?|overload(?:ed)?|misconfigured|forgot|introduced|upload(?:ed)?|push(?:ed)?|messed up|drop(?:ped)?|spill(?:ed)?)\b/i,
      // The same as a clause of its own: "You turned the agent off.", "the tenant had removed the sensor".
      new RegExp(
        String.raw`(?:^|[,;:(]|\b(?:where|when|if|because|while|as|or|and|that)\b)[^A-Za-z,;:(]*(?:[a-z]{1,4}[.)] )?(?:you|your (?:staff|team|people|users|admins?|developers|colleagues|own)|(?:the |a |any )?(?:customer|client|tenant|merchant|subscriber|user|licensee)s?)(?: have| has| had|['’]ve|['’]d)?(?: [a-z]+ly| yourself| itself)? (?:[a-z]+ed or )?(?:changed?|edit(?:ed)?|alter(?:ed)?|modif(?:y|ied)|broke|caused|deleted?|removed?|uninstall(?:ed)?|disabled?|deactivated?|block(?:ed)?|turn(?:ed)?|switch(?:ed)?|shut|took|taken|put|unplug(?:ged)?|disconnect(?:ed)?|moved?|resized?|restart(?:ed)?|reboot(?:ed)?|stopp?(?:ed)?|overload(?:ed)?|mis-?configur(?:e|ed)|forgot|push(?:ed)?|tamper(?:ed)?|interfered?|revoked?|withheld|refused?)\b(?! by (?:us|our))`,
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
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?(?:firewall|network|system|server|router|application|device)s? (?:(?:mis-?)?configurations?|administration|settings)\b|\b(?:code|scripts?|programs?|applications?|queries|commands?)(?: code)? (?:that (?:is|are|was|were) )?(?:executed|launched|written|deployed|run) by (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
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
      // "Through the Customer's systems or through its failure to install …": the owner goes on as "its".
      new RegExp(
        String.raw`\b${CUSTOMERS}(?<!your) [^.;]{0,60}\b(?:or|and) (?:by |from |to |of )?(?:its|their|his) (?:own )?(?:failures?|refusal|delays?|omissions?|acts?|neglect|negligence|errors?|breach)\b`,
        'i',
      ),
      new RegExp(String.raw`\bany act(?:ion)?s? or (?:in|o)\w+ (?:of|by)\b`, 'i'),
      // "You, your builders or anybody whom you let in": people, and nothing of theirs.
      new RegExp(
        String.raw`^\W{0,6}(?:(?:and|or|by) )?(?:you|(?:the |any )?(?:customer|client|tenant|subscriber|user|licensee)),? (?:(?:or|and) )?(?:its|your|their|his|any(?:one)?) [^.;:]{0,60}?\b(?:contractors?|agents?|staff|employees|personnel|guests|visitors|representatives|invitees|affiliates|(?:gave|given|give|granted|with) access|authori[sz]ed)\b(?! (?:equipment|hardware|software|systems?|networks?|devices?))`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:errors?|bugs?|mistakes?|faults?|typos) (?:in|of|within) (?:the )?${CUSTOMERS} (?:own )?(?:code|scripts?|queries|requests|configurations?)\b|\b(?:malformed|ill-?formed|badly formed|invalid) (?:[\w-]+ )?(?:requests?|queries|inputs?|calls|payloads?|fields)\b`,
        'i',
      ),
      new RegExp(
        String.raw`^\W{0,6}(?:(?:and|or) )?(?:the )?${CUSTOMERS} (?:data|inputs?)\W*$`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:incorrect|false|wrong|incomplete|inaccurate|missing|late|insufficient|outdated)(?:,? (?:or|and) [a-z]+)? (?:[a-z]+ )?(?:information|data|details|documents?|specifications?|inputs?|labels?|lists?|orders?|forecasts?|goods|pallets?|parcels?|deliver(?:y|ies)|contact details)\b[^.;]{0,50}?\b(?:by|from|of|given|provided|supplied) (?:the )?${CUSTOMER}\b`,
        'i',
      ),
      /\b(?:plug-?ins?|themes?|extensions?|add-?ons?|modules?|code|scripts?)(?:,? (?:(?:or|and) )?[a-z-]+){0,4} (?:that |which )?(?:you|(?:the )?(?:customer|client|user|tenant)s?)(?: have| has|['’]ve)? (?:yourself |themselves )?(?:installed?|added|wrote|written|uploaded|deployed|activated|run|host|developed?)\b/i,
      // "Jobs started outside the run calendar": against what both agreed.
      /\b(?:jobs?|runs?|batch(?:es)?|imports?|loads?|tests?|queries|changes?|work|deployments?) (?:that (?:are |were )?)?(?:started|run|launched|triggered|submitted|made|done|scheduled|executed) (?:by [\w&' -]{2,30} )?(?:outside|against|without|contrary to) (?:of )?(?:the |an? |our )?(?:[a-z-]+ ){0,2}(?:calendar|schedule|windows?|plan|procedure|process|approval|tickets?|agreement)\b/i,
      /\b(?:customer|client|user|subscriber|tenant|partner|member|sponsor|merchant|agency|school|resident)[- ](?:caused|related|initiated|induced|requested|created|authored|written|side|generated|triggered|directed|driven|made)\b(?! (?:equipment|hardware|software|network|system|infrastructure|firewall|misuse|abuse))/i,
      // Whoever asks for a change is no provider: "council-requested changes".
      /\b(?!(?:provider|supplier|vendor|host|carrier|operator|self)-)[a-z]{2,20}-requested (?:[\w-]+ ){0,3}(?:changes?|work|maintenance|modifications?|downtimes?|outages?|testing|tests?|migrations?|restarts?|upgrades?|configurations?)\b/i,
    ],
    // Whose a thing is says nothing of whose doing its failure is.
    without: [
      ...HELD_THINGS,
      // Who breaks the rules of use misuses.
      new RegExp(
        String.raw`\b(?:${CUSTOMERS} (?:own )?|(?:the |any )?${CUSTOMER} )?(?:fail(?:ures?|s|ed|ing)? to|does not|do not|did not|refus(?:al|es|ed|ing) to) (?:follow|comply with|observe|adhere to|abide by|respect) (?:(?:the|our|its|their|your|this|any|applicable) )?(?:[A-Za-z]+['’]s )?(?:acceptable use|fair use|usage polic(?:y|ies)|terms (?:of (?:service|use)|and conditions)|aup|tos)\b`,
        'gi',
      ),
      // Records that are wrong are a matter of names, whoever wrote them.
      /^\W*(?:dns|domain(?: name)?|name ?server) (?:record )?mis-?configurations?\W*$/gi,
      // What stands behind a name that is no deed tells what it is: "client-side problems (browser, Wi-Fi)".
      /\b(?:customer|client|user)[- ]side (?:issues?|problems?|faults?|failures?)(?=\s?(?::|\())/gi,
      new RegExp(
        String.raw`\b(?:bought|purchased|procured|leased|rented|sourced|contracted)(?: for)? (?:directly |separately )?by (?:the |any |an? )?${CUSTOMER}\b`,
        'gi',
      ),
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      ...CUSTOMERS_THINGS,
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)?(?:,? (?:or|and) (?:its|their|the|any|your)? ?(?:(?!third)[\w’'-]+ ){1,4}|, (?:its|their|your) | )(?:(?!of |to |by |third|like |that |did )[\w’'-]+[,]? ){0,3}?(?:equipment|hardware|software|networks?|systems?|infrastructure|firewalls?|applications?|premises|computers?|devices?|data ?cent(?:er|re)s?|technology|browser|connection|code|content|scripts?|servers?|environment|facilities|lan|cpe|cabling|endpoints?)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:equipment|hardware|software|networks?|systems?|infrastructure|applications?|technology|connections?|facilities)\b(?:(?!\b(?:acts?|actions?|omissions?|errors?|negligence|changes)\b)[^.;]){0,80}?\b(?:of|by|belonging to|owned by|controlled by|operated by|supplied by|provided by|under the control of) (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
      // "Your phones", "office networks", "a dead modem at your end".
      /\b(?:your|the (?:customer|client|tenant|merchant|subscriber|user)['’]s|customer['’]s|client['’]s|subscriber['’]s|their) (?:own )?(?:[\w-]+,? (?:and |or )?){0,3}?(?:laptops?|pcs?|phones?|handsets?|routers?|switch(?:es)?|wi-?fi|wlan|lan|scanners?|printers?|tablets?|pdus?|cords?|cables?|cabling|wiring|power(?: supply)?|electric\w*|origins?|origin servers?|identity provider|workstations?|machines?|hosts|modems?|ovens?|tills?|gateways?|print drivers?)\b/i,
      // "The customer's and/or third-party equipment": of both.
      /(?:\b(?:customers?|clients?|users?|subscribers?|tenants?)(?:['’]s|(?<=s)['’])|\byour),? (?:and\/or|and|or) (?:any )?third[- ]part(?:y|ies)['’]?s? (?:equipment|hardware|software|systems?|networks?|technolog(?:y|ies)|devices?|infrastructure)\b/i,
      // "Routers, customer and/or third party provided"
      /\b(?:customer|client|user|subscriber|tenant),? (?:and\/or|and|or) (?:any )?third[- ]party[- ](?:provided|supplied|owned|managed|furnished) (?:equipment|hardware|software|systems?|networks?|devices?|infrastructure)\b/i,
      // What runs at the customer's end: "bugs in your client", "an agent that you disabled".
      /\b(?:your|the (?:customer|client|tenant|merchant|subscriber)['’]s|customer['’]s) (?:own )?(?:[\w-]+ )?(?:(?<=\b(?:in|of|with|by) your )client(?=\W{0,3}(?:$|,|or |and |;))|apps?|sdks?|integrations?|implementations?|agents?(?!,? (?:or|and) (?:any|people|employees|contractors|staff|others))(?<!\b(?:by|of|from|through) (?:the )?\S{4,12} agents?)|plug-?ins?|pbx|sbc|vpn|firewalls?|proxy|proxies|queries|webhooks?)\b(?! (?:manager|fees?|users?|data|id)\b)/i,
      /\b(?:agents?|clients?|apps?|sdks?|connectors?|drivers?|plug-?ins?|libraries|firmware)(?: versions?)? (?:(?:is|are|was|were|has been|being|that (?:is|are)) )?(?:(?:removed|disabled|uninstalled|stopped|unsupported|missing)(?:,| or| and)? ?)*(?:(?:is |are )?(?:out[- ]of[- ]date|outdated|older than|too old|end[- ]of[- ]life)|(?:was|were|been|is|are) (?:removed|disabled|uninstalled|not updated))\b/i,
      /\borigins? (?:(?:is|are|was|being|goes|went|itself|server) )*(?:down|unreachable|offline|unavailable|slow|not answering|not reachable)\b/i,
      /\b(?:hardware|software|equipment|devices?|machines?|systems?|computers?|applications?)(?: that| which)?(?: do(?:es)?| is| are)? not (?:meet(?:ing)? (?:our |the |these |its )?(?:[a-z]+ ){0,2}(?:standards?|requirements?|specifications?)|(?:on|in) (?:our|the) (?:[a-z]+ )?(?:approved|supported|compatibility|hardware|software)(?: [a-z]+)? list)\b/i,
      new RegExp(
        String.raw`\b(?:pip(?:es|ework)|plumbing|wiring|cabling|cables?|equipment|installations?|plant|meters?|lines?|switchgear|fittings)\b[^.;,]{0,30}? on (?:the |an? )?${CUSTOMERS} side\b|\b(?:plant|equipment|machines?|hardware|devices?) [^.;,]{0,60}\bbeyond (?:economic(?:al)? )?repair\b`,
        'i',
      ),
      /\borigin (?:errors?|failures?|outages?|faults?|time-?outs?|downtime|problems?|issues?|servers?)\b/i,
      new RegExp(
        String.raw`\b(?:equipment|hardware|software|machines?|devices?|computers?|systems?|kit|routers?|phones?|printers?|servers?|cabling|parts?)(?: that| which)? (?:(?:the |a )?${CUSTOMER}|you) (?:(?:has|have|had|['’]ve) )?(?:itself |themselves |yourself )?(?:bought|purchased|procured|supplied|provided|brought|owns?|owned|connected|acquired|sourced|obtained)\b`,
        'i',
      ),
      /\b(?:site|in-house|on-?site|on-?premises?|office|home|branch|local|house) (?:networks?|wi-?fi|lans?|cabling|wiring|equipment|hardware|power|pcs?|servers?|internet(?! (?:[a-z]+ )?(?:outages?|failures?|disruptions?|interruptions?|problems?|issues?|faults?|providers?)))\b/i,
      /\b(?:router|switch(?:es)?|handsets?|phones?|laptops?|equipment|hardware|software|systems?|devices?|network|cabling|wiring|power|firewalls?|modems?|servers?|kit)\b[^.;]{0,40}\b(?:at|on|in) (?:your|the (?:customer|client|subscriber|user)['’]s) (?:own )?(?:end|side|premises|site|office|building|hands)\b/i,
      /\b(?:unsupported|outdated|obsolete|incompatible|end-of-life|un-?patched)(?:,? (?:or|and) \w+)? (?:\w+ ){0,2}(?:browsers?|devices?|operating systems?|os|hardware|software|clients?|versions?|environments?|platforms?)\b|\b(?:mobile|end[- ]user) devices?\b|\blocal (?:area )?networks?\b/i,
      /\b(?!(?:server|provider|supplier|vendor|our|host|platform|service)-)[a-z]{3,14}-side (?:\w+ ){0,2}(?:networks?|hardware|firewalls?|equipment|devices?|infrastructure|connectivity)\b/i,
      /\b(?:customer|client|user)[- ]side (?:\w+ ){0,1}(?:issues?|problems?|failures?|faults?|outages?)?\W{0,3}(?:network|hardware|software|connect|equipment|device)/i,
      /\b(?:technology|equipment|network|power|hardware|system) (?:failures?|outages?|faults?|problems?|issues?) (?:at|on|in) (?:the )?(?:customer|client|user)(?:['’]?s)? (?:side|end|site|premises|location|facilit)/i,
      /\b(?:software|applications?|programs?) (?:that |which )?you (?:have )?(?:installed?|run|host|developed?|deploy(?:ed)?|wrote|added)\b/i,
      /\b(?:equipment|hardware|devices?|machines?|software|kit|servers?)\b[^.;]{0,40}?\b(?:out of|outside(?: of)?|no longer (?:in|under|covered by)|past|beyond) (?:its |their |the )?(?:[\w’']+ )?(?:warranty|guarantee|support|end[- ]of[- ]life|service life)\b/i,
      /\b(?:equipment|hardware|devices?|machines?|software|kit|servers?)(?: that| which)? (?:you|the (?:customer|client))(?:['’]ve| have| has|['’]d| had)? (?:told us|asked us|decided|chosen|chose|declined|refused) (?:not )?to\b/i,
      /\b(?:customer|client|subscriber|user|tenant|member|merchant|licensee)[- ](?:premises?|provided|supplied|owned|managed|hosted|side|furnished|end) (?:equipment|hardware|software|systems?|network|connect|environment|server|infrastructure|database|component)/i,
    ],
    // The line between both is nobody's equipment, and one that fails is a matter of access.
    without: [
      // "Whoever gets access through your keys or devices": how, and not what failed.
      new RegExp(
        String.raw`\baccess(?:es|ed|ing)?\b[^.;,]{0,60}? (?:by means of|by way of|by using|using|through|via|with) ${CUSTOMERS} (?:own )?(?:[a-z]+(?: or | and |, )){1,3}(?:equipment|hardware|software|devices?|systems?)\b`,
        'gi',
      ),
      // What others make is theirs, also where the customer uses it.
      /\bthird[- ]part(?:y|ies)['’]? (?:applications?|software|services?|apps?|plug-?ins?|tools?|systems?|hardware|equipment|products?)(?: (?:that|which))? (?:you|(?:the )?(?:customer|client|user|subscriber)s?) (?:have |has )?(?:uses?|used|chooses?|chose|chosen|selects?|selected|installs?|installed|integrates?|integrated|employs?|subscribes? to)\b/gi,
      /\bthird[- ]part(?:y|ies)['’]? (?:[\w-]+,? ){0,4}?(?:(?:that|which) )?(?:used|utili[sz]ed|chosen|selected|installed|integrated|employed|relied (?:up)?on|subscribed to) by (?:the |any |an? )?(?:customers?|clients?|users?|you|subscribers?|tenants?)\b/gi,
      // What the customer runs and what that brings about are the customer's doing.
      RUN_BY_CUSTOMER,
      WRITTEN_ALONE,
      /\byour (?:own )?(?:[^.;:]|\.(?=[a-z])){1,50}? (?:took|takes|brought|brings|knock(?:s|ed)) (?:your|the|it|our) ?(?:[a-z]+ )?(?:down|offline|out)\b/gi,
      /\byour (?:own )?(?:[^.;:]|\.(?=[a-z])){1,50}? (?:took|takes|brought|brings|knock(?:s|ed)) (?:your|the|it|our) ?(?:[a-z]+ )?(?:down|offline|out)\b/gi,
      new RegExp(
        String.raw`\b(?:installation|modification|alteration|removal|relocation|misuse)s? (?:of|to) [^.;,]{1,40},? by (?:the |any )?${CUSTOMER}\b(?! (?:or|and)\b)`,
        'gi',
      ),
      // Whose hands did it, and not what was in them.
      /\b(?:some|any)(?:one|body) (?:in|at|on) your (?:own )?[a-z]+\b/gi,
      // Whose network it is that the customer has its line from.
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?(?:local )?(?:isps?|internet (?:service )?providers?|carriers?|telcos?|telecoms? providers?|network providers?)(?: provid[eo]r)?(?:['’]s?)? (?:(?:has|have|had|suffers?|reports?|is having) (?:an? |any )?|own )?(?:networks?|equipment|systems?|infrastructure|connections?|facilities)\b`,
        'gi',
      ),
      // What the customer writes and sets, and nothing that stands at its end.
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?(?:code|plug-?ins?|themes?|scripts?|configurations?|settings|instructions)(?:(?:,? (?:and|or)|,) (?:code|plug-?ins?|themes?|scripts?|configurations?|settings|instructions|content|data|quer(?:y|ies))){1,4}\b(?!,? (?:or|and) (?!${SOMETHING_ELSE})|,(?! (?:(?:or|and) )?${SOMETHING_ELSE}))`,
        'gi',
      ),
      // Errors in what the customer writes are the customer's doing.
      new RegExp(
        String.raw`\b(?:errors?|bugs?|mistakes?|faults?|typos|defects?) (?:in|of|within) (?:the )?${CUSTOMERS} (?:own )?(?:code|scripts?|queries|requests|configurations?)\b(?!,)`,
        'gi',
      ),
      /\b(?:upstream|third[- ]party) (?:outages?|failures?|downtime) (?:of|at|in) [^.;]*/gi,
      // An attack is somebody else's doing, whatever it is aimed at.
      /\b(?:(?:ddos|denial[- ]of[- ]service|dos|hacking|brute[- ]force|cyber)[- ]?)?(?:attacks?|floods?) (?:(?:aimed|directed|targeted) at|targeting|(?:up)?on|against) (?:your|(?:the |an? )?(?:customer|client)['’]?s) (?:own )?[\w-]+(?: [\w-]+)?/gi,
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)? (?:internet|broadband) (?:connections?|lines?|links?|access|service)\b(?: (?:or|and) (?:vpn|wi-?fi)\b)?`,
        'gi',
      ),
      new RegExp(
        String.raw`\bbetween (?:the |your )?${CUSTOMERS} (?:\w+ ){0,2}and [^.;,]{0,50}`,
        'gi',
      ),
      new RegExp(OWN_LINE, 'gi'),
      // Whoever acts for the customer runs nowhere; how its things are set and run is its doing.
      new RegExp(
        String.raw`\b(?:taken|made|done|performed|initiated|caused|committed|carried out) by (?:the |any )?${CUSTOMERS} (?:own )?agents?\b`,
        'gi',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own )?(?:firewall|network|system|server|router|application|device)s? (?:(?:mis-?)?configurations?|administration|settings)\b`,
        'gi',
      ),
      new RegExp(
        String.raw`\b(?:code|scripts?|programs?|applications?|queries|commands?)(?: code)? (?:that (?:is|are|was|were) )?(?:executed|launched|written|deployed|run) by (?:the |any |an? )?${CUSTOMER}\b(?! (?:or|and) (?!(?:its|their|the|${CUSTOMERS})\b))`,
        'gi',
      ),
    ],
  },
];
