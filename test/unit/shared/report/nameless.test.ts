import { describe, expect, it } from 'vitest';
import { RECORD_LISTS, type Agreement, type RecordList } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { listFields } from '#shared/assemble/fields/catalogue.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { chronicTerm } from '#shared/compare/own/own-ending.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Document } from '#shared/document/document.ts';
import { backToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { supplyChain } from '#shared/engine/composition/supplies.ts';
import { readResults } from '#shared/engine/import/results.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';
import { scheduleOf } from '#shared/engine/schedule/dates.ts';
import { findIndex } from '#shared/find/texts.ts';
import { reportDocument } from '#shared/report/report-document.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { PACKS } from '#shared/review/packs/index.ts';
import { decimal, table } from '#test/support/agreements/agreements.ts';
import { TELLING, withoutNames, withTellingIds } from '#test/support/agreements/nameless.ts';
import { monthly, withResults } from '#test/support/agreements/records.ts';
import { makeSample, shippedCatalogue } from '#test/support/agreements/sample-fill.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';

const today = '2028-05-02' as IsoDate;
const catalogue = shippedCatalogue();

/** All that the tools tell of: suppliers that promise too little, misses, repeated failure, obligations. */
function told(sample: string): Agreement {
  const made = makeSample(sample, catalogue);
  const id = made.commitments.find(({ kind }) => kind === 'availability')?.id;
  const missed = id ? withResults(made, { [id]: monthly('2028-04', ['91.2']) }) : made;
  return withTellingIds({
    ...missed,
    // What it is built on promises less than the service does; of one supply nothing is known.
    services: missed.services.map((service) => ({
      ...service,
      supplies: ['9', null].map((availability) => ({
        name: '',
        agreement: null,
        commitment: null,
        availability: availability === null ? null : decimal(availability),
        group: '',
      })),
    })),
    termination: {
      ...missed.termination,
      chronic: { commitments: id ? [id] : [], misses: 3, withinMonths: 12, notice: null },
    },
    sections: missed.sections.map((section, at) =>
      at > 0
        ? section
        : { ...section, items: [...section.items, table('owed', 'obligations', 'Who owes what')] },
    ),
  });
}

const SAMPLES = ['wan', 'multi-stage'].map(told);

/** One list after the other has no names, and at last none has. */
const LISTS: readonly (readonly RecordList[])[] = [
  ...RECORD_LISTS.map((list) => [list]),
  RECORD_LISTS,
];

/** An id, or the gap that a name leaves which is not there. */
const NO_NAME = new RegExp(`${TELLING}|“\\s*”|"\\s*"|\\bof {2}`);

const wordsOf = ({ place, message, remedy }: Problem): readonly string[] => [
  place.label,
  message,
  remedy,
];

const alternativesOf = ({ nodes }: Document): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'diagram' ? [node.alternative] : []));

const requestsFor = (agreement: Agreement): readonly ReportRequest[] => [
  { type: 'service-review', today, from: null, to: null },
  { type: 'findings', today },
  { type: 'packs', today, packs: PACKS.map(({ id }) => id) },
  ...['2028-04-01', '2020-01-01'].flatMap((period) =>
    agreement.commitments.map(({ id }): ReportRequest => ({
      type: 'claim-letter',
      today,
      commitment: id,
      period: period as IsoDate,
      fee: null,
      affected: '',
      incidents: [],
    })),
  ),
];

const WAYS: Readonly<Record<string, (agreement: Agreement) => readonly string[]>> = {
  'the document and its stops': (agreement) => {
    const { document, stops } = assemble(agreement);
    return [...documentTexts(document), ...alternativesOf(document), ...stops.flatMap(wordsOf)];
  },
  'reports and letters': (agreement) =>
    requestsFor(agreement).flatMap((request) => {
      const made = reportDocument(agreement, request);
      return made.ok ? [made.value.title, ...documentTexts(made.value)] : wordsOf(made.error);
    }),
  'the check of the suppliers': (agreement) => [
    ...backToBack(agreement, () => null).flatMap(({ findings, problems }) =>
      [...findings, ...problems].flatMap(wordsOf),
    ),
    ...backToBack(
      {
        ...agreement,
        services: agreement.services.map((service) => ({
          ...service,
          supplies: [
            {
              name: '',
              agreement: { agreement: agreement.id, title: 'Theirs' },
              commitment: null,
              availability: null,
              group: '',
            },
          ],
        })),
      },
      () => ({ ...agreement, calendars: [], exclusions: [], severities: [] }),
    ).flatMap(({ findings, problems }) => [
      ...[...findings, ...problems].flatMap(wordsOf),
      ...findings.map(({ supplier }) => supplier?.place.label ?? ''),
    ]),
    ...agreement.services.flatMap((service) =>
      supplyChain(agreement, service, () => null).problems.flatMap(wordsOf),
    ),
  ],
  'what is taken over from above': (agreement) =>
    inherited(agreement, () => null).values.map(({ name }) => name),
  'faults of imported results': ({ commitments }) => {
    const read = readResults('month,commitment,value\n2026-05,nothing of these,9\n', commitments);
    return read.ok ? [] : read.error.flatMap(wordsOf);
  },
  'terms to compare': (agreement) => {
    const own = { agreement, formatter: formatterFor(agreement.language) };
    return [chronicTerm(own)?.text ?? ''];
  },
  dates: (agreement) =>
    scheduleOf(agreement, {
      from: '2027-01-01' as IsoDate,
      to: '2028-12-31' as IsoDate,
      today,
    }).dates.map(({ title }) => title),
  'the menu of fields': (agreement) =>
    listFields(agreement).flatMap(({ label, group }) => [label, group]),
  'hits of the search': (agreement) =>
    findIndex(agreement).flatMap(({ place, group }) => [place.label, group.title]),
};

describe('a record that has no name yet', () => {
  it.each(Object.entries(WAYS))('is told by what it is in %s', (_, way) => {
    const words = SAMPLES.flatMap((whole) =>
      LISTS.flatMap((lists) => way(withoutNames(whole, lists))),
    );
    expect(words.join('')).not.toBe('');
    expect([...new Set(words.filter((text) => NO_NAME.test(text)))]).toEqual([]);
  });
});
