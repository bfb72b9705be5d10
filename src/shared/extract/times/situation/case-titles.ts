import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import { sentences, type Passage } from '#shared/extract/sla-text.ts';
import { named } from '../found-time.ts';
import { promisesIn } from '../lines/prose.ts';
import { labelOf } from '../lines/label.ts';
import { planNamed } from '../lines/line-above.ts';
import { NO_NAME } from '../lines/line.ts';
import { topicOf } from '../words/topic.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import type { TitledCase } from './standing.ts';

/** How many passages below a title may hold its times. */
const LONGEST_BLOCK = 8;
const LONGEST_TITLE = 60;
const LONGEST_TEXT = 1_500;

/** What stands under titles of one form and is no case of support. */
const NO_CASE =
  /(?<![A-Za-zÀ-ɏ])(?:maintenance|windows?|downtimes?|outages?|credits?|claims?|refunds?|complaints?|invoices?|payments?|fees?|charges?|disputes?|notices?|periods?|terms?|termination|renewals?|reports?|reporting|reviews?|audits?|meetings?|escalations?|procedures?|process(?:es)?|obligations?|responsibilities|policy|policies|agreements?|schedules?|annex(?:es)?|appendi(?:x|ces)|sections?|articles?|clauses?|parts?|steps?|phases?|stages?|questions|definitions?|examples?|availability|performance|security|data|backups?|recovery|objectives?|targets?|hours|times?|levels|plans|options|channels?|contacts?)$/i;

/**
 * By the place of its passage, each case that titles of one form tell apart though no scale names it: "Emergency repairs",
 * "Urgent repairs"; "Prompt care", "Total care". Each on a line of its own or before a colon or dash, with times promised
 * behind more than one of them.
 */
export function caseTitles(
  passages: readonly Passage[],
  working: WorkingTime,
): ReadonlyMap<number, TitledCase> {
  const groups = new Map<string, Titled[]>();
  for (const [index, passage] of passages.entries()) {
    const titled = titleOf(passage, index);
    const form = titled === null ? null : formOf(titled.name);
    if (titled === null || form === null) continue;
    const key = `${titled.start === null ? 'above' : 'within'} ${form}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [titled]);
    else group.push(titled);
  }
  const found = new Map<number, TitledCase>();
  for (const group of groups.values()) {
    // "Standard support", "Premium support" are plans.
    if (group.every(({ name }) => planNamed(name) !== null)) continue;
    if (group.length < 2 || new Set(group.map(nameInLowerCase)).size < group.length) continue;
    const own = new Set(group.map(({ passage }) => passage.at));
    const promising = group.filter((titled) =>
      titled.start === null
        ? promisesBelow(passages, titled, own, working)
        : promises(titled.passage.text.slice(titled.start), working),
    );
    if (promising.length < 2) continue;
    for (const { passage, name, start } of group)
      if (!isSeverityLabel(name)) found.set(passage.at, { name: named(passage, name), start });
  }
  return found;
}

interface Titled {
  readonly passage: Passage;
  readonly index: number;
  readonly name: string;
  readonly start: number | null;
}

const nameInLowerCase = ({ name }: Titled): string => name.toLowerCase();

const WITHIN =
  /^\W{0,3}(\p{Lu}[\p{L}\p{N}\s()&/’'-]{2,58}?(?:\s-\s\p{Lu}\p{L}{2,14})?)(?::\s|\s[–—-]\s)(?=\p{Lu})/u;

/** The title that a passage is, or that it begins with. */
function titleOf(passage: Passage, index: number): Titled | null {
  const { kind, text } = passage;
  if (kind === 'cell') return null;
  if (kind !== 'item' && text.length <= LONGEST_TITLE && isName(nameOf(text)))
    return { passage, index, name: nameOf(text), start: null };
  const within = kind === 'heading' ? null : WITHIN.exec(text.slice(0, LONGEST_TITLE + 10));
  const name = nameOf(within?.[1] ?? '');
  return within !== null && isName(name) ? { passage, index, name, start: within[0].length } : null;
}

const TITLE = /^\p{Lu}[\p{L}\p{N}\s()&/–—'’-]{2,58}$/u;

const isName = (name: string): boolean =>
  TITLE.test(name) && durationsIn(name).length === 0 && !NO_NAME.test(name);

/** What titles of one form share: their last word, or what stands before a number or a dash; null where one alone says nothing. */
function formOf(name: string): string | null {
  const numbered = /^(\p{L}[\p{L}\s]{2,30}?)\s(?:\d|[A-E]|[IV]{1,3})$/u.exec(name)?.[1];
  if (numbered !== undefined) return NO_CASE.test(numbered) ? null : `${numbered.toLowerCase()} #`;
  const dashed = /^(\p{L}[\p{L}\s]{2,30}?)\s?[–—-]\s\p{L}/u.exec(name)?.[1];
  if (dashed !== undefined) return `${dashed.toLowerCase()} –`;
  const words = name.split(' ');
  const last = words.at(-1)!.toLowerCase();
  if (words.length < 2 || words.length > 5 || last.length < 4 || NO_CASE.test(last)) return null;
  // "Emergency response" says what its times are for.
  return topicOf(last) === null || REPAIRS.test(last) ? last : null;
}
const REPAIRS = /^(?:repairs|works|jobs|call-?outs|attendance|visits|fixes|replacements)$/;

function promisesBelow(
  passages: readonly Passage[],
  { index, passage: title }: Titled,
  titles: ReadonlySet<number>,
  working: WorkingTime,
): boolean {
  for (const passage of passages.slice(index + 1, index + 1 + LONGEST_BLOCK)) {
    if (titles.has(passage.at)) return false;
    if (passage.kind === 'heading' && passage.path.length <= title.path.length) return false;
    if (promises(passage.text, working)) return true;
  }
  return false;
}

/** Whether a sentence of a text, or a label, promises a time of which it does not say itself whose it is. */
const promises = (text: string, working: WorkingTime): boolean =>
  durationsIn(text).length > 0 &&
  sentences(text.slice(0, LONGEST_TEXT)).some(
    ({ text: line }) =>
      promisesIn(line, working, true).some(({ severity }) => severity === null) ||
      isTimed(labelOf(line)),
  );

const isTimed = (label: ReturnType<typeof labelOf>): boolean => {
  const topic = label === null ? null : topicOf(label.label);
  return topic === 'response' || topic === 'resolution';
};
