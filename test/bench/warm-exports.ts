import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportRequest } from '#main/export/messages.ts';
import { CREATED } from './agreements.ts';
import type { Bench, Subject } from './bench.ts';
import { timed } from './processes.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Milliseconds from asking the app's own export process for a document to having its bytes, when it
 * has set a few previews and made one before. The process is the built one, in Electron; only main is
 * the bench's.
 */
export async function warmExports(
  { electron, switches, folder, runs }: Bench,
  { agreement, pages }: Subject,
): Promise<{ readonly docx: readonly number[]; readonly pdf: readonly number[] }> {
  const jobs = join(folder, `warm-${pages}.json`);
  const request: Omit<ExportRequest, 'formats'> = {
    type: 'export',
    agreement,
    font: 'carlito',
    asDraft: false,
    report: null,
    created: CREATED,
  };
  await writeFile(jobs, JSON.stringify({ request, runs }));
  const { stdout } = await timed(electron, [
    ...switches,
    join(import.meta.dirname, 'export-room'),
    `--user-data-dir=${join(folder, 'export-room')}`,
    `--bench-process=${join(ROOT, 'dist', 'main', 'export-process.cjs')}`,
    `--bench-jobs=${jobs}`,
  ]);
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  if (line === undefined) throw new Error(`The export process gave no figures:\n${stdout}`);
  return JSON.parse(line) as { docx: number[]; pdf: number[] };
}
