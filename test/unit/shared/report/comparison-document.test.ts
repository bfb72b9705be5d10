import { describe, expect, test } from 'vitest';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import { WeightsSchema } from '#shared/compare/comparison.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import type { Document, Table } from '#shared/document/document.ts';
import { documentText, inlineText } from '#shared/document/plain-text.ts';
import { comparisonDocument } from '#shared/report/comparison-document.ts';
import {
  decimal,
  harbour,
  OPTIONS,
  OWN,
  providers,
  subjectWith,
  time,
} from '#test/support/terms/terms-providers.ts';

const TODAY = '2026-06-30' as IsoDate;
const sheet = matrix(providers(), OPTIONS);
const plain = comparisonDocument(sheet, null, { title: 'Hosting 2027', today: TODAY });
const tablesOf = ({ nodes }: Document) =>
  nodes.filter((node): node is Table => node.type === 'table');
const named = (document: Document, caption: string) =>
  tablesOf(document).filter((table) => inlineText(table.caption).includes(`: ${caption}`));

describe('The document of a comparison', () => {
  test('lies down and names each SLA with version, date and file', () => {
    expect(plain.landscape).toBe(true);
    expect(documentText(plain)).toContain(
      'Harbour Cloud | Harbour Cloud Ltd | 3.2 | 1 March 2026 | harbour.docx',
    );
    expect(documentText(plain)).toContain('a monthly fee of €10,000');
  });

  test('says best and worst in words, and silence as silence', () => {
    const row = named(plain, 'Availability')[0]?.rows[1]?.map(({ paragraphs }) =>
      paragraphs.map(inlineText).join(' / '),
    );
    expect(row).toEqual([
      'Downtime allowed in 30 days (less is better)',
      '43.2 min Worst [1]',
      '43.2 min Worst [2]',
      '21.6 min Best [3]',
      'silent',
    ]);
  });

  test('says why a figure was corrected', () => {
    const at = '2026-06-02T09:00:00.000Z' as IsoInstant;
    const subject = subjectOfOffer({
      ...harbour(),
      corrections: [
        { path: 'claim/deadline', value: '60 days', reason: 'Letter of 3 May.', at },
        { path: 'soleRemedy', value: null, reason: 'Struck out.', at },
        { path: 'grounds/force-majeure', value: 'excluded', reason: 'Page 4.', at },
      ],
    });
    const text = documentText(
      comparisonDocument(matrix([subject], OPTIONS), null, { title: '', today: TODAY }),
    );
    expect(text).toContain('60 days (corrected: Letter of 3 May.)');
    expect(text).toContain('silent (corrected: Struck out.)');
    expect(text).toContain('excluded (corrected: Page 4.)');
  });

  test('says among what was assumed that tracked changes are pending', () => {
    const change = { kind: 'insertion' as const, author: 'A', date: '', text: 'x', source: '' };
    const pending = subjectOfOffer({ ...harbour(), revisions: [change] });
    const document = comparisonDocument(matrix([pending, ...providers().slice(1)], OPTIONS), null, {
      title: '',
      today: TODAY,
    });
    expect(documentText(document)).toContain(
      'The file has a pending tracked change: it is read as if it were accepted. | Harbour Cloud | all measures',
    );
    expect(documentText(document)).not.toContain('pending in the passage');
  });

  test('says beside a silence what only other plans have', () => {
    const plans = subjectWith({
      response: [time(OWN, 'P1', '8 hours', 8, { plan: 'Basic' })],
      resolution: [time(OWN, 'P1', '4 hours', 4, { plan: 'Gold' })],
    });
    const text = documentText(
      comparisonDocument(matrix([...providers(), plans], OPTIONS), null, {
        title: '',
        today: TODAY,
      }),
    );
    expect(text).toContain('silent* / Also promised: 4 hours (Gold)');
  });

  test('gives the passage of every number, once, with its place', () => {
    const text = documentText(plain);
    const referred = new Set(
      [...text.matchAll(/\[(\d+)(?:–(\d+))?(?:, \d+)*\](?! [“"])/g)].map(([, number]) => number),
    );
    const listed = [...text.matchAll(/\[(\d+)\] “/g)].map(([, number]) => number);
    expect(listed).toHaveLength(new Set(listed).size);
    for (const number of referred) expect(listed).toContain(number);
    expect(text).toContain('[1] “99.9 %” (passage 4 of the text)');
  });

  test('names places as pages and lines where the reading knows them', () => {
    const [first, ...rest] = providers() as readonly [Subject, ...Subject[]];
    const origins = { '/text/3': { page: 2 }, '/text/4': { line: 17 } };
    const document = comparisonDocument(matrix([{ ...first, origins }, ...rest], OPTIONS), null, {
      title: '',
      today: TODAY,
    });
    expect(documentText(document)).toContain('[1] “99.9 %” (page 2)');
    expect(documentText(document)).toContain('(line 17)');
  });

  test('marks what rests on an assumption and lists them all', () => {
    const text = documentText(plain);
    expect(text).toContain('33.6 h* Worst');
    for (const assumption of [
      'Business hours are taken as 40 hours a week on five days. | Delta Data',
      'Business hours are taken as the hours of support: 40 hours a week. | Harbour Cloud',
    ])
      expect(text).toContain(assumption);
  });

  test('says about what all are silent instead of showing empty rows', () => {
    expect(documentText(plain)).toContain('All SLAs are silent about this.');
    expect(documentText(plain)).not.toContain('Latency (less is better)');
  });

  test('shows more than five SLAs in two tables', () => {
    const eight = [...providers(), ...providers()].map((subject, at) => ({
      ...subject,
      id: `s${at}`,
      name: `SLA ${at}`,
    }));
    const document = comparisonDocument(matrix(eight, OPTIONS), null, { title: '', today: TODAY });
    const tables = named(document, 'Availability (SLAs');
    expect(tables.map(({ columns }) => columns.map(({ heading }) => heading))).toEqual([
      ['Measure', 'SLA 0', 'SLA 1', 'SLA 2', 'SLA 3'],
      ['Measure', 'SLA 4', 'SLA 5', 'SLA 6', 'SLA 7'],
    ]);
    for (const { columns, rows } of tablesOf(document))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('shows scores only with their parts and what they hang on', () => {
    const scores = scoresOf(
      sheet,
      WeightsSchema.parse({ 'availability.downtime': '3', 'credits.maximum': '1' }),
      [{ criterion: 'claims.sole-remedy', comparator: 'at-most', value: decimal('0') }],
    );
    const text = documentText(comparisonDocument(sheet, scores, { title: '', today: TODAY }));
    expect(text).toContain('Delta Data has the highest score.');
    expect(text).toContain('Out: “Credits are the sole remedy” must be at most no: it is yes.');
    expect(text).toContain('100 points, adds 75');
    expect(text).toContain(
      'Delta Data wins whatever the weight of “Most that one month can give”.',
    );
    expect(documentText(plain)).not.toContain('Scoring');
  });

  test('shows a replay with what was not replayed', () => {
    const incidents = [
      {
        start: Date.UTC(2026, 5, 3),
        end: Date.UTC(2026, 5, 3, 2),
        kind: 'outage' as const,
        weight: '1',
      },
    ];
    const month = { first: '2026-06-01' as IsoDate, last: TODAY };
    const replays = replaySubjects(incidents, providers(), month, OPTIONS);
    const text = documentText(
      comparisonDocument(sheet, null, { title: '', today: TODAY, replays }),
    );
    expect(text).toMatch(
      /Harbour Cloud \| Availability \| 1 June 2026 to 30 June 2026 \| 99\.722% \| at least 99\.9% \| missed \| 10% · €1,000 \| 30 July 2026/,
    );
    expect(text).toContain('Response: Severity 1: Incidents say nothing about response times.');
  });

  test('every table and heading has an anchor of its own', () => {
    const anchors = plain.nodes.flatMap((node) =>
      node.type === 'table' || node.type === 'heading' ? [node.anchor] : [],
    );
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
