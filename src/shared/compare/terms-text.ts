import {
  DENIED,
  denialOf,
  type AvailabilityTerm,
  type CreditTerm,
  type FigureTerm,
  type StatedTerms,
  type Terms,
  type TermWindow,
  type TimeTerm,
  type Provenance,
} from '#shared/terms/terms.ts';
import { isUnsure } from '#shared/terms/confidence.ts';
import { boundsMeasure } from './bounds-measure.ts';
import { ordinaryTermination } from './ordinary-termination.ts';
import { groundTitle } from './words.ts';

/**
 * What one SLA promises as lines to read: each value in words, below it the words of its text that say
 * so, and at the end that of which nothing is said.
 */
export function termsText(terms: Terms): string {
  const groups = statedGroups(terms);
  const silent = groups.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  const said = groups.filter(({ lines }) => lines.length > 0);
  return [
    ...said.map(({ title, lines }) => `${title}\n${lines.map(lineText).join('')}`),
    ...(silent.length === 0 ? [] : [`Silent about\n  ${silent.join(', ')}\n`]),
  ].join('\n');
}

interface StatedLine {
  readonly words: string;
  /** What the text says; empty where it has no more words than `words`. */
  readonly quote: string;
  readonly isUnsure: boolean;
}

interface StatedGroup {
  readonly title: string;
  /** Empty: the text is silent. */
  readonly lines: readonly StatedLine[];
}

/** So much of a passage shows whether it says so; the whole stands in the file. */
const LONGEST_QUOTE = 200;

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`;
}

function stated(found: Provenance, words: string): StatedLine {
  const shown = cut(inLine(words));
  const quote = cut(inLine(found.citations[0]?.quote ?? ''));
  return {
    words: shown,
    quote: shown.includes(quote) ? '' : quote,
    isUnsure: isUnsure(found),
  };
}

const lineText = ({ words, quote, isUnsure: mayBeWrong }: StatedLine): string =>
  `  ${words}${mayBeWrong ? ' (unsure)' : ''}\n${quote === '' ? '' : `      “${quote}”\n`}`;

type Entry<Key extends keyof StatedTerms> =
  NonNullable<StatedTerms[Key]> extends readonly (infer One)[]
    ? One
    : NonNullable<StatedTerms[Key]>;

type Words<Key extends keyof StatedTerms> = (entry: Entry<Key>) => string;

const printed = ({ text }: { readonly text: string }): string => text;
const of = (scope: string): string => (scope === '' ? '' : ` (${inLine(scope)})`);
const figure =
  (unit: string) =>
  ({ value, scope }: FigureTerm): string =>
    `${value}${unit}${of(scope)}`;

const WINDOWS: Readonly<Record<TermWindow, string>> = {
  monthly: ' in each month',
  quarterly: ' in each quarter',
  annual: ' in each year',
  other: '',
};

const availability = ({ percent, window, scope }: AvailabilityTerm): string =>
  `${percent}%${WINDOWS[window]}${of(scope)}`;

const MEASURES: Readonly<Record<CreditTerm['measure'], string>> = {
  percent: '%',
  hour: ' hours',
  minute: ' minutes',
  count: ' times',
};

function credit(term: CreditTerm): string {
  const { below, atOrAbove, text, scope } = term;
  const unit = MEASURES[boundsMeasure(term)];
  const bounds = [
    ...(below === null ? [] : [`below ${below}${unit}`]),
    ...(atOrAbove === null ? [] : [`from ${atOrAbove}${unit}`]),
  ].join(', ');
  const bound = below ?? atOrAbove;
  const saysItself = bound === null || text.includes(bound);
  return `${saysItself ? '' : `${bounds}: `}${text}${of(scope)}`;
}

function time({ severity, plan, text, coverage, share }: TimeTerm): string {
  const called = [severity, plan].filter((name) => name !== '').join(', ');
  const hours = coverage === null || text.includes(coverage) ? '' : `, ${coverage}`;
  return `${called === '' ? '' : `${called}: `}${text}${hours}${share === null ? '' : `, in ${share}% of the cases`}`;
}

/** The title of each value and how it is put; in the order in which they are shown. */
const GROUPS: { readonly [Key in keyof StatedTerms]: readonly [string, Words<Key>] } = {
  provider: ['Provider', printed],
  service: ['Service', printed],
  version: ['Version', printed],
  date: ['Date', printed],
  availability: ['Availability', availability],
  formula: ['How availability is calculated', printed],
  smallestOutage: ['Smallest outage that counts', printed],
  credits: ['Service credits', credit],
  cap: ['Most that is credited', printed],
  basis: ['Credits are a share of', printed],
  claim: ['Claims', ({ text, form }) => [text, form].filter((part) => part !== '').join('; ')],
  soleRemedy: ['Credits are the sole remedy', ({ value }) => (value ? 'yes' : 'no')],
  response: ['Response times', time],
  resolution: ['Resolution times', time],
  supportHours: ['Support hours', printed],
  maintenanceNotice: ['Notice of maintenance', printed],
  maintenanceAllowance: ['Maintenance that does not count', printed],
  exclusions: ['Exclusions', ({ category }) => groundTitle(category)],
  latency: ['Latency', figure(' ms')],
  packetLoss: ['Packet loss', figure('%')],
  durability: ['Durability', figure('%')],
  recoveryTime: ['Recovery time', figure(' hours')],
  recoveryPoint: ['Recovery point', figure(' hours')],
  chronicFailure: ['Right to end after repeated misses', printed],
  termination: ['Ordinary termination', printed],
  liability: ['Liability', printed],
};

function groupOf(terms: Terms, key: keyof StatedTerms): StatedGroup {
  const [title, words] = GROUPS[key] as readonly [string, (entry: Provenance) => string];
  const value = key === 'termination' ? ordinaryTermination(terms) : terms[key];
  const entries: readonly Provenance[] =
    value === null ? [] : Array.isArray(value) ? value : [value];
  const denial = isDenied(key) ? denialOf(terms, key) : null;
  return {
    title,
    lines:
      denial === null
        ? entries.map((entry) => stated(entry, words(entry)))
        : [stated(denial, 'none')],
  };
}

const isDenied = (key: string): key is (typeof DENIED)[number] => DENIED.some((one) => one === key);

const statedGroups = (terms: Terms): readonly StatedGroup[] =>
  (Object.keys(GROUPS) as (keyof StatedTerms)[]).map((key) => groupOf(terms, key));
