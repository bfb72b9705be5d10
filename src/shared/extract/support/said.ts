import { severitiesIn } from '../grammar/severity.ts';
import type { ReadHours } from '../grammar/hours.ts';
import type { Passage } from '../sla-text.ts';
import { LABEL, LONGEST_TITLE, URGENT_ONLY } from './hours-words.ts';

/** A sentence or line that holds a phrase of hours, and what stands around them. */
export interface Said {
  readonly passage: Passage;
  readonly text: string;
  readonly phrase: ReadHours;
  /** The sentence before, or the line above. */
  readonly context: string;
  readonly before: string;
  readonly behind: string;
  /** What stands before the hours, without its marks and the channel between a label and its hours. */
  readonly label: string;
  readonly title: string;
  /** Whether the hours are those of urgent cases alone, by the words of the sentence, and of the list that it is of. */
  readonly isUrgent: boolean;
  readonly isOfUrgentList: boolean;
}

/** How sure it is that hours are those of support, and by which rule. */
export interface Verdict {
  readonly confidence: number;
  readonly rule: string;
}

export const verdict = (confidence: number, rule: string): Verdict => ({ confidence, rule });

/** "Support hours: by phone Mon–Fri 8–20": a channel between a label and its hours. */
const CHANNEL_BEHIND_LABEL =
  /(?<=[:–-])\s{0,2}(?:(?:by|per|via|over|par|por|am|au|al|via)\s)?(?:(?:tele)?phone|e-?mail|chat|hotline|telefon(?:isch)?|tel\.?|téléphone|telefono|teléfono|telefone|telefonisch|desk|office|büro)\s?[:,]?$/i;

/** "4.2 ", "(b) " before a label. */
const CLAUSE_NUMBER = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,3}){0,3}[.)]?|\(?[a-z]\))\s{1,3}(?=[A-Za-zÀ-ɏ])/;

const WORD_BEFORE_HOURS =
  '(?:from|between|on|at|von|zwischen|ab|an|am|de|des|entre|les|à|dalle|dal|nei|tra|desde|en|los|das|van|tussen|op)';
/** "Horaires : de", "Hours: on": the preposition of the hours behind their label. */
const FROM_BEHIND_LABEL = new RegExp(String.raw`(?<=[:–-])\s{0,2}${WORD_BEFORE_HOURS}$`, 'i');
const PREPOSITION = new RegExp(String.raw`\s${WORD_BEFORE_HOURS}$`, 'i');

export function saidOf(passage: Passage, text: string, phrase: ReadHours, context: string): Said {
  const before = text.slice(0, phrase.start);
  const printed = before
    .replace(/[“”"*]/g, '')
    .replace(CLAUSE_NUMBER, '')
    .trim();
  const stated = printed.replace(FROM_BEHIND_LABEL, '');
  const behindLabel = stated.replace(CHANNEL_BEHIND_LABEL, '');
  const isLabel = (words: string) => LABEL.exec(words)?.[0] === words.replace(/\s?[:–-]$/, '');
  // "Horaires du support de 9h à 18h": nothing but a preposition between.
  const bare = printed.replace(PREPOSITION, '');
  return {
    passage,
    text,
    phrase,
    context,
    before,
    behind: text.slice(phrase.end),
    label: [behindLabel, bare].find(isLabel) ?? stated,
    title: passage.path.at(-1) ?? '',
    isUrgent: URGENT_ONLY.test(text),
    isOfUrgentList: URGENT_ONLY.test(passage.lead.slice(0, LONGEST_TITLE)),
  };
}

/** "(9:00-17:00) for P2": hours of some cases alone. */
export function ofOneCase(behind: string): boolean {
  const link = /^[\s),.–-]{0,3}\s?(?:for|für|bei|pour|per|para|voor)\s/i.exec(behind);
  const [first] = link === null ? [] : severitiesIn(behind.slice(link[0].length, 60));
  return first !== undefined && first.start <= 4;
}
