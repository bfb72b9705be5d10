import { describe, expect, it } from 'vitest';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import { recordName, recordNameThen } from '#shared/agreement/record-name.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { availability, namelessPair } from '#test/support/agreements/agreements.ts';

const party = (id: string, name: string, legalName: string) => ({
  ...newStakeholder(id as StakeholderId, 'customer', name),
  legalName,
});

describe('a record is called', () => {
  it('by its short name, or else by its legal one', () => {
    const stakeholders = [party('a', 'Ada', 'Ada plc'), party('b', ' ', 'Bob plc')];
    expect(recordName({ stakeholders }, 'stakeholders', 'a')).toBe('Ada');
    expect(recordName({ stakeholders }, 'stakeholders', 'b')).toBe('Bob plc');
  });

  it('without a name by what it is, told from others by its position', () => {
    const commitments = namelessPair();
    const names = commitments.map(({ id }) => recordName({ commitments }, 'commitments', id));
    expect(names).toEqual(['Commitment 1', 'Commitment 2']);
    const alone = { commitments: commitments.slice(0, 1) };
    expect(recordName(alone, 'commitments', 'first')).toBe('Commitment');
  });

  it('in its time by the name that it had then', () => {
    const commitments = namelessPair();
    const then = (name: string) =>
      recordNameThen({ commitments }, 'commitments', {
        ...availability(),
        id: 'second',
        name,
      });
    expect(then('Uptime')).toBe('Uptime');
    expect(then('')).toBe('Commitment 2');
  });

  it('in a place as everywhere else', () => {
    const agreement = { commitments: namelessPair() };
    const labels = [0, 1].map((at) => placeOf(agreement, ['commitments', at, 'window']).label);
    expect(labels).toEqual([
      'Commitments › Commitment 1 › Window',
      'Commitments › Commitment 2 › Window',
    ]);
    expect(placeOf({ files: ['', ''] }, ['files', 1]).label).toBe('Files › No. 2');
  });
});
