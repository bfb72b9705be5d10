import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { recordResult } from '#shared/engine/record/edit.ts';
import { reportDocument } from '#shared/report/report-document.ts';
import type { ReportRequest } from '#shared/report/request.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { makeSample, shippedCatalogue } from '#test/support/agreements/sample-fill.ts';

const today = '2028-05-02' as IsoDate;
const wan = makeSample('wan', shippedCatalogue());
const { id } = wan.commitments.find(({ kind }) => kind === 'availability')!;
const missed = recordResult(wan, id, {
  period: '2028-04-01' as IsoDate,
  value: '99.2' as DecimalString,
  cases: null,
  claimed: null,
  claimedCredit: null,
  terms: null,
  note: '',
});

const textsOf = (agreement: Agreement, request: ReportRequest): string => {
  const made = reportDocument(agreement, request);
  if (!made.ok) throw new Error(made.error.message);
  return documentTexts(made.value).join('\n');
};

describe('a report', () => {
  it('on the service shows the results of its time', () => {
    const request = { type: 'service-review', today, from: null, to: null } as const;
    expect(textsOf(missed, request)).toContain('99.2');
  });

  it('that claims a credit is there for a result that missed its target', () => {
    const request = {
      type: 'claim-letter',
      today,
      commitment: id,
      period: '2028-04-01' as IsoDate,
      fee: null,
      affected: '',
      incidents: [],
    } as const;
    expect(textsOf(missed, request)).toContain('99.2');
    // The agreement asks for the times of the failure, and credits the Site that failed.
    expect(textsOf(missed, request)).toContain('to be filled in before the letter is sent');
    expect(textsOf(missed, request)).toMatch(/Affected: _+\./);
    const start = Date.parse('2028-04-12T09:00:00Z');
    const told = textsOf(missed, {
      ...request,
      fee: '1000' as DecimalString,
      affected: 'Site Leeds',
      incidents: [{ start, end: start + 5_400_000, kind: 'outage', weight: '1' }],
    });
    expect(told).toContain('Affected: Site Leeds.');
    expect(told).toContain('90 minutes');
    expect(told).toContain('£100.00');
    expect(told).not.toContain('to be filled in');
  });

  it('that claims a credit says where nothing can be claimed', () => {
    const made = reportDocument(wan, {
      type: 'claim-letter',
      today,
      commitment: id,
      period: '2028-04-01' as IsoDate,
      fee: null,
      affected: '',
      incidents: [],
    });
    expect(made).toMatchObject({
      ok: false,
      error: { place: { path: `/commitments/${id}/results` } },
    });
  });

  it('on the review names what was found, and on packs what they ask for', () => {
    expect(textsOf(wan, { type: 'findings', today })).toContain('Warnings');
    const packs = textsOf(wan, { type: 'packs', today, packs: ['dora-2'] });
    expect(packs).toContain('does not replace');
  });
});
