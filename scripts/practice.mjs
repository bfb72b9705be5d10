// `node scripts/practice.mjs`: writes the Word file and the PDF on which the worker that reads SLAs
// practises before the user's first file comes. What it makes is committed.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli.mjs';
import { inProject, runMain } from './project.mjs';

/** Enough of the sample for clauses, tables and fonts, and small. */
const SECTIONS = { metrics: 5, exclusions: 3 };

await runMain(async () => {
  const sample = JSON.parse(await readFile(inProject('assets', 'samples', 'saas.sla'), 'utf8'));
  const sections = sample.sections
    .filter(({ id }) => id in SECTIONS)
    .map((section) => ({ ...section, items: section.items.slice(0, SECTIONS[section.id]) }));
  const folder = await mkdtemp(join(tmpdir(), 'practice-'));
  const file = join(folder, 'practice.sla');
  await writeFile(file, JSON.stringify({ ...sample, title: 'Practice', sections, signatures: [] }));
  const target = (type) => inProject('assets', 'practice', `practice.${type}`);
  await mkdir(inProject('assets', 'practice'), { recursive: true });
  const argv = ['export', file, '--draft', '--docx', target('docx'), '--pdf', target('pdf')];
  const code = await runCli(argv);
  await rm(folder, { recursive: true });
  return code;
});
