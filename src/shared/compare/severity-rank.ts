/**
 * Severities of different providers, aligned by how grave they are. Numbered ones ("Sev-1", "P2",
 * "Priority Three", "Severity C", "Stufe II") keep their number; named ones ("Critical", "Hoch",
 * "Faible") are counted from the gravest that the SLA has, and those that nobody knows by the order
 * in which they are printed.
 */

/** Words, each whole: "basse" is not the beginning of "Bassa", nor "high" of "Highway". */
const words = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'iu');

/**
 * The gravest first, in English, German, French, Italian, Spanish, Portuguese and Dutch. What stands
 * at one position is of one gravity.
 */
const NAMES: readonly RegExp[] = [
  words(
    'blockers?|showstoppers?|show[- ]stoppers?|emergenc(?:y|ies)|outages?|business[- ]critical|notf[aä]lle?|urgences?|emergenz[ae]|emergencias?|emergências?|noodgeval(?:len)?',
  ),
  words(
    'critical|urgent(?:e[nrs]?|es?|i)?|blocking|highest|severe|fatal|kritisch(?:e[nrs]?)?|dringend(?:e[nrs]?)?|sehr hoch|sehr hohe[nrs]?|critiques?|bloquant(?:e|es|s)?|très (?:haut|élevé)(?:e|es|s)?|critic(?:o|a|i|he)|bloccant[ei]|(?:altissim|massim)[ao]|crític[oa]s?|bloqueantes?|muy (?:alta|alto|grave)|muito (?:alta|alto|grave)|kritiek(?:e)?|spoed(?:eisend(?:e)?)?|zeer hoog|hoogste',
  ),
  words(
    'high|major|serious|significant|hoch|hohe[nrs]?|schwer(?:e[nrs]?)?|schwerwiegend(?:e[nrs]?)?|erheblich(?:e[nrs]?)?|haut(?:e|es|s)?|élevé(?:e|es|s)?|majeur(?:e|es|s)?|important(?:e[nrs]?|es|i|s)?|graves?|grav[ei]|alt[oaie]|alt[oa]s|maggior[ei]|mayor(?:es)?|maior(?:es)?|hoog|hoge|ernstig(?:e)?|belangrijk(?:e)?',
  ),
  words(
    'medium|normal(?:e[nrs]?|es|i)?|moderate|standard|mittel(?:schwer)?(?:e[nrs]?)?|mittlere[nrs]?|moyen(?:ne|nes|s)?|modéré(?:e|es|s)?|medi[oaie]|m[eé]di[oa]s?|moderat[oaie]|moderad[oa]s?|normaux|normais|normaal|gemiddeld(?:e)?|midden|middel(?:matig)?(?:e)?',
  ),
  words(
    'low|minor|unkritisch(?:e[nrs]?)?|niedrig(?:e[nrs]?)?|gering(?:e[nrs]?)?|leicht(?:e[nrs]?)?|faibles?|mineur(?:e|es|s)?|bas(?:se|ses)?|bass[oaie]|minor[ei]|liev[ei]|baj[oa]s?|menor(?:es)?|leves?|baix[oa]s?|laag|lage|licht(?:e)?',
  ),
  words(
    'lowest|trivial|cosmetic|informational|questions?|requests?|planning|kosmetisch(?:e[nrs]?)?|(?:rück|an)fragen?|demandes?|cosmétiques?|richiest[ae]|cosmetic[oaie]|consultas?|solicitud(?:es)?|cosmétic[oa]s?|pedidos?|solicitaç(?:ão|ões)|vragen|verzoek(?:en)?',
  ),
  words(
    '^\W{0,3}(?:(?:everything|anything|all) else|(?:(?:all|any|the) ){0,2}(?:other|remaining)s?|(?:alle[nrs]? )?(?:andere|übrige|sonstige|weitere)[nrs]?|(?:(?:tou(?:te)?s )?les |tout )?autres?|(?:tutt[eio] )?(?:(?:l[ea]|gli|il) )?(?:altr[oaie]|resto)|(?:tod[oa]s )?(?:l[oa]s )?(?:demás|otr[oa]s?)|(?:tod[oa]s )?(?:[oa]s )?(?:outr[oa]s?|demais)|(?:alle )?overige?)',
  ),
];
/** "Non-critical", "nicht dringend": a denied gravity is a low one. */
const DENIED = words(
  '(?:non|not|less|nicht|weniger|moins|meno|no|não|menos|niet|minder)[ -]?(?:critical|urgent|blocking|severe|major|high|kritisch|dringend|schwerwiegend|critique|bloquant|majeur|bloccant|critic|crític|bloqueant|kritiek|spoed)(?:e[nrs]?|es|s|i|o|a|os|as|he)?',
);
const LOW = 4;

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const KIND =
  '(?:sev(?:erity)?|prio(?:rity|rität|rité|rità|ridade?|riteit)?|level|class|category|cat|tier|\\p{L}{0,20}(?:stufe|klasse)|schweregrad|niveau|gravité|gravità|gravidade|gravedad|severi(?:tà|dade?)|critici(?:tà|dade?)|livello|n[ií]vel|[ps])';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\d])${KIND}[\\s.:#-]{0,3}(?:level|stufe|niveau)?[\\s.:#-]{0,3}(\\d|[a-f]|i{1,3}|iv|vi?|${NUMBER_WORDS.join('|')})(?![\\p{L}\\d])`,
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
  const name = DENIED.test(short) ? LOW : NAMES.findIndex((pattern) => pattern.test(short));
  return {
    number: token === undefined ? null : numberOf(token),
    name: name < 0 ? null : name,
  };
}

