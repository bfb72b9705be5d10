import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { agreementText, parseAgreementText } from '#shared/agreement/file.ts';
import type { AgreementId, DefinitionId } from '#shared/agreement/ids.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { outputComplaint } from '#main/cli/index.ts';
import { signable } from '#test/unit/main/signable.ts';
import { commandLine } from '#test/unit/main/command-line.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

const { cli, said } = commandLine([], '2026-06-01T09:00:00.000Z');

const save = async (name: string, agreement: Agreement) => {
  await writeFile(inFolder(name), agreementText(agreement));
  return inFolder(name);
};

const blank: Run = { type: 'blank', label: 'Site', marks: [] };
const toField = (path: string): Run => ({ type: 'field', path, marks: [] });

describe('the command line', () => {
  it.each<[string[], RegExp]>([
    [[], /Usage/],
    [['explode'], /no command "explode"/],
    [['__proto__'], /no command/],
    [['export'], /Name the agreement file/],
    [['export', 'a.sla'], /--docx/],
    [['export', 'a.sla', 'b.sla', '--pdf', 'x'], /One file at a time/],
    [['export', 'a.sla', '--docx'], /--docx/],
    [['export', 'a.sla', '--doc', 'x'], /--doc/],
    [['export', 'a.sla', '--pdf', 'x', '--font', 'wingdings'], /wingdings/],
    [['export', 'a.sla', '--pdf', './a.sla'], /itself/],
    [['export', 'a.sla', '--pdf', 'x', '--docx', './x'], /two different names/],
    [['new'], /--template/],
    [['new', '--template', 'wan-connectivity'], /-o/],
    [['new', 'wan-connectivity'], /wan-connectivity/],
    [['text'], /Name the agreement file/],
    [['validate'], /agreement files/],
    [['validate', '--loud', 'a.sla'], /--loud/],
    [['validate', ''], /The first name is empty/],
    [['export', 'a.sla', '--pdf', ''], /What follows --pdf is empty/],
    [['export', 'a.sla', '--pdf='], /What follows --pdf is empty/],
    [['export', 'a.sla', '--pdf', 'new.sla'], /new\.sla is the name of an agreement file/],
    [['new', '--template', 'wan-connectivity', '-o', ''], /What follows -o is empty/],
  ])('answers %j with 2 and how it is used', async (argv, reason) => {
    expect(await cli(...argv)).toBe(2);
    expect(said.complaints.join('\n')).toMatch(reason);
    expect(said.complaints.join('\n')).toContain('Usage:');
    expect(said.out).toBe('');
  });

  it('explains itself when asked', async () => {
    expect(await cli('--help')).toBe(0);
    expect(said.out).toContain('Usage:');
  });

  it.each(['export', 'text', 'validate'])('%s tells what is wrong with a file', async (command) => {
    const target = command === 'export' ? ['--pdf', inFolder('x.pdf')] : [];
    expect(await cli(command, inFolder('none.sla'), ...target)).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining('no file "none.sla"')]);
    await writeFile(inFolder('bad.sla'), '{"schemaVersion":1}');
    said.complaints = [];
    expect(await cli(command, inFolder('bad.sla'), ...target)).toBe(1);
    expect(said.complaints.length).toBeGreaterThan(1);
    expect(said.complaints.every((line) => /^\S.*: .+\.$/.test(line))).toBe(true);
    expect(await readdir(inFolder())).toEqual(['bad.sla']);
  });
});

describe('what the command line says', () => {
  it('is one harmless line, whatever a file or a command is called', async () => {
    const name = 'a\u001b[2J\u202e.sla';
    const file = await save(name, signable('Uptime'));
    expect(await cli('validate', file)).toBe(0);
    expect(await cli('validate', file, inFolder('\u001b[2Jnone.sla'))).toBe(1);
    expect(await cli('explode\u001b[2J\u202e')).toBe(2);
    expect(await cli('export', file, `\u001b[2J`, '--pdf', 'x')).toBe(2);
    const words = [said.out, ...said.complaints].join(' ');
    expect(words).not.toMatch(/[\u001b\u202e]/);
    expect(words).toContain('There is no command "explode[2J".');
  });

  it('names the file that is no agreement, also if it is the only one', async () => {
    await writeFile(inFolder('bad.sla'), '{"schemaVersion":');
    expect(await cli('validate', inFolder('bad.sla'))).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining('bad.sla: ')]);
  });

  it('of a file that is not there supposes nothing, and of a folder not what is wanted', async () => {
    expect(await cli('terms', inFolder('misspelt.docx'))).toBe(1);
    expect(await cli('terms', inFolder())).toBe(1);
    expect(said.complaints).toEqual([
      'There is no file "misspelt.docx". Check its name, and that it was not moved or renamed.',
      expect.stringMatching(/is a folder\. Choose a file in it\.$/),
    ]);
  });

  it('of a device is that only files are read, and not that a disk may be missing', async () => {
    const commands = [
      ['validate', '/dev/null'],
      ['terms', '/dev/null'],
      ['replay', '/dev/null', await save('a.sla', signable('Uptime')), '--month', '2026-06'],
    ];
    for (const command of commands) {
      said.complaints = [];
      expect(await cli(...command)).toBe(1);
      expect(said.complaints.join()).toMatch(
        /"null" is a pipe or a device, and only files are read\. Save what comes out of it/,
      );
    }
  });

  it('of its own output tells what to do, and nothing if the reader stops early', () => {
    const failed = (code: string) => outputComplaint(Object.assign(new Error('x'), { code }));
    expect(failed('EPIPE')).toBeNull();
    expect(failed('ENOSPC')).toMatch(/space on the disk .* Free some space and run/);
    expect(failed('EIO')).toMatch(/\(EIO\)\. Check where it goes/);
  });
});

