import { describe, expect, it } from 'vitest';
import { passageOf, wholeOf } from '#renderer/features/preview/passage-of.ts';
import type { Passage } from '#shared/ipc/contract.ts';

const block = (source: string, page: number, y = 100): Passage => ({
  source,
  page,
  x: 70,
  y,
  width: null,
});
const value = (source: string, page: number): Passage => ({ ...block(source, page), width: 50 });

const passages: readonly Passage[] = [
  value('/commitments/uptime/target/value', 1),
  block('/stakeholders/provider', 1),
  block('/sections/metrics', 3),
  block('/sections/metrics/items/availability', 3, 200),
  block('/sections/metrics/items/availability', 3, 220),
  block('/sections/metrics/items/credits', 4),
  block('/stakeholders/provider/contacts/desk', 5),
  block('/commitments/uptime/name', 6),
  block('/commitments/uptime/target', 6),
  block('/term/start', 7),
  block('/commitments/uptime/remedy/schedule/tiers/1', 8),
  block('/commitments/uptime/target/value', 8),
  value('/signatures/customer', 9),
];
const at = (place: string) => {
  const passage = passageOf(passages, place);
  return passage && `${passage.page} ${passage.y}`;
};

describe('Where the pages show a place', () => {
  it('is where a clause begins, also for its title and notes', () => {
    expect(at('/sections/metrics/items/availability')).toBe('3 200');
    expect(at('/sections/metrics/items/availability/title')).toBe('3 200');
    expect(at('/sections/metrics/items/availability/notes')).toBe('3 200');
    expect(at('/sections/metrics')).toBe('3 100');
  });

  it('is the first passage of the field or of what is around it, up to its record', () => {
    expect(at('/stakeholders/provider/contacts/desk/email')).toBe('5 100');
    expect(at('/stakeholders/provider/legalName')).toBe('1 100');
    expect(at('/commitments/uptime/remedy')).toBe('8 100');
    expect(at('/term/start')).toBe('7 100');
  });

  it('is the row of a record rather than where its figure is repeated', () => {
    expect(at('/commitments/uptime')).toBe('6 100');
    expect(at('/commitments/uptime/target/value')).toBe('6 100');
  });

  it('is a value in a line where no block is about it', () => {
    expect(at('/signatures/customer/name')).toBe('9 100');
  });

  it('is not that of another record, nor of one whose id begins alike', () => {
    expect(at('/commitments/up')).toBeNull();
    expect(at('/sections/metrics/items/avail')).toBeNull();
    expect(at('/services/wan/fee')).toBeNull();
    expect(passageOf([], '/term/start')).toBeNull();
  });
});

describe('What a place belongs to', () => {
  it('is its clause, its record, or its part of the agreement', () => {
    expect(wholeOf('/sections/metrics/items/availability/title')).toBe(
      '/sections/metrics/items/availability',
    );
    expect(wholeOf('/sections/metrics')).toBe('/sections/metrics');
    expect(wholeOf('/commitments/uptime/target/value')).toBe('/commitments/uptime');
    expect(wholeOf('/stakeholders')).toBe('/stakeholders');
    expect(wholeOf('/title')).toBe('/title');
  });
});
