import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, nameOf, numberedSeverities } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { besideTopic, severityBesideTopic } from '../words/beside-topic.ts';
import { oneTopic, topicOf, type Topic } from '../words/topic.ts';
import { isLevel } from './behind-code.ts';
import { labelOf } from './label.ts';
import { severityOfLine } from './line-above.ts';

// What a heading or a line says by its words alone of what stands below it.

/** Headings inside a severity's section that do not end it. */
export const INSIDE_SEVERITY =
  /\b(?:definition|description|examples?|handling|target|actions?|update|communication|escalation|impact|criteria|beschreibung|beispiele?|maßnahmen|eskalation)\b/i;
export const INTRODUCES =
  /[:：]\s*$|\bfollow(?:s|ing)\b|\bbelow\b|\btable\b|\bfolgende[nrms]?\b|\bsuivant\w{0,2}\b|\btabelle\b|\btableau\b/i;
/** "Acknowledge time: as soon as possible": a label that has its value. */
export const HAS_VALUE = /^[^:：\n]{3,60}[:：]\s{1,3}\S/u;
/** "Resolution target4 hours": a label and its value as two cells that touch. */
export const TOUCHES_VALUE = /\p{Ll}\d{1,3}\s?\p{L}/u;
/** "For general questions we plan the following times:" */
export const LEADS_TO_TIMES =
  /(?:\btimes?|\btargets?|[a-z]*zeit(?:en)?|fristen|délais?|\btemps|\btemp[io]|\btermini|\btiempos?|\bplazos?|\bprazos?|[a-z]*tijd(?:en)?|termijn(?:en)?|as\sfollows|folgendermaßen|wie\sfolgt|comme\ssuit|come\ssegue|als\svolgt|como\ssigue)(?:\s[a-zà-ɏ]{1,14}){0,3}\s?:\s*$/i;
/** "That depends on the fault and on your plan:" right below what the times are for. */
export const DEPENDS =
  /^[^.:;]{0,40}(?<![A-Za-zÀ-ɏ])(?:depends?|depending|abhängig|dépend(?:ent)?|dipende|dipendono|dependen?|dependem?)(?![A-Za-zÀ-ɏ])[^.:;]{3,100}:\s*$|^[^.:;]{0,40}(?<![A-Za-zÀ-ɏ])(?:hängt|hangt)\s[^.:;]{3,100}\s(?:ab|af)[^.:;]{0,40}:\s*$/i;
export const DENIES =
  /\b(?:does|do|shall|will)\snot\s(?:guarantee|warrant|promise|commit)|\bno\sguarantee\b|\bnicht\sgarantier|\bkeine\sgarantie|\bne\sgaranti\w{1,4}\spas\b/i;
/** "These repairs include:": what a case is, and no time of it. */
export const GIVES_EXAMPLES =
  /(?<![A-Za-zÀ-ɏ])(?:includ(?:e|es|ing)|such\sas|(?:for|some)\s(?:examples?|instance)|examples?(?:\s(?:are|of\s[^.:]{2,40}))?|e\.g\.|zum\sbeispiel|beispielsweise|par\sexemple|ad\sesempio|por\sejemplo|por\sexemplo|bijvoorbeeld)(?![A-Za-zÀ-ɏ])[^.:]{0,60}[:：]\s*$/i;
/** "Within 4 hours …", "< 90 minutes …" */
export const BEGINS_WITH_LIMIT =
  /^(?:(?:with)?in|(?:no|not)\s(?:more|later)\sthan|less\sthan|up\sto|innerhalb|binnen|sous|dans|entro|dentro|en|<|≤)\s?(?:von\s|de\s|les\s|an?\s|un\s)?(?:\d|one|two|three|four|ein|eine[rmns]?|une?|[A-Za-zÀ-ɏ]{3,8}\s\()/i;
/** Whether a short line says more than what times are for, as the names of several columns do. */
export const namesElse = (text: string): boolean => besideTopic(text) !== '';
export const isList = ({ kind }: Passage): boolean => kind === 'item';

export const LONGEST_LABEL = 60;
export const LONGEST_LEAD = 2_000;

/** "Critical – response within 1 hour" as a heading, or a last item that is taken for one. */
export const isHeadingWithTime = ({ text }: Passage): boolean =>
  text.length <= LONGEST_HEADING && durationsIn(text).length > 0;

const LONGEST_HEADING = 120;
/** "Gold: 1 hour": a name and its time, which says not what it is for. */
export function isNamedValue(text: string): boolean {
  const label = labelOf(text.slice(0, 200));
  const [time] = label === null ? [] : durationsIn(label.value);
  return label !== null && topicOf(label.label) === null && time !== undefined && time.start <= 20;
}

/** "Help desk (time to first answer)": a title whose brackets say what the times below it are for. */
export function topicInBrackets(title: string): Topic | null {
  const inner = title.length > LONGEST_HEADING ? undefined : BRACKETS_AT_END.exec(title)?.[1];
  return inner === undefined || !SAYS_TIME.test(inner) || durationsIn(inner).length > 0
    ? null
    : oneTopic(inner);
}
const BRACKETS_AT_END = /\(([^()]{5,50})\)\W{0,2}$/u;
const SAYS_TIME =
  /(?<![A-Za-zÀ-ɏ])(?:times?|targets?|délais?|temps|temp[io]|tiempos?|plazos?|prazos?)(?![A-Za-zÀ-ɏ])|(?:zeit(?:en)?|tijd(?:en)?)(?![A-Za-zÀ-ɏ])/i;

/** "Priority 3 Priority 4": names of columns, and no one severity. */
function areColumns(text: string): boolean {
  const [first, second] = text.length > LONGEST_LABEL ? [] : numberedSeverities(text);
  return (
    first !== undefined &&
    second !== undefined &&
    // "Priority 1 (P1)" is one severity by both of its names.
    second.start >= first.end &&
    text.slice(first.end, second.start).trim() === ''
  );
}

/** "[2.1 Priority 1 (P1) Critical]": a title in square brackets, with its number. */
const IN_SQUARE = /^\[\s?(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s)?([^[\]]{1,80})\]$/;

/** The severity that a heading or a short line is, or names beside what the times below it are for. */
export function gradeOf(passage: Passage): Named | null {
  if (areColumns(passage.text)) return null;
  const titled = IN_SQUARE.exec(passage.text)?.[1];
  if (titled !== undefined && isSeverityLabel(titled)) return named(passage, nameOf(titled));
  if (isSeverityLabel(passage.text))
    return isLevel(labelOf(passage.text)?.value ?? '')
      ? null
      : named(passage, severityOfLine(passage.text));
  const own = severityBesideTopic(passage.text);
  return own === null ? null : named(passage, own);
}

/** A numbered severity that is all of a line. */
export function rankAlone(passage: Passage): Named | null {
  const name = passage.text.length > LONGEST_LABEL ? '' : nameOf(passage.text);
  const [rank] = name === '' ? [] : numberedSeverities(name);
  return rank !== undefined && rank.text === name ? named(passage, name) : null;
}

export const NAMES_SEVERITIES =
  /priorit|severit|urgenc|schweregrad|dringlichkeit|gravit[éàa]|criticit|criticid|prioridad/i;
