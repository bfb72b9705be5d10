import { rememberText } from './remember.ts';
import { compact } from './compact.ts';

/**
 * Names of severities as providers print them: numbered ("Sev-1", "P1", "Priority One", "Severity 1
 * (Critical)", "Fehlerklasse A") or in words ("Urgent", "High-priority requests", "kritisch").
 */
export interface ReadSeverity {
  /** As printed, with the name or number that stands beside it in brackets or after a dash. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RANK = String.raw`(?:\d|one|two|three|four|five|i{1,3}|iv|eins|zwei|drei|vier|[A-E])`;

const SCALE = String.raw`(?:severity|sev|priority|prio|urgency|impact|category|cat|class|incident\slevel|schweregrad|priorität|prioritätsstufe|fehlerklasse|störungsklasse|mängelklasse|mangelklasse|fehlerkategorie|kategorie|klasse|dringlichkeit|priorité|gravité|sévérité|catégorie|criticité|priorità|gravità|severità|criticità|(?:prioridad|severidad|criticidad)(?!e)|gravedad|prioriteit|urgentie|prioridade|severidade|criticidade|gravidade)`;

/** "Sev-1", "Severity Level 2", "Priority One", "P1", "S2", "Fehlerklasse A". */
const NUMBERED = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d'’])(?:${SCALE}\.?[\s-]{0,2}(?:(?:level|code|class|stufe|niveau|grad|no\.?|#)[\s-]{0,2})?:?\s?${RANK}(?![A-Za-zÀ-ÖØ-öø-ɏ\d%]|[.,]\d|\s(?:hours?|days?|minutes?)\b)|(?:P|S|SEV|PRIO|CAT|N)[-\s]?[0-5](?![A-Za-zÀ-ÖØ-öø-ɏ\d%]|[.,:]\d)|(?:P|SEV)-?[0-5]s(?![A-Za-zÀ-ÖØ-öø-ɏ\d])|(?:level|niveau|stufe|livello|nivel|nível)[\s-](?:[1-5]|i{1,3}(?![.\s]{0,2}[A-Za-zÀ-ɏ])|iv)(?![A-Za-zÀ-ÖØ-öø-ɏ\d%]|[.,:]\d))`,
    'gi',
  ),
);

const GRADE = String.raw`(?:(?:very|extremely)\s)?(?:critical|fatal|urgent|emergency|blocker|blocking|severe|serious|major|high|medium|moderate|normal|standard|minor|low|lowest|highest|trivial|cosmetic|routine|informational|non-?critical|non-?urgent|less\surgent|business\scritical|showstopper|(?:un|nicht\s?)?kritische?[nrs]?|dringende?[nrs]?|dringlich|hoch|hohe?[nrs]?|mittel|mittlere[nrs]?|normale?[nrs]?|niedrige?[nrs]?|gering(?:e[nrs]?)?|leichte?[nrs]?|schwere?[nrs]?|schwerwiegende?[nrs]?|wesentliche?[nrs]?|betriebsverhindernde?[nrs]?|betriebsbehindernde?[nrs]?|bloquante?s?|critiques?|majeure?s?|mineure?s?|haute|élevée?|moyenne?|basse|faible|urgente?s?|non\sbloquante?s?|critic[oaie]|crític[oa]s?|baj[oa]|alt[oa]|medi[oa]|bass[oa]|bloccant[ei]|grave|graves|leves?|liev[ei]|méd[ií][oa]s?|baix[oa]s?|urxentes?|mitj(?:à|ana)|urgent[ei]|kritieke?|hoog|hoge|midden|gemiddelde?|normaal|laag|lage|modérée?|élevé|modera[dt][oa])`;
const CASE = String.raw`(?:(?:priority|severity|impact|urgency|incidents?|issues?|errors?|problems?|requests?|tickets?|cases?|defects?|faults?|outages?|failures?|calls?|bugs?|repairs|support|level|enquiries|inquiries|questions?|events?|alerts?|alarms?|ones|störung(?:en)?|fehler|mängel|mangel|(?:vor)?fälle?n?|anfragen?|priorität|incidents?|anomalies?|demandes?|pannes?|problèmes?|probleme?|priorité|prioridade?|guasti?|anomalie|incidencias?|avería?s?|storing(?:en)?)(?![A-Za-zÀ-ÖØ-öø-ɏ]))`;

