import type { TextTerm } from '#shared/terms/terms.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { textTerm } from './text-term.ts';

/** A name: words with capitals, with the short words that stand inside names. */
const NAME = String.raw`((?:[A-Z0-9ÄÖÜÉ](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){0,30}|[a-z]{1,12}[A-Z][A-Za-zÀ-ÖØ-öø-ɏ]{1,20})(?:,?\s(?:[A-Z0-9ÄÖÜÉ(&](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’)+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){0,30}|of|and|für|der|de|du|et|und|the|&)){0,7})`;
const COMPANY =
  /\b(?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|KG|UG|e\.?V|S\.?A\.?S|S\.?A\.?R\.?L|S\.?A|B\.?V|N\.?V|AB|AS|ASA|Oy|ApS|A\/S|S\.?r\.?l|S\.?p\.?A|S\.?L|Pty|PLC|plc|LLP|LP|Corp(?:oration)?|Co|Company|University|Universität|Université)\b\.?/;

const PATTERNS: readonly (readonly [RegExp, number, string])[] = [
  [
    new RegExp(
      String.raw`\b(?:between|entre|zwischen(?:\s(?:der|dem))?)\s(?:the\s)?${NAME}(?=\s?(?:,|\(|and\b|und\b|et\b|["“]))`,
      '',
    ),
    0.85,
    'names/between',
  ],
  [
    new RegExp(
      String.raw`${NAME}\s?(?:,\s[^.;]{0,120})?\((?:the\s|hereinafter\s|henceforth\s|nachfolgend\s|ci-après\s)?["“„«]?(?:Provider|Service\sProvider|Supplier|Vendor|Company|Licensor|Anbieter|Auftragnehmer|Dienstleister|Prestataire|Fournisseur|we|us)\b`,
      '',
    ),
    0.9,
    'names/defined',
  ],
  [
    new RegExp(
      String.raw`\b(?:provided|offered|operated|supplied|delivered|published|maintained|erbracht|bereitgestellt|fourni\w{0,2}|proposé\w{0,2})\s(?:to\s(?:you|customers?|the\scustomer)\s)?(?:by|von|durch|par)\s(?:the\s|der\s|la\ssociété\s)?${NAME}`,
      '',
    ),
    0.75,
    'names/provided-by',
  ],
  [
    new RegExp(
      String.raw`\b${NAME}(?:['’]s)?\s(?:will|shall)\s(?:use\s(?:all\s)?(?:commercially\s)?reasonable|provide|make|ensure|respond)`,
      '',
    ),
    0.6,
    'names/will',
  ],
];
/** Words that stand for a party and name nobody. */
const NOT_A_NAME =
  /^(?:the|this|these|our|your|we|you|it|its|if|in|on|a|an|all|any|customer|client|provider|service|services|supplier|company|parties|party|agreement|sla|licensee|licensor|user|users|vendor|target|support|monthly|credits?|downtime|either|both|such|each|und|kunde|anbieter|auftragnehmer|auftraggeber|host|maintenance|availability)(?:\s(?:provider|provider's|level|levels|services?|team|agreement|customer|and|or|desk)){0,2}$/i;

/** Parties and providers are named at the beginning; the body speaks of others. */
const NEAR_THE_TOP = 25;

/** Defined terms that a sentence joins to a name. */
const OF_A_PARTY =
  /\b(?:Provider|Customers?|Client|Licensee|Subscriber|Uptime|Covered|Parties|Agreement|They|You|We|SLA|Engineers|Technicians)\b/;

/** Whose SLA it is: the parties' clause first, then who provides, then who "will" do what it promises. */
export function providerOf(text: SlaText): TextTerm | null {
  const first = text.passages.slice(0, NEAR_THE_TOP);
  for (const [pattern, confidence, rule] of PATTERNS)
    for (const passage of first) {
      const name = nameIn(passage, pattern);
      if (name !== null)
        return textTerm(
          passage,
          name,
          COMPANY.test(name) ? Math.min(0.95, confidence + 0.1) : confidence,
          rule,
        );
    }
  return null;
}

function nameIn(passage: Passage, pattern: RegExp): string | null {
  const found = pattern.exec(passage.text.slice(0, 3_000))?.[1];
  if (found === undefined) return null;
  const name = found
    .trim()
    .replace(/(?:[,\s(]|\s(?:of|and|für|der|de|du|et|und|the|&))+$/, '')
    .replace(/['’]s$/, '');
  return name.length < 2 || NOT_A_NAME.test(name) || OF_A_PARTY.test(name) || /^\d/.test(name)
    ? null
    : name;
}
