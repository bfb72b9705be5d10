import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { termsOf } from '#shared/compare/terms-of.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { main } from '#main/cli/index.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { drawnPdf } from '#test/support/pdf/pdf-fixtures.ts';
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

  test('a protected PDF is told how to become readable, as nobody is asked for its password', async () => {
    const bytes = await drawnPdf(
      1,
      ({ page, regular }) => page.drawText('Credits', { x: 50, y: 700, size: 10, font: regular }),
      (pdf) => pdf.encrypt({ userPassword: 'open sesame', ownerPassword: 'other' }),
    );
    writeFileSync(join(folder(), 'secret.pdf'), bytes);
    const { code, complaints } = await run(join(folder(), 'secret.pdf'));
    expect(code).toBe(1);
    expect(complaints).toEqual([
      'secret.pdf: The file is protected by a password. Open it in a PDF viewer, save it without the password, and read that.',
    ]);
  });

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
    expect(out).toContain('Exclusions\n  Scheduled maintenance\n');
    expect(out).toMatch(/Silent about\n {2}.*Availability/);
  });

  test('an own agreement promises what its figures say, as it does in a comparison', async () => {
    const { code, out, complaints } = await run(
      file('own.sla', agreementText(completeAgreement())),
      '--json',
    );
    expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
    expect(JSON.parse(out)).toMatchObject(flatTerms(termsOf(completeAgreement())));
    expect(JSON.parse(out)).toMatchObject({ availability: [{ percent: 99.9 }] });
  });

  test('what an own agreement takes over from another one is noted to be missing', async () => {
    const above = { agreement: 'corporate' as AgreementId, title: 'Corporate rules' };
    const own = file('own.sla', agreementText(completeAgreement({ extends: above })));
    for (const json of [[], ['--json']]) {
      const { code, complaints } = await run(own, ...json);
      expect(code).toBe(0);
      expect(complaints).toEqual([expect.stringContaining('Corporate rules')]);
    }
  });

  test('an own agreement that is none ends with its places', async () => {
    const { code, out, complaints } = await run(file('own.sla', '{"schemaVersion":1}'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(complaints.length).toBeGreaterThan(0);
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