describe('export', () => {
  it('writes both files', async () => {
    const file = await save('a.sla', signable('Uptime'));
    expect(
      await cli('export', file, '--docx', inFolder('a.docx'), '--pdf', inFolder('a.pdf')),
    ).toBe(0);
    expect((await readFile(inFolder('a.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect((await readFile(inFolder('a.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect(said.complaints).toEqual([]);
    expect(said.out).toBe('');
  });

  it('is stopped by what is missing, with one line for each place, and writes nothing', async () => {
    const file = await save('a.sla', signable('Uptime', blank, toField('service.none.name')));
    expect(await cli('export', file, '--docx', inFolder('a.docx'))).toBe(1);
    expect(said.complaints).toEqual([
      expect.stringMatching(/^Scope › Purpose: The blank "Site" is still open\. .+$/),
      expect.stringMatching(/^Scope › Purpose: .*service.+$/),
    ]);
    expect(await readdir(inFolder())).toEqual(['a.sla']);
    expect(await cli('export', file, '--draft', '--docx', inFolder('a.docx'))).toBe(0);
  });

  it('fails whole where one of the targets cannot be written', async () => {
    const file = await save('a.sla', signable('Uptime'));
    await mkdir(inFolder('a.pdf'));
    expect(
      await cli('export', file, '--docx', inFolder('a.docx'), '--pdf', inFolder('a.pdf')),
    ).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining('"a.pdf"')]);
    expect(await readdir(inFolder())).toEqual(['a.pdf', 'a.sla']);
  });

  it('takes no link to the agreement for its target, and no agreement at all', async () => {
    const file = await save('a.sla', signable('Uptime'));
    const other = await save('other.sla', signable('Other'));
    await symlink(file, inFolder('link.docx'));
    await symlink(other, inFolder('other.docx'));
    for (const [target, reason] of [
      [inFolder('link.docx'), /itself a file that is read/],
      [other, /is an agreement file, which no export replaces/],
      [inFolder('other.docx'), /is an agreement file/],
    ] as const) {
      expect(await cli('export', file, '--docx', target)).toBe(2);
      expect(said.complaints.join('\n')).toMatch(reason);
    }
    expect(parseAgreementText(await readFile(file, 'utf8'))).toMatchObject({ ok: true });
    expect(parseAgreementText(await readFile(other, 'utf8'))).toMatchObject({ ok: true });
  });

  it('takes no two names of one file for two targets', async () => {
    const file = await save('a.sla', signable('Uptime'));
    await writeFile(inFolder('a.docx'), 'old');
    await symlink(inFolder('a.docx'), inFolder('a.pdf'));
    expect(
      await cli('export', file, '--docx', inFolder('a.docx'), '--pdf', inFolder('a.pdf')),
    ).toBe(2);
    expect(await readFile(inFolder('a.docx'), 'utf8')).toBe('old');
  });

  it('does not make folders', async () => {
    const file = await save('a.sla', signable('Uptime'));
    expect(await cli('export', file, '--docx', inFolder('none', 'a.docx'))).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining('folder does not exist')]);
  });
});

describe('new', () => {
  it('lists the templates', async () => {
    expect(await cli('new', '--list')).toBe(0);
    expect(said.out).toMatch(/^wan-connectivity\t.+$/m);
  });

  it('starts an agreement from a template, that validates', async () => {
    expect(await cli('new', '--template', 'wan-connectivity', '-o', inFolder('a.sla'))).toBe(0);
    const agreement = parseAgreementText(await readFile(inFolder('a.sla'), 'utf8'));
    expect(agreement).toMatchObject({
      ok: true,
      value: {
        id: '0b1c9c0e-0000-4000-8000-000000000000',
        template: { id: 'wan-connectivity' },
      },
    });
    expect(await cli('validate', inFolder('a.sla'))).toBe(0);
  });

  it('leaves an agreement that exists, unless it is told to replace it', async () => {
    const file = await save('a.sla', signable('Drafted for weeks'));
    const drafted = await readFile(file, 'utf8');
    expect(await cli('new', '--template', 'wan-connectivity', '-o', file)).toBe(1);
    expect(said.complaints).toEqual([
      '"a.sla" exists already. Choose another name, or replace it with --force.',
    ]);
    expect(await readFile(file, 'utf8')).toBe(drafted);
    expect(await cli('new', '--template', 'wan-connectivity', '-o', file, '--force')).toBe(0);
    expect(await readFile(file, 'utf8')).not.toBe(drafted);
  });

  it('of a folder gives no advice to replace it', async () => {
    await mkdir(inFolder('drafts'));
    for (const force of [[], ['--force']]) {
      said.complaints = [];
      const argv = ['new', '--template', 'wan-connectivity', '-o', inFolder('drafts'), ...force];
      expect(await cli(...argv)).toBe(1);
      expect(said.complaints).toEqual([
        '"drafts" is the name of a folder there. Choose another name.',
      ]);
    }
  });

  it('takes a link that leads nowhere for a file', async () => {
    await symlink(inFolder('gone.sla'), inFolder('link.sla'));
    expect(await cli('new', '--template', 'wan-connectivity', '-o', inFolder('link.sla'))).toBe(1);
    expect(said.complaints.join()).toMatch(/exists already/);
  });

  it('knows which templates there are', async () => {
    expect(await cli('new', '--template', 'nonesuch', '-o', inFolder('a.sla'))).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining('"nonesuch"')]);
    expect(await readdir(inFolder())).toEqual([]);
  });
});

