import type { CategoryWords } from './category-words.ts';
import { OWN_GEAR, OWN_LINE } from './english-customer.ts';
import { CUSTOMER, CUSTOMERS } from './english-words.ts';
import { CLOUDS, WELL_KNOWN_SUPPLIERS } from './well-known-suppliers.ts';

/** Done by strangers to the customer: an attack, no misuse of its own. */
const TOLL_FRAUD = /\b(?:toll|phone|telephone|telephony|call|carding|card) fraud\b/gi;

/** What others do, and what the contract leaves out. */
export const OTHERS: readonly CategoryWords[] = [
  {
    category: 'third-party',
    says: [
      /\bthird[- ](?:part(?:y|ies)|person)/i,
      /\b(?:upstream|telecommunications?|telephone|telco|carrier|backbone|transit|utility|power|hosting|cloud|network|external|other|payment|sms|access|storage|infrastructure)[ -](?:service |storage |infrastructure )?(?:providers?|carriers?|suppliers?|vendors?|operators?|compan(?:y|ies))\b/i,
      /\b(?:suppliers?|vendors?|subcontractors?|carriers?|(?:our|its|other) (?:service )?providers)\b/i,
      /(?<!\binternet )(?<!\bservice )\b(?:mailbox|e-?mail|sms|chat|phone|shipping|identity|cdn|card|connectivity|electricity|energy|telephone|mobile) (?:providers|carriers|operators)\b|\b(?:acquirers?|acquiring banks?|issuing banks?|issuers?|card (?:schemes?|networks?)|banks|couriers?|marketplaces?|app stores?|public clouds?)\b/i,
      /\b(?:another|other|some(?:one|body) else['’]s) (?:[\w-]+ ){0,2}(?:carriers?|operators?|providers?|suppliers?|vendors?|compan(?:y|ies)|people|systems?|software|builds?|servers|networks|websites)\b|\b(?:bought|procured|purchased|built|supplied) (?:elsewhere|from (?:another|other|others|someone else))\b|\b(?:builds?|patches|versions?|software|parts?|code) (?:that |which )?we (?:did(?: not|n['’]t)) (?:make|build|supply|write|sell)\b|\b(?:cut|damage[d]?|dug up)[^.;,]{0,30}\bby (?:third|others|builders|contractors)/i,
      /\bclouds? (?:that |which )?(?:you|the (?:customer|client)) (?:chose|choose|picked|run|use)/i,
      /\bexternal (?:applications?|services?|systems?|apis?|software|dependenc|interfaces?|data|sources?|part(?:y|ies)|feeds?|platforms?|tools?|components?|hosts?|resources?)/i,
      /\b(?:certificate|certification) authorit(?:y|ies)\b|\bsocial (?:networks?|media)\b|\b(?:our|its|their) (?:[a-z]+ )?partners\b|\bopen[- ]source (?:components?|software|librar|dependenc|projects?|packages?)|\boutsourced (?:services?|systems?|work|functions?)\b|\blicensors?\b|\b(?:wholesale|incumbent) (?:providers?|operators?|carriers?|suppliers?)\b|\bindependent contractors?\b|\b(?:systems?|services?|equipment|software|networks?) of others\b|\bunderlying cloud\b|\b(?:outside|another|other) part(?:y|ies)\b/i,
      /\b(?:run|operated|managed|owned|supplied|maintained|hosted|controlled) by (?:another (?:party|company|provider)|other (?:parties|companies|providers|people)|some(?:one|body) else)\b/i,
      new RegExp(String.raw`\b(?:${CLOUDS})\b`, 'i'),
      /\b(?:ad|advertising|social|publishing|partner) platforms?\b/i,
      /\b(?:integration|technology|channel|data|payment|hosting|delivery|cloud|network|interconnect(?:ion)?|roaming|outside|external|upstream|implementation) partners?\b/i,
      new RegExp(
        String.raw`\b(?:outages?|downtime|failures?|incidents?|trouble) (?:of|at|with|on) (?:${WELL_KNOWN_SUPPLIERS})\b`,
        'i',
      ),
      /\b(?:upstream|underlying) (?:(?!internet|isp|network)[\w-]+ ){0,2}(?:outages?|failures?|apis?|services?|dependenc\w+|incidents?)\b/i,
      /\b(?:anyone|(?:any|a) (?:person|party)|persons|people|parties|others) other than|\bby anyone else\b/i,
      /\b(?:utility|electricity|grid|mains) (?:failures?|outages?|interruptions?|blackouts?)\b/i,
      /\b(?:payment|card|billing) (?:service )?(?:processors?|gateways?|networks?|schemes?)\b/i,
      /\bsub-?(?:contractors?|processors?)\b|\bplug-?ins?\b[^.;]{0,40}\bothers\b|\b(?:hosting|data ?cent(?:er|re)) (?:provider|partner|operator|company)/i,
      /\b(?:services?|systems?|networks?|software|components?|products?|platforms?|apis?) (?:that |which )?(?:we|the (?:provider|supplier|company)) (?:do(?:es)?|did)(?: not|n['’]t) (?:\w+ )?(?:control|own|operate|manage|provide|supply|run)/i,
      /\b(?:other|external|outside) (?:manufacturers?|vendors?|developers?|publishers?|services?(?! provider))\b/i,
      /\b(?:do(?:es)?|did) ?n[o'’]t (?:belong|form part)\b|\b(?:provided|supplied) by others\b|\bnot (?:owned|operated|controlled|managed|provided|supplied|manufactured|sold|furnished) by (?:us|the (?:provider|supplier|company|host|licensor|vendor|contractor|seller|carrier|operator|manufacturer))\b/i,
      // "Software not provided and controlled by Acme", "apps that somebody else makes"
      /\b(?:[Ss]oftware|[Hh]ardware|[Ss]ystems?|[Ss]ervices?|[Nn]etworks?(?: (?:(?:or|and) (?:network )?)?equipment)?|[Pp]roducts?|[Cc]omponents?)(?: that| which)?(?: is| are)? not (?:owned|operated|controlled|managed|provided|supplied)(?:,? (?:and|or) (?:owned|operated|controlled|managed|provided|supplied))? by (?:us\b|(?:the )?(?!Customer|Client|User|Subscriber|Tenant|You)[A-Z][A-Za-z-]+)/,
      /\b(?:apps?|software|services?|products?|connectors?|tools?|plug-?ins?|integrations?|systems?|code|add-?ons?)(?: that| which)? (?:(?:some(?:body|one)|any(?:body|one)) else|others|other (?:people|companies|firms|parties)) (?:ha(?:s|ve) )?(?:makes?|made|builds?|built|runs?|wr(?:ites?|ote|itten)|sells?|suppl(?:y|ies)|owns?|operates?|maintains?|provides?)\b/i,
      /\b(?:systems|providers) outside\b/i,
      // "Bank gateway outages (not ours)".
      /\((?:which |that )?(?:(?:is|are) )?not (?:ours|(?:run|operated|controlled|owned) by us|in our hands|our (?:systems?|services?|software))\)/i,
      // "When Initech's own systems are down", "a vendor having an outage", who is named.
      /(?<![A-Za-z])(?<!\b[Tt]he )(?!(?:Customer|Client|User|Subscriber|Tenant|Provider|Supplier|Vendor|Company)['’])[A-Z][A-Za-z]+['’]s own (?:[a-z]+ )?(?:systems?|servers?|network|platform|infrastructure)\b/,
      new RegExp(
        String.raw`\b(?:${WELL_KNOWN_SUPPLIERS}) (?:(?:itself|also) )?(?:having|has|had|being|is|was|going|goes|went|suffer(?:s|ing|ed)?) (?:down\b|offline\b|one of\b|an? (?:[a-z]+ )?(?:outage|incident|problem|bad day))`,
        'i',
      ),
      /\b[Nn]on-(?!Customer|Client|Production)[A-Z][\w.]{1,30}[ -](?:operated|owned|controlled|managed|provided|supplied|equipment|hardware|software(?! installed)|services?|systems?|networks?|products?|infrastructure|applications?)\b/,
      /\bnon-(?:provider|supplier|vendor) (?:equipment|hardware|software|services?|systems?|networks?|products?|infrastructure|applications?)\b/i,
      // The chain that a node or a contract stands on.
      /\b(?:block-?chain|main-?net|layer[- ][12]|ethereum|bitcoin|solana|polygon|avalanche|cosmos)(?: network)?(?:[- ](?:level|wide))? (?:congestion|halts?|outages?|forks?|failures?|issues?|problems?|downtime|incidents?|instability|reorgani[sz]ations?)\b/i,
      // "A Globex API outage": who is named beside what failed is somebody else, where it does not count.
      /(?<![A-Za-z])(?!(?:The|Our|Your|Any|All|An|This|That|Its|Service|Scheduled|Planned|Unplanned|Emergency|Internet|Network|Power|Customers?|Clients?|Users?|Subscribers?|Tenants?|Full|Partial|Cloud|Total|Major|Minor|Regional|Global|Public|Private|Upstream|External|Test|Beta|Web|Data|Database|Software|Hardware|Hosting|Partner|Platform|Application|Server|Host|System|Site|Website|Short|Brief|Temporary|Other|Local|Individual|Single|Multiple|Managed|Hosted|Shared|Dedicated|Production|Staging|Development|Legacy|Admin|Management|Control|Customer-\w+)['’s]{0,2} )[A-Z][A-Za-z]*(?:\.[a-z]{2,3})?(?: [a-z]{3,12})? (?:API|platform(?:-wide)?|cloud|region|network-wide) (?:outages?|downtimes?|failures?|incidents?|disruptions?|unavailability)\b/,
      /\b(?:[Dd]ue to|[Cc]aused by|[Bb]ecause of|[Ff]rom) (?:the )?[A-Z][A-Za-z]{1,15} [Nn]etwork(?:[- ]level|[- ]wide)? (?:issues?|outages?|problems?|failures?|congestion|downtime)\b/,
      // "LLM provider incidents", "an outage of the maps provider": of a kind of supplies that one buys.
      /\b(?:llm|(?:ai|language|foundation)[- ]models?|inference|map(?:s|ping)?|messaging|notification|video|voice|speech|weather|market[- ]data|payroll|telemetry|analytics|signature|certificate|authentication|geocoding|embedding) (?:api )?(?:providers?|vendors?|hosts?)\b|\b(?:ai|api|model|data) providers? (?:outages?|failures?|downtimes?|incidents?|disruptions?|unavailability|issues|errors)\b/i,
      /\b(?:authorit(?:y|ies)|government(?:al)?|tax (?:office|administration)|public[- ]sector|regulators?)(?:['’]s?)? (?:systems?|services?|portals?|apis?|interfaces?|gateways?|servers?)\b/i,
    ],
    without: [
      // Who gives the service, by the name of its role: "maintenance that the Supplier announced".
      /\b[Tt]he (?:Supplier|Vendor|Contractor)(?=(?:['’]s? (?:own )?(?:network|systems?|servers?|staff|control|employees|agents?)\b)| (?:has|have|had|shall|will|is|was|may|can|gives?|gave|told|tells|announced?|notif(?:y|ied|ies)|publish(?:es|ed)|agreed)\b)/g,
      /\bcontrol of (?:the |its |our )?(?:supplier|vendor|contractor|carrier|operator)\b/gi,
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
      /\bnetworks? (?:that |which )?(?:we|the (?:provider|supplier|company)) (?:do(?:es)?)(?: not|n['’]t) (?:control|own|operate|manage|run)\b/i,
      /\brouting (?:issues?|problems?|failures?|errors?)|\b(?:outside|beyond) (?:of )?(?:our|the (?:provider|supplier|host)['’]?s?) (?:own )?network/i,
      // Whoever the provider is: "between Customer's site and Heron's data center".
      /\bbetween (?:the |your )?(?:(?:customer|client|user)(?:['’]s)?|your) (?:\w+ ){0,2}and (?:the )?[\w-]+['’]s? (?:\w+ )?(?:network|platform|data ?cent(?:er|re)s?|sites?|servers?)\b/i,
      /\bnetwork\b[^.;]{0,30}\b(?:failures?|problems?|outages?) (?:between|external to|outside of|outside)\b/i,
      /\b(?:networks?|connect\w+|line|link)\b[^.;]{0,80}\bbetween (?:your|(?:the )?(?:customer|client|user)['’]s) (?:[\w-]+ ){1,4}and [A-Za-z]/i,
      /\bdemarcation/i,
      new RegExp(OWN_LINE, 'i'),
      /\b(?:public|communications?) (?:networks?|lines?|components?|facilit|infrastructure)/i,
      /\b(?:network(?:ing)?|connectivity|connection) (?:problems?|issues?|outages?|failures?|disruptions?|unavailability)[^.;]{0,40}\b(?:outside|beyond|not (?:with)?in)\b/i,
      /\bexternal (?:network|connectivity)/i,
      /\btelecommunications? (?:network|line|link|service|failure|problem)/i,
      /\b(?:local|access) (?:loop|circuit|line|access)\b/i,
    ],
    // What stands beyond the point is the customer's; whom it has a line from is another.
    without: [
      // Networks that are called those of third parties are third parties.
      /\bthird[- ]part(?:y|ies)['’]? networks?(?:,? (?:or|and) [a-z]+)?(?: (?:failures?|issues?|problems?|outages?))?,? (?:(?:that|which) (?:is|are) )?(?:outside|beyond) (?:of )?(?:our|its|the [a-z]+['’]s) (?:reasonable )?control\b/gi,
      new RegExp(OWN_GEAR, 'gi'),
      new RegExp(
        String.raw`\b(?:local|access) (?:loop|circuit|line|access)s? (?:that (?:is|are) )?(?:furnished|ordered|purchased|procured|leased|supplied|provided)(?: (?:or|and) [a-z]+)?(?: directly)? by (?:the |any )?${CUSTOMER}s?\b`,
        'gi',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} side of (?:the |a |any )?(?:[a-z]+ )?demarcation(?: point| line)?`,
        'gi',
      ),
    ],
  },
  {
    category: 'beta-features',
    says: [
      /\b(?:non-?production (?:use|purposes|workloads?|services?|data)|(?<!\botherwise )(?:not|n['’]t)(?: yet)?(?: been)? (?:made )?generally available|(?:prior to|before|not in) general availability|early[- ](?:adopter|release|availability)|limited (?:availability|release|preview)s?|nightly builds?|(?:unreleased|unfinished) (?:features?|versions?|functions?|services?|software)|prototypes?|(?:uat|qa) (?:environments?|systems?|instances?))\b/i,
      /\b(?:beta|alpha|experimental|pre-?general[- ]availability|pre-?ga|early[- ]access|pre-?release|pre-?production|previews?|release candidates?|proofs?[- ]of[- ]concept|pilots?|labs features?)\b/i,
      /\b(?:trials?|evaluation(?= (?:accounts?|use|versions?|licen[cs]es?|periods?|purposes?|environments?|cop(?:y|ies)|software|services?|instances?)|\W*(?:$|,|;|or |and ))|sandbox(?:es)?)\b/i,
      /\b(?:test|demo|staging|development|non-?production|pre-?production) (?:\w+ ){0,2}(?:accounts?|environments?|instances?|systems?|servers?|hosting)\b/i,
    ],
    // A plan that nobody pays for is no unfinished feature.
    without: [
      /\bfree(?:[- ](?:tier|plan|use))?(?:,? (?:and|or|\/)|,|\/) ?trials?\b|(?<!\b(?:beta|alpha|preview|experimental),? (?:or |and )?)\btrials?(?:,? (?:and|or)|\/) ?free(?:[- ](?:tier|plan))?(?= (?!(?:or|and|preview|beta|features?|modules?)\b))/gi,
      /\bfree trials?\b|\btrial (?:accounts?|plans?|tiers?|basis|subscriptions?|users?|customers?|workspaces?)\b/gi,
    ],
  },
  {
    category: 'suspension',
    says: [
      /\bsuspen(?:d|sion)/i,
      /\b(?:termination|withdrawal|disabling) of (?:\w+ ){0,4}(?:account|access|right|service|agreement)/i,
      /\b(?:non-?payment|overdue|unpaid|past due|in arrears|not (?:been )?paid|payment default|outstanding (?:balance|invoice))/i,
      /\b(?:late|delayed|missed|failed) payments?\b|\bpayments? (?:is|are|was|were|remains?) (?:late|due|missing|outstanding)|\bfail(?:ure|s|ed)? to pay\b(?! (?:due |proper )?attention)|\bunpaid\b/i,
      /\b(?:accounts?|access|service|contract|agreement|subscription)s? (?:that )?(?:(?:is|are|was|were|has been|have been|being) )?(?:blocked|locked|disabled|deactivated|terminated|revoked|cancelled|closed)\b|\b(?:blocking|locking|revocation|deactivation) of (?:\w+ ){0,4}(?:account|access|service)/i,
      /\b(?:accounts?|tenants?|workspaces?|organi[sz]ations?|subscriptions?|projects?)\b[^.;,]{0,25}\b(?:paused|inactive|deactivated)\b|\b(?:paused|inactive|deactivated) (?:accounts?|tenants?|workspaces?|organi[sz]ations?|subscriptions?|projects?)\b/i,
      /\bremedial action/i,
      /(?:n['’]t|\bnot|\bnever) (?:been )?pa(?:id|ying)\b|\bbar(?:red|ring) (?:your|the|an?) |\bcut(?:ting)? (?:you |your \w+ |the (?:customer|client) )off\b|\b(?:frozen|locked|barred|disconnected|revoked|banned) (?:for|because|due|over|after)\b|\bdisconnection for\b/i,
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
      /\bexceed(?:s|ed|ing)? \d[\d.,]*\+? (?:(?:simultaneous|concurrent|parallel|active|open) )?(?:connections|sessions|users|visitors|visits|requests|quer(?:y|ies)|calls|threads|processes)\b/i,
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
      /\b(?:rate|token|usage)[ -]limits?,[^.;]{0,120}\b(?:outside|beyond) [^.;]{0,40}\bcontrol\b/gi,
      /\b(?:third[- ]part(?:y|ies)|external|upstream)(?:['’]s)?(?: (?!exceed|over|above|beyond|of)[\w/-]+){0,5}? (?:rate[- ]limit|throttl|(?:api|usage|request) limit|quota)\w*(?! (?:of|on|for) (?:the |your |our )?(?:customer|client|account|user|plan|tenant))/gi,
      /\b(?:rate[- ]limit|throttl|(?:api|usage|request) limit|quota)\w*(?: (?:that (?:is|are)|imposed|enforced|set|applied|done)){0,2} (?:by|of|from|at|on)(?: (?:an?|any|the|our|its))?(?: [a-z-]+)?? (?:third[- ]part|external|upstream)[^.;,]{0,40}/gi,
      /\b(?:providers?|suppliers?|platforms?|stores?|carriers?|third part(?:y|ies)) (?:that |which )?(?:is |are )?throttl\w* (?:us|our)\b/gi,
      // A policy that is broken is misuse, whatever its name.
      /\b(?:breach(?:es|ing)?|violat(?:ion|ions|es|ing)) (?:of )?(?:the |our |a )?fair[- ]use\b/gi,
      /\b(?:attacks?|d?dos|floods?)(?: (?:that|which))? (?:exceed\w*|(?:are |is )?(?:beyond|above|in excess of|larger than))[^.;,]{0,60}\b(?:capacity|limits?|thresholds?|volume)/gi,
      /\bexceed\w* [^.;,]{0,30}(?:mitigation|protection|scrubbing|filtering) (?:capacity|limits?|thresholds?|volume)/gi,
    ],
  },
  {
    category: 'misuse',
    says: [
      /\b(?:misuse|abuse|abusive|improper(?:ly)? us|(?:incorrect|wrong) us|inappropriate us|unauthori[sz]ed (?:use|access|change|modification|alteration|action)|wrongful|unlawful|illegal)/i,
      /\bnot (?:authori[sz]ed|permitted|allowed|in (?:accordance|compliance|conformity)|consistent|intended|supported)\b/i,
      /\b(?:in|with|of) (?:violation|breach|contravention|non-?compliance)\b|\b(?:violat|breach)(?:es|ing|ions? of|ed)\b|\b(?:terms|terms of (?:service|use)|polic(?:y|ies)|aup|tos) (?:violations?|breach(?:es)?)\b|\bviolate\b|\bbreach(?:es)? of (?:our|the|these|its|your) (?:[a-z]+ ){0,2}?(?:terms|polic(?:y|ies)|aup|rules|conditions|licen[cs]e)\b/i,
      /\bfraud|\bsending (?:of )?spam|\bprohibited (?:use|content|activit)|\bmis-?us|\bcontrary to\b|\bfor (?:any )?purposes? (?:other than|for which it (?:is|was) not)/i,
      /\b(?:inconsistent with|contrary to|in a manner (?:other|inconsistent|not|that))\b/i,
      /\b(?:fail(?:ures?|s|ed|ing)?|refus(?:al|es|ed|ing)) to (?:follow|comply with|observe|adhere to|abide by|respect) (?:the |our |its |their |your |these |any )?(?:acceptable use|fair use|usage polic(?:y|ies)|terms of (?:service|use)|aup|tos)\b/i,
      /\bacceptable use\b|\bcontent (?:policy )?(?:violations?|breach(?:es)?|infringements?)\b|\buse of [^.;,]{1,40}? (?:is|was|are) not (?:with)?in (?:it['’]?s|the|their) (?:intended |agreed |stated )?(?:purposes?|scope)\b/i,
      /\b(?:us(?:e|ed|age|ing)|operat(?:e|ed|ion)|handl(?:ed|ing))\b[^.;,]{0,40}\b(?:otherwise|other) than in (?:accordance|line|conformity|compliance) with\b/i,
      /\b(?:us(?:e|ed|age|ing)|operat(?:ion|ed|ing))\b[^.;,]{0,30}\b(?:(?:against|outside(?: of)?|not in line with|deviating from) (?:the |our |its |their )?(?:user |operating |technical |site |environmental |design )?(?:documentation|manuals?|instructions?|guidelines?|user guides?|terms|specifications?|intended)|other than (?:as )?(?:documented|described|intended|specified|instructed))\b/i,
    ],
    without: [
      // What nobody approved is not misused.
      /\b(?:software|hardware|equipment|products?|devices?|parts?|versions?|browsers?|platforms?)(?: (?:that|which) (?:is|are))? (?:not [a-z]+ by [^.;,]{1,30}? or )?not (?:authori[sz]ed|supported|approved)\b/gi,
      // Nobody breaks an agreement that is "not in breach of" it.
      /(?:\b(?:not|never|no)|n['’]t) (?:be )?(?:in |a )?(?:breach|violation) of\b/gi,
      // "Shall not be considered to have violated the SLA".
      /(?:\b(?:not|never)|n['’]t) (?:be )?(?:considered|deemed|regarded|held|treated) (?:as |to be |to have |having )?(?:in )?(?:(?:violat|breach)[a-z]*)(?: of)?/gi,
      // "Unlawful or hostile acts against the customer": an attack on it, no misuse of its own.
      /\b(?:unlawful|illegal|wrongful|abusive),?(?: (?:and |or )?[a-z]+,?){0,3}? (?:acts?|actions?|attacks?|conduct) (?:against|upon|towards?|directed at)\b/gi,
      // A breach of security is an attack, whoever let it happen.
      /\b(?:security|data|privacy|network|system) breach(?:es)?\b/gi,
      /\bsuspen\w+ (?:[^.;()]{0,40}?(?:\((?:e\.g\.|i\.e\.)[^.;()]{0,40}?)?|[^.;]{0,40}?)(?:violations?|breach\w*)(?![^.;]{0,30}\bacceptable use\b)[^.;]*/gi,
      /\b(?:our|provider['’]s|supplier['’]s) breach/gi,
      // Beside a wrong setting it is of the same hands.
      /\bmis-?configur[a-z]+(?:,|,? (?:and|or)) unauthori[sz]ed (?:changes?|modifications?|alterations?)/gi,
      TOLL_FRAUD,
    ],
  },
  {
    category: 'dns',
    says: [
      /\bdns\b/i,
      /\b(?:registration|transfer|renewal|delegation|expiry)(?:,? (?:or|and) [a-z]+)? of (?:an? |the |your |any )?(?:[a-z]+ )?domains?\b/i,
      /\bdomain[- ](?:name|registration|expir|transfer|renewal)|\bexpired domains?|\bdomains? (?:that |which )?(?:(?:has|have) )?(?:expire|lapse)/i,
      /\bname ?servers?\b|\bname (?:resolution|lookups?)\b|\bdomain resolution\b/i,
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
    without: [
      // Beside war and fire it is fate.
      /\bterrorist attacks?\b|\b(?:sabotage|vandalism),? (?:and |or )?(?:acts of )?(?:fires?|wars?|riots?|terrorism|strikes?|explosions?)\b/gi,
      /\b(?:fires?|wars?|riots?|insurrections?|rebellions?|revolutions?|terrorism|strikes?|explosions?|embargoe?s?|armed conflicts?|unrest),? (?:or |and )?(?:acts of )?(?:sabotage|vandalism)\b/gi,
      // "Attacks that come out of your own servers": the customer's doing.
      /\battacks? (?:that |which )?(?:com(?:e|ing)|launched|started|originat(?:e|ing|ed)|sent)? ?(?:from|out of|within) (?:your|(?:the )?(?:customer|client|tenant)['’]s|their) (?:own )?(?:network|systems?|servers?|accounts?|users?|machines?|equipment)\b/gi,
    ],
  },
  {
    // Left out by terms of its own: "services that expressly exclude this SLA".
    category: 'other',
    says: [
      /\b(?:services?|features?|products?|plans?|tools?|components?|offerings?)(?: (?:or|and) [a-z]+)? (?:(?:that|which) )?(?:(?:are|is) )?(?:(?:expressly|explicitly|specifically|otherwise) )?(?:exclud(?:e|es|ed|ing) (?:from )?(?:this|the|our) (?:\w+ ){0,4}(?:sla|agreement|service level)|not (?:expressly|explicitly|specifically) (?:mentioned|listed|named|covered|included|stated))/i,
    ],
  },
];
