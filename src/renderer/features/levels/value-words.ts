import { commitmentSummary } from '#renderer/shell/commitment-summary.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { duration, type Duration } from '#shared/agreement/duration.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import type { Term } from '#shared/agreement/term.ts';
import type { Termination } from '#shared/agreement/termination.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { ListRecord, ValueKey } from './values.ts';

const LANGUAGE = 'en-GB';
const formatter = formatterFor(LANGUAGE);

/** An inherited value in a few words: "at least 99.9% · calendar month". */
export function valueWords(
  { part, key }: ValueKey,
  value: unknown,
  { timeZone }: Pick<Agreement, 'timeZone'>,
): string {
  if (value === null || value === '') return '–';
  switch (part) {
    case 'term':
      return termWords(key as keyof Term, value);
    case 'termination':
      return terminationWords(key as keyof Termination, value);
    case 'law':
      return value as string;
    default:
      return recordWords(value as ListRecord, timeZone) || '–';
  }
}

function recordWords(record: ListRecord, timeZone: string): string {
  if ('target' in record) return commitmentSummary(record, LANGUAGE);
  if ('monthlyCap' in record)
    return joined(
      formatter.choice('exclusionCategory', record.category),
      record.monthlyCap && `at most ${formatter.duration(record.monthlyCap)} a month`,
    );
  if ('examples' in record) return record.definition;
  if ('hours' in record)
    return formatter.value({ type: 'calendar', calendar: record, timeZone }) ?? '';
  if ('frequency' in record)
    return joined(
      formatter.choice('frequency', record.frequency),
      record.due && `due within ${formatter.duration(record.due)}`,
    );
  if ('meaning' in record) return wordsOf(record.meaning);
  return joined(record.after && `after ${formatter.duration(record.after)}`, record.trigger);
}

function termWords(key: keyof Term, value: unknown): string {
  switch (key) {
    case 'start':
      return formatter.date(value as IsoDate);
    case 'length':
      return formatter.duration(value as Duration);
    case 'review':
      return formatter.choice('frequency', value as string);
    case 'renewal': {
      const { kind, length, notice } = value as Term['renewal'];
      return joined(
        formatter.choice('renewal', kind),
        length && `by ${formatter.duration(length)}`,
        notice && `notice ${formatter.duration(notice)}`,
      );
    }
  }
}

type Part<K extends keyof Termination> = NonNullable<Termination[K]>;

function terminationWords(key: keyof Termination, value: unknown): string {
  switch (key) {
    case 'convenience': {
      const { by, notice } = value as Part<'convenience'>;
      return joined(
        `by ${formatter.choice('party', by)}`,
        notice && `notice ${formatter.duration(notice)}`,
      );
    }
    case 'cause': {
      const { cure } = value as Part<'cause'>;
      return cure ? `${formatter.duration(cure)} to mend a breach` : 'no time to mend set';
    }
    case 'chronic': {
      const { misses, withinMonths } = value as Part<'chronic'>;
      return joined(
        misses !== null && (misses === 1 ? '1 miss' : `${misses} misses`),
        withinMonths !== null && `within ${formatter.duration(duration(withinMonths, 'month'))}`,
      );
    }
    case 'exit': {
      const { assistance, dataRetrieval, erasure } = value as Part<'exit'>;
      return joined(
        assistance && `help for ${formatter.duration(assistance)}`,
        dataRetrieval && `data for ${formatter.duration(dataRetrieval)}`,
        erasure && `erased after ${formatter.duration(erasure)}`,
      );
    }
  }
}

const joined = (...parts: readonly (string | false | null)[]): string =>
  parts
    .filter((part): part is string => part !== false && part !== null && part !== '')
    .join(' · ');

/** The words as typed; live fields and references stand as an ellipsis. */
const wordsOf = (text: RichText): string =>
  text
    .map(({ runs }) =>
      runs
        .map((run) =>
          run.type === 'text' ? run.text : run.type === 'term' ? (run.text ?? '…') : '…',
        )
        .join(''),
    )
    .join(' ');
