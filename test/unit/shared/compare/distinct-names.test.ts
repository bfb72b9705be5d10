import { describe, expect, test } from 'vitest';
import { withDistinctNames, type Named } from '#shared/compare/distinct-names.ts';

const sla = (name: string, more: Partial<Named> = {}): Named => ({
  name,
  version: '',
  date: '',
  fileName: '',
  ...more,
});

const names = (...subjects: readonly Named[]): readonly string[] =>
  withDistinctNames(subjects).map(({ name }) => name);

describe('The names of SLAs that stand side by side', () => {
  test('stay as they are where they differ', () => {
    const subjects = [sla('Rookery', { version: '1' }), sla('Wherry', { version: '2' })];
    expect(withDistinctNames(subjects)).toEqual(subjects);
    expect(withDistinctNames(subjects)[0]).toBe(subjects[0]);
  });

  test('get their version where they are equal', () => {
    expect(
      names(
        sla('Rookery', { version: '2.0', date: '1 May 2025' }),
        sla('Wherry', { version: '2.0' }),
        sla('Rookery', { version: 'v3', date: '1 May 2026' }),
      ),
    ).toEqual(['Rookery (version 2.0)', 'Wherry', 'Rookery (v3)']);
  });

  test.each<[string, Partial<Named>, Partial<Named>, string, string]>([
    [
      'the date where the version is the same',
      { version: '2', date: '1 May 2025' },
      { version: '2', date: '1 May 2026' },
      '1 May 2025',
      '1 May 2026',
    ],
    [
      'the file where one has no version and no date',
      { version: '2', date: '1 May 2025', fileName: 'old.pdf' },
      { fileName: 'new.pdf' },
      'old.pdf',
      'new.pdf',
    ],
    [
      'the position where nothing else tells them apart',
      { version: '2', fileName: 'sla.pdf' },
      { version: '2', fileName: 'sla.pdf' },
      'SLA 1',
      'SLA 2',
    ],
  ])('get %s', (_, first, second, one, other) => {
    expect(names(sla('Rookery', first), sla('Rookery', second))).toEqual([
      `Rookery (${one})`,
      `Rookery (${other})`,
    ]);
  });

  test('are equal whatever their case', () => {
    expect(names(sla('ROOKERY', { version: '1' }), sla('Rookery', { version: '2' }))).toEqual([
      'ROOKERY (version 1)',
      'Rookery (version 2)',
    ]);
  });

  test('never meet the name that another SLA has by itself', () => {
    const told = names(
      sla('Rookery', { version: '1' }),
      sla('Rookery (version 1)'),
      sla('Rookery', { version: '2' }),
    );
    expect(told).toEqual([
      'Rookery (version 1)',
      'Rookery (version 1) (SLA 2)',
      'Rookery (version 2)',
    ]);
  });
});
