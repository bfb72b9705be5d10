import type { CategoryWords } from './category-words.ts';
import { OWN_GEAR } from './english-customer.ts';
import { HELD_THINGS } from './english-owned.ts';
import { ACTOR, CUSTOMER, CUSTOMERS, THINGS } from './english-words.ts';

// Grounds as people tell them: who did what, what broke at whose place.

/** What somebody did, as a verb behind who did it. */
const DID = String.raw`(?:cause[sd]?|chang(?:e|es|ed)|alter(?:s|ed)?|modif(?:y|ies|ied)|edit(?:s|ed)?|delet(?:e|es|ed)|remov(?:e|es|ed)|pull(?:s|ed)?|mov(?:e|es|ed)|carr(?:y|ies|ied) out|had [a-z -]{3,40}? (?:installed|fitted|moved|changed|made|done)|ran wild|got wrong|lost|los(?:e|es)|mislaid|handed out|gave away|open(?:s|ed) up|unplug(?:s|ged)?|reboot(?:s|ed)?|restart(?:s|ed)?|break(?:s)?|broke|drop(?:s|ped)|spill(?:s|ed|t)|lock(?:s|ed) (?:out|us out)|block(?:s|ed)|asked (?:us )?(?:for|to)|tells? us to|told us to|chose (?:to|not to)|decided (?:to|not to)|approved?|sen[dt]s?(?= [^.;]{0,40}\b(?:late|after|wrong|incomplete)\b)|signed? off|prevent(?:s|ed)?|entered|typed|missed|put (?:in|on)|turn(?:s|ed) (?:off|on)|switch(?:es|ed) (?:off|on)|(?:do|does|did)(?: not|n['’]t) (?:let|allow|give|answer|reply|open|provide|update|install|respond)|makes?(?= (?:to|in|on|at|by|without)))`;
const DONE = String.raw`(?:altered|changed|modified|edited|deleted|removed|moved|rebooted|restarted|unplugged|broken|disabled|blocked|overloaded|opened|configured|mis-?configured|switched off|turned off|touched|tampered with|introduced|made|done|carried out|commissioned)`;
const OWN_NETWORK = String.raw`(?:internet|broadband|line|link|isp|connection|connectivity|account|service|subscription|plan|website|site|domain|invoice|card|request|call|order|data)`;