/** "Urgent", "High-priority requests", "critical incidents", "All other requests". */
const GRADED = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])${GRADE}(?:[\s/-]${CASE}){0,3}(?![A-Za-zÀ-ÖØ-öø-ɏ]|-[A-Za-zÀ-ÖØ-öø-ɏ])`,
    'gi',
  ),
);
/** "anomalie majeure", "guasto bloccante", "incidencia crítica", "priority high": the noun stands first. */
const NOUN_FIRST = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:incidents?|anomalies?|pannes?|problèmes?|demandes?|bugs?|dysfonctionnements?|priorité|incidenti|incidente|interventi|intervento|interventions?|guast[oi]|anomali[ae]|problem(?:as?|i)|richiest[ae]|segnalazion[ei]|error[ei]|priorità|incidencias?|averías?|fallos?|errores|solicitud(?:es)?|prioridad|prioridade|chamados?|pedidos?|falhas?)\s(?:non\s|no\s|não\s)?(?:bloquante?s?|critiques?|majeure?s?|mineure?s?|haute|élevée?|moyenne?|basse|faible|urgente?s?|graves?|bloccant[ei]|critic[oaie]|crític[oa]s?|urgent[ei]|maggior[ei]|minor[ei]|lev[ei]|leves?|m[eé]di[oaie]s?|baix[oa]s?|alt[oaie]s?|baj[oa]s?|bass[oaie]|mayor(?:es)?|menor(?:es)?|bloqueantes?)(?![A-Za-zÀ-ÖØ-öø-ɏ])|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:priority|severity|urgency)\s(?:critical|urgent|high|medium|normal|low)(?![A-Za-zÀ-ÖØ-öø-ɏ-]|\s(?:incidents?|issues?|requests?|tickets?|problems?|cases?|calls?|faults?))/gi,
);
const OTHERS = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:all|any)\s(?:the\s)?(?:other|remaining)|the\s(?:other|remaining))\s(?:support\s|service\s)?(?:priorities|severities|incidents?|issues?|errors?|requests?|tickets?|cases?|problems?|enquiries|inquiries|questions)(?![A-Za-zÀ-ÖØ-öø-ɏ])|(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:everything|anything)\selse|all\sothers(?=[\s:,;.]|$)|(?:alle[nrs]?\s(?:anderen|übrigen|sonstigen|weiteren)|übrige[nr]?|sonstige[nr]?)\s(?:anfragen|störungen|fälle[n]?|fehler|tickets|meldungen)|(?:toutes\sles|les)\sautres\s(?:demandes|incidents|pannes|cas)|(?:tutte\sle\saltre|le\saltre)\s(?:richieste|segnalazioni)|(?:todas\slas|las)\s(?:demás|otras)\s(?:solicitudes|incidencias|consultas)|(?:alle\s)?overige\s(?:vragen|storingen|meldingen))(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi,
);

/** What may follow a name as part of it: " (Critical)", " - High", ": Urgent". */
const TAIL = compact(
  new RegExp(
    String.raw`\s{0,2}(?:\(\s?(?:${GRADE}|P[-\s]?\d|S(?:ev)?[-\s]?\d)(?:[\s-]${CASE}(?!\s?\d)){0,2}\s?\)|[-–—/:]\s{0,2}(?:${GRADE}|P[-\s]?\d|S(?:ev)?[-\s]?\d)(?:[\s-]${CASE}(?!\s?\d)){0,2}(?![A-Za-zÀ-ÖØ-öø-ɏ\d]))`,
    'iy',
  ),
);

const extended = (text: string, start: number, end: number): ReadSeverity => {
  TAIL.lastIndex = end;
  const tail = TAIL.exec(text);
  const last = tail === null ? end : end + tail[0].length;
  return { text: text.slice(start, last), start, end: last };
};

/** 'Level "Red"', 'niveau « Rouge »': what a scale calls by a name in quotation marks. */
const QUOTED = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:${SCALE}|level|code|stufe|niveau|livello|nivel|nível)\s["«]\s?[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,20}\s?["»]`,
    'gi',
  ),
);
const QUOTE = /["«]/;

/** The numbered names of a text, and those that its scale has in quotation marks, in order. */
export function numberedSeverities(text: string): readonly ReadSeverity[] {
  const read = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((found) =>
      extended(text, found.index, found.index + found[0].length),
    );
  const numbered = read(NUMBERED);
  const quoted = QUOTE.test(text) ? read(QUOTED) : [];
  return quoted.length === 0
    ? numbered
    : [...numbered, ...quoted].sort((a, b) => a.start - b.start);
}

/** "Priority 1 or 2": further ranks of the scale that stands before the first. */
const FURTHER = compact(
  /^\s{0,2}(?:[,/&]|and|or|und|oder|et|ou|e|o|y)\s{0,2}([1-5])(?![\d%]|[.,:]\d|\s?(?:(?:business|working|clock|calendar)\s)?(?:h|hrs?|hours?|min|mins|minutes?|days?|weeks?|stunden?|tage?n?|werktage?n?|arbeitstage?n?|minuten|heures?|jours?|ore|giorni|horas?|minutos|d[ií]as)(?![A-Za-zÀ-ɏ]))/i,
);

function furtherRanks(text: string, { end, text: name }: ReadSeverity): readonly ReadSeverity[] {
  const scale = /^[A-Za-zÀ-ɏ. -]{3,24}(?=[1-5]$)/.exec(name)?.[0];
  if (scale === undefined) return [];
  const ranks: ReadSeverity[] = [];
  for (let at = end; ranks.length < 5;) {
    const found = FURTHER.exec(text.slice(at, at + 40));
    const rank = found?.[1];
    if (found === null || rank === undefined) break;
    at += found[0].length;
    ranks.push({ text: `${scale}${rank}`, start: at - 1, end: at });
  }
  return ranks;
}

/** Names in words count inside a sentence only where they say what they grade: "urgent requests". */
const SAYS_WHAT = compact(new RegExp(String.raw`[\s-]${CASE}$`, 'i'));

/** Every severity that a sentence names: numbered, or a grade with its noun; none overlaps another. */
export const severitiesIn = rememberText((text: string): readonly ReadSeverity[] => {
  const graded = [...text.matchAll(GRADED)]
    .filter(([words]) => SAYS_WHAT.test(words))
    .map((found) => extended(text, found.index, found.index + found[0].length));
  const others = [...text.matchAll(OTHERS)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const nounFirst = [...text.matchAll(NOUN_FIRST)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const numbered = numberedSeverities(text).flatMap((one) => [one, ...furtherRanks(text, one)]);
  const all = [...numbered, ...graded, ...nounFirst, ...others].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart: ReadSeverity[] = [];
  for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
});

/** The grades of a text that stand without a noun. */
export const bareGrades = (text: string): readonly ReadSeverity[] =>
  [...text.matchAll(GRADED)]
    .filter(([words]) => !SAYS_WHAT.test(words))
    .map(({ index, 0: words }) => ({ text: words, start: index, end: index + words.length }));

/** "High", and with its rank before it: "2 - High", "2 (High)". */
const GRADE_AT_START = compact(
  new RegExp(
    String.raw`^(?:[0-5]\s\(${GRADE}\)|(?:[0-5]\s?[-–—:]\s?)?${GRADE}(?![A-Za-zÀ-ÖØ-öø-ɏ]|-[A-Za-zÀ-ÖØ-öø-ɏ]))`,
    'i',
  ),
);
/** What stands on a scale below all that went wrong: "Service Request", behind P1 to P3. */
const REQUEST = String.raw`(?:(?:[Ss]ervice|[Cc]hange|[Ii]nformation)[\s-][Rr]equests?|[Rr]equests?\sfor\s(?:[Cc]hange|[Ii]nformation|[Ss]ervice)|Request(?=\s(?:[Ww]ithin\s)?\d|$))`;
const REQUEST_AT_START = new RegExp(String.raw`^${REQUEST}(?=$|\s?[\p{Lu}\d|:–—-])`, 'u');
const WHOLE_REQUEST = new RegExp(String.raw`^${REQUEST}(?:\s\([^()]{1,30}\))?$`, 'u');

/** The severity that a line begins with, as the first cell of a row: "Urgent (P0)", "Severity 2"; null for none. */
export function severityAtStart(line: string): ReadSeverity | null {
  const text = line.slice(0, LONGEST_LABEL);
  const [numbered] = numberedSeverities(text);
  if (numbered?.start === 0) return numbered;
  const grade = GRADE_AT_START.exec(text);
  const name = grade ?? REQUEST_AT_START.exec(text);
  return name === null ? null : extended(text, 0, name[0].length);
}

const LONGEST_LABEL = 70;
const WHOLE_GRADE = compact(new RegExp(String.raw`^${GRADE}(?:[\s/-]${CASE}){0,3}$`, 'i'));
const WHOLE_CASE = compact(new RegExp(String.raw`^${GRADE}(?:[\s/-]${CASE}){1,3}$`, 'i'));
const GRADE_FIRST = compact(
  new RegExp(String.raw`^${GRADE}(?:[\s-]${CASE}){0,2}\s{0,2}[(:–—-]`, 'i'),
);
/** "Low/Medium", "niedrig und mittel", "Medium / Low severity (score below 7)": grades that share what stands behind them. */
function areGrades(text: string): boolean {
  const parts = text.replace(/\s?\([^()]*\)$/, '').split(BETWEEN_GRADES);
  return parts.length > 1 && parts.length <= 3 && parts.every((part) => WHOLE_GRADE.test(part));
}

const BETWEEN_GRADES = /\s?[/&,]\s?|\s(?:and|or|und|oder|et|ou|e|o|y|en)\s/i;

const WHOLE_NOUN_FIRST = compact(new RegExp(`^(?:${NOUN_FIRST.source})$`, 'i'));
/** "Panne bloquante (nobody can work)": what explains the name behind it. */
const IN_BRACKETS_AT_END = /\s\([^()]{1,60}\)$/;
const NAMES_OTHERS = compact(new RegExp(OTHERS.source, 'i'));
const GRADE_LAST = compact(new RegExp(String.raw`(?:^|[\s(–—-])${GRADE}\)?$`, 'i'));

/**
 * Whether a heading, label or cell is the name of a severity, and not a sentence about one:
 * "Critical", "P1", "Critical Incident - P1", "Urgent requests:".
 */
export const isSeverityLabel = rememberText((label: string): boolean => {
  const text = nameOf(label);
  if (text === '' || text.length > LONGEST_LABEL) return false;
  const words = text.split(/\s+/).length;
  const bare = text.replace(IN_BRACKETS_AT_END, '');
  if (WHOLE_GRADE.test(text) || (bare !== text && WHOLE_CASE.test(bare))) return true;
  if (/^no\simpact$/i.test(text) || WHOLE_REQUEST.test(text)) return true;
  if (words <= 6 && areGrades(text)) return true;
  if (words > 1 && WHOLE_NOUN_FIRST.test(bare)) return true;
  if (words > 1 && words <= 5 && NAMES_OTHERS.test(text)) return true;
  const [first] = numberedSeverities(text);
  if (first !== undefined) return first.start === 0 || words <= 6;
  return (
    words <= 6 &&
    (GRADE_FIRST.test(text) ||
      (words <= 3 &&
        GRADE_LAST.test(text) &&
        !/^(?:the|a|an|any|all|our|your|is|as|are)\b/i.test(text)))
  );
});

/** The first line of a label, without list marks, quotes and the colon at its end. */
export const nameOf = (label: string): string =>
  (label.split('\n').find((line) => line.trim() !== '') ?? '')
    .trim()
    .replace(/^(?:["“„»*•·\s]|[-–—]\s)+|["”“*\s]+$/g, '')
    .replace(/[:.,;–—-]+$/, '')
    .trim();

/** A bare rank, as cells of a "Severity" column have it: "1", "II", "A". */
export const isRank = (cell: string): boolean =>
  new RegExp(String.raw`^#?${RANK}\.?$`, 'i').test(cell.trim());
