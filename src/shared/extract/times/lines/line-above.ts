import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { hoursPhrases } from '#shared/extract/grammar/hours.ts';
import {
  isSeverityLabel,
  nameOf,
  numberedSeverities,
  severitiesIn,
} from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { namesServices } from '../words/beside-topic.ts';
import { labelOf } from './label.ts';
import { ofRepairResponse, topicOf, topicWords, type Topic } from '../words/topic.ts';

// What a line that stands above times says of them: a severity, a topic, hours, a plan.

const LONGEST_HOURS = 90;
/** "Weekends and holidays" alone on a line. */
const OFF_DAYS =
  /^(?:(?:(?:public|bank)\s)?(?:weekends?|holidays|evenings|nights|weekdays)(?:\s?(?:,|and|&|\/)\s?)?){1,4}$/i;

/**
 * A line of nothing but days and hours: "Monday - Friday, 8am-6pm"; right below a heading also one that
 * begins with its days: "Saturday and Sunday", "Monday - Friday, after hours".
 */
export function lineOfHours(line: string, below: boolean): string | null {
  const text = line.trim();
  if (text.length > LONGEST_HOURS || /[.;:]$/.test(text) || topicWords(text).length > 0)
    return null;
  const [printed] = hoursPhrases(text);
  if (printed !== undefined && printed.text.length >= text.length * 0.6) return text;
  if (!below || !/^\p{L}/u.test(text) || durationsIn(text).length > 0) return null;
  if (OFF_DAYS.test(text)) return text;
  const [days] = hoursPhrases(`${text.split(/[,/(]/)[0] ?? ''} 9:00-17:00`);
  return days?.start === 0 && days.kinds.has('days') ? text : null;
}

