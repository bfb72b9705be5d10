import { parseArgs } from 'node:util';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { oneLine, onlyFile, type ExitCode, type Terminal } from './command.ts';
import { readForeignFile } from './foreign-file.ts';

/** What an SLA in any file promises: as lines, or as one JSON object. */
export async function terms(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const reading = await readForeignFile(onlyFile(positionals));
  if (!reading.ok) {
    for (const line of reading.error) terminal.complain(line);
    return 1;
  }
  const { document, notes } = reading.value;
  const found = flatTerms(extract(document));
  if (values.json) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    for (const [name, value] of Object.entries(found))
      terminal.out(`${name}: ${valueLine(value)}\n`);
    for (const { message } of notes) terminal.complain(oneLine(message));
  }
  return 0;
}

/** "silent", a value, or a list of values with their parts. */
function valueLine(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'silent';
  if (Array.isArray(value)) return value.map((one) => `\n  ${valueLine(one)}`).join('');
  if (typeof value !== 'object') return oneLine(String(value));
  return Object.entries(value ?? {})
    .filter(([, part]) => part !== null && part !== '')
    .map(([name, part]) => `${name} ${oneLine(String(part))}`)
    .join('; ');
}
