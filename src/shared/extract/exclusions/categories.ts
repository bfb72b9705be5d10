import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';

/** What a ground of exclusion speaks of. The categories that it names are all of those that match. */
interface Ground {
  readonly category: ExclusionCategory;
  /** Any of them. */
  readonly says: readonly RegExp[];
  /** Taken out of the words before: what only looks alike. */
  readonly without?: readonly RegExp[];
}

const CUSTOMER = String.raw`(?:customer|client|account ?holder|subscriber|licensee|user|tenant|member|buyer|you|end.?user|kunde|client)`;
const CUSTOMERS = String.raw`(?:customers?['’]?s?|clients?['’]?s?|subscribers?['’]?s?|licensees?['’]?s?|(?:end )?users?['’]?s?|tenants?['’]?s?|your|des kunden|du client|kundenseitige[nrs]?)`;

/** Things of a general kind: what is beyond control and named only so is an act of fate. */
const EVENT = String.raw`(?<!\b(?:network|connectivity|connection|internet|software|hardware|equipment|system|provider|carrier|power|third[- ]party) )(?:factors?|events?|circumstances?|causes?|conditions?|issues?|reasons?|matters?|occurrences?|situations?|problems?|anything|something|incidents?|failures?|delays?|disruptions?|act)`;

const GROUNDS: readonly Ground[] = [
  {
    category: 'force-majeure',
    says: [
      /\bforce.?majeure/i,
      /\bacts? of (?:god|war|terror|nature|government)/i,
      /\bnatural (?:disaster|catastrophe)/i,
      /\b(?:earthquake|flood|riot|civil (?:unrest|disorder|disturbance)|pandemic|insurrection|terrorism)s?\b/i,
      new RegExp(
        String.raw`\b${EVENT}(?:\s+(?:that|which|who)?\s*(?:are|is|were|was|lie|lies|arising|occurring|resulting|caused|due)?(?:\s+by)?(?:\s+\w+){0,2})?\s+(?:outside|beyond)(?: of)? (?:(?!network|equipment)[\w'’]+ ){0,4}control`,
        'i',
      ),
      /\bby (?:causes|reasons|anything) (?:outside|beyond)/i,
      /\bhöhere[rn]? gewalt/i,
      /\baußerhalb (?:des|der|unseres|unserer) (?:\w+ ){0,2}(?:einfluss|kontroll|verantwortungs)/i,
      /\b(?:indépendants? de (?:la|sa|notre) volonté|hors d[eu] (?:notre |son )?contrôle|cas fortuit)/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /\b(?:emergency|urgent|unscheduled|unplanned|critical|ad.?hoc|remedial)(?:[ ,/]+(?!maintenance)[\w-]+){0,3}[ ,/]+(?:maintenance|patch(?:es|ing)?|repairs?)\b/i,
      /\bmaintenance (?:of an )?(?:emergency|urgent)/i,
      /\b(?:critical|urgent) security (?:patch|fix|update|upgrade|issue|vulnerabilit)/i,
      /\bnotfall-?wartung|\bdringende wartung/i,
      /\bmaintenance d['’]urgence/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /\b(?:scheduled|planned|announced|routine|regular(?:ly)?|pre-?arranged|preventi(?:ve|on)|periodic|notified|agreed|communicated|advance notice|pre-?announced|standard)(?:[ ,/]+(?:or|and|[\w-]+)){0,5}?[ ,/]+(?:maintenances?|downtimes?|outages?|unavailability|upgrades?|updates?|interruptions?|releases?|works?|backups?)\b/i,
      /\bmaintenance[ -](?:windows?|periods?|hours|slots?|times?|activit|events?|work|notice|schedule)/i,
      /\b(?:geplante[nrs]?|angekündigte[nrs]?|regelmäßige[nrs]?|planmäßige[nrs]?) (?:\w+ ){0,2}(?:wartung|unterbrech|ausfall|arbeiten)/i,
      /\bwartungs(?:fenster|arbeiten|zeit|maßnahmen)|\bwartung(?:en)?\b/i,
      /\bmaintenances? (?:programmée|planifiée|préventive)/i,
      /\b(?:interruptions?|opérations?) (?:de maintenance|planifiées?|programmées?)/i,
    ],
  },
  {
    // Without a word that tells which: the usual kind.
    category: 'scheduled-maintenance',
    says: [
      /(?:^\W*|\b(?:any|for|during|of|from|or|and|by|our|the|in|provider['’]s)\s+|\([a-z]{1,4}\)\s*)maintenance\b/i,
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
        String.raw`\b(?:acts?|actions?|inactions?|omissions?|negligence|neglect|errors?|faults?|misconduct|mistakes?|defaults?|delays?|instructions?|requests?|breach(?:es)?|failures?)\b(?:,? (?:or|and) [\w-]+){0,4}(?: in [\w ]{1,30})? (?:of|by|on the part of|attributable to|from) (?:an? |the |any |our |either )?(?:(?:and|or|authorized) )?${CUSTOMER}(?!['’]?s?['’]? (?:equipment|hardware|software|network|system|internet|infrastructure|application|computer|device))\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b${CUSTOMERS} (?:own |or (?:its|their|any) [\w’' -]{1,40} |(?:and|or) [\w’' -]{1,30} )?(?:acts?|actions?|inactions?|omissions?|negligence|errors?|faults?|misconduct|mistakes?|failure to|delays?|misconfigurations?|configurations?|instructions?|changes|request|breach|personnel)`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:caused|made|performed|initiated|introduced|requested|induced|due to|attributable|carried out|undertaken)(?: [\w-]+){0,2} (?:by|to) (?:the |any |an? )?${CUSTOMER}(?!['’]?s?['’]? (?:equipment|hardware|software|network|system|internet|infrastructure|application|computer|device))\b`,
        'i',
      ),
      /\b(?:problems?|issues?|errors?) (?:that )?you (?:caused|create)/i,
      /\byou(?:r)? (?:failing|failed|fail|failure) to\b/i,
      /\b(?:not|failure to|fails? to|failing to) (?:follow(?:ing)?|observ(?:e|ing)|comply(?:ing)? with|adher(?:e|ing) to) (?:\S+ ){0,6}?(?:documentation|guidelines?|instructions?|recommendations?|practices?|manuals?|requirements?)/i,
      new RegExp(
        String.raw`\b${CUSTOMER}(?:['’]s)? (?:fails?|failed|failing|failure|did not|does not|do not) `,
        'i',
      ),
      new RegExp(String.raw`\bany act(?:ion)?s? or (?:in|o)\w+ (?:of|by)\b`, 'i'),
      /\b(?:customer|client|user|subscriber|tenant)[- ](?:caused|initiated|induced|requested|created|authored|written|side|generated|specific)\b(?! (?:equipment|hardware|software|network|system|infrastructure|firewall))/i,
      /\b(?:vom|durch den|seitens des) kunden\b|\b(?:kunden?|kundenseitig) (?:zu vertreten|verursacht|verschuldet)/i,
      /\b(?:du fait|imputables?|faute|erreur|négligence|malveillance|action|mauvaise (?:utilisation|configuration))\b[^.;]{0,30}\b(?:clients?|utilisateurs?)\b/i,
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      new RegExp(
        String.raw`\b${CUSTOMERS}(?: own)?,? (?:(?:or|and) (?:its|their|the|any|your)? ?(?:[\w’'-]+ ){1,4})?(?:[\w’'-]+[,]? ){0,3}?(?:equipment|hardware|software|networks?|systems?|infrastructure|firewalls?|applications?|premises|computers?|devices?|data ?cent(?:er|re)s?|technology|browser|connection|code|content|scripts?|servers?|environment|facilities|lan|cpe|cabling)\b`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:equipment|hardware|software|networks?|systems?|infrastructure|applications?|technology|connections?|facilities)\b[^.;]{0,80}?\b(?:of|by|belonging to|owned by|controlled by|operated by|supplied by|provided by|under the control of) (?:the |any |an? )?${CUSTOMER}\b`,
        'i',
      ),
      /\b(?:customer|client|subscriber|user)[- ](?:premises?|provided|supplied|owned|managed|side|furnished|end) (?:equipment|hardware|software|systems?|network|connect)/i,
      /\b(?:geräte|hardware|software|systeme?|netzwerk|infrastruktur|anlagen) (?:des|der) kunden|\bkundenseitige/i,
      /\b(?:équipements?|matériels?|logiciels?|réseaux?|installations?|systèmes?|si|postes?|navigateurs?|infrastructures?) (?:du |des |de l['’])?(?:clients?|utilisateurs?)\b/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /\bthird[- ](?:part(?:y|ies)|person)/i,
      /\b(?:upstream|telecommunications?|telco|carrier|backbone|transit|utility|power|hosting|cloud|network|external|other|payment|sms|access|storage|infrastructure) (?:service |storage |infrastructure )?(?:providers?|carriers?|suppliers?|vendors?|operators?|compan(?:y|ies))\b/i,
      /\b(?:suppliers?|vendors?|subcontractors?|carriers?|(?:our|its|other) (?:service )?providers)\b/i,
      /\bexternal (?:applications?|services?|systems?|apis?|software|dependenc)/i,
      /\b(?:amazon web services|aws|azure|google cloud|gcp)\b/i,
      /\banyone other than/i,
      /\b(?:do(?:es)?|did) ?n[o'’]t (?:belong|form part)\b|\bnot (?:owned|operated|controlled|managed|provided|supplied) by (?:us|the (?:provider|supplier|company|host))\b/i,
      /\b(?:systems|providers) outside\b/i,
      /\bdritte[rn]?\b|\bdrittanbieter|\bfremd(?:anbieter|system)|\bvorlieferant/i,
      /\btiers\b|\bfournisseurs?\b/i,
    ],
    without: [
      /\((?:other than|except|excluding)[^()]{0,200}\)/gi,
      /\bother than (?:any |our |the )?(?:third[- ]party[^.;,]{0,60}(?:control|behalf)|[^.;,]{0,40}(?:subcontractor|supplier)[^.;,]{0,20})/gi,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /\binternet(?!-facing)/i,
      /\bisps?\b/i,
      /\brouting (?:issues?|problems?|failures?|errors?)|\b(?:outside|beyond) (?:of )?(?:our|the (?:provider|supplier|host)['’]?s?) (?:own )?network/i,
      /\bnetwork\b[^.;]{0,30}\bfailures? between\b/i,
      /\bdemarcation/i,
      /\b(?:public|communications?) (?:networks?|lines?|components?|facilit|infrastructure)/i,
      /\b(?:network|connectivity|connection) (?:problems?|issues?|outages?|failures?|disruptions?)[^.;]{0,40}\b(?:outside|beyond|not (?:with)?in)\b/i,
      /\bexternal (?:network|connectivity)/i,
      /\btelecommunications? (?:network|line|link|service|failure|problem)/i,
      /\b(?:local|access) (?:loop|circuit|line|access)\b/i,
      /\binternet-?(?:zugang|verbindung|anbindung|störung)/i,
      /\b(?:accès|connexion) (?:à |d['’])?internet|\b(?:coupures?|pannes?|défaillances?) (?:du |de |des )?(?:réseaux?|opérateurs?)(?! (?:du |des )?client)/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /\b(?:beta|alpha|experimental|pre-?general[- ]availability|pre-?ga|early[- ]access|pre-?release|pre-?production|preview)\b/i,
      /\b(?:trials?|evaluation|sandbox)\b|\bfree (?:trial|tier|plan|version|account|of charge|service)/i,
      /\b(?:test|demo|staging|development|non-?production|pre-?production) (?:\w+ ){0,2}(?:accounts?|environments?|instances?|systems?|servers?|hosting)\b/i,
      /\btest(?:umgebung|system|betrieb)/i,
      /\benvironnements? (?:hors production|de (?:test|recette|développement|pré-?production))/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /\bsuspen(?:d|sion)/i,
      /\b(?:termination|withdrawal|disabling) of (?:\w+ ){0,4}(?:account|access|right|service|agreement)/i,
      /\b(?:non-?payment|overdue|unpaid|past due|in arrears|not (?:been )?paid|payment default|outstanding (?:balance|invoice))/i,
      /\bremedial action/i,
      /\bsperrung|\bzahlungsverzug|\b(?:einstellung|aussetzung) de[sr] (?:\S+-)?(?:dienst|leistung|vertrag|service|zugang)/i,
      /\bsuspension|\bimpayé|\bdéfaut de paiement/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /\bquotas?\b/i,
      /\b(?:rate|usage|capacity|bandwidth|storage|throughput|request|resource|service|system|api|traffic|concurrency|consumption) (?:limit|cap|allowance|threshold)/i,
      /\brate[- ]limit/i,
      /\bthrottl/i,
      /\bexceed(?:s|ed|ing)?\b[^.;]{0,60}\b(?:limits?|capacity|allowances?|allotment|quota|limitations?|usage|volume|thresholds?|resources?|load)/i,
      /\b(?:over-?use|over-?usage|excessive (?:use|usage|load|traffic|volume))/i,
      /\b(?:insufficient|exhausted|exceeded) (?:\w+ ){0,3}(?:resources?|capacity|memory|disk)|\bresources? [^.;]{0,50}\b(?:insufficient|exhausted)/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /\b(?:misuse|abuse|abusive|improper(?:ly)? us|incorrect us|inappropriate us|unauthori[sz]ed (?:use|access|change|modification|alteration|action)|wrongful|unlawful|illegal)/i,
      /\bnot (?:authori[sz]ed|permitted|allowed|in (?:accordance|compliance|conformity)|consistent|intended|supported)\b/i,
      /\b(?:in|with|of) (?:violation|breach|contravention|non-?compliance)\b|\b(?:violat|breach)(?:es|ing|ions? of|ed)\b/i,
      /\b(?:inconsistent with|contrary to|in a manner (?:other|inconsistent|not|that))\b/i,
      /\bacceptable use\b/i,
      /\bunsachgemäß|\bmissbräuchlich|\bvertragswidrig/i,
      /\butilisation (?:non conforme|abusive|anormale|frauduleuse)|\bmalveillan/i,
    ],
    without: [/\b(?:our|provider['’]s|supplier['’]s) breach/gi],
  },
  {
    category: 'dns',
    says: [/\bdns\b/i, /\bdomain[- ]name/i, /\bname ?servers?\b/i, /\b(?:domain )?registrars?\b/i],
  },
  {
    category: 'security-attack',
    says: [
      /\bdenial[- ]of[- ]service/i,
      /\bd?dos\b/i,
      /\b(?:hack(?:ing|ers?|ed)?|virus(?:es)?|malware|malicious|ransomware|intrusions?|cyber-?\s?attacks?|cyber-?\s?crime|sabotage|worms?|trojans?|spam attack|security (?:breach|attack|incident|threat|exploit)|vandalism)\b/i,
      /\battacks?\b/i,
      /\b(?:hacker|cyber|dos|ddos)-?angriff|\bangriffe?\b/i,
      /\battaques?\b|\bpiratage/i,
    ],
  },
];

/** The categories that a ground of exclusion names, in the order of our list; none for none. */
export function categoriesOf(text: string): readonly ExclusionCategory[] {
  const found = GROUNDS.filter(({ says, without = [] }) => {
    const words = without.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
    return says.some((pattern) => pattern.test(words));
  }).map(({ category }) => category);
  return [...new Set(found)];
}
