import { compact } from '#shared/extract/grammar/compact.ts';
import { numberedSeverities } from '#shared/extract/grammar/severity.ts';
import { sentences, type TableView } from '#shared/extract/sla-text.ts';
import { LATE } from '#shared/extract/credits/lateness.ts';
import { CREDIT } from '#shared/extract/vocabulary.ts';
import { LONGEST_CELL } from './cell-times.ts';
import { timesOf } from '../words/target.ts';
import { oneTopic } from '../words/topic.ts';

// Tables with times that nobody promises to those who ask for support.

export const isOfOtherThings = (table: TableView): boolean =>
  isEscalationPath(table) ||
  isOfOtherWork(table) ||
  isOfChannels(table) ||
  isOfBands(table) ||
  isOfExamples(table) ||
  isOfNotices(table) ||
  isOfLateness(table) ||
  isOfThePast(table);

const ESCALATION = /escalat|eskalation|escalad|escalonament/i;
const WHO =
  /^(?:contact|person|role|owner|escalate[sd]?\sto|manager|responsible|team|ansprechpartner|kontakt|verantwortlich|interlocuteur|responsable|référent|contatto|referente|responsabile|contacto|persona|contato|responsável|contactpersoon)/i;

/** Who is called one after the other where a case does not get on: those times are no answers of support. */
const isEscalationPath = ({ path, header }: TableView): boolean =>
  ESCALATION.test(path.at(-1) ?? '') && header.some(({ text }) => WHO.test(text.trim()));

const TURN_AROUND = /\bturn[-\s]?around\b|\bTAT\b/i;
const CASES =
  /\b(?:support|help\s?desk|service\sdesk|incidents?|tickets?|issues?|faults?|problems?|requests?|repairs?|bugs?|defects?|outages?|severit\w{1,3}|priorit\w{1,3})\b/i;

/** Turnaround times of what is ordered, made or checked, where nothing speaks of cases of support. */
function isOfOtherWork({ header, path, lead }: TableView): boolean {
  const names = header.filter(({ text }) => oneTopic(text) !== null);
  if (names.length === 0 || !names.every(({ text }) => TURN_AROUND.test(text))) return false;
  const around = [...path, lead, ...header.map(({ text }) => text)];
  return !around.some((text) => CASES.test(text.slice(0, LONGEST_AROUND)));
}
const LONGEST_AROUND = 500;

const CHANNEL =
  /^(?:(?:support|contact|communication)\s)?(?:channels?|kanal|kanäle|canal|canaux|canale|canali|canales|canais|kanalen)$/i;

/** Whether the rows of a table are the ways in which support can be reached. */
export const namesChannels = ({ header }: Pick<TableView, 'header'>): boolean =>
  CHANNEL.test(header[0]?.text.trim() ?? '');

/** "Channel | Plans | Response target": what is graded by severity in its cells is said elsewhere. */
const isOfChannels = (table: TableView): boolean =>
  namesChannels(table) &&
  table.rows.some((row) =>
    row
      .slice(1)
      .some(({ text }) => numberedSeverities(text)[0]?.start === 0 && timesOf(text).length < 2),
  );

const EXAMPLES =
  /^\W{0,4}(?:\d[\d.]{0,6}\s)?(?:[a-z]{3,12}\s)?(?:examples?|scenarios?|case\sstudies|beispiele?|szenari(?:o|en)|exemples?|scénarios?|esempi|scenari|ejemplos?|escenarios?|exemplos?|cenários?|voorbeeld(?:en)?)\W{0,2}$/i;

/** What was done or would be done in a case that is told, and promised to nobody. */
function isOfExamples({ header, rows, path }: TableView): boolean {
  if (EXAMPLES.test(path.at(-1) ?? '')) return true;
  if (!EXAMPLES.test(header[0]?.text ?? '')) return false;
  return header.every(
    ({ text }, index) =>
      oneTopic(text) === null || !rows.some((row) => beginsWithTime(row[index]?.text ?? '')),
  );
}
const beginsWithTime = (text: string): boolean =>
  (timesOf(text.slice(0, LONGEST_CELL))[0]?.start ?? text.length) <= LONGEST_LIMIT;
/** "Within ", "no later than " */
const LONGEST_LIMIT = 14;

