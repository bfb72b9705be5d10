import { durationsIn } from '#shared/extract/grammar/duration.ts';
import {
  isRank,
  isSeverityLabel,
  nameOf,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { labelOf } from './label.ts';
import { isSupportTier } from '../words/support-tier.ts';
import { topicOf } from '../words/topic.ts';

const isList = ({ kind }: Passage): boolean => kind === 'item';

/** How many paragraphs or items below the name of a block are looked at for its times. */
export const LONGEST_BLOCK = 4;

/** What begins with its name, and has its times below it. */
export interface Block {
  readonly name: Named;
  /** True where its times are items of the list in which it stands itself. */
  readonly listed: boolean;
}

interface Below {
  readonly passage: Passage | null;
}

/**
 * "1. Critical", "Critical (P1): Nobody can work" as an item, or a rank alone on its line, that begins a
 * block: below it labels say its times ("Initial response: 1 hour"), before the next block or heading.
 */
export function blockOf(passage: Passage, below: () => readonly Below[]): Block | null {
  const nodes = below();
  const ranIn = titleAtEnd(passage);
  const first = nodes[0]?.passage ?? null;
  const name =
    ranIn ?? nameOfBlock(passage) ?? nameOfParent(passage, first) ?? nameOfCases(passage, first);
  if (name === null) return null;
  for (const { passage: next } of nodes) {
    if (next === null || next.kind === 'heading' || nameOfBlock(next) !== null) return null;
    if (titleAtEnd(next) !== null) return null;
    // "P1 – Critical. … Picked up: 15 minutes" is a block of its own below any title.
    if (severityAtStart(next.text) !== null && durationsIn(next.text).length > 0) return null;
    if (isList(next) && !isList(passage) && isRank(passage.text)) return null;
    const labels = sentences(next.text.slice(0, 1_000)).map(({ text }) => labelOf(text)?.label);
    const topics = labels.map((label) => (label === undefined ? null : topicOf(label)));
    if (topics.includes('response') || topics.includes('resolution'))
      return { name: named(passage, name), listed: isList(next) && ranIn === null };
  }
  return null;
}

function nameOfBlock(passage: Passage): string | null {
  const { text } = passage;
  if (!isList(passage) && passage.kind !== 'paragraph') return null;
  if (!isList(passage) && isRank(text)) return nameOf(text);
  if (durationsIn(text).length > 0) return null;
  if (isList(passage) && (isSupportTier(text) || isCoded(text))) return nameOf(text);
  const severity = severityAtStart(text);
  if (severity === null && !isList(passage)) return EXPLAINED.exec(text)?.[1] ?? null;
  return severity !== null &&
    (isList(passage) ? BEHIND_NAME : MEANING).test(text.slice(severity.end))
    ? severity.text
    : null;
}

const LONGEST_RAN_IN = 400;
const BEGINS_WORD = /(?<=[\p{Ll})]\s)(?=\p{Lu})/gu;
/** All of a title, up to the end or to the label that its meaning begins with: "Definition: …". */
const TITLE = /^(\p{Lu}[^.,;:]{3,40}?)(?=\s?$|\s\p{Lu}[\p{L} ]{2,20}:\s)/u;

/** "Pages load slowly High Priority Issues (P2)": the title of the next block, into which the last item of one ran. */
function titleAtEnd(passage: Passage): string | null {
  const { text } = passage;
  if (!isList(passage) || text.length > LONGEST_RAN_IN) return null;
  for (const { index } of text.matchAll(BEGINS_WORD)) {
    const title = TITLE.exec(text.slice(index, index + LONGEST_TITLE))?.[1] ?? '';
    if (title.includes(' ') && severityAtStart(title) !== null && isSeverityLabel(title))
      return title;
  }
  return null;
}
const LONGEST_TITLE = 70;

/** "IM003 - Basic", "CH-12: Planned change": a class of a catalogue, by its code and its name. */
const CODED = /^[A-Z]{1,5}[-.]?\d{1,4}(?:\.\d{1,2})?\s?[-–—:.]\s\p{L}[^:;]{2,80}$/u;
const isCoded = (text: string): boolean => text.length <= LONGEST_CODED && CODED.test(text);
const LONGEST_CODED = 90;

/** "Quick request" as an item over items of its own that are its times; null for what introduces items of other kinds. */
function nameOfParent(passage: Passage, child: Passage | null): string | null {
  const { text } = passage;
  if (!isList(passage) || child === null || !isList(child) || child.lead !== text) return null;
  const name = nameOf(text);
  const isName = /^\p{Lu}[^.,;:!?]{2,50}$/u.test(name) && topicOf(name) === null;
  const label = labelOf(child.text);
  const isOfTime =
    label !== null && ['response', 'resolution'].includes(topicOf(label.label) ?? '');
  const isTimed = durationsIn(child.text).length > 0;
  return isName && isOfTime && isTimed && !NO_PARENT.test(name) ? name : null;
}
/** What introduces times of any case. */
const NO_PARENT =
  /(?<![A-Za-zÀ-ɏ])(?:slas?|slos?|service\slevels?|targets?|support|times?|levels?|metrics?|kpis?|commitments?|performance|ziele|zeiten|objectifs|délais|obiettivi|tempi|objetivos|tiempos|tempos)$/i;

/** "Cable faults" alone on its line, right above the label of a time. */
function nameOfCases(passage: Passage, below: Passage | null): string | null {
  const { text, kind } = passage;
  if (kind !== 'paragraph' || text.length > LONGEST_CASES || below?.kind !== 'paragraph')
    return null;
  const isName = CASES.test(text) && topicOf(text) === null && durationsIn(text).length === 0;
  const label = isName ? labelOf(below.text.slice(0, 200)) : null;
  const topic = label === null ? null : topicOf(label.label);
  const isOfTime = topic === 'response' || topic === 'resolution';
  return isOfTime && durationsIn(label!.value).length > 0 ? nameOf(text) : null;
}
const LONGEST_CASES = 60;
const CASES =
  /^\p{Lu}[^.,;:!?()]{2,50}?\s(?:faults?|failures?|outages?|incidents?|issues?|problems?|requests?|queries|questions|tickets?|defects?|breakdowns?|störungen|ausfälle|fehler|anfragen|pannes|demandes|incidenti|guasti|richieste|averías|incidencias|solicitudes|falhas|pedidos|storingen|vragen)$/u;

/** "Question (manual, invoice)": a name and in brackets what it means. */
const EXPLAINED = /^(\p{Lu}[\p{L}\s/'’-]{2,40}?)\s\([^()]{3,80}\)$/u;
const BEHIND_NAME = /^(?:\s?$|[:.–—-]?\s?$|\s?[:–—-]\s|\s\p{Lu})/u;
/** A paragraph begins a block only where it goes on with what the name means. */
const MEANING = /^(?:\s\([^()]{1,80}\))?\s?[.:–—-]\s\p{L}/u;
