import type { CategoryWords } from './category-words.ts';
import { ITALIAN_OWNED } from './owned-things.ts';

const CLIENTE = String.raw`(?:client[ei]|utent[ei]|abbonat[oi]|committente|utilizzator[ei])`;
const SISTEMA = String.raw`(?:apparecchiature?|apparati|hardware|software|ret[ei]|sistem[ai]|infrastruttur[ae]|dispositivi?|applicazion[ei]|applicativi|computer|browser|server|impianti|ambient[ei])`;

export const ITALIAN: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:forza maggiore|non (?:sono|siano|è|sia|ricadono) sotto (?:il )?(?:nostro |suo |proprio )?controllo|sfugg[A-Za-zÀ-ɏ]+ al (?:[A-Za-zÀ-ɏ]+ )?controllo|caso fortuito|casi fortuiti|calamità(?: natural[ei])?|(?:cause|eventi|circostanze|fattori) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:fuori|al di fuori|estrane[ei]|indipendenti|esul[A-Za-zÀ-ɏ]*)|(?:fuori|al di fuori) (?:dal|del) (?:(?:proprio|nostro|ragionevole) ){0,2}controllo|guerr[ae]|scioper[oi]|terremot[oi]|alluvion[ei]|incend[io]{1,2}|terrorismo|pandemi[ae]|eventi (?:imprevedibili|naturali|atmosferici))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:manutenzion[ei]|intervent[oi]|lavori|aggiornament[oi]|patch) (?:[A-Za-zÀ-ɏ]+(?:\/[A-Za-zÀ-ɏ]+)?,? ){0,5}?(?:straordinari[aeo]?|(?:d['’]|di )?emergenza|urgent[ei]|non programmat[aieo]|critic[aieo]|indifferibil[ei])(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:manutenzion[ei]|intervent[oi]|lavori|ferm[oi]|interruzion[ei]|aggiornament[oi]|sospension[ei]|attività|migrazion[ei]|indisponibilità) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?<!non )(?:programmat[aieo]|pianificat[aieo]|ordinari[aeo]?|preventiv[aieo]|concordat[aieo]|prevists?[aieo]|preannunciat[aieo]|comunicat[aieo])(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:finestr[ae]|attività|interventi|periodi|orari|lavori) di manutenzione(?! (?:straordinaria|urgente|d['’]emergenza))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:informazioni|dati|indicazioni) (?:errat[ei]|incomplet[ei]|inesatt[ei]|scorrett[ei]|tardiv[ei])(?: o [a-zà-ɏ]+)? (?:[a-zà-ɏ]+ )?(?:de[il]|da[il]?|degli|dagli|dell['’]|dall['’])\s?${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:azion[ei]|omission[ei]|error[ei]|colp[ae]|negligenz[ae]|imputabil[ei]|responsabilità|inadempiment[oi]|modifich?[ea]|att[oi]|comportament[oi]|intervent[oi]|richiest[ae]|ritard[oi]|configurazion[ei] errat[ae]|errat[ae] configurazion[ei]|manomission[ei]|causat[aieo])(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?<![A-Za-zÀ-ɏ])${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:effettuat|eseguit|apportat|richiest|provocat|attuat)[aieo] (?:da|dal|dai|dagli|dall['’])\s?${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:da parte|per colpa|a causa) del cliente(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])${CLIENTE} (?:ha|hanno|abbia|abbiano) (?:[a-zà-ɏ]+ )?(?:modificat|disattivat|cancellat|eliminat|spent|scollegat|disinstallat|cambiat|alterat|bloccat|provocat|causat)o(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:error[ei] (?:umano dell['’]utente|di configurazione)|mancata (?:collaborazione|cooperazione)|(?:client[ei]|utent[ei]) non (?:(?:ha|hanno|abbia|abbiano) )?(?:rispett|adempi|forni|segu|collabor|ottemper)[A-Za-zÀ-ɏ]*|(?:modific(?:a|he)|alterazion[ei]|manomission[ei]|personalizzazion[ei]|intervent[oi]) (?:[A-Za-zÀ-ɏ]+ )?non (?:autorizzat|concordat|approvat|supportat)[aieo])(?![A-Za-zÀ-ɏ])/i,
    ],
    without: ITALIAN_OWNED.held,
  },
  {
    category: 'customer-equipment',
    says: [
      ...ITALIAN_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SISTEMA} (?:local[ei] |propri[eo]? |intern[aieo] |intern[aieo] |di proprietà |utilizzat[aieo] |installat[aieo] |in uso )?(?:del|dei|degli|dell['’]|dal|presso il|al)\s?${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:vostr[oaie]|tu[oaie]i?|tuoi|suoi) (?:propri[oae]? )?(?:${SISTEMA}|router|wi-?fi|pc|telefoni?|stampanti|linea|impianto elettrico|cablaggio|postazion[ei])(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:browser|sistemi operativi|dispositivi) (?:obsoleti|non (?:supportati|aggiornati|compatibili))/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:terz[ei] (?:parti|persone)|terza parte|(?:provider|vendor|servizi|software|sistemi|piattaform[ae]|component[ei]|applicazion[ei]|infrastruttur[ae]|soggett[oi]|aziend[ae]) (?:di )?terz[oiea]|(?:di|da|dei|dai|a) terzi|fornitori|fornitore (?:terzo|estern[oi]|di [A-Za-zÀ-ɏ]+)|subfornitor[ei]|operatori (?:terzi|di telecomunicazioni|telefonici)|carrier|servizi esterni|gestor[ei] (?:di rete|terz[oi]|esterni))(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [/attacch?[oi] (?:[A-Za-zÀ-ɏ]+ )?(?:di|da|da parte di) terzi/gi],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:rete|connessione|connettività|accesso|collegamento|linea|dorsali?) (?:a |di |ad |alla rete )?internet|reti? pubblich?[ae]|linee? (?:telefonich?[ae]|dati|di accesso)|dorsali di rete|reti? (?:di telecomunicazioni|estern[ae])|(?:problemi|guasti|malfunzionamenti) (?:di|della|alla) (?:rete|connettività|connessione)(?! (?:del|interna)))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:funzionalità|version[ei]|servizi) (?:in )?(?:beta|alfa|sperimental[ei]|di prova|in anteprima)|ambient[ei] di (?:test|sviluppo|collaudo|prova|staging)|(?:account|periodi?o?) di prova)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:sospension[ei] (?:del(?:l['’]| )|dei |per )(?!manutenzione)[A-Za-zÀ-ɏ]*|account sospes[oi]|manca(?:to|ti) pagament[oi]|morosità|insolut[oi]|fatture (?:scadute|non pagate)|ritard(?:o|i) (?:di|nei|nel) pagament[oi]|risoluzione del contratto)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:super|ecced)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ'’]+ ){0,4}(?:limit[ei]|quot[ae]|capacità|sogli[ae]|risorse|volumi?)|limit[ei] (?:di|d['’])\s?(?:utilizzo|uso|traffico|banda|risorse|spazio)|(?:fuori dai|oltre i|al di là dei) (?:limiti|volumi) (?:del piano|contrattual[ei]|concordati|previsti)|(?:utilizzo|uso|traffico|carico|consumo) eccessiv[oi]|sovraccaric[oh]i?|esaurimento (?:delle risorse|dello spazio))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:us[oi]|utilizz[oi]) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:impropri[oi]?|scorrett[oi]|non (?:autorizzat[oi]|conform[ei]|consentit[oi])|illecit[oi]|illegal[ei]|abusiv[oi]|fraudolent[oi]|difform[ei])|abus[oi]|violazion[ei] (?:d[aei]|della|delle|dei|del)|inosservanza|dol[oi]|mancato rispetto)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [/sospension[A-Za-zÀ-ɏ]+ [^.;]{0,60}?violazion[^.;]*/gi],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns|nom[ei] a dominio|(?:risoluzione|rinnovo|trasferimento|scadenza|registrazione) (?:di|dei|del) (?:nomi )?domini?o?|domini? (?:scadut[oi]|non rinnovat[oi])|registrazione (?:del|dei) domini?o?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:attacch?[oi](?: (?:informatic[oi]|hacker|ddos))?|virus|malware|intrusion[ei]|pirateria informatica|sabotagg(?:io|i)|hacker)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
];
