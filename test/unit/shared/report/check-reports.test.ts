import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { findingsReport } from '#shared/report/findings-report.ts';
import { packReport } from '#shared/report/pack-report.ts';
import { ignoreFinding } from '#shared/review/decisions.ts';
import { iso20000 } from '#shared/review/packs/iso-20000.ts';
import { judge } from '#shared/review/packs/pack.ts';
import { review } from '#shared/review/review.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { subjectOf } from '#shared/review/subject.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const today = '2027-01-31' as IsoDate;

describe('the report on findings', () => {
  it('lists them by gravity, and those set aside with their reason', () => {
    const agreement = completeAgreement({ courts: '', governingLaw: '' });
    const findings = review(agreement);
    const courts = findings.find(({ rule }) => rule === 'courts-missing')!;
    const decided = ignoreFinding(agreement, courts, 'Agreed in the framework contract');
    const text = documentText(findingsReport(decided, findings, RULES, today));
    expect(text).toContain('Review findings');
    expect(text).toContain('Drawn up on: 31 January 2027');
    expect(text).toContain('The agreement does not say which law governs it.');
    expect(text).toMatch(/which courts decide\. \| Agreed in the framework contract/);
    expect(text.match(/which courts decide/g)).toHaveLength(1);
  });

  it('says it when there is nothing', () => {
    const text = documentText(findingsReport(completeAgreement(), [], RULES, today));
    expect(text).toContain('nothing that stands against this agreement');
  });
});

describe('the report on a pack', () => {
  it('shows each item with its state, its evidence and what is missing', () => {
    const agreement = completeAgreement();
    const result = judge(iso20000, subjectOf(agreement));
    const text = documentText(packReport(agreement, [result], today));
    expect(text).toContain(iso20000.note);
    expect(text).toContain('ISO/IEC 20000-1:2018, clause 8.3.3');
    expect(text).toMatch(
      /Service level targets.*\| Met \| Commitments › Availability: at least 99\.9%/,
    );
    expect(text).toMatch(
      /Workload limits.*\| Missing \| Not found: a clause on workload or capacity/,
    );
    for (const { item } of result.items) expect(text).toContain(item.title);
  });
});
