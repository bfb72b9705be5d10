import type { Duration } from '#shared/agreement/duration.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import { exact } from '#shared/base/decimal.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { Terms, TextTerm } from '#shared/terms/terms.ts';
import { at, textAt, type Own } from './own-term.ts';

/** How an own agreement can be ended. */
export function terminationTerm({ agreement, formatter }: Own): Terms['termination'] {
  const { convenience } = agreement.termination;
  if (convenience === null) return null;
  // As the document says it: among more than two parties, "either" is any of them.
  const isAny = convenience.by === 'either' && agreement.stakeholders.filter(isParty).length > 2;
  const who = formatter.choice('party', isAny ? 'any' : convenience.by);
  const text =
    convenience.notice === null
      ? who
      : `${who}, notice of ${formatter.duration(convenience.notice)}`;
  return {
    ...at('/termination/convenience', text),
    text,
    noticeDays: convenience.notice === null ? null : calendarDays(convenience.notice),
  };
}

/** Of units that are calendar days for certain; a month is no number of days. */
function calendarDays({ value, unit }: Duration): number | null {
  if (unit === 'day') return exact(value).toNumber();
  if (unit === 'week') return exact(value).times(7).toNumber();
  return null;
}

export function chronicTerm({ agreement, formatter }: Own): TextTerm | null {
  const { chronic } = agreement.termination;
  if (chronic === null) return null;
  const names = chronic.commitments.map((id) => recordName(agreement, 'commitments', id));
  const misses = chronic.misses === null ? 'repeated' : `${chronic.misses}`;
  const months =
    chronic.withinMonths === null
      ? ''
      : ` within ${chronic.withinMonths} month${chronic.withinMonths === 1 ? '' : 's'}`;
  return textAt(
    '/termination/chronic',
    `${misses} misses${names.length === 0 ? '' : ` of ${formatter.list(names)}`}${months}`,
  );
}

/** Clauses about liability are told by their titles: the model has no figure of it. */
const LIABILITY = /\b(?:liabilit|haftung|responsabilit|responsabilidad)/i;

export function liabilityTerm({ agreement }: Own): TextTerm | null {
  for (const section of agreement.sections)
    for (const item of section.items) {
      if (item.type !== 'clause' || !LIABILITY.test(item.title)) continue;
      const place = { path: `/sections/${section.id}/items/${item.id}`, label: item.title };
      const resolver = new Resolver(agreement);
      const text = item.body
        .map(({ runs }) => inlineText(resolver.runs(runs, place, item.id)))
        .join('\n');
      return textAt(place.path, text.slice(0, 4_000));
    }
  return null;
}
