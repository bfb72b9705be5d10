import { describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, SectionId } from '#shared/agreement/ids.ts';
import { newSection } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { completenessOf } from '#shared/assemble/completeness.ts';
import { clause, completeAgreement, table } from '#test/support/agreements/agreements.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';

const stepsOf = (agreement: Agreement) =>
  completenessOf(agreement, assemble(agreement).stops).steps.map(
    ({ kind, missing, isEmpty }) => `${kind}: ${isEmpty ? 'empty' : 'filled'}, ${missing.length}`,
  );
const percentOf = (agreement: Agreement) =>
  completenessOf(agreement, assemble(agreement).stops).percent;

const BLANK: Agreement = {
  ...newAgreement('blank' as AgreementId, 'Service Level Agreement'),
  sections: [
    {
      ...newSection('parties' as SectionId, 'stakeholders', 'Parties'),
      items: [table('parties', 'stakeholders', 'The parties')],
    },
    {
      ...newSection('exclusions' as SectionId, 'exclusions', 'Exclusions'),
      items: [table('grounds', 'exclusions', 'Exclusions'), clause('more', 'More', [])],
    },
    {
      ...newSection('end' as SectionId, 'termination', 'Term'),
      items: [clause('end', 'End', [paragraph('It ends by notice.')])],
    },
  ],
};

describe('completeness', () => {
  it('is whole only where nothing stops the agreement', () => {
    expect(percentOf(completeAgreement())).toBe(100);
    expect(percentOf({ ...completeAgreement(), signatures: [] })).toBeLessThan(100);
  });

  it('does not count tables that show nothing and clauses without a text as done', () => {
    // One clause and the title are there; parties, service, signatory, date and a text are not.
    expect(percentOf(BLANK)).toBe(Math.floor((100 * 2) / 7));
  });

  it('knows sections in which there is nothing yet', () => {
    expect(stepsOf(BLANK)).toEqual([
      'details: filled, 1',
      'stakeholders: empty, 2',
      'exclusions: empty, 1',
      'termination: filled, 1',
    ]);
    expect(stepsOf(completeAgreement())).toEqual([
      'details: filled, 0',
      'stakeholders: filled, 0',
      'metrics: filled, 0',
    ]);
  });
});
