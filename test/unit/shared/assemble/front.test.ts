import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

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

  describe('where names and addresses run the other way', () => {
    const dubai = called('Northlight', 'النور');
    const agreement = (change: Partial<Agreement> = {}): Agreement => ({
      ...dubai,
      stakeholders: dubai.stakeholders.map((one) =>
        one.name === 'النور' ? { ...one, address: 'شارع الشيخ زايد 12\nDubai' } : one,
      ),
      ...change,
    });

    it('sets the name apart, and leaves the phrase in its own order', () => {
      expect(capacities(agreement())[1]).toBe('“\u2068النور\u2069” or “Customer”');
    });

    it('has each line of the address in its own order', () => {
      const { details } = assemble(agreement()).document.front.parties[1]!;
      expect(details.flat()).toMatchObject([{ text: '\u2068شارع الشيخ زايد 12\u2069, Dubai' }]);
    });

    it('sets the whole phrase apart in a line that runs the other way', () => {
      expect(capacities(agreement({ language: 'ar' }))).toEqual([
        '\u2068“Northlight” or “Provider”\u2069',
        '\u2068“\u2068النور\u2069” or “Customer”\u2069',
      ]);
    });
  });

  it('tells of a team only that it is one', () => {
    const agreement = completeAgreement({
      kind: 'internal',
      stakeholders: [newStakeholder('sales' as StakeholderId, 'team', 'Sales')],
    });
    expect(capacities(agreement)).toEqual(['Team']);
  });
});
