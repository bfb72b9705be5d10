// `node scripts/practice.mjs`: writes the Word file and the PDF on which the worker that reads SLAs
// practises before the user's first file comes. What it makes is committed.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli.mjs';
import { inProject, runMain } from './project.mjs';

/** Sections whose first clauses are enough of the sample for a PDF's tables and fonts, and small. */
const PART = { metrics: 5, exclusions: 3 };

await runMain(async () => {
  const sample = JSON.parse(await readFile(inProject('assets', 'samples', 'wan.sla'), 'utf8'));
  const part = sample.sections
    .filter(({ id }) => id in PART)
    .map((section) => ({ ...section, items: section.items.slice(0, PART[section.id]) }));
  // The rules are fast only after a whole agreement: after a part, the first file takes twice as long.
  const files = [
    { type: 'docx', sections: sample.sections },
    { type: 'pdf', sections: part },
  ];
  const folder = await mkdtemp(join(tmpdir(), 'practice-'));
  await mkdir(inProject('assets', 'practice'), { recursive: true });
  try {
    for (const { type, sections } of files) {
      const file = join(folder, `${type}.sla`);
      await writeFile(
        file,
        JSON.stringify({ ...sample, title: 'Practice', sections, signatures: [] }),
      );
      const target = inProject('assets', 'practice', `practice.${type}`);
      const code = await runCli(['export', file, '--draft', `--${type}`, target]);
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
});
