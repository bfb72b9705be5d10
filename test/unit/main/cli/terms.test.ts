import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '#main/cli/index.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

async function run(...argv: readonly string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await main(['terms', ...argv], {
    out: (text) => void out.push(text),
    complain: (line) => void complaints.push(line),
    now: () => new Date(0),
    newId: () => 'id',
  });
  return { code, out: out.join(''), complaints };
}

const SLA = `# Kestrel Hosting: Service Level Agreement

This SLA does not apply to:

- scheduled maintenance
- force majeure
`;

describe('terms FILE', () => {
  const folder = temporaryFolder();

  function file(name: string, text: string): string {
    const path = join(folder(), name);
    writeFileSync(path, text);
    return path;
  }

  test('--json prints one object; what the SLA is silent about is null or empty', async () => {
    const { code, out } = await run(file('sla.txt', SLA), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      availability: [],
      creditTiers: [],
      maxCreditPercent: null,
      exclusions: ['scheduled-maintenance', 'force-majeure'],
    });
  });

  test('without it, the same as lines', async () => {
    const { out } = await run(file('sla.md', SLA));
    expect(out).toContain('availability: silent\n');
    expect(out).toContain('scheduled-maintenance');
  });

  test('a file that cannot be read ends with its reason', async () => {
    const { code, out, complaints } = await run(file('empty.txt', ''));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints.join()).toContain('empty');
  });

  test.each([[[]], [['a.txt', 'b.txt']]])('%j is wrong usage', async (argv) => {
    expect((await run(...argv)).code).toBe(2);
  });
});