function numberOf(token: string): number {
  if (/^\d$/.test(token)) return Number(token);
  const word = NUMBER_WORDS.indexOf(token);
  if (word >= 0) return word;
  const roman = ROMAN.indexOf(token);
  return roman > 0 ? roman : token.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** How the severities of one SLA stand to each other. */
export interface Ranking {
  /** 1 for the gravest; null where neither name nor place says how grave a severity is. */
  readonly ranks: ReadonlyMap<string, number | null>;
  /** Not by their names, but by the order in which they are printed. */
  readonly isByOrder: boolean;
}

/** The ranks of a list are asked for by every row of it. */
const known = new Map<string, Ranking>();
const MOST_KNOWN = 200;

/** Ranks the severities of one SLA, in the order in which it prints them. Where numbers begin at 0, they are moved up by one. */
export function severityRanking(severities: readonly string[]): Ranking {
  const key = JSON.stringify(severities);
  let ranking = known.get(key);
  if (!ranking) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, (ranking = rankingOf(severities)));
  }
  return ranking;
}

export const severityRanks = (severities: readonly string[]): ReadonlyMap<string, number | null> =>
  severityRanking(severities).ranks;

interface Graded extends Gravity {
  readonly severity: string;
}

/** More severities than this are no scale, and their order says nothing. */
const LONGEST_SCALE = 6;

function rankingOf(severities: readonly string[]): Ranking {
  const all = [...new Set(severities)].map((severity) => ({
    severity,
    ...gravityOf(severity),
  }));
  if (all.some(({ number }) => number !== null)) return { ranks: byNumber(all), isByOrder: false };
  const ordered = all.some(({ name }) => name === null) ? byOrder(all) : null;
  return ordered === null
    ? { ranks: byName(all), isByOrder: false }
    : { ranks: ordered, isByOrder: true };
}

/**
 * By their numbers. A name beside them has the number of its like ("Critical" beside "Severity 1 –
 * Critical"), else it follows the numbers where it is printed behind them and names nothing grave
 * ("P1", "P2", "Service requests").
 */
function byNumber(all: readonly Graded[]): ReadonlyMap<string, number | null> {
  const numbers = all.flatMap(({ number }) => number ?? []);
  const shift = Math.min(...numbers) === 0 ? 1 : 0;
  const last = Math.max(...all.map(({ number }, index) => (number === null ? -1 : index)));
  const behind = stepsOf(all.slice(last + 1));
  return new Map(
    all.map(({ severity, number, name }, index) => {
      if (number !== null) return [severity, number + shift];
      const like = all.find((one) => one.number !== null && one.name === name);
      if (name === null || (like === undefined && (index < last || name < LOW)))
        return [severity, null];
      return [
        severity,
        like === undefined
          ? Math.max(...numbers) + shift + behind.indexOf(name) + 1
          : like.number! + shift,
      ];
    }),
  );
}

/** By their names, counted from the gravest. Where all are of little gravity, none of them is the gravest case. */
function byName(all: readonly Graded[]): ReadonlyMap<string, number | null> {
  const steps = stepsOf(all);
  const isScale = steps.some((step) => step < LOW);
  return new Map(
    all.map(({ severity, name }) => [
      severity,
      name === null || !isScale ? null : steps.indexOf(name) + 1,
    ]),
  );
}

/** Where some name is unknown: as they are printed, unless the names that are known contradict it. */
function byOrder(all: readonly Graded[]): ReadonlyMap<string, number | null> | null {
  if (all.length < 2 || all.length > LONGEST_SCALE) return null;
  const names = all.flatMap(({ name }) => name ?? []);
  const rises = names.some((name, at) => at > 0 && name < names[at - 1]!);
  const falls = names.some((name, at) => at > 0 && name > names[at - 1]!);
  if (rises && falls) return null;
  const ordered = rises ? [...all].reverse() : all;
  return new Map(ordered.map(({ severity }, index) => [severity, index + 1]));
}

const stepsOf = (all: readonly Graded[]): readonly number[] =>
  [...new Set(all.flatMap(({ name }) => name ?? []))].sort((a, b) => a - b);
