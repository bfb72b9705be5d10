import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { completeAgreement } from '#test/support/agreements.ts';

const called = (...names: readonly string[]): Agreement => {
  const agreement = completeAgreement();
  return {
    ...agreement,
    stakeholders: agreement.stakeholders.map((one, at) => ({ ...one, name: names[at] ?? '' })),
  };
};
const capacities = (agreement: Agreement): readonly string[] =>
  assemble(agreement).document.front.parties.map(({ capacity }) => capacity);

describe('the block of parties', () => {
  it('defines the short name of a party, and its role where that is another word', () => {
    const agreement = called('Northlight', 'Customer');
    expect(capacities(agreement)).toEqual(['“Northlight” or “Provider”', 'Customer']);
    expect(documentText(assemble(agreement).document)).toContain(
      'Northlight Hosting Ltd (“Northlight” or “Provider”)',
    );
  });

  it('says the word once where short name and role are the same', () => {
    expect(capacities(called('Provider', 'Customer'))).toEqual(['Provider', 'Customer']);
  });

  it.each([
    [
      'has two share their role, so that the word means somebody',
      'Vale',
      ['“Vale”; together with Quay: “Customer”', '“Quay”; together with Vale: “Customer”'],
    ],
    ['leaves the role to the one who is called by it', 'Customer', ['Customer', 'Quay']],
  ])('%s', (_, customer, expected) => {
    const agreement = called('Northlight', customer);
    const second = {
      ...newStakeholder('second' as StakeholderId, 'customer', 'Quay'),
      legalName: 'Quay Ltd',
      address: '3 Quay Street',
    };
    expect(capacities({ ...agreement, stakeholders: [...agreement.stakeholders, second] })).toEqual(
      ['“Northlight” or “Provider”', ...expected],
    );
  });

  it('tells of a team only that it is one', () => {
    const agreement = completeAgreement({
      kind: 'internal',
      stakeholders: [newStakeholder('sales' as StakeholderId, 'team', 'Sales')],
    });
    expect(capacities(agreement)).toEqual(['Team']);
  });
});