/** What befell the customer by its own doing, or at its own place. */
const AT_THE_CUSTOMER: readonly CategoryWords[] = [
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?:^\W{0,4}(?:[a-z]{1,4}[.)] )?|[,;:(.]\s|\b[a-z]+,?\s)(?<!\b(?:by|of|to|for|with|between|from) )${ACTOR}(?: have| has| had|['’]ve|['’]d)?(?: [a-z]+ly)? ${DID}\b(?! (?:our|the|these|any|house) (?:[a-z]+ ){0,2}(?:rules?|polic(?:y|ies)|terms))`,
        'i',
      ),
      new RegExp(
        String.raw`\b${DONE}(?: [a-z]+)? by (?:the |any |an? |its |their |your )?(?:${CUSTOMER}|(?:own |web |site |local )?(?:staff|editors|users|people|admins?|administrators?|developers|employees|students|team)|${CUSTOMERS} (?:[a-z]+ )?(?:staff|people|users|team|employees))\b(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:${THINGS}))`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:modifications?|alterations?|changes?|customi[sz]ations?|edits?) (?:to|of|in) (?:the |our |any )?(?:[a-z-]+ ){1,5}(?:made )?by (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:[a-z-]+, ){1,3}(?:and |or )?(?:[a-z-]+ )?(?:negligence|misconduct|errors?|omissions?|changes|alterations?|mistakes?|mis-?configurations?)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:human|operat(?:ing|or|ional)|handling|typing|user) (?:errors?|mistakes?)(?: (?:at|by|of|on the part of) (?:the |a )?${CUSTOMERS})?\b(?<=\buser (?:errors?|mistakes?)|(?:at|by|of) [^.;]{2,30})`,
        'i',
      ),
      new RegExp(
        String.raw`\b${ACTOR}(?:['’]s)? (?:drawing|altering|changing|moving|deleting|overloading|refusing|denying|withholding|preventing|delaying|ignoring|disabling|unplugging|switching|opening)\b`,
        'i',
      ),
      // Whose people did it: "mistakes by your administrators", "acts of persons that the Customer authorised".
      new RegExp(
        String.raw`\b(?:acts?|actions?|inactions?|omissions?|negligence|errors?|mistakes?|faults?|conduct|misconduct|failures?|delays?|changes?|interference|deletions?)(?:,? (?:and|or) [a-z]+)? (?:of|by|from|on the part of) (?:any of )?(?:${CUSTOMERS} (?:[a-z]+,? (?:and |or )?){0,2}(?:people|staff|users|employees|personnel|admins?|administrators?|developers|contractors|agents|representatives|affiliates|invitees|guests|visitors|customers)|(?:an(?:yone|ybody|y (?:person|party))|persons?|parties|someone|people|others) (?:(?:that|who|whom) )?(?:(?:you|the ${CUSTOMER}) (?:(?:has|have) )?(?:authori[sz]|allow|permit|invit|engag|appoint|hir)[a-z]*|(?:using|with|having|gaining|obtaining|who (?:uses?|has|have|gains?|obtains?)) [^.;,]{0,40}\b(?:${CUSTOMERS}) (?:[a-z]+ )?(?:accounts?|credentials|passwords?|access|log-?ins?|network|equipment)))\b`,
        'i',
      ),
      // What is the customer's to answer for: "causes within your control", "matters for which the Customer is responsible".
      new RegExp(
        String.raw`\b(?:factors?|events?|circumstances?|causes?|conditions?|issues?|reasons?|matters?|situations?|problems?|things?|anything|faults?|outages?|incidents?|failures?)(?: (?:that|which) (?:is|are|lies?))? (?:within|in|under) (?:the )?${CUSTOMERS} (?:own |sole |reasonable |direct |exclusive )?(?:control|responsibility|sphere|area of)\b|\bfor which (?:the |an? )?${CUSTOMER} (?:is|are|was|were) (?:[a-z]+ly )?(?:responsible|liable|answerable)\b`,
        'i',
      ),
      // What the customer handed in or set off.
      new RegExp(
        String.raw`\b(?:data|content|information|files?|inputs?|instructions|requests?|changes|alterations?|modifications?|deletions?|removal|relocation|installations?|tampering|interference|settings|deployments?|conduct|(?:load |stress |penetration |security |performance )?tests?|testing|experiments?|migrations?)(?:(?!\b(?:and|or)\b)[^.;,:]){0,40}?,? (?:(?:(?:uploaded|submitted|supplied|provided|entered|performed|run|conducted|executed|made|initiated|done|chosen|selected) )?by (?:the |an? |any )?${CUSTOMER}\b(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:${THINGS}))|(?:that |which )?(?:you|the ${CUSTOMER}) (?:has |have )?(?:submit(?:s|ted)?|suppl(?:y|ies|ied)|provide[sd]?|upload(?:s|ed)?|perform(?:s|ed)?|make|makes|made|runs?|ran|execute[sd]?|conduct(?:s|ed)?|enter(?:s|ed)?)\b)`,
        'i',
      ),
      /\b(?:faulty|incorrect|invalid|wrong|erroneous|malformed|inaccurate|incomplete)(?:,? (?:or|and) [a-z]+)? (?:user |input )?(?:inputs?|instructions?|arguments?|parameters?|requests?|commands?|data|information)\b/i,
      /\b(?:poorly|badly|inefficiently|incorrectly|improperly) (?:written|designed|optimi[sz]ed|formed|configured|coded|implemented) (?:[a-z]+ )?(?:quer(?:y|ies)|code|scripts?|applications?|jobs?|programs?|integrations?|requests?)\b/i,
      /\b(?:failure|failing|fails?|failed) to (?:apply|install|upgrade (?!capacity)|update|implement|adopt|adhere|co-?operate|meet (?:the |our )?(?:[a-z]+ )?(?:minimum|technical|system) (?:[a-z]+ )?(?:requirements?|specifications?))\b/i,
      /\b(?:continued )?use of [^.;,]{1,40} after (?:we|(?:the )?[A-Za-z]+) (?:has |have |had )?(?:advised|notified|asked|told|recommended|warned)\b/i,
      new RegExp(
        String.raw`\b(?:non-?fulfil?lment|non-?performance|breach(?:es)?) of (?:[^.;,]{1,40} by (?:the )?${CUSTOMER}\b|(?:the )?${CUSTOMERS} (?:[a-z]+ )?(?:obligations?|duties))|\b${CUSTOMER} not (?:fulfil?ling|meeting|performing|following|complying|responding|providing|giving|paying attention)\b|\bon (?:the )?${CUSTOMERS}(?<!users) (?:own )?side(?=\W*$)(?<=\b(?:acts?|actions?|inactions?|omissions?|errors?|mistakes?|delays?|negligence|changes?)[^.;]{0,50})|\b(?:inappropriate|improper|wrong|incorrect|faulty) configuration of (?:the )?${CUSTOMERS}\b|\b${CUSTOMERS}(?<!users) (?:own )?(?:[a-z]+ )?testing\b|\b${CUSTOMER}-scheduled\b`,
        'i',
      ),
      // Nobody answers: "waiting for information from the customer", "unavailability of your contact".
      new RegExp(
        String.raw`\b(?:wait(?:s|ing)?|awaiting|pending)\b[^.;,]{0,40}? (?:(?:from|by|on) (?:the |an? |any )?${CUSTOMER}\b|${CUSTOMERS} (?:[a-z]+ )?(?:responses?|repl(?:y|ies)|approval|feedback|inputs?|information|actions?|confirmation|decision)\b)|\b(?:unavailability|absence) of (?:the |an? )?${CUSTOMERS} (?:[a-z]+ )?(?:contacts?|personnel|staff|representatives?|team)\b|\b(?:lack|denial|refusal|absence) of (?:[a-z]+ )?access to (?:the |your )?(?:${CUSTOMERS} )?(?:sites?|premises|buildings?|facilit|rooms?|systems?)\b`,
        'i',
      ),
      // "Your theme took the site down", "a script of yours ran wild".
      /\byour (?:own )?(?:[^.;:]|\.(?=[a-z])){1,50}? (?:took|takes|brought|brings|knock(?:s|ed)) (?:your|the|it|our) ?(?:[a-z]+ )?(?:down|offline|out)\b|\b(?:scripts?|jobs?|quer(?:y|ies)|cron ?jobs?|deployments?|migrations?|imports?|bots?) of (?:yours|your own)\b|\b(?:migrations?|scripts?|jobs?|quer(?:ies|y)|imports?) (?:that |which )?you run\b/i,
      // Nobody lets the engineer in.
      /\b(?:site|building|premises|room|cabinet|rack|shop|office)(?: access)? (?:(?:is|was|are|were|can|could|be|being|has been)(?:n['’]t| not|not)? )*(?:refused|denied|locked|entered|reached|opened|withheld)\b|\bno access to (?:the |your )?(?:site|premises|building|room|cabinet)\b|\bto open the (?:premises|site|building|door|room|cabinet)\b/i,
    ],
    without: HELD_THINGS,
  },
  {
    category: 'customer-equipment',
    says: [
      /\b(?:on-?premises?|in-house) (?:components?|software|servers?|installations?|systems?|infrastructure|deployments?)\b|\bon-?site (?:routers?|servers?|switch(?:es)?|hardware|infrastructure|cabling)\b|\bself-(?:hosted|managed|run) (?:runners?|agents?|workers?|nodes?|probes?|gateways?|connectors?|hardware|machines?)\b/i,
      /\b(?:equipment|hardware|devices?|machines?|laptops?|pcs?|servers?|browsers?|kit) (?:that (?:is|are) )?(?:older than|over \w+ years old|more than \w+ years old)\b|\bold(?:er)? (?:browsers?|hardware|devices?|equipment|machines?|laptops?)\b/i,
      new RegExp(
        String.raw`\b(?:virtual machines?|vms?|servers?|instances?|devices?|machines?|hosts?|nodes?|databases?|networks?|platforms?|environments?)(?: (?:that|which) (?:is|are))? (?:managed|operated|run|owned|controlled|administered|hosted|maintained) by (?:the |an? )?${CUSTOMER}\b|\b${CUSTOMERS} (?:own )?(?:[a-z]+ )?databases?\b|\b(?:hardware|software|equipment|systems?|devices?|facilities)\b[^.;,]{0,30} (?:that |which )?(?:belongs?|belonging) to (?:the )?${CUSTOMER}\b|\b(?:equipment|hardware|software|systems?|facilities|networks?) (?:that (?:is|are) )?(?:under|within|in) (?:the )?${CUSTOMERS} (?:[a-z]+ )?control\b|\banything on (?:the )?${CUSTOMERS} side of the (?:network|connection|line|demarcation)`,
        'i',
      ),
      /\blocal (?:it|network|hardware|computer|power|equipment|workstation) (?:problems?|issues?|failures?|faults?)\b|\bnon-?supported (?:browsers?|devices?|operating systems?|hardware|software|versions?)\b|\bbrowser (?:plug-?ins?|extensions?|add-?ons?|settings)\b/i,
      /\b(?:home|personal|private(?:ly[- ]owned)?|staff-owned) (?:printers?|phones?|laptops?|devices?|computers?|pcs?|tablets?|equipment|mobiles?)\b/i,
      /\b(?:under-?sized|under-?powered|inadequate|insufficient) (?:[a-z]+ )?(?:hardware|machines?|devices?|servers?|equipment|computers?)\b|\bbelow (?:the |our )?(?:[a-z]+ )?minimum (?:[a-z]+ )?(?:requirements|specifications?|specs?)\b/i,
      new RegExp(
        String.raw`\b(?:power|electricity|mains|wi-?fi|generator|ups)(?: power| supply)? (?:(?:at|in|on) (?:your|${CUSTOMERS}) (?:own )?(?:place|sites?|office|premises|building|shop|home|house|venue|end|branch|rack))\b|\bmains(?: power)? at the (?:site|premises)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\byour (?:own )?(?!(?:[\w'’-]+ ){0,2}${OWN_NETWORK}\b)(?:[\w'’-]+ ){1,3}(?:crash(?:es|ing|ed)?|overheat\w*|breaks?(?: down)?|breaking|failing|freez\w+|dies|dying|giv(?:es|ing) up|play(?:s|ing) up|act(?:s|ing) up)\b`,
        'i',
      ),
      /\b(?:laptops?|devices?|machines?|(?<!name )servers?|routers?|kit|equipment|hardware|phones?|printers?|computers?) of (?:yours|your own)\b|\b(?:laptops?|devices?|machines?|kit|equipment|hardware|phones?|computers?) (?:that |which )?(?:you|they|staff|users) (?:bring|brought|carry|plug in|connect)\b|\b(?:in|on|behind) your own (?:racks?|premises|firewall|network|servers?|hardware)\b/i,
      new RegExp(
        String.raw`\b${CUSTOMERS} own (?:[\w-]+ ){0,2}(?:power strips?|switches|racks?|workstations?|gear|kit|machines|appliances)\b|\b${CUSTOMERS} (?:own )?(?:(?:mains |electrical )?power|electricity|mains|air conditioning|cooling|generators?|cabling|wiring)\b|\b${CUSTOMERS} (?:viewing |desktop )?workstations?\b`,
        'i',
      ),
    ],
  },
];

