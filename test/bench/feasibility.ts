import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deskCsv, deskTickets } from '#test/support/agreements/tickets.ts';
import { repeated, type Bench } from './bench.ts';
import { timed } from './processes.ts';
import type { Group } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'main', 'cli.cjs');
const COLD = join(import.meta.dirname, 'cold-command.mjs');
const SAMPLE = join(ROOT, 'assets', 'samples', 'saas.sla');

const TICKETS = 200_000;
const TARGET = { milliseconds: 1_500, megabytes: 300 };

/** A ticket history held against the sample's six times to answer and to resolve. */
export async function feasibilityGroups(bench: Bench): Promise<readonly Group[]> {
  bench.say(`Judging ${TICKETS} tickets …`);
  const csv = join(bench.folder, 'tickets.csv');
  await writeFile(csv, deskCsv(deskTickets({ count: TICKETS, seed: 1 })));
  const figures = await repeated(bench.runs, async () => {
    const { stdout } = await timed(process.execPath, [
      COLD,
      CLI,
      'feasibility',
      csv,
      SAMPLE,
      '--json',
      '--zone',
      'UTC',
    ]);
    return JSON.parse(stdout) as { milliseconds: number; megabytes: number };
  });
  return [
    {
      title: 'Feasibility of 200,000 tickets, command line',
      rows: [
        {
          name: 'From our first line to the figures',
          unit: 'ms',
          values: figures.map(({ milliseconds }) => milliseconds),
          target: TARGET.milliseconds,
        },
        {
          name: 'Most memory of the whole process',
          unit: 'MB',
          values: figures.map(({ megabytes }) => megabytes),
          target: TARGET.megabytes,
        },
      ],
    },
  ];
}
