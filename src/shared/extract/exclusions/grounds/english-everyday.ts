import type { CategoryWords } from './category-words.ts';
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
      // "Your theme took the site down", "a script of yours ran wild".
      /\byour (?:own )?(?:[^.;:]|\.(?=[a-z])){1,50}? (?:took|takes|brought|brings|knock(?:s|ed)) (?:your|the|it|our) ?(?:[a-z]+ )?(?:down|offline|out)\b|\b(?:scripts?|jobs?|quer(?:y|ies)|cron ?jobs?|deployments?|migrations?|imports?|bots?) of (?:yours|your own)\b|\b(?:migrations?|scripts?|jobs?|quer(?:ies|y)|imports?) (?:that |which )?you run\b/i,
      // Nobody lets the engineer in.
      /\b(?:site|building|premises|room|cabinet|rack|shop|office)(?: access)? (?:(?:is|was|are|were|can|could|be|being|has been)(?:n['’]t| not|not)? )*(?:refused|denied|locked|entered|reached|opened|withheld)\b|\bno access to (?:the |your )?(?:site|premises|building|room|cabinet)\b|\bto open the (?:premises|site|building|door|room|cabinet)\b/i,
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      /\bself-(?:hosted|managed|run) (?:runners?|agents?|workers?|nodes?|probes?|gateways?|connectors?|hardware|machines?)\b/i,
      /\b(?:equipment|hardware|devices?|machines?|laptops?|pcs?|servers?|browsers?|kit) (?:that (?:is|are) )?(?:older than|over \w+ years old|more than \w+ years old)\b|\bold(?:er)? (?:browsers?|hardware|devices?|equipment|machines?|laptops?)\b/i,
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
      /\b(?:under|by|from|with) (?:another|a different|a separate|some other) (?:contract|agreement|firm|business|agency|team|contractor|department)\b|\bother (?:contractors|firms|businesses|teams|agencies|departments|parties)\b/i,
      /\b(?:run|operated|managed|owned|maintained|looked after) by (?:another team|other teams|the [A-Za-z]+ team)\b/i,
      /\b(?:we|the (?:supplier|provider)) neither [a-z]+ nor\b|\b(?:some|any)thing (?:broke|breaks|fails?|failed|goes wrong|went wrong) at [A-Z]/,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /\b(?:internet|broadband|line|connection)(?: connection)? (?:at|in|to) (?:your|the (?:customer|client|user)['’]s) (?:own )?(?:place|sites?|office|premises|building|shop|home|house|venue|end|branch)\b/i,
      /\b(?:fib(?:re|er)|cables?)(?: optic)?(?: lines?)? (?:is |are |was |were |being |gets? |has been |have been )?(?:cut|severed|dug up)\b|\bfib(?:re|er) cuts?\b|\b(?:cutting|severing|severance) of (?:[\w-]+ ){0,6}?(?:fib(?:re|er)|cables?|lines?)\b/i,
      /\bbetween you and (?:us|our)\b|\b(?:mobile|cell(?:ular)?|4g|5g|lte) (?:reception|coverage|signal)\b|\byour broadband\b/i,
    ],
    without: [/\bfib(?:re|er) cuts? [^.;]{0,60}\bthird[- ]party\b/gi],
  },
  {
    category: 'quota-limits',
    says: [
      /\b(?:volumes?|loads?|traffic|orders?|requests?|demand|tickets?|calls?|usage)\b[^.;]{0,20}?\b(?:more than|over|above|exceed(?:s|ing)?|beyond)\b[^.;]{0,30}?\b(?:forecasts?|plan|baseline|estimates?)\b|\b(?:traffic|load|demand|usage) (?:spikes?|peaks?|surges?)\b|\breach(?:es|ed|ing)? (?:the |your |its )?(?:maximum|max\.?|full|limits?)\b[^.;]{0,40}\b(?:resources?|plan|package|allocation|quota|capacity|subscription)\b/i,
      /\b(?:ran|run|runs|running) out of (?:your |the |its |their )?(?:[a-z]+ )?(?:minutes|credits?|quota|space|storage|capacity|licen[cs]es|seats|tokens|allowance|disk|memory|data|bandwidth)\b/i,
      /\bfull (?:mailbox(?:es)?|inbox(?:es)?)\b|\b(?:used|using|eaten|filled) up (?:your|the|its|their|all)\b/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /\bddos(?:ed|es|ing)\b|\bbreak-ins?\b|\b(?:some(?:one|body)|strangers?|intruders?) (?:[a-z]+ )?(?:breaking|breaks|broke|getting|gets|got) in(?:to)?\b|\bflood of (?:junk|fake|bogus|malicious|bad|hostile)\b|\b(?:junk|malicious|bogus|hostile) traffic\b/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /\bwe(?:['’]ve| have| had)? (?:pulled|locked|froze|frozen|took down|taken down|barred)\b|\bbehind (?:on|with) (?:your |its |their |the )?(?:payments?|bills?|invoices?|fees?)\b|\bowes? us\b/i,
    ],
  },
  {
    category: 'dns',
    says: [/\bdomain(?: name)? (?:has |had |is )?(?:run|runs|ran|running) out\b/i],
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
      /\b(?:broke|broken|break(?:s|ing)?|ignor(?:e|es|ed|ing)) (?:our|the|these|any|house) (?:[a-z]+ ){0,2}(?:rules?|polic(?:y|ies)|terms)\b|\b(?:incompetent|careless|negligent) (?:use|handling|operation)\b|\bspamming\b/i,
    ],
  },
];

export const EVERYDAY: readonly CategoryWords[] = [...AT_THE_CUSTOMER, ...OF_ANYBODY];