/** What others did, what nobody could help, and what the contract's limits bring. */
const OF_ANYBODY: readonly CategoryWords[] = [
  {
    category: 'third-party',
    says: [
      /\b(?:data ?cent(?:er|re)|hosting|cloud|underlying) platform (?:outages?|failures?|downtime|unavailability)|\bunderlying (?:[a-z]+ )?(?:platforms?|providers?|infrastructure)\b|\bdata ?cent(?:er|re) (?:outages?|failures?)\b|\b(?:telecoms?|external|utility) (?:service )?(?:providers?|suppliers?|contractors)\b|\b(?:electric |public |power )?utilities\b|\b(?:power|electricity|electrical|energy) grids?\b|\b(?:commercial|public|utility|mains) power (?:failures?|outages?|cuts?|interruptions?|supply)\b|\bcontractors hired by (?:others|third)/i,
      /\b(?:under|by|from|with) (?:another|a different|a separate|some other) (?:contract|agreement|firm|business|agency|team|contractor|department)\b|\bother (?:contractors|firms|businesses|teams|agencies|departments|parties)\b/i,
      /\b(?:run|operated|managed|owned|maintained|looked after) by (?:another team|other teams|the [A-Za-z]+ team)\b/i,
      /\b(?:we|the (?:supplier|provider)) neither [a-z]+ nor\b|\b(?:some|any)thing (?:broke|breaks|fails?|failed|goes wrong|went wrong) at [A-Z]/,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /\b(?:internet|broadband|line|connection)(?: connection)? (?:at|in|to) (?:your|the (?:customer|client|user)['’]s) (?:own )?(?:place|sites?|office|premises|building|shop|home|house|venue|end|branch)\b/i,
      /\b(?:telephone|phone|leased|dsl|access) (?:lines?|circuits?|networks?) (?:failures?|faults?|outages?|problems?|issues?|interruptions?)\b|\b(?:failures?|faults?|outages?|interruptions?|loss) (?:of|in|on) (?:the |an? |any |your )?(?:third[- ]party )?(?:(?:telephone|phone|leased|dsl|access|transit) (?:lines?|circuits?|networks?)|(?:wireless|mobile|cellular) (?:signal|networks?|coverage))\b|\b(?:wireless|mobile)(?: network)? (?:coverage|signal)\b|\bcable cuts?\b/i,
      /\b(?:connectivity|connections?) between [^.;,]{1,40} and (?:the |your )?(?:customer|client|user|subscriber|you\b)|\btelecoms? lines?\b|\btransit provider\b|\bnetworks? (?:outside|beyond) (?:of )?(?:our|the (?:provider|supplier)['’]s) control\b|\b(?:undersea|submarine|sub-?sea) cables?\b/i,
      /\b(?:loss of|lost) (?:network )?connectivity\b|\b(?:lack of|poor) (?:network )?connectivity (?:at|of|from|on) (?:your|the (?:customer|client|user|subscriber|tenant)['’]?s?)\b|\b(?:network )?connectivity (?:issues?|problems?|failures?|faults?|outages?|loss(?:es)?)\b|\b(?:beyond|outside) (?:of )?the (?:edge|boundary|perimeter|border) of (?:our|the (?:provider|supplier|host)['’]?s?) (?:own )?network|\b(?:global|worldwide|regional) (?:network|connectivity) (?:problems?|issues?|disruptions?)\b/i,
      /\b(?:fib(?:re|er)|cables?)(?: optic)?(?: lines?)? (?:is |are |was |were |being |gets? |has been |have been )?(?:cut|severed|dug up)\b|\bfib(?:re|er) cuts?\b|\b(?:cutting|severing|severance) of (?:[\w-]+ ){0,6}?(?:fib(?:re|er)|cables?|lines?)\b/i,
      /\bbetween you and (?:us|our)\b|\b(?:mobile|cell(?:ular)?|4g|5g|lte) (?:reception|coverage|signal)\b|\byour broadband\b/i,
    ],
    without: [/\bfib(?:re|er) cuts? [^.;]{0,60}\bthird[- ]party\b/gi, new RegExp(OWN_GEAR, 'gi')],
  },
  {
    category: 'quota-limits',
    says: [
      /\b(?:volumes?|loads?|traffic|orders?|requests?|demand|tickets?|calls?|usage)\b[^.;]{0,20}?\b(?:more than|over|above|exceed(?:s|ing)?|beyond)\b[^.;]{0,30}?\b(?:forecasts?|plan|baseline|estimates?)\b|\b(?:traffic|load|demand|usage) (?:spikes?|peaks?|surges?)\b|\breach(?:es|ed|ing)? (?:the |your |its )?(?:maximum|max\.?|full|limits?)\b[^.;]{0,40}\b(?:resources?|plan|package|allocation|quota|capacity|subscription)\b/i,
      /\b(?:surges?|spikes?|bursts?|peaks?) (?:in|of) (?:[a-z]+ )?(?:traffic|demand|load|usage|requests|volumes?)\b|\b(?:unusual|abnormal|unexpected|unreasonabl|excessive|disproportionate|extraordinar)[a-z]* (?:high |large |heavy )?(?:traffic|loads?|demand|volumes?)\b|\bover-?(?:utili[sz]ation|utili[sz]ed|subscription|subscribed)\b/i,
      /\b(?:exceed\w*|above|beyond|over|in excess of) (?:the |your |its |a )?(?:(?:contracted|agreed|licensed|permitted|maximum|allowed|included|purchased|subscribed) )?(?:number|volume|amount|quantity) of\b|\bmore than the (?:contracted|agreed|licensed|permitted|maximum|allowed|included|purchased|subscribed) (?:number|volume|amount|quantity)\b|\b(?:volumes?|usage|use|traffic|load|requests) (?:above|beyond|over|exceeding|in excess of) (?:those|that|what)(?: (?:is|was|were|are|has been))? (?:agreed|contracted|ordered|purchased|planned|specified|licensed)\b|\b(?:resource|disk|memory|storage|bandwidth|quota|capacity)s? exhaustion\b|\bexhaustion of (?:[a-z]+ )?(?:resources?|capacity|quota|storage|memory|disk)\b|\b(?:bandwidth|storage|data|usage|quota|traffic) overages?\b|\bexcessive (?:[a-z]+ )?(?:requests?|calls|quer(?:y|ies)|connections)\b|\b(?:greater|larger|higher) than (?:the )?(?:number )?(?:licensed|contracted|agreed|purchased|permitted)\b|\b(?:plan|mailbox|cpu|memory|disk|package|licen[cs]e|published|documented|contractual|account|platform)(?:,? (?:or|and) [a-z]+)? limits?\b/i,
      /\b(?:ran|run|runs|running) out of (?:your |the |its |their )?(?:[a-z]+ )?(?:minutes|credits?|quota|space|storage|capacity|licen[cs]es|seats|tokens|allowance|disk|memory|data|bandwidth)\b/i,
      /\bfull (?:mailbox(?:es)?|inbox(?:es)?)\b|\b(?:used|using|eaten|filled) up (?:your|the|its|their|all)\b/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /\bddos(?:ed|es|ing)\b|\bbreak-ins?\b|\b(?:some(?:one|body)|strangers?|intruders?) (?:[a-z]+ )?(?:breaking|breaks|broke|getting|gets|got) in(?:to)?\b|\bflood of (?:junk|fake|bogus|malicious|bad|hostile)\b|\b(?:junk|malicious|bogus|hostile) traffic\b|\bphishing\b|\bcyber[- ]?terrorism\b|\b(?:syn|udp|packet|traffic|http|ping|icmp) floods?\b|(?<!\bacts? of [a-z]{3,6},? )\bcriminal (?:acts?|activit(?:y|ies)|conduct|behaviou?r)\b|\bcrimes?\b|\bcracking\b|\bintruders?\b|\bexploit(?:s?(?![a-zÀ-ɏ])|ation of (?:[a-z]+ )?vulnerabilit)/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /\bdelinquen|\bnot in good standing\b|\b(?:disabled|blocked|locked|terminated|cancelled|canceled|closed|revoked|frozen|expired|lapsed) (?:accounts?|subscriptions?|licen[cs]es?|contracts?|memberships?)\b|\b(?:expiry|expiration|lapse|cancellation|closure) of (?:an? |the |your |its |any )?(?:[a-z]+['’]?s? )?(?:accounts?|subscriptions?|licen[cs]es?|contracts?|memberships?|agreement)\b|\baccount (?:closure|termination|cancellation|deactivation)s?\b|\b(?:service|contract) termination\b/i,
      /\b(?:non|lack of|payment)[ -](?:payments?|arrears)\b|\bcancel(?:l)?ed services?\b|\btermination of (?:the |this |your )?contract\b/i,
      /\bwe(?:['’]ve| have| had)? (?:pulled|locked|froze|frozen|took down|taken down|barred)\b|\bbehind (?:on|with) (?:your |its |their |the )?(?:payments?|bills?|invoices?|fees?)\b|\bowes? us\b/i,
    ],
  },
  {
    category: 'dns',
    says: [
      /\b(?:expiry|expiration|lapse) of (?:an? |the |your |its |any )?(?:[a-z]+['’]?s? )?domains?\b|\b(?:domain )?registry (?:operators?|failures?|outages?)\b/i,
      /\bdomain(?: name)? (?:has |had |is )?(?:run|runs|ran|running) out\b/i,
    ],
  },
  {
    category: 'force-majeure',
    says: [
      /\b(?:circumstances?|events?|things?|anything|causes?|matters?|something)(?: that| which)? (?:it|we|the [a-z]+|[A-Z][a-z]+) (?:can|could)(?:not| not|n['’]t) (?:reasonably )?(?:have )?(?:prevent(?:ed)?|fores(?:ee|een)|avoid(?:ed)?|plan(?:ned)? for|seen? coming|help(?:ed)?)\b|\b(?:nobody|no one|neither (?:party|side|of us)) (?:can|could) (?:have )?(?:control(?:led)?|prevent(?:ed)?|fores(?:ee|een)|avoid(?:ed)?|plan(?:ned)? for|seen? coming|help(?:ed)?)\b/i,
      /\b(?:road closures?|snow(?:storms?|fall)|blizzards?|unsafe to (?:drive|travel)|heat-?waves?|wild-?fires?|landslides?|typhoons?|cyclones?|volcanic)\b/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /\b(?:network|systems?|servers?|platform|infrastructure|database|hardware|software|facility|data ?cent(?:er|re)) maintenance\b/i,
    ],
    without: [
      /\b(?:emergency|urgent|unscheduled|unplanned|remedial)(?: (?!or\b|and\b)[\w-]+){0,3} maintenance\b/gi,
      new RegExp(String.raw`\b${CUSTOMERS} (?:[\w-]+ )?maintenance\b`, 'gi'),
    ],
  },
  {
    category: 'misuse',
    says: [
      /\b(?:broke|broken|break(?:s|ing)?|ignor(?:e|es|ed|ing)) (?:our|the|these|any|house) (?:[a-z]+ ){0,2}(?:rules?|polic(?:y|ies)|terms)\b|\b(?:incompetent|careless|negligent) (?:use|handling|operation)\b|\bspamming\b|\bbulk (?:e-?)?mail(?:ing|s)?\b|\bunauthori[sz]ed usage\b|\bspam (?:sent|originat)|\b(?:copyright|trade ?mark|ip|intellectual property) (?:infringements?|violations?)\b|\binfringing (?:content|material|use)\b|\bus(?:e|age|ing) (?:[a-z ]{1,30} )?(?:for which (?:it|the [a-z]+|[A-Za-z]+) (?:was|is|were|are) not (?:designed|intended|meant|made)|(?:outside|beyond) the scope of)|\bnon-?compliance with (?:our|the|this|these) (?:[a-z]+ ){0,2}(?:polic(?:y|ies)|terms|aup|rules|agreement)\b|\bfail(?:ure|s|ed|ing) to use [^.;,]{1,40} in accordance with\b/i,
    ],
  },
];

export const EVERYDAY: readonly CategoryWords[] = [...AT_THE_CUSTOMER, ...OF_ANYBODY];
