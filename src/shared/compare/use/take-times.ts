import type { Agreement } from '#shared/agreement/agreement.ts';
import { CalendarSchema, fillsTheWeek, newCalendar } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { addRecord } from '#shared/agreement/edit/records.ts';
import { freeId, type CalendarId, type SeverityId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import { err, ok } from '#shared/base/result.ts';
import { line } from '../offer/building.ts';
import { BUSINESS_HOURS, figureOf } from '../offer/offer-times.ts';
import { timeAt } from '../rows/ranked-times.ts';
import { WORDS } from '../words.ts';
import { severityRanks } from '../severity-rank.ts';
import { SILENT, type Take } from './change.ts';
import { ownCommitment, withCommitment } from './own-parties.ts';
import { field } from './taken-clause.ts';

/** A time to answer or to resolve, for the own severity of the same rank; one is added where none is. */
export const takeTime =
  (kind: 'response' | 'resolution', rank: number): Take =>
  ({ agreement, subject, options }) => {
    const found = timeAt(kind, rank, subject, options);
    if (found === null) return err(SILENT);
    const { term } = found;
    const figure = figureOf(term);
    if (figure === null) return err(`"${term.text}" is no time that a commitment can promise.`);
    const withSeverity = severityFor(agreement, rank, term.severity);
    const { severity } = withSeverity;
    const prepared = term.working ? withBusinessHours(withSeverity.agreement) : withSeverity;
    const calendar = 'calendar' in prepared ? prepared.calendar : null;
    const own = agreement.commitments.find(
      (commitment) => commitment.kind === kind && commitment.severity === severity,
    );
    const title = kind === 'response' ? 'Response' : 'Resolution';
    const name = line(term.severity === '' ? title : `${title}: ${term.severity}`);
    const base = own ?? ownCommitment(agreement, kind, name);
    const commitment: Commitment = {
      ...base,
      severity,
      calendar,
      target: { ...base.target, comparator: 'at-most', ...figure, share: term.share },
    };
    const words = WORDS.target(commitment.target, true) ?? '';
    return ok({
      agreement: withCommitment(prepared.agreement, commitment),
      commitment: commitment.id,
      words: own
        ? `The time of "${own.name}" is now ${words}.`
        : `"${name}" of ${words} was added.`,
      clause: {
        section: 'metrics',
        title: name,
        shows: `/commitments/${commitment.id}`,
        body: [
          paragraph(
            ...(severity === null
              ? ['The time ']
              : ['For cases of ', field(`commitment.${commitment.id}.severity`), ' the time ']),
            kind === 'response' ? 'to answer must be ' : 'to resolve them must be ',
            field(`commitment.${commitment.id}.comparison`),
            ...(calendar === null
              ? ['.']
              : [', within ', field(`commitment.${commitment.id}.calendar`), '.']),
          ),
        ],
      },
    });
  };

function severityFor(
  agreement: Agreement,
  rank: number,
  printed: string,
): { readonly agreement: Agreement; readonly severity: SeverityId | null } {
  if (printed === '') return { agreement, severity: null };
  const { severities } = agreement;
  const ranks = severityRanks(severities.map(({ name }) => name));
  const own =
    severities.find(({ name }) => ranks.get(name) === rank) ??
    ([...ranks.values()].every((one) => one === null) ? severities[rank - 1] : undefined);
  if (own) return { agreement, severity: own.id };
  const id = freeId(
    printed,
    severities.map((severity) => severity.id),
  ) as SeverityId;
  return {
    agreement: addRecord(agreement, 'severities', newSeverity(id, line(printed))),
    severity: id,
  };
}

/** With the own calendar of business hours, or a new one. */
function withBusinessHours(agreement: Agreement): {
  readonly agreement: Agreement;
  readonly calendar: CalendarId;
} {
  const own = agreement.calendars.find(
    (calendar) => calendar.hours.length > 0 && !fillsTheWeek(calendar),
  );
  if (own) return { agreement, calendar: own.id };
  const id = freeId(
    BUSINESS_HOURS,
    agreement.calendars.map((calendar) => calendar.id),
  ) as CalendarId;
  const calendar = CalendarSchema.parse(newCalendar(id, 'Business hours'));
  return { agreement: addRecord(agreement, 'calendars', calendar), calendar: id };
}