describe('text', () => {
  it('prints the agreement with its numbers', async () => {
    const file = await save('a.sla', signable('Uptime <img onerror=x> #panic() {{'));
    expect(await cli('text', file)).toBe(0);
    expect(said.out).toContain('Uptime <img onerror=x> #panic() {{');
    expect(said.out).toContain('1.1 Purpose');
    expect(said.out).toContain('This agreement is about availability.');
  });
});

type Condition = NonNullable<Clause['condition']>;

describe('validate', () => {
  it('passes what is complete', async () => {
    const file = await save('a.sla', signable('Uptime'));
    expect(await cli('validate', file)).toBe(0);
    expect(said.out).toBe(`${file}: valid\n`);
  });

  it('passes what is only not filled in, and notes it', async () => {
    const file = await save('a.sla', signable('Uptime', blank));
    expect(await cli('validate', file)).toBe(0);
    expect(said.out).toContain('note: Scope › Purpose: The blank "Site" is still open.');
    expect(said.out).toContain('valid, 1 still to fill in');
    expect(said.complaints).toEqual([]);
  });

  it.each<[string, Run]>([
    ['a field that does not exist', toField('commitment.availability.colour')],
    ['a field of no record', toField('commitment.availability.target')],
    ['a group that does not exist', toField('weather.today')],
    ['a clause', { type: 'reference', target: { kind: 'item', id: 'gone' }, marks: [] }],
    ['a section', { type: 'reference', target: { kind: 'section', id: 'purpose' }, marks: [] }],
    ['an annex', { type: 'reference', target: { kind: 'annex', id: 'gone' }, marks: [] }],
    ['a term', { type: 'term', definition: 'gone' as DefinitionId, text: null, marks: [] }],
  ])('fails where a text points in vain at %s', async (_name, run) => {
    const file = await save('a.sla', signable('Uptime', run));
    expect(await cli('validate', file)).toBe(1);
    expect(said.complaints).toEqual([expect.stringMatching(/^Scope › Purpose: .+\.$/)]);
  });

  const withCondition = (condition: Condition, ...runs: Run[]): Agreement => {
    const agreement = signable('Uptime', ...runs);
    return {
      ...agreement,
      sections: agreement.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, condition })),
      })),
    };
  };

  it('fails where a condition looks at a field that does not exist', async () => {
    const condition: Condition = {
      type: 'any',
      of: [
        { type: 'present', path: 'term.renewal' },
        { type: 'absent', path: 'term.colour' },
      ],
    };
    expect(await cli('validate', await save('a.sla', withCondition(condition)))).toBe(1);
    expect(said.complaints).toEqual([
      expect.stringContaining('Scope › Purpose › Condition: There is no field "term.colour".'),
    ]);
  });

  it('lets a hidden clause speak of a record that is not there', async () => {
    const path = 'commitment.latency.target';
    const hidden = withCondition({ type: 'present', path }, toField(path));
    expect(await cli('validate', await save('a.sla', hidden))).toBe(0);
  });

  it('checks every file, and names each', async () => {
    const good = await save('good.sla', signable('Uptime'));
    await writeFile(inFolder('bad.sla'), 'x');
    expect(await cli('validate', inFolder('bad.sla'), good)).toBe(1);
    expect(said.complaints).toEqual([expect.stringContaining(`${inFolder('bad.sla')}: `)]);
    expect(said.out).toContain(`${good}: valid`);
  });

  it('prints hostile names as one harmless line', async () => {
    const agreement = {
      ...newAgreement('a' as AgreementId, 'x'),
      stakeholders: [{ id: 'provider', name: 'Evil\u001b[2J\nInc \u202e', kind: 1 }],
    };
    await writeFile(inFolder('a.sla'), JSON.stringify(agreement));
    expect(await cli('validate', inFolder('a.sla'))).toBe(1);
    expect(said.complaints.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(said.complaints.join('')).toContain('Evil[2J Inc');
  });
});
