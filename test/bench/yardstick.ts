import { join } from 'node:path';
import { repeated, type Bench } from './bench.ts';
import { timed } from './processes.ts';
import type { Group } from './table.ts';

const WORK = join(import.meta.dirname, 'yardstick.mjs');

/** Times the fixed piece of work; milliseconds of the whole process. */
export const yardstick = ({ runs }: Bench): Promise<number[]> =>
  repeated(runs, async () => (await timed(process.execPath, [WORK])).milliseconds);

/** The times that were taken before each part: how fast the machine was, and how evenly. */
export const yardstickGroup = (values: readonly number[]): Group => ({
  title: 'Yardstick: work that never changes, to compare days by',
  rows: [{ name: 'A fresh Node process, the whole process', unit: 'ms', values, target: null }],
});
