import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isRank, isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { besideTopic, severityBesideTopic, withoutFillers } from '../words/beside-topic.ts';
import { named, type Named } from '../found-time.ts';
import { saysMissed } from '../lines/label-times.ts';
import type { Situation } from '../situation/situation.ts';
import { hoursInHeading, inPlaceOfTime, isPlaceholder, timesOf } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';
import { PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from '../words/key-words.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

/** What a column holds. */
export type ColumnRole = 'topic' | 'severity' | 'coverage' | 'other' | 'open';

export interface Column {
  readonly role: ColumnRole;
  readonly topic: Topic | null;
  /** "(Working hours / Non-working hours)": names of several values in one cell. */
  readonly parts: readonly string[];
  readonly heading: Passage;
  readonly severity: Named | null;
  /** What the heading says besides its topic: "Standard" of "Standard Response Time". */
  readonly plan: Named | null;
  /** "Critical" of "Critical response": a severity, where the rows are none. */
  readonly grade: Named | null;
}

/** A table with what its columns hold, and what stands above it. */
export interface Grid {
  readonly table: TableView;
  readonly columns: readonly Column[];
  readonly situation: Situation;
  readonly working: WorkingTime;
}

const COVERAGE =
  /\b(?:coverage|availab\w{1,7}|(?:support|service|operating|business|working|office)\s(?:hours?|times?|window)|hours\s(?:of\s(?:operation|support|service|coverage))|when|staffed|manned|days\sand\shours|(?:in|out[-\s]of|after)[-\s]hours|servicezeit\w{0,2}|supportzeit\w{0,2}|bereitschaft\w{0,6}|plage\shoraire|horaires?|orari[oa]?|horario)\b/i;

/** "Coverage of the response time" */
const isCovered = (text: string): boolean => {
  const at = COVERED.exec(text)?.index ?? -1;
  // "Initial response time and support coverage": hours stand beside the times, if at all.
  const topic = topicWords(text).find((word) => word.topic !== 'other')?.start ?? text.length;
  return at >= 0 && !(topic < at && JOINED.test(text.slice(topic, at)));
};
const JOINED = /\s(?:and|&|und|et|e|y|en)\s/i;
const COVERED =
  /(?<![A-Za-zÀ-ɏ])(?:coverage|copertura|cobertura|couverture|abdeckung|dekking)(?![A-Za-zÀ-ɏ])/i;

/** "Warm sentence (example)": what might be said to somebody, and no promise. */
const SAMPLE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:sample|example|template|suggested|canned)\s(?:repl(?:y|ies)|response|answer|text|wording|sentence|message|phrase)s?|(?:sentence|wording|phrase|script|phrasing|message)s?\s[^|]{0,20}\((?:an?\s)?(?:examples?|samples?)\)|(?:muster|beispiel)(?:antwort|satz|text)|(?:réponse|phrase)\s(?:type|modèle)|(?:respuesta|frase)\s(?:tipo|modelo|de\sejemplo)|(?:risposta|frase)\s(?:tipo|modello|di\sesempio)|voorbeeld(?:antwoord|zin))(?![A-Za-zÀ-ɏ])/i;
/** "Source", "How measured": where a figure comes from, beside the column that sets it. */
const MEASURED = compact(
  /^(?:(?:data|information|measurement)\s)?(?:sources?|origin|evidence|methods?)(?:\s(?:and|&)\s(?:methods?|sources?))?$|^(?:(?:counting|measurement)\s)?rules$|^(?:how\s)?(?:it\sis\s|it['’]s\s)?(?:measured|calculated|verified|monitored)(?:\s(?:by|how|with|via|from|in))?$|^(?:measur(?:ing|ement)|calculation|verification|reporting|monitoring)(?:\s(?:methods?|tools?|sources?|periods?|windows?|intervals?|rules?))?$|^(?:formula|(?:daten)?quellen?|mess(?:methode|verfahren|quelle|ung)|berechnung|(?:source|méthode)\s(?:de\s(?:la\s)?(?:mesure|donnée)s?|de\scalcul)|mode\sde\s(?:calcul|mesure)|fuente|fonte|bron|meetmethode|modalità\sdi\s(?:calcolo|misura)|método\sde\s(?:cálculo|medición|medição))$/i,
);
/** "Deduction", "Penalty per failure": what is paid where a promise is missed, or for a plan. */
const PAID = compact(
  /^(?:(?:service|financial|monthly|annual)\s)?(?:deductions?|penalt(?:y|ies)|remed(?:y|ies)|consequences?|(?:liquidated\s)?damages|rebates?|credits?|prices?|fees?|charges?|costs?|abzug|abzüge|malus|vertragsstrafen?|gutschrift(?:en)?|preise?|kosten|pénalités?|retenues?|avoirs?|prix|tarifs?|penal[ei]|penalità|penalizaci(?:ón|ones)|penalidades?|descuentos?|precios?|prezz[oi]|cost[oi]|boetes?|kortingen?|prijs|multas?|descontos?|preços?)(?:\s(?:per|for|if|pro|bei|par|en\scas|per|por|in\scaso|bij)\s[^|]{1,40})?(?:\s?\([^()]{1,30}\))?$/i,
);
export const isSample = (column: Column | undefined): boolean =>
  column !== undefined && SAMPLE.test(column.heading.text);

export function columnOf(heading: Passage): Column {
  const text = heading.text;
  const topic = topicOf(text);
  const severity = severityInHeading(heading, topic);
  const parts = partsOf(text);
  const base = { heading, parts, severity, ...besidesTopic(heading), topic: null };
  if ([SAMPLE, MEASURED, PAID].some((kind) => kind.test(text.trim())) || saysMissed(text))
    return { ...base, role: 'other' };
  if (isCovered(text)) return { ...base, role: 'coverage' };
  if (topic === 'response' || topic === 'resolution') return { ...base, role: 'topic', topic };
  if (topic === 'mixed') return { ...base, role: parts.length > 1 ? 'topic' : 'open' };
  if (topic === 'other') return { ...base, role: 'other' };
  if (severity !== null) return { ...base, role: 'severity' };
  return { ...base, role: COVERAGE.test(text) ? 'coverage' : 'open' };
}

/** "Urgent" of "Reaction, urgent": what a column is for is no part of the name of its severity. */
function severityInHeading(heading: Passage, topic: ReturnType<typeof topicOf>): Named | null {
  if (topic !== 'response' && topic !== 'resolution') return severityIn(heading);
  const parts = heading.text.split(/\s?:\s|\s[–—-]\s/);
  const apart = parts.length === 2 ? parts.find((part) => isSeverityLabel(part)) : undefined;
  const own = apart ?? severityBesideTopic(heading.text);
  if (own !== null) return named(heading, own.trim());
  const found = severityIn(heading);
  // "Response time (standard)": what is left without its brackets names no case.
  return found === null || topicOf(found.text) === topic ? null : found;
}

/** The severity that a label names; a label of several words that names one inside counts too. */
export function severityIn(passage: Passage): Named | null {
  if (isSeverityLabel(passage.text)) return named(passage, nameOf(passage.text));
  const [first] = passage.text.length > 120 ? [] : severitiesIn(passage.text);
  return first === undefined ? null : named(passage, first.text);
}

const BRACKETED = /\(([^()]{3,80})\)/u;

/** The names in a heading of two: "Response / Resolution", "(Working hours / Non-working hours)". */
function partsOf(heading: string): readonly string[] {
  const flat = heading.replace(/\(\*+\)/g, '').replace(/\s+/g, ' ');
  const inner = BRACKETED.exec(flat)?.[1];
  for (const text of [inner, flat]) {
    const parts = (text ?? '')
      .split(/\s?\/\s?|\s\|\s/)
      .map((part) => part.replace(/[()*]/g, '').trim());
    if (parts.length === 2 && parts.every((part) => part.length > 2)) return parts;
  }
  return [];
}

/** Ways to answer and hours, which are no plans. */
const MANNERS =
  /^(?:during |at |pendant |während |durante )?(?:(?:plan|package|tier)[- ]depend[ea]nt|(?:by|per) (?:plan|package|tier)|depend(?:s|ing) on (?:the )?(?:plan|package|tier)|business|working|office|core|desk|opening|staffed|after|out|outside|outside (?:business|working|office)|non (?:business|working)|weekends?|nights?|remote(?:ly)?|on ?site|on ?line|on the (?:line|phone|spot)|phone|telephone|e?mail|chat|fernwartung|telefonisch|vor ort|sur site|à distance|in loco|da remoto|remoto|presencial)$/i;

/** Around what is left: a comma, an article. */
const AROUND_NAME = /^(?:[\s,;:]|(?:an?|the)\s)+|[\s,;:]+$/gi;

/** "We aim to fix it", "Wir beheben es": who and what, and no plan; "IT" in capitals may be one. */
const PRONOUNS =
  /^(?:(?:it|es|[Ww]ir|uns|[Ss]ie|[Nn]ous|[Oo]n|[Nn]oi|[Nn]osotros|[Ww]ij|[Nn]ós|you)\s?)+$/;

/** The name of a plan or severity in a heading besides the words of its topic; none where nothing is left. */
function besidesTopic(heading: Passage): Pick<Column, 'plan' | 'grade'> {
  const none = { plan: null, grade: null };
  const line = nameOf(heading.text);
  if (MANNERS.test(withoutFillers(line))) return none;
  const left = besideTopic(line).replace(AROUND_NAME, '');
  const inner = left === '' ? IN_BRACKETS.exec(heading.text.trim())?.[1] : undefined;
  if (inner !== undefined && isSeverityLabel(inner))
    return { plan: null, grade: named(heading, inner) };
  if (
    left === '' ||
    PRONOUNS.test(left) ||
    left.includes(',') ||
    MANNERS.test(left) ||
    left.length > 40 ||
    left.split(' ').length > 4
  )
    return none;
  if (/^[\d\W]+$/u.test(left) || severitiesIn(heading.text).length > 0) return none;
  // "Response time on weekdays 7.00-22.00": when its clock runs, and no plan.
  if (CLOCK.test(line) && hoursInHeading(heading.text) !== null) return none;
  const name = named(heading, left);
  return isSeverityLabel(left) ? { plan: null, grade: name } : { plan: name, grade: null };
}

const IN_BRACKETS = /\s\(([^()]{3,40})\)$/u;

/** "8-18", "7.00", "9am", "8 Uhr" */
const CLOCK = /\d\s?[-–]\s?\d|\d[.:]\d{2}|\d\s?(?:am|pm|Uhr)(?![A-Za-z])/i;

/** "Niveau de" before "sévérité", "Level of" before "urgency". */
const OF_LEVEL = String.raw`(?:niveau|degré|livello|grado|nivel|nível|grau|grad|level|degree|class)\s(?:(?:de|di|of|der|do|da)\s(?:la\s|l['’])?|d['’])`;
const KEY = compact(
  new RegExp(
    String.raw`^(?:${OF_LEVEL})?(?:${SEVERITY_WORDS}|${RANK_WORDS}|type|incident|issue|problem|plan|tier|package|service\slevel|#|code)(?![A-Za-zÀ-ɏ\d_])`,
    'i',
  ),
);
const PLAN_KEY = compact(
  new RegExp(
    String.raw`^(?:(?:support|service)\s(?:level|${PLAN_WORDS})|${PLAN_WORDS})(?![A-Za-zÀ-ɏ\d_])`,
    'i',
  ),
);

/** Whether a column's heading says that its cells are plans. */
export const namesPlans = (heading: string): boolean => PLAN_KEY.test(heading.trim());

/** Whether a column's heading says that its cells are severities. */
export const namesSeverities = (heading: string): boolean => SEVERITIES.test(heading.trim());

const SEVERITIES = compact(
  new RegExp(String.raw`^(?:${OF_LEVEL})?(?:${SEVERITY_WORDS})(?![A-Za-zÀ-ɏ\d_])`, 'i'),
);

export interface Keys {
  readonly severity: number;
  /** -1 where no column names the plan of its row. */
  readonly plan: number;
}

/** "Sr. No.", "Lfd. Nr.", "No.": a column that only counts the rows. */
const SERIAL =
  /^(?:n[or]\.?|(?:sr|sl|s|ser|serial|row|item)\.?\s?(?:no|nr|num(?:ber)?)|lfd\.?\s?(?:nr|nummer)|pos\.?\s?nr|n[°º]\sd['’]ordre|volg(?:nr|nummer))\.?$/i;

const LONGEST_KEY = 60;

/** Which column names the rows: by its cells, else by its heading, else the first. */
export function keyColumns(table: TableView, columns: readonly Column[]): Keys {
  const open = columns.flatMap(({ role, heading }, index) =>
    (role === 'open' || role === 'severity') && !SERIAL.test(heading.text.trim()) ? [index] : [],
  );
  const share = (index: number, holds: (cell: string) => boolean) => {
    const cells = table.rows
      .map((row) => row[index]?.text ?? '')
      .filter((text) => text.trim() !== '');
    return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  };
  // A name that several rows have names none of them: "Tills | Shop closed", "Tills | Sales are slow".
  const areApart = (index: number) => {
    const cells = table.rows.map((row) => row[index]?.text.trim() ?? '');
    return (
      cells.every((text) => text !== '' && text.length <= LONGEST_KEY) &&
      new Set(cells).size === cells.length
    );
  };
  const isName = (cell: string) => isSeverityLabel(cell) || isRank(cell);
  const byCells = open
    .filter((index) => !PLAN_KEY.test(columns[index]?.heading.text.trim() ?? ''))
    .find((index) => share(index, isName) >= 0.5);
  const headed = open.find((index) => KEY.test(columns[index]?.heading.text.trim() ?? ''));
  const first = columns[0]?.role === 'topic' ? -1 : 0;
  const severity = byCells ?? headed ?? open.find((index) => areApart(index)) ?? first;
  const plan = open.find(
    (index) =>
      index !== severity &&
      (PLAN_KEY.test(columns[index]?.heading.text.trim() ?? '') ||
        (index < severity && share(index, (cell) => cell.length <= 40) === 1)),
  );
  return { severity, plan: plan ?? -1 };
}

/** Whether most of the cells are times, so that a table without a named topic may be one of times. */
export function mostlyTimes(cells: readonly Passage[]): boolean {
  const filled = cells.filter(
    ({ text }) => text.trim() !== '' && !isPlaceholder(text) && !inPlaceOfTime(text),
  );
  const timed = filled.filter(({ text }) => text.length <= 160 && timesOf(text).length > 0);
  return timed.length >= 1 && timed.length * 2 >= filled.length;
}

export const hasTimes = (cells: readonly Passage[]): boolean =>
  cells.some(({ text }) => text.length <= 1_000 && durationsIn(text).length > 0);