const HOW_TOLD = compact(
  /^(?:(?:notification|notice|alert|communication)s?\s(?:channels?|methods?|medium|route|via)|how\s(?:we\stell\syou|you\sare\s(?:told|notified|informed)|notified)|(?:notified|informed)\s(?:via|by|through)|(?:melde|benachrichtigungs|informations|kommunikations)(?:weg|kanal|art)e?|(?:canal|canaux|canali|canais|canales|moyen|mode|medio|mezzo|meio|vía|via)\s(?:d[ei]\s(?:la\s)?|d['’])(?:notific|comunic|communic|avis|alert|inform)[a-zà-ɏ]{0,8}|(?:meldings|communicatie)kanaal)$/i,
);

/** "Event | Notification channel | Deadline": when somebody is told of what happened. */
const isOfNotices = ({ header }: TableView): boolean =>
  header.some(({ text }) => HOW_TOLD.test(text.trim())) &&
  !header.some(({ text }) => oneTopic(text) !== null);

/** "Time over the repair target | Rebate": what lateness earns. */
const isOfLateness = ({ header }: TableView): boolean =>
  header.some(({ text }) => LATE.test(text)) && header.some(({ text }) => CREDIT.test(text));

const JUDGEMENT =
  /^(?:acceptable|tolerable|needs?\s(?:attention|improvement|work|action)|warning|caution|at\srisk|off\strack|poor|good|excellent|(?:red|alert|alarm|warning|action)\s(?:flag|line|threshold|trigger|zone)|akzeptabel|warnung|à\ssurveiller|acceptabel|accettabile|aceptable|aceitável|da\smigliorare|mejorable)$/i;
/** Names of bands that severities have as well. */
const COLOUR =
  /^(?:green|amber|yellow|red|critical|grün|gelb|rot|kritisch|vert|orange|rouge|critique|verde|giall[oa]|amarillo|amarelo|ross[oa]|rojo|vermelho)$/i;

/** "Metric | Target | Acceptable | Needs attention": how a team judges what it measured, and no promise. */
function isOfBands({ header, rows }: TableView): boolean {
  const headed = (pattern: RegExp) =>
    header.slice(1).filter(({ text }) => pattern.test(text.trim())).length;
  const judged = headed(JUDGEMENT);
  if (judged > 1) return true;
  // What is worse than a limit is no time by which anyone answers.
  return (
    judged + headed(COLOUR) > 1 &&
    rows.some((row) => row.slice(1).some(({ text }) => /^\s?[>≥]\s?\d/.test(text)))
  );
}

const PAST = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:last|previous|past)\s(?:calendar\s|financial\s)?(?:year|quarter|month|period)|(?<!\b(?:be|are|is)\s)achieved|actuals?|historical(?:ly)?|track\srecord|we\s(?:answered|replied|responded|resolved|fixed|repaired|managed|averaged|reached)|letzte[snm]?\s(?:jahr|quartal|monat)s?|(?:im\s)?vorjahr|ist-?werte?|tatsächlich[a-z]{0,2}|(?:année|trimestre|mois)\s(?:dernière?|précédente?|passée?)|l['’]an\sdernier|constatée?s?|(?:año|trimestre|mes)\s(?:pasado|anterior)|(?:anno|trimestre|mese)\s(?:scorso|precedente)|vorige?\s(?:jaar|kwartaal|maand)|behaalde?|(?:ano|trimestre|mês)\s(?:passado|anterior))(?![A-Za-zÀ-ɏ])/i,
);
const AIM =
  /target|goal|objective|guarant|commit|promis|shall|must|will|ziel|soll|garanti|objectif|obiettiv|objetivo|doel/i;
const LONGEST_SAID = 200;

/** "Response times achieved", "Last quarter we answered within:": what was, and no promise of what will be. */
function isOfThePast({ header, rows, path, lead }: TableView): boolean {
  const said = sentences(lead.slice(-LONGEST_SAID)).at(-1)?.text ?? '';
  const labels = rows.length === 1 ? [rows[0]?.[0]?.text ?? ''] : [];
  const around = [path.at(-1) ?? '', said, ...labels].map((text) => text.slice(-LONGEST_SAID));
  return (
    around.some((text) => PAST.test(text) && !AIM.test(text)) &&
    !header.some(({ text }) => AIM.test(text.slice(0, LONGEST_SAID)))
  );
}
