import { describe, expect, it } from 'vitest';
import {
  followable,
  linked,
  promiseOptions,
  supplierOptions,
  unlinked,
} from '#renderer/features/draft/forms/service/supplier-link.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const supply: Supply = {
  name: '',
  agreement: null,
  commitment: null,
  availability: decimal('99'),
  group: '',
};
const base = availability();
const commitment = (id: string, change: Partial<typeof base.target>) => ({
  ...base,
  id: id as CommitmentId,
  target: { ...base.target, ...change },
});
const carrier = completeAgreement({
  id: 'carrier' as AgreementId,
  title: 'Carrier',
  commitments: [
    commitment('empty', { value: null }),
    commitment('at-most', { comparator: 'at-most' }),
    commitment('share', { share: decimal('95') }),
    commitment('uptime', {}),
  ],
});

describe('the agreement that a supply follows', () => {
  it('is offered out of the library, suppliers and offers first', () => {
    const summary = (id: string, kind: 'customer' | 'supplier' | 'offer', title = id) => ({
      id: id as AgreementId,
      kind,
      title,
    });
    expect(
      supplierOptions([
        summary('a', 'customer'),
        summary('b', 'offer'),
        summary('c', 'customer', ''),
        summary('d', 'supplier'),
      ]),
    ).toEqual([
      { id: 'b', label: 'b', description: 'Offer' },
      { id: 'd', label: 'd', description: 'Supplier' },
      { id: 'a', label: 'a', description: 'Customer' },
      { id: 'c', label: 'Untitled agreement', description: 'Customer' },
    ]);
  });

  it('offers its promises of availability in percent and no others', () => {
    expect(followable(carrier).map(({ id }) => id)).toEqual(['uptime']);
    expect(promiseOptions(carrier)).toEqual([
      { id: 'uptime', label: 'Availability', description: 'at least 99.9% · calendar month' },
    ]);
  });

  it('gives its figure, so that none is kept beside it, and its title where there is no name', () => {
    expect(linked(supply, carrier)).toEqual({
      ...supply,
      name: 'Carrier',
      agreement: { agreement: 'carrier', title: 'Carrier' },
      commitment: 'uptime',
      availability: null,
    });
    expect(linked({ ...supply, name: 'Line' }, carrier).name).toBe('Line');
  });

  it('leaves its figure behind when it is taken away', () => {
    const line = linked(supply, carrier);
    expect(unlinked(line, decimal('99.9'))).toMatchObject({
      agreement: null,
      commitment: null,
      availability: '99.9',
    });
    expect(unlinked(line, null).availability).toBeNull();
  });
});
