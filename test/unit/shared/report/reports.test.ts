import { beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '#main/catalogue.ts';
import { createTypesetter, exportPdf, type PdfPress } from '#main/export/pdf.ts';
import { resourcePaths } from '#main/export/resources.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Document } from '#shared/document/document.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { factsOfRecord } from '#shared/report/claim-facts.ts';
import { claimLetter } from '#shared/report/claim-letter.ts';
import { serviceReview, type ServiceReviewOptions } from '#shared/report/service-review.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { docxBodyTexts, openDocx, withStyle } from '#test/support/word/docx.ts';
import { pageTexts, structureFaults } from '#test/support/pdf/pdf-reader.ts';
import { spokenWords } from '#test/support/pdf/pdf-words.ts';
import { descendants } from '#test/support/word/xml.ts';
import { monthly, withResults } from '#test/support/agreements/records.ts';

const samples = await loadSamples();
const sample = (id: string): Agreement => samples.find((one) => one.id === id)!;
const today = '2026-07-06' as IsoDate;

/** In force since 2025, for three years. */
const running: Agreement = {
  ...sample('sample-saas'),
  term: {
    ...sample('sample-saas').term,
    start: '2025-03-01' as IsoDate,
    length: { value: '3' as DecimalString, unit: 'year' },
  },
};
const saas = withResults(running, {
  availability: monthly('2026-01', ['99.98', '99.93', '99.71', '99.9', '99.88', '98.7'], (at) => ({
    note: at === 2 ? 'Failure of the storage cluster' : '',
  })),
  'response-sev1': monthly('2026-01', [
    '97.5/118',
    '96.2/104',
    '94.1/17',
    '92.8/139',
    null,
    '96/125',
  ]),
});
const teams = withResults(sample('sample-multi-stage'), {
  'lead-volume': monthly('2026-01', ['170', '190', '185']),
});

const everything = { today, from: null, to: null };
const recordOf = (agreement: Agreement) => performanceRecord(agreement, { today, fee: '10000' });
const reviewOf = (agreement: Agreement, options: Partial<ServiceReviewOptions> = {}) =>
  serviceReview(agreement, { ...everything, fee: '10000', ...options });
const letterOf = () => claimLetter(saas, factsOfRecord(recordOf(saas).creditsDue[0]!, { today })!);

const documents: readonly (readonly [string, Document])[] = [
  ['a review between companies', reviewOf(saas)],
  ['a review between teams', reviewOf(teams)],
  ['a review without a result', reviewOf(sample('sample-wan'))],
  ['a claim letter', letterOf()],
];

let press: PdfPress;
beforeAll(async () => {
  press = await createTypesetter(resourcePaths({ root: process.cwd() }));
});

async function printed(document: Document) {
  const made = await exportPdf(
    document,
    {
      created: '2026-07-06T09:00:00.000Z' as IsoInstant,
      author: '',
      source: null,
      font: 'carlito',
      annexes: new Map(),
      fields: true,
      onlyPages: false,
    },
    press,
  );
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const letters = (texts: readonly string[]) => texts.join('').replace(/[\s\p{Cf}\p{Pd}]+/gu, '');

describe('reports leave the house as Word and PDF', () => {
  it.each(documents)('%s: Word holds all of its words', (_, document) => {
    expect(docxBodyTexts(docxOf(document))).toEqual(documentTexts(document));
  });

  it.each(documents)('%s: PDF holds all of its words, and is sound', async (_, document) => {
    const { bytes } = await printed(document);
    expect(letters(await spokenWords(bytes))).toBe(
      letters(documentTexts(document, { numbered: true })),
    );
    expect(structureFaults(bytes)).toBe('');
  });

  it.each(documents)('%s names each anchor once', (_, document) => {
    const anchors = document.nodes.flatMap((node) => ('anchor' in node ? [node.anchor] : []));
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe('a service review', () => {
  const text = documentText(reviewOf(saas));

  it('tells results, outcome and credits of each window', () => {
    expect(text).toContain('Targets were met in 7 of 11 measured windows.');
    expect(text).toMatch(/March 2026.*at least 99\.9%.*99\.710%.*Missed.*5% \(£500\.00\)/s);
    expect(text).toMatch(/March 2026.*at least 95%.*94\.1%.*17.*Met/s);
    expect(text).toContain('Failure of the storage cluster');
  });

  it('tells what can still be claimed, and what lies ahead', () => {
    expect(text).toContain('To be claimed by 30 July 2026');
    expect(text).toContain('Time to claim has passed');
    expect(text).toContain('Last day to claim the credit for Availability, June 2026');
    expect(text).toContain('Service Level Report for 1 June 2026 to 30 June 2026, by Provider');
  });

  it('tells the last day to refuse a renewal, the review and a report without a time', () => {
    const renewed: Agreement = {
      ...saas,
      term: {
        ...saas.term,
        start: '2026-04-01' as IsoDate,
        length: { value: '12' as DecimalString, unit: 'month' },
        renewal: {
          kind: 'automatic',
          length: { value: '12' as DecimalString, unit: 'month' },
          notice: { value: '1' as DecimalString, unit: 'month' },
        },
        review: 'half-yearly',
      },
      reports: saas.reports.map((report) => ({ ...report, due: null })),
    };
    const ahead = documentText(reviewOf(renewed));
    expect(ahead).toContain('28 February 2027 | Last day to refuse the renewal of the agreement');
    expect(ahead).toContain('1 April 2027 | The agreement renews itself');
    expect(ahead).toContain('1 October 2026 | Review of the agreement');
    expect(ahead).toContain('1 August 2026 | Service Level Report for 1 July 2026 to 31 July 2026');
    expect(ahead).not.toContain('Last day of the term');
    const once = { ...renewed.term, renewal: { ...renewed.term.renewal, kind: 'none' as const } };
    expect(documentText(reviewOf({ ...renewed, term: once }))).toContain(
      '31 March 2027 | Last day of the term',
    );
  });

  it('tells what misses lead to between teams: the plan, its day, and escalation', () => {
    const missed = withResults(sample('sample-multi-stage'), {
      'hand-over': monthly('2026-05', ['90', '91']),
    });
    const told = documentText(reviewOf(missed));
    expect(told).toMatch(/Complete hand-over.*May 2026.*1 of 2 \| Due by/);
    expect(told).toMatch(/Complete hand-over.*June 2026.*2 of 2: escalated \| Due by/);
    expect(told).toContain('Complete the records; the team lead checks every hand-over');
    expect(told).toMatch(
      /July 2026 \| Improvement plan for Complete hand-over.*June 2026, by Sales/,
    );
    expect(told).not.toContain('credit');
  });

  it('says who owes what to whom', () => {
    expect(documentText(reviewOf(teams))).toContain('Owed to Sales');
    expect(text).toContain('What is owed');
  });

  it('says nothing of money between teams', () => {
    const long = withResults(sample('sample-multi-stage'), {
      'lead-volume': monthly('2025-11', ['170', '190', '185']),
    });
    for (const agreement of [teams, long])
      expect(documentText(reviewOf(agreement))).not.toMatch(/credit/i);
  });

  it('can be of a part of the time', () => {
    const spring = documentText(
      reviewOf(saas, { from: '2026-03-01' as IsoDate, to: '2026-05-31' as IsoDate }),
    );
    expect(spring).toContain('1 March 2026 to 31 May 2026');
    expect(spring).not.toContain('January 2026 |');
    expect(spring).toContain('over the last 5 results');
  });

  it('knows nothing of what came after its time', () => {
    const missed = withResults(sample('sample-saas'), {
      availability: monthly('2025-11', ['99.5', '99.5', '99.95', '90']),
    });
    const autumn = documentText(reviewOf(missed, { to: '2025-12-31' as IsoDate }));
    expect(autumn).toContain('December 2025');
    expect(autumn).not.toContain('February 2026');
    expect(autumn).not.toMatch(/^2026 /m);
    expect(documentText(reviewOf(missed))).toContain('February 2026');
  });

  it('says that sums are before a limit for all credits of a month, where several share one', () => {
    const limit = 'before any limit of the agreement for all credits of a month together';
    const both = withResults(sample('sample-saas'), {
      availability: monthly('2026-06', ['98']),
      'response-sev1': monthly('2026-06', ['90/100']),
    });
    expect(documentText(reviewOf(both))).toContain(limit);
    const alone = withResults(sample('sample-saas'), { availability: monthly('2026-06', ['98']) });
    expect(documentText(reviewOf(alone))).not.toContain(limit);
  });

  it('says why a result below its target is met', () => {
    const few = withResults(sample('sample-saas'), {
      'response-sev1': monthly('2026-06', ['90/10']),
    });
    expect(documentText(reviewOf(few))).toContain('Met (fewer than 20 cases, one missed)');
  });

  it('keeps what was claimed, and tells what it would be now', () => {
    const claimed = withResults(sample('sample-saas'), {
      availability: monthly('2026-06', ['99.95'], () => ({
        claimed: '2026-07-02' as IsoDate,
        claimedCredit: { percent: '5' as DecimalString, amount: '500' as DecimalString },
      })),
    });
    expect(documentText(reviewOf(claimed))).toMatch(
      /5%.*£500\.00.*Claimed on 2 July 2026\. As the record stands now it would be no credit/s,
    );
  });

  it('says so where nothing was recorded', () => {
    expect(documentText(reviewOf(sample('sample-wan')))).toContain(
      'No result has been recorded yet.',
    );
  });
});

describe('a claim letter', () => {
  const text = documentText(letterOf());

  it('names promise, result, credit and time to claim', () => {
    expect(text).toContain(
      'promises at least 99.9%. In the window June 2026 the result was 98.700%',
    );
    expect(text).toContain('25% of the monthly fee, which is £2,500.00');
    expect(text).toContain('it can be made until 30 July 2026');
  });

  it('is a letter: sender and receiver, date and subject stand above it, and no number', () => {
    const { letter, front, nodes } = letterOf();
    expect(letter).toBe(true);
    expect(front.facts.map(({ label }) => label)).toEqual(['From', 'To', 'Date', 'Agreement']);
    expect(nodes[0]).toMatchObject({
      type: 'paragraph',
      text: [{ text: expect.stringMatching(/^Dear /) }],
    });
    const headings = nodes.filter((node) => node.type === 'heading');
    expect(headings.filter(({ number }) => number !== null)).toEqual([]);
  });

  it('stands on one page, with what is enclosed on the next', async () => {
    const { bytes } = await printed(letterOf());
    const pages = pageTexts(bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/From[\s\S]*To[\s\S]*Date[\s\S]*Dear[\s\S]*Yours[\s\S]*Signature/);
    expect(pages[0]).not.toContain('Contents');
    expect(pages[1]).toContain('How the credit is reckoned');
    const word = openDocx(docxOf(letterOf()));
    expect(withStyle(word, 'ContentsHeading')).toEqual([]);
    expect(
      descendants(word.document, 'w:pageBreakBefore').map(({ attributes }) => attributes['w:val']),
    ).toEqual([undefined]);
  });

  it('closes as it greets: sincerely whom it names, faithfully whom it does not', () => {
    const claimed = (name: string | null) => {
      const agreement = {
        ...saas,
        stakeholders: saas.stakeholders.map((stakeholder) => ({
          ...stakeholder,
          contacts:
            name === null
              ? []
              : stakeholder.contacts.map((contact) => ({
                  ...contact,
                  purpose: 'complaints' as const,
                  name,
                })),
        })),
      };
      return documentText(
        claimLetter(agreement, factsOfRecord(recordOf(saas).creditsDue[0]!, { today })!),
      );
    };
    expect(claimed('Siân Pritchard')).toMatch(/Dear Siân Pritchard,[\s\S]*Yours sincerely,/);
    expect(claimed(null)).toMatch(/Dear Sir or Madam,[\s\S]*Yours faithfully,/);
  });

  it('prints sums of the calculation as money', () => {
    expect(text).toContain('£2,500.00');
    expect(text).not.toMatch(/\d GBP/);
  });

  it('encloses what it holds', () => {
    expect(text).toContain('The calculation is enclosed.');
    const facts = factsOfRecord(recordOf(saas).creditsDue[0]!, { today })!;
    const told = (change: Partial<typeof facts>) =>
      documentText(claimLetter(saas, { ...facts, ...change }));
    const incidents = [{ start: 0, end: 60_000, fate: 'counts' as const }];
    expect(told({ incidents })).toContain('The incidents and the calculation are enclosed.');
    expect(told({ incidents, trace: [] })).toContain('The incidents are enclosed.');
    expect(told({ trace: [] })).not.toContain('enclosed');
  });

  it('claims a sum where no fee is known that it would be a share of', () => {
    const facts = factsOfRecord(recordOf(saas).creditsDue[0]!, { today })!;
    expect(
      documentText(
        claimLetter(saas, {
          ...facts,
          creditPercent: null,
          creditAmount: '500' as typeof facts.creditAmount,
        }),
      ),
    ).toContain('We claim a service credit of £500.00.');
  });

  it('shows the calculation', () => {
    expect(text).toContain('How the credit is reckoned');
    expect(text).toContain('basis × credit / 100');
  });
});
