import { describe, expect, it } from 'vitest';
import { drawnChain } from '#renderer/features/suppliers/chain.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { supplyChain } from '#shared/engine/composition/supplies.ts';
import { completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const supplier = completeAgreement({ id: 'carrier' as AgreementId, title: 'Carrier' });
const supply = (name: string, change: Partial<Supply> = {}): Supply => ({
  name,
  agreement: null,
  commitment: null,
  availability: decimal('99'),
  group: '',
  ...change,
});
const drawn = (...supplies: readonly Supply[]) => {
  const service = { ...supplier.services[0]!, supplies };
  return drawnChain(
    service,
    supplyChain({ services: [service] }, service, (id) => (id === supplier.id ? supplier : null)),
  );
};

describe('the picture of a chain', () => {
  it('has a link for each single supply and one for each group, where its first supply stands', () => {
    const links = drawn(
      supply('Line A', { group: 'lines' }),
      supply('Power'),
      supply('Line B', { group: ' lines ' }),
    );
    expect(links.map(({ supplies }) => supplies.map(({ name }) => name))).toEqual([
      ['Line A', 'Line B'],
      ['Power'],
    ]);
    expect(links.map(({ availability }) => availability)).toEqual(['99.99', '99']);
  });

  it('counts supplies from 1, as places do, whatever link they are in', () => {
    const links = drawn(
      supply('', { group: 'lines' }),
      supply('Power'),
      supply('', { group: 'lines' }),
    );
    expect(
      links.flatMap(({ supplies }) => supplies.map(({ position, name }) => [position, name])),
    ).toEqual([
      [1, 'Supply 1'],
      [3, 'Supply 3'],
      [2, 'Power'],
    ]);
  });

  it('shows what is not known beside what is', () => {
    const [unknown, known] = drawn(supply('Cloud', { availability: null }), supply('Power'));
    expect(unknown).toMatchObject({ availability: null, supplies: [{ availability: null }] });
    expect(known).toMatchObject({ availability: '99' });
  });

  it('takes what is known of a group as what the group gives', () => {
    const [lines] = drawn(
      supply('Line A', { group: 'lines', availability: null }),
      supply('Line B', { group: 'lines' }),
    );
    expect(lines?.availability).toBe('99');
  });

  it('names the agreement that a figure follows, or should', () => {
    const link = { agreement: supplier.id, title: 'Carrier' };
    const commitment = 'availability' as CommitmentId;
    const [line] = drawn(supply('Line', { agreement: link, commitment, availability: null }));
    expect(line?.supplies[0]).toMatchObject({ source: 'Carrier', availability: '99.9' });
    const lost = { agreement: 'gone' as AgreementId, title: 'Gone' };
    const [gone] = drawn(supply('Line', { agreement: lost, availability: null }));
    expect(gone?.supplies[0]).toMatchObject({ source: 'Gone', availability: null });
    expect(drawn(supply('Line'))[0]?.supplies[0]?.source).toBe('figure typed');
  });
});
