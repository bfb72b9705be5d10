import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Inlines } from '#shared/document/document.ts';
import { COMMITMENT_FIELDS } from '../fields/record-fields.ts';
import { durationValue } from '../fields/value.ts';
import { plain, strong, type Resolver } from '../resolver.ts';
import { clockWords } from './clock-words.ts';
import { cell, rowHeader, type View } from './table.ts';

/** One field of a commitment as an inline; a blank that stops where it is missing. */
export function commitmentField(resolver: Resolver, commitment: Commitment, name: string) {
  const field = COMMITMENT_FIELDS[name]!;
  return resolver.value(field.value(commitment, resolver.agreement), {
    path: `/commitments/${commitment.id}${field.at(commitment)}`,
    label: resolver.label('commitments', commitment, field.control),
  });
}

export const commitmentName = (resolver: Resolver, commitment: Commitment) =>
  rowHeader(
    `/commitments/${commitment.id}/name`,
    resolver.required(commitment.name, {
      path: `/commitments/${commitment.id}/name`,
      label: resolver.label('commitments', commitment, 'Name'),
    }),
  );

export const severitiesView: View = (resolver) => ({
  weights: [2, 5, 5],
  rows: resolver.agreement.severities.map((severity) => {
    const at = `/severities/${severity.id}`;
    return [
      rowHeader(
        `${at}/name`,
        resolver.required(severity.name, {
          path: `${at}/name`,
          label: resolver.label('severities', severity, 'Name'),
        }),
      ),
      cell(
        `${at}/definition`,
        resolver.required(severity.definition, {
          path: `${at}/definition`,
          label: resolver.label('severities', severity, 'Definition'),
        }),
      ),
      cell(
        `${at}/examples`,
        ...severity.examples.map((text) => resolver.typed(text, `${at}/examples`)),
      ),
    ];
  }),
});

export const commitmentsView: View = (resolver) => ({
  // Names of stakeholders are not to break within a word, in the wider fonts of other machines either.
  weights: [11, 5, 5, 8, 8],
  rows: resolver.agreement.commitments.map((commitment) => {
    const at = `/commitments/${commitment.id}`;
    const { phrases } = resolver.wording;
    const calendar = resolver.agreement.calendars.find(({ id }) => id === commitment.calendar);
    // With a single service there is nothing to tell apart.
    const services =
      resolver.agreement.services.length > 1
        ? resolver.formatter.value(
            COMMITMENT_FIELDS['services']!.value(commitment, resolver.agreement),
          )
        : null;
    return [
      {
        ...commitmentName(resolver, commitment),
        paragraphs: [
          ...commitmentName(resolver, commitment).paragraphs,
          ...(commitment.description.trim() === ''
            ? []
            : [[resolver.typed(commitment.description, `${at}/description`)]]),
          ...(services === null
            ? []
            : [[resolver.typed(phrases.forServices(services), `${at}/services`)]]),
        ],
      },
      cell(`${at}/obligor`, commitmentField(resolver, commitment, 'obligor')),
      cell(`${at}/beneficiaries`, commitmentField(resolver, commitment, 'beneficiaries')),
      cell(`${at}/target`, commitmentField(resolver, commitment, 'comparison')),
      cell(
        `${at}/window`,
        commitmentField(resolver, commitment, 'window'),
        calendar ? plain(clockWords(resolver, commitment, calendar)) : null,
        pauses(resolver, commitment),
      ),
    ];
  }),
});

/** Whom the clock waits for, by name; a name that is missing is a blank in the same row already. */
function pauses({ agreement, formatter, wording }: Resolver, commitment: Commitment) {
  if (!commitment.pausesWhileWaiting) return null;
  const named = (ids: readonly (string | null)[]) =>
    agreement.stakeholders
      .filter(({ id, name }) => ids.includes(id) && name.trim() !== '')
      .map(({ name }) => name);
  const [obligor] = named([commitment.obligor]);
  const beneficiaries = named(commitment.beneficiaries);
  return obligor === undefined || beneficiaries.length === 0
    ? null
    : plain(wording.phrases.pauses(obligor, formatter.either(beneficiaries)));
}

export const measurementView: View = (resolver) => ({
  weights: [3, 6, 5],
  rows: resolver.agreement.commitments.map((commitment) => {
    const at = `/commitments/${commitment.id}/measurement`;
    return [
      commitmentName(resolver, commitment),
      cell(at, ...measurementLines(resolver, commitment)),
      cell(at, ...measurementRules(resolver, commitment)),
    ];
  }),
});

function measurementLines(resolver: Resolver, commitment: Commitment): readonly Inlines[] {
  const words = resolver.wording.measurement;
  const { measurement } = commitment;
  const line = (label: string, name: string, given: boolean): Inlines[] =>
    given ? [[strong(`${label}: `), commitmentField(resolver, commitment, name)]] : [];
  return [
    ...line(words.source, 'source', true),
    ...line(words.method, 'method', measurement.method.trim() !== ''),
    ...line(words.frequency, 'frequency', measurement.frequency.trim() !== ''),
    ...line(words.measuredBy, 'measuredBy', true),
  ];
}

function measurementRules(resolver: Resolver, commitment: Commitment): readonly Inlines[] {
  const { phrases } = resolver.wording;
  const { formatter, agreement } = resolver;
  const { measurement } = commitment;
  const excluded = agreement.exclusions
    .filter(({ id }) => measurement.excluded.includes(id))
    .map(({ title }) => title);
  const smallest = formatter.value(durationValue(measurement.smallestOutage));
  return [
    ...(smallest === null ? [] : [[plain(phrases.smallestOutage(smallest))]]),
    ...(measurement.rounding === null
      ? []
      : [[plain(resolver.wording.measurement.rounding(measurement.rounding))]]),
    ...(excluded.length === 0 ? [] : [[plain(phrases.excludes(formatter.list(excluded)))]]),
  ];
}
