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
    for (const [name, value] of Object.entries<Flat>(found))
      terminal.out(`${name}: ${valueLine(value)}\n`);
    for (const { message } of notes) terminal.complain(oneLine(message));
  }
  return 0;
}

type Plain = string | number | boolean | null;
type Flat = Plain | readonly Plain[] | readonly Readonly<Record<string, Plain>>[];

/** "silent", a value, or a list of values with their parts. */
function valueLine(value: Flat): string {
  if (value === null) return 'silent';
  if (typeof value !== 'object') return oneLine(String(value));
  if (value.length === 0) return 'silent';
  return value
    .map(
      (one) => `\n  ${one === null || typeof one !== 'object' ? valueLine(one) : partsLine(one)}`,
    )
    .join('');
}

/** "severity Sev-1; target 30 minutes"; parts that say nothing are left out. */
const partsLine = (parts: Readonly<Record<string, Plain>>): string =>
  Object.entries(parts)
    .filter(([, part]) => part !== null && part !== '')
    .map(([name, part]) => `${name} ${oneLine(String(part))}`)
    .join('; ');
