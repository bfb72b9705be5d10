import { describe, expect, it } from 'vitest';
import type { SeverityId } from '#shared/agreement/ids.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import { matchSeverities } from '#shared/engine/import/severities.ts';

const severities = (...names: string[]) =>
  names.map((name, index) => newSeverity(`s${index + 1}` as SeverityId, name));

const NUMBERED = severities(
  'Severity 1 – Critical',
  'Severity 2 – High',
  'Severity 3 – Normal',
  'Severity 4 – Low',
);

const match = (name: string, list = NUMBERED) => matchSeverities([name], list).get(name);

describe('a severity of a ticket system', () => {
  it.each<[string, string]>([
    ['Severity 1 - critical', 's1'],
    ['Sev-1', 's1'],
    ['SEV2', 's2'],
    ['P3', 's3'],
    ['1 - Critical', 's1'],
    ['4 - Low', 's4'],
    ['Priority One', 's1'],
    ['Urgent', 's1'],
    ['Hoch', 's2'],
    ['Medium', 's3'],
    ['minor', 's4'],
    ['2', 's2'],
    ['Sev A', 's1'],
    ['P II', 's2'],
    ['Severe', 's2'],
    ['Haut', 's2'],
    ['Mineure', 's4'],
    ['Outage', 's1'],
    ['Blocker', 's1'],
  ])('%s is %s', (name, id) => {
    expect(match(name)).toBe(id);
  });

  it.each(['', 'Question', 'P7', '24x7'])('%j is none', (name) => {
    expect(match(name)).toBeNull();
  });

  it('by its number is the one in that place where names have no numbers', () => {
    const graded = severities('Critical', 'Major', 'Minor');
    expect(match('P1', graded)).toBe('s1');
    expect(match('3', graded)).toBe('s3');
    expect(match('High', graded)).toBe('s2');
  });

  it('by its grade is the one in that place where names say nothing', () => {
    const coloured = severities('Red', 'Amber', 'Green').map((severity, index) => ({
      ...severity,
      id: ['red', 'amber', 'green'][index] as SeverityId,
    }));
    expect(match('Outage', coloured)).toBe('red');
    expect(match('Urgent', coloured)).toBe('red');
    expect(match('Normal', coloured)).toBe('green');
  });

  it('that is no emergency of its scale is critical, and the other way round', () => {
    expect(match('Outage', severities('Critical', 'Major'))).toBe('s1');
    expect(match('Critical', severities('Emergency', 'Routine'))).toBe('s1');
    expect(match('Critical', severities('Low'))).toBeNull();
  });

  it('of a question is the one that an agreement has for questions', () => {
    expect(match('Anfrage', severities('Critical', 'Low', 'Service request'))).toBe('s3');
  });

  it('counted from P0 is counted from there', () => {
    const matched = matchSeverities(['P0', 'P1'], NUMBERED);
    expect([...matched.values()]).toEqual(['s1', 's2']);
  });
});
