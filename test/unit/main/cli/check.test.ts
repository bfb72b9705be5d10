import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import { ignoreFinding } from '#shared/review/decisions.ts';
import { review } from '#shared/review/review.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { commandLine } from '#test/unit/main/command-line.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

const { cli, said } = commandLine([], '2026-06-01T09:00:00.000Z');

const save = async (name: string, agreement: Agreement) => {
  await writeFile(inFolder(name), agreementText(agreement));
  return inFolder(name);
};

const sound = completeAgreement();
/** Both parties bear one name. */
const wrong = completeAgreement({
  stakeholders: sound.stakeholders.map((one) => ({ ...one, legalName: 'Vale Logistics Ltd' })),
});

describe('check', () => {
  it.each<[string[], RegExp]>([
    [['check'], /agreement files/],
    [['check', 'a.sla', '--json', '--sarif'], /not both/],
    [['check', 'a.sla', 'b.sla', '--json'], /one file at a time/],
    [['check', 'a.sla', '--pack', 'iso-9000'], /no pack "iso-9000"; choose iso-20000/],
  ])('answers %j with 2 and how it is used', async (argv, reason) => {
    expect(await cli(...argv)).toBe(2);
    expect(said.complaints.join('\n')).toMatch(reason);
    expect(said.out).toBe('');
  });

  it('prints findings with their places, for several files', async () => {
    const files = [await save('sound.sla', sound), await save('wrong.sla', wrong)];
    expect(await cli('check', ...files)).toBe(1);
    expect(said.out).toMatch(/sound\.sla: .*warning/);
    expect(said.out).toMatch(
      /error {4}Stakeholders › Customer: Customer bears the same legal name as Provider.*\[same-legal-name\]/,
    );
  });

  it('gives 0 without errors', async () => {
    expect(await cli('check', await save('sound.sla', sound))).toBe(0);
    expect(said.complaints).toEqual([]);
  });

  it('gives the findings and packs as JSON', async () => {
    const file = await save('wrong.sla', wrong);
    expect(await cli('check', file, '--json', '--pack', 'dora', '--pack', 'itil')).toBe(1);
    const { findings, packs } = JSON.parse(said.out) as {
      findings: Record<string, unknown>[];
      packs: { pack: string; items: { id: string; state: string; evidence: unknown[] }[] }[];
    };
    expect(findings).toContainEqual({
      rule: 'same-legal-name',
      severity: 'error',
      message: 'Customer bears the same legal name as Provider: Vale Logistics Ltd.',
      place: { path: '/stakeholders/customer/legalName', label: 'Stakeholders › Customer' },
      remedy: 'Correct one of them, or make one stakeholder of the two.',
      fixable: false,
    });
    expect(packs.map(({ pack }) => pack)).toEqual(['itil', 'dora-2', 'dora-3']);
    expect(packs[0]!.items.find(({ id }) => id === 'availability')).toMatchObject({
      state: 'met',
      evidence: [{ quote: 'at least 99.9%' }],
    });
  });

  it('judges the packs that the agreement has switched on', async () => {
    const file = await save('on.sla', { ...sound, review: { ignored: [], packs: ['itil'] } });
    await cli('check', file, '--json');
    expect(
      (JSON.parse(said.out) as { packs: { pack: string }[] }).packs.map(({ pack }) => pack),
    ).toEqual(['itil']);
  });

  it('does not count what was set aside', async () => {
    const errors = review(wrong).filter(({ severity }) => severity === 'error');
    const decided = errors.reduce<Agreement>(
      (agreement, finding) => ignoreFinding(agreement, finding, 'Two branches of one company'),
      wrong,
    );
    expect(await cli('check', await save('decided.sla', decided))).toBe(0);
    expect(said.out).toContain('1 set aside');
  });

  it('gives SARIF for all files together', async () => {
    const files = [await save('sound.sla', sound), await save('wrong.sla', wrong)];
    expect(await cli('check', ...files, '--sarif')).toBe(1);
    const log = JSON.parse(said.out) as {
      version: string;
      runs: { artifacts: unknown[]; results: { ruleId: string; level: string }[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.artifacts).toHaveLength(2);
    expect(log.runs[0]!.results).toContainEqual(
      expect.objectContaining({ ruleId: 'same-legal-name', level: 'error' }),
    );
  });

  it('goes on after a file that cannot be read', async () => {
    await writeFile(inFolder('torn.sla'), '{');
    const file = await save('sound.sla', sound);
    expect(await cli('check', inFolder('torn.sla'), file)).toBe(1);
    expect(said.complaints.join('\n')).toMatch(/torn\.sla/);
    expect(said.out).toMatch(/sound\.sla: /);
  });
});
