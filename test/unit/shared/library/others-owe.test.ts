import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { shippedCatalogue } from '#test/support/agreements/sample-fill.ts';

const catalogue = shippedCatalogue();
const draftOf = (id: string): Agreement => {
  const template = catalogue.templates.find((one) => one.id === id)!;
  const draft = instantiateTemplate(template, catalogue, { id: id as AgreementId });
  if (!draft.ok) throw new Error(`The template ${id} is broken.`);
  return draft.value;
};
const textOf = (agreement: Agreement) => documentText(assemble(agreement).document);

const other = 'other' as StakeholderId;
/** With one more stakeholder, which owes these commitments and reports. */
const withOther = (id: string, owed: { commitment?: string; report?: string }): Agreement => {
  const draft = draftOf(id);
  const kind = draft.kind === 'internal' ? 'team' : 'provider';
  return {
    ...draft,
    stakeholders: [...draft.stakeholders, newStakeholder(other, kind, 'Helping Hand')],
    commitments: draft.commitments.map((one) =>
      one.id === owed.commitment ? { ...one, obligor: other } : one,
    ),
    reports: draft.reports.map((one) => (one.id === owed.report ? { ...one, owner: other } : one)),
  };
};

describe('where another than the provider owes a commitment', () => {
  it.each([
    ['managed-it-support', 'patching', 'Helping Hand must install each Critical Patch'],
    ['managed-backup', 'restore-tests', 'Helping Hand must carry out'],
    ['web-hosting', 'hardware-replacement', 'Helping Hand must replace failed hardware'],
    ['dora-financial', 'incident-notice', 'Helping Hand must send'],
    ['wan-connectivity', 'resolution-sev1', 'Helping Hand waits for a carrier'],
  ])('%s: the clause on %s obliges that one', (id, commitment, words) => {
    expect(textOf(withOther(id, { commitment }))).toContain(words);
  });

  it('pauses and improvement plans are of the party that owes', () => {
    const text = textOf(draftOf('managed-it-support'));
    expect(text).toContain('that allows pauses stops while the party that owes it waits');
    expect(text).toContain('the party that owes the Commitment owes the plan as stated there');
  });
});

describe('between teams', () => {
  it('the chain of commitments says who owes the report on irritation, and how often', () => {
    const draft = withOther('multi-stage-internal', { report: 'customer-irritation' });
    const quarterly = draft.reports.map((one) => ({ ...one, frequency: 'quarterly' as const }));
    const text = textOf({ ...draft, reports: quarterly });
    expect(text).toContain(
      'Helping Hand owes Customer Service the Customer-Irritation Report quarterly',
    );
    expect(text).toContain(
      'Sales owes Customer Service a complete hand-over of every new customer;',
    );
    expect(text).not.toMatch(/\bthree teams\b/);
  });

  it('a team is spoken of as many as there are', () => {
    const draft = draftOf('lead-sla');
    const commitments = draft.commitments.map((one) =>
      one.id === 'lead-volume'
        ? {
            ...one,
            target: { ...one.target, value: '40' as DecimalString },
            beneficiaries: ['sales', 'finance'] as StakeholderId[],
          }
        : one,
    );
    const text = textOf({ ...draft, commitments });
    expect(text).toContain('to take it into account in the goals of the teams concerned');
    expect(text).not.toContain('its own goals');
  });

  it('the number of leads is one of any measurement window', () => {
    const draft = draftOf('lead-sla');
    const commitments = draft.commitments.map((one) => ({
      ...one,
      window: 'calendar-quarter' as const,
    }));
    const text = textOf({ ...draft, commitments });
    expect(text).toContain('the part of it that falls to one Measurement Window is the target');
    expect(text).toContain('in the last fourth of the Measurement Window');
    expect(text).not.toContain('a twelfth');
  });
});
