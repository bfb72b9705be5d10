/**
 * Severities of different providers, aligned by how grave they are. Numbered ones ("Sev-1", "P2",
 * "Priority Three", "Severity C", "Stufe II") keep their number; named ones ("Critical", "Hoch",
 * "Faible") are counted from the gravest that the SLA has.
 */

/** The gravest first. What stands at one position is of one gravity. */
const NAMES: readonly RegExp[] = [
  /\b(?:blocker|emergency|outage|business[- ]critical|notfall|urgence)/i,
  /\b(?:critical|urgent|highest|severe|kritisch|dringend|sehr hoch|critique|bloquant|très élevé)/i,
  /\b(?:high|major|serious|hoch|schwer|haut|élevée?|majeur|importante?)/i,
  /\b(?:medium|normal|moderate|standard|mittel|moyen|modéré)/i,
  /\b(?:low|minor|niedrig|gering|leicht|faible|mineure?|basse?)/i,
  /\b(?:lowest|cosmetic|informational|question|request|planning|kosmetisch|anfrage|demande)/i,
];
/** "highest" and "sehr hoch" hold the word of the next step too, so the order of asking matters. */
const ORDER = [0, 1, 5, 2, 3, 4] as const;

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const KIND =
  '(?:sev(?:erity)?|prio(?:rity|rität|rité)?|level|class|category|cat|tier|stufe|klasse|schweregrad|niveau|gravité|[ps])';
const NUMBERED = new RegExp(
  `\\b${KIND}[\\s.:#-]{0,3}(?:level|stufe|niveau)?[\\s.:#-]{0,3}(\\d|[a-f]|i{1,3}|iv|vi?|${NUMBER_WORDS.join('|')})(?![\\p{L}\\d])`,
  'iu',
);
const BARE = /^\s*(\d)(?![\d.,])/;

interface Gravity {
  readonly number: number | null;
  readonly name: number | null;
}

function gravityOf(severity: string): Gravity {
  const short = severity.slice(0, 200);
  const token = (NUMBERED.exec(short)?.[1] ?? BARE.exec(short)?.[1])?.toLowerCase();
  const name = ORDER.find((position) => NAMES[position]!.test(short)) ?? null;
  return { number: token === undefined ? null : numberOf(token), name };
}

function numberOf(token: string): number {
  if (/^\d$/.test(token)) return Number(token);
  const word = NUMBER_WORDS.indexOf(token);
  if (word >= 0) return word;
  const roman = ROMAN.indexOf(token);
  return roman > 0 ? roman : token.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** The ranks of a list are asked for by every row of it. */
const known = new Map<string, ReadonlyMap<string, number | null>>();
const MOST_KNOWN = 200;

/**
 * The rank of each severity of one SLA, 1 for the gravest; null where its name says nothing. Where
 * numbers begin at 0, they are moved up by one.
 */
export function severityRanks(severities: readonly string[]): ReadonlyMap<string, number | null> {
  const key = JSON.stringify(severities);
  let ranks = known.get(key);
  if (!ranks) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, (ranks = ranksOf(severities)));
  }
  return ranks;
}

function ranksOf(severities: readonly string[]): ReadonlyMap<string, number | null> {
  const all = [...new Set(severities)].map((severity) => ({
    severity,
    ...gravityOf(severity),
  }));
  const numbers = all.flatMap(({ number }) => number ?? []);
  const shift = numbers.length > 0 && Math.min(...numbers) === 0 ? 1 : 0;
  const steps = [
    ...new Set(all.flatMap(({ number, name }) => (number === null ? (name ?? []) : []))),
  ].sort((a, b) => a - b);
  return new Map(
    all.map(({ severity, number, name }) => [
      severity,
      number !== null ? number + shift : name === null ? null : steps.indexOf(name) + 1,
    ]),
  );
}
