import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pressRoom } from '#main/export/press.ts';
import { agreementText } from '#shared/agreement/file.ts';
import { agreementOfPages } from './agreements.ts';
import type { Bench, Subject } from './bench.ts';
import { compareGroups } from './compare.ts';
import { engineGroups } from './engine.ts';
import { exportGroups } from './exports.ts';
import { feasibilityGroups } from './feasibility.ts';
import { machineLines } from './machine.ts';
import { reviewGroups } from './review.ts';
import { startGroup } from './start.ts';
import { isMet, markdownTable, type Group } from './table.ts';
import { windowGroups } from './window.ts';
import { yardstick, yardstickGroup } from './yardstick.ts';

export interface BenchOptions extends Omit<Bench, 'subjects'> {
  /** Names of parts; none for all. */
  readonly only: readonly string[];
  /** Where the table is written when everything was measured. */
  readonly report: string;
}

/** What can be measured by itself, by the name that `npm run bench -- NAME` takes. */
const PARTS: Readonly<Record<string, (bench: Bench) => Promise<readonly Group[]>>> = {
  start: async (bench) => [await startGroup(bench)],
  exports: exportGroups,
  engine: engineGroups,
  feasibility: feasibilityGroups,
  window: windowGroups,
  review: reviewGroups,
  compare: compareGroups,
};

/** Measures, prints the table on stdout, and writes it with the machine's name. */
export async function runBench(options: BenchOptions): Promise<void> {
  const { only, report, folder, runs } = options;
  const unknown = only.filter((name) => !(name in PARTS));
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const bench: Bench = { ...options, subjects: await makeSubjects(folder) };
  const groups: Group[] = [];
  const speeds: number[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    speeds.push(...(await yardstick(bench)));
    groups.push(...(await measure(bench)));
  }

  const table = markdownTable([yardstickGroup(speeds), ...groups]);
  const machine = await machineLines(options.electron);
  const text = [
    '# Speed and memory',
    '',
    `Medians of ${runs} runs, by \`npm run bench\`. ${missed(groups)}`,
    '',
    ...machine.map((line) => `- ${line}`),
    '',
    table,
    '',
  ].join('\n');
  process.stdout.write(text);
  if (only.length > 0) return;
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, text);
}

const missed = (groups: readonly Group[]): string => {
  const verdicts = groups.flatMap(({ rows }) => rows.map(isMet)).filter((met) => met !== null);
  const met = verdicts.filter(Boolean).length;
  return `${met} of ${verdicts.length} targets are met.`;
};

async function makeSubjects(folder: string): Promise<readonly [Subject, Subject]> {
  const press = pressRoom(import.meta.dirname);
  const make = async (wanted: number): Promise<Subject> => {
    const { agreement, pages } = await agreementOfPages(wanted, press);
    const file = join(folder, `${wanted}-pages.sla`);
    await writeFile(file, agreementText(agreement));
    return { agreement, pages, file };
  };
  return [await make(20), await make(100)];
}
