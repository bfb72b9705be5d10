import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recomputed, type Step } from '#shared/engine/trace.ts';
import { commandLine } from '#test/unit/main/command-line.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const GOLDEN = join(import.meta.dirname, '../../../golden/engine');
const golden = (name: string) => join(GOLDEN, name);

const inFolder = temporaryFolder();

const { cli, said } = commandLine(['replay']);

interface Output {
  readonly results: readonly {
    readonly agreement: string;
    readonly commitment: string;
    readonly trace: readonly Step[];
  }[];
  readonly others: readonly unknown[];
  readonly skipped: readonly { readonly why: string }[];
}

const JUNE = ['--month', '2026-06'];

describe('replay', () => {
  it.each<[string[], RegExp]>([
    [[], /file of incidents/],
    [['month.csv'], /agreement files/],
    [['month.csv', 'a.sla'], /--month/],
    [['month.csv', 'a.sla', '--month', 'June'], /"June" is no month/],
    [['month.csv', 'a.sla', '--month', '2026-13'], /"2026-13" is no month/],
    [['month.csv', 'a.sla', ...JUNE, '--fee', 'much'], /"much" is no fee/],
    [['month.csv', 'a.sla', ...JUNE, '--fee=-1'], /no fee/],
    [['month.csv', 'a.sla', ...JUNE, '--zone', 'Mars/Olympus'], /Mars/],
    [['month.csv', 'a.sla', ...JUNE, '--date-order', 'year'], /day-first/],
    [['month.csv', 'a.sla', ...JUNE, '--loud'], /--loud/],
  ])('answers %j with 2 and how it is used', async (argv, reason) => {
    expect(await cli(...argv)).toBe(2);
    expect(said.complaints.join('\n')).toMatch(reason);
    expect(said.complaints.join('\n')).toContain('Usage:');
    expect(said.out).toBe('');
  });

  it('takes the zone of the file and the order of its dates', async () => {
    const csv = inFolder('log.csv');
    await writeFile(csv, 'start,end,kind\n06/03/2026 10:00,06/03/2026 11:00,outage\n');
    const argv = [csv, golden('month-1min.sla'), ...JUNE];
    expect(await cli(...argv)).toBe(1);
    expect(said.complaints.join('\n')).toMatch(/2026-06-03.*--date-order.*--zone/s);
    expect(await cli(...argv, '--date-order', 'month-first')).toBe(1);
    expect(said.complaints.join('\n')).toMatch(/time zone.*--zone/s);
    expect(await cli(...argv, '--date-order', 'month-first', '--zone', 'UTC')).toBe(0);
    expect(said.out).toContain('60 min');
  });

  it('tells the month of twelve short outages and a long one apart by what counts', async () => {
    const code = await cli(
      golden('month.csv'),
      golden('month-1min.sla'),
      golden('month-5min.sla'),
      ...JUNE,
      '--fee',
      '10000',
      '--json',
    );
    expect(code).toBe(0);
    expect(said.complaints).toEqual([]);
    const { results } = JSON.parse(said.out) as Output;
    expect(results).toMatchObject([
      {
        agreement: 'month-1min',
        commitment: 'availability',
        window: { first: '2026-06-01', last: '2026-06-30' },
        availabilityPercent: '99.796',
        targetPercent: '99.9',
        breached: true,
        creditPercent: '10',
        creditAmount: '1000',
        claimBy: '2026-08-31',
      },
      {
        agreement: 'month-5min',
        availabilityPercent: '99.907',
        breached: false,
        creditPercent: '0',
        creditAmount: '0',
        claimBy: null,
      },
    ]);
    for (const { trace } of results) {
      expect(trace.length).toBeGreaterThan(5);
      for (const step of trace) expect(recomputed(step)).toBe(step.value);
    }
  });

  it('knows no amount without a fee', async () => {
    expect(await cli(golden('month.csv'), golden('month-1min.sla'), ...JUNE, '--json')).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      results: [{ creditPercent: '10', creditAmount: null }],
    });
  });

  it('says what incidents are silent about, and replays recovery times beside', async () => {
    const sample = join(import.meta.dirname, '../../../../assets/samples/saas.sla');
    expect(await cli(golden('month.csv'), sample, ...JUNE, '--json')).toBe(0);
    const { results, others, skipped } = JSON.parse(said.out) as Output;
    expect(results.map(({ commitment }) => commitment)).toEqual(['availability']);
    expect(others).toMatchObject([{ commitment: 'recovery-time', unit: 'hour', breached: false }]);
    expect(skipped).toContainEqual({
      agreement: 'sample-saas',
      commitment: 'response-sev1',
      why: 'Incidents say nothing about response times.',
    });
  });

  it('prints a text that a person can follow', async () => {
    const fee = ['--fee', '10,000'];
    expect(await cli(golden('month.csv'), golden('month-1min.sla'), ...JUNE, ...fee)).toBe(0);
    expect(said.out).toContain('99.796%: MISSED; credit 10%, 1000; claim by 2026-08-31');
    expect(said.out).toContain('Availability: ');
    expect(said.out).toContain('(T - D) / T * 100 (T = 43200, D = 88)');
  });

  it('names row and column of what is wrong, and prints no result', async () => {
    await writeFile(
      inFolder('bad.csv'),
      'start,end,kind\n2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,outage\n2026-06-02T10:00,2026-06-02T11:00,rain\n',
    );
    expect(await cli(inFolder('bad.csv'), golden('month-1min.sla'), ...JUNE, '--json')).toBe(1);
    expect(said.out).toBe('');
    expect(said.complaints.length).toBeGreaterThan(1);
    expect(said.complaints.every((line) => line.startsWith('bad.csv: '))).toBe(true);
    expect(said.complaints.join('\n')).toMatch(/Row 3, column "kind"/);
  });

  it.each(['none.csv', ''])('tells of a file that cannot be read: "%s"', async (name) => {
    expect(await cli(inFolder(name), golden('month-1min.sla'), ...JUNE)).toBe(1);
    expect(said.complaints).toHaveLength(1);
    expect(said.out).toBe('');
  });

  it('tells of an agreement that cannot be read', async () => {
    await writeFile(inFolder('bad.sla'), '{}');
    expect(await cli(golden('month.csv'), inFolder('bad.sla'), ...JUNE)).toBe(1);
    expect(said.complaints[0]).toContain('bad.sla');
    expect(said.out).toBe('');
  });

  it('has golden agreements that differ in the smallest outage only', async () => {
    const [one, five] = await Promise.all(
      ['month-1min.sla', 'month-5min.sla'].map(async (name) => {
        const file = JSON.parse(await readFile(golden(name), 'utf8')) as {
          commitments: { measurement: { smallestOutage: { value: string } } }[];
        };
        return { ...file, id: '', title: '', reference: '' };
      }),
    );
    five!.commitments[0]!.measurement.smallestOutage.value = '1';
    expect(five).toEqual(one);
  });
});