const NAMES_CASE =
  /^(?:(?:nivel|nível|niveau|livello|grado|grad)\s(?:d(?:e|i|u|el|ella|a)\s|d['’])?)?(?:issue|problem|incident|fault|error|case|request|ticket|call|alert|class|category|klasse|kategorie|catégorie|categoria|categoría|severity|priority|impact|urgency|störung|fehler|vorfall|anfrage|fall|priorität|schweregrad|incident|panne|anomalie|demande|priorité|gravité|guasto|richiesta|priorità|gravità|incidencia|solicitud|prioridad|severidad|storing|melding|prioriteit|urgentie|prioridade|severidade|criticidade|criticidad|criticité|chamado)(?:\s(?:type|level|class|name|category|kind|grade|rating))?$/i;
const LONGEST_CASE = 80;

/** Whether what stands behind a label is the name of a case: "Issue: …". */
export const namesCase = (label: string): boolean => NAMES_CASE.test(label);

/** "P1" of "Priority: P1" and of "P1 - 1 hour response", else the whole name. */
export function severityOfLine(line: string): string {
  const label = labelOf(line);
  if (label === null) return nameOf(line);
  if (namesCase(label.label) && isSeverityLabel(label.value)) return nameOf(label.value);
  return isSeverityLabel(label.label) && durationsIn(label.value).length > 0
    ? nameOf(label.label)
    : nameOf(line);
}

const GRADES_CASE = /^(?:impact|urgency|urgentie|dringlichkeit)$/i;

/** "Issue: Nobody can log in", which begins a block of labels; null for other lines. */
export function caseOf(passage: Passage, label: ReturnType<typeof labelOf>): Named | null {
  if (label === null || !namesCase(label.label)) return null;
  const name = nameOf(label.value);
  const isName =
    name !== '' && name.length <= LONGEST_CASE && label.value.length <= LONGEST_CASE + 2;
  // "Impact: Nothing works" in the block of a severity says what that means.
  if (GRADES_CASE.test(label.label) && !isSeverityLabel(name)) return null;
  return !isName || durationsIn(name).length > 0 ? null : named(passage, name);
}

/** "… affects one user. First response": a label that the line before ran into. */
export function labelAtEnd(text: string): Topic | null {
  const last = sentences(text.slice(-200)).at(-1)?.text ?? '';
  if (last === text || last.length > 40 || /[.!?;]$/.test(last)) return null;
  const topic = topicOf(last);
  return (topic === 'response' || topic === 'resolution') && durationsIn(last).length === 0
    ? topic
    : null;
}

/** The one topic that an introduction names, whatever else it says. */
export function aboutIntro(text: string): Topic | null {
  if (ofRepairResponse(text)) return 'response';
  const kinds = new Set(topicWords(text).map((word) => word.topic));
  if (kinds.has('response') === kinds.has('resolution')) return null;
  return kinds.has('response') ? 'response' : 'resolution';
}

const LONGEST_INTRO = 300;

/** "Our objective for the time to restore is:": what the lines below are times of. */
export function introAtEnd(text: string): Topic | null {
  if (!/[:：]\s*$/u.test(text)) return null;
  const last = sentences(text.slice(-LONGEST_INTRO)).at(-1)?.text ?? '';
  return aboutIntro(last);
}

const WITHIN_BELOW =
  /(?<![A-Za-zÀ-ɏ])(?:within|innerhalb|binnen|dans|sous|entro|dentro|en)\s[^.:;]{0,60}[:：]\s*$/iu;

/** "We provide a fix within the following times:" says what the times below are, whatever their table calls them. */
export const promisedBelow = (text: string): Topic | null =>
  WITHIN_BELOW.test(text.slice(-LONGEST_INTRO)) ? introAtEnd(text) : null;

const LONGEST_MEANING = 160;

/** "P2 Partial loss: more than half of the users, or inbound only": a rank and its name, with what it means. */
export function rankAbove(passage: Passage): Named | null {
  const { text } = passage;
  const [rank] = text.length > LONGEST_MEANING ? [] : numberedSeverities(text);
  if (rank?.start !== 0 || durationsIn(text).length > 0) return null;
  // "Priority 3 (a floor, a printer, one socket)", "P2 – A fault that slows a whole team": all that stands
  // behind the rank says what it means.
  const behind = text.slice(rank.end);
  if (EXPLAINED.test(behind) || (NAMED_RANK.test(rank.text) && GOES_ON.test(behind)))
    return named(passage, rank.text);
  const label = labelOf(text);
  return label !== null && isSeverityLabel(label.label)
    ? named(passage, nameOf(label.label))
    : null;
}
const EXPLAINED = /^(?:\s?\([^()]{3,140}\)[.:]?|\s[–—-]\s\p{L}[^:]{3,140})$/u;
/** "P2 – Moderate fault" in front of " that slows a whole team": a rank with its name, and how that goes on. */
const NAMED_RANK = /\d\s[–—-]\s\p{L}/u;
const GOES_ON = /^,?\s\p{Ll}[^:]{3,140}$/u;

const LONGEST_RAN_IN = 140;

/** "Time to respond to a fault Severity 1 - 25 minutes": the title of a list into which its first line ran. */
export function topicRanIn(text: string): Topic | null {
  if (text.length > LONGEST_RAN_IN || !ENDS_WITH_TIME.test(text)) return null;
  const [first, another] = severitiesIn(text);
  const [time] = durationsIn(text);
  if (first === undefined || another !== undefined || time === undefined) return null;
  const title = text.slice(0, first.start);
  return time.start - first.end <= 4 && !/[.:;]\s/.test(title) ? aboutIntro(title) : null;
}
const ENDS_WITH_TIME = /[^.:;]\s[–—:-]\s[^.:;]{0,10}\d[^.:;]{1,24}$/u;

/** "Resolution process", "Step 2: Acknowledgment": how a case goes on, and no time of it. */
const OF_A_PROCESS =
  /\b(?:process|procedure|workflow|life\s?cycle|ablauf|processus|procédure|processo|procedura|proceso|procedimiento)\b|prozess\b|^\W{0,4}(?:step|phase|stage|schritt|étape|passo|paso|stap|fase)\s\d/i;
/** Whether a line that names a topic only tells how a case goes on, or what a plan includes. */
export const setsNoTime = (line: string): boolean => OF_A_PROCESS.test(line) || namesServices(line);

/** A numbered title that an item ran into: "Help desk 3.1 Response times". */
const TITLE_AT_END = /\s\d{1,2}(?:\.\d{1,2}){1,3}\.?\s?(\p{Lu}[\p{L}\s&/()-]{3,50})$/u;

/** What an item says of those behind it, though they stand on its level: it ends in a colon, or in a title. */
export function introducedBy(passage: Passage): Passage | null {
  if (/[:：]\s*$/u.test(passage.text)) return passage;
  const title = TITLE_AT_END.exec(passage.text)?.[1];
  return title === undefined || aboutIntro(title) === null ? null : { ...passage, text: title };
}

const PLAN =
  /\b(?:plans?|support|package|tier|edition|subscription|customers?|premium|standard|basic|pro|professional|enterprise|gold|silver|bronze|platinum|business|developer|starter|advanced|paket|forfait|formule|offre)\b/i;
const NO_PLAN =
  /\b(?:SLAs?|agreement|policy|schedule|annex(?:e|ure)?|appendix|exhibit|attachment|anlage|anhang|annexe|allegato|anexo|bijlage|services?\slevels?|hours?|process|procedure|scope|contact|request|terms|times?|objectives?|\S{0,12}priorit\S{1,6}|canaux|canali|canales|\S{0,10}kanäle|response|resolution|incidents?|severity|priority|levels|tiers|by\splan|channels?|options|issues|matri(?:x|ces)|matrice|matriz|niveaux|niveles|livelli|stufen|heures|horaires?|temps|délais?|conditions|customer\s(?:obligations?|responsibilit\w{1,5}))\b/i;

/** A section on support, which is no plan of that name. */
const ONLY_SUPPORT =
  /^(?:(?:technical|customer|product|software|user|our|the|it|ict|technischer|kunden)[\s-]?)*(?:support|customers?)(?:\s(?:and|&|und)\s[A-Za-zÀ-ɏ]{3,14})?$/i;

/** A heading that names a plan: "Premium", "For Enterprise plans"; null for other headings. */
export function planOf(passage: Passage): Named | null {
  const plan = planNamed(passage.text);
  return plan === null ? null : named(passage, plan.text);
}

/** The same of what introduces a list. */
export function planNamed(text: string): Named | null {
  const name = nameOf(text.slice(0, LONGEST_CASE + 1));
  const words = name.split(/\s+/).length;
  if (text.length > LONGEST_CASE || ONLY_SUPPORT.test(name) || name.includes(',')) return null;
  if (/[.!?]$/.test(text.trim()) && words > 3) return null;
  return words <= 6 && PLAN.test(name) && !NO_PLAN.test(name)
    ? { text: name, citation: null }
    : null;
}
