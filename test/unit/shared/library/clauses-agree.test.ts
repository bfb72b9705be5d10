import { describe, expect, it } from 'vitest';
import { POSITIONS } from '#shared/agreement/section.ts';
import { shippedCatalogue } from '#test/support/agreements/sample-fill.ts';

const { clauses } = shippedCatalogue();

/** A clause's wording, without the marks of its live fields and terms. */
function wording(id: string, position: (typeof POSITIONS)[number]): string {
  const found = clauses.find((clause) => clause.id === id)!;
  return found.positions[position]!.join('\n')
    .replaceAll(/\{\{stakeholder\.(\w)(\w*)\.name\}\}/g, (_, first: string, rest: string) =>
      [first.toUpperCase(), rest].join(''),
    )
    .replaceAll(/\(\((?:[\w-]+\|)?([^)]+)\)\)/g, '$1');
}

/** Every wording of every clause. */
const wordings = clauses.flatMap(({ id, positions }) =>
  POSITIONS.filter((position) => positions[position]).map((position) => ({
    name: `${id} (${position})`,
    text: wording(id, position),
  })),
);

describe('the wordings of the library', () => {
  it('stop a clock only where its commitment allows pauses, in each position', () => {
    for (const position of POSITIONS)
      expect(wording('clock-pause', position)).toMatch(
        /^The clock of a commitment that allows pauses stops/,
      );
  });

  it.each(['balanced', 'customer'] as const)(
    'leave the limit of emergency maintenance to the table of exclusions (%s)',
    (position) => {
      expect(wording('exclusion-emergency-maintenance', position)).toMatch(
        /monthly limit that the table of exclusions states for it or, if it states none, up to \d/,
      );
    },
  );

  it.each(['balanced', 'customer'] as const)(
    'leave the time to restore data to the table of services (%s)',
    (position) => {
      expect(wording('backup', position)).toContain(
        'within the processing time stated for it in the table of services or, if none is stated,',
      );
    },
  );

  it('call a remedy sole without taking what other clauses give', () => {
    const sole = wording('sole-remedy', 'provider');
    expect(sole).toContain('except the improvement plan that is due for it');
    expect(sole).toContain('repeated or severe failure');
    for (const id of ['termination-chronic-failure', 'termination-chronic-any'])
      expect(wording(id, 'provider')).toContain(
        'Apart from a right to terminate for severe failure',
      );
  });

  it('keep charges at the end only where no other clause refunds them', () => {
    expect(wording('refund', 'provider')).toContain(
      'or another provision of this agreement grants a refund',
    );
  });

  it('name an exclusion for a commitment where the table of measurement names it', () => {
    for (const position of ['balanced', 'customer'] as const)
      expect(wording('exclusions-general', position)).toContain(
        'for which the table of measurement names it',
      );
  });

  it('let Personal Data go only where their law lets them, in each position', () => {
    for (const position of ['balanced', 'provider'] as const)
      expect(wording('data-location', position)).toContain(
        'the law and the provisions of this agreement on transfers to third countries allow it',
      );
    expect(wording('sub-processors', 'provider')).toContain(
      'must tell Customer before the new one receives personal-data',
    );
    expect(wording('data-erasure', 'provider')).toContain('except for personal-data');
  });

  it.each(wordings)('$name points to no record of the app', ({ text }) => {
    expect(text).not.toMatch(/\bas its (?:obligor|beneficiary)\b|\bdata on termination\b/);
  });
});
