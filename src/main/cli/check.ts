import { readFile } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { activeFindings, ignoredFindings } from '#shared/review/decisions.ts';
import { FINDING_SEVERITIES, SEVERITY_WORDS, type Finding } from '#shared/review/finding.ts';
import { PACK_NAMES, PACKS, packsNamed } from '#shared/review/packs/index.ts';
import { judge, type Pack, type PackResult } from '#shared/review/packs/pack.ts';
import { review } from '#shared/review/review.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { sarifLog, type CheckedFile } from '#shared/review/sarif.ts';
import { subjectOf } from '#shared/review/subject.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import { failureLines, oneLine, UsageError, type ExitCode, type Terminal } from './command.ts';

/** Reviews agreement files. Findings that were set aside with a reason do not count. */
export async function check(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: files } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      pack: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      sarif: { type: 'boolean', default: false },
    },
  });
  if (files.length === 0) throw new UsageError('Name one or more agreement files.');
  if (values.json && values.sarif) throw new UsageError('Choose --json or --sarif, not both.');
  if (values.json && files.length > 1)
    throw new UsageError(`With --json one file at a time, not also ${files[1]}.`);
  const packs = values.pack.flatMap(packsCalled);

  const checked: CheckedFile[] = [];
  let code: ExitCode = 0;
  for (const file of files) {
    const agreement = await readAgreementFile(file);
    if (!agreement.ok) {
      const prefix = files.length > 1 ? `${oneLine(file)}: ` : '';
      for (const line of failureLines(agreement.error)) terminal.complain(`${prefix}${line}`);
      code = 1;
      continue;
    }
    const report = examine(agreement.value, packs);
    if (report.active.some(({ severity }) => severity === 'error')) code = 1;
    if (values.json) terminal.out(`${JSON.stringify(asJson(report), null, 2)}\n`);
    else if (values.sarif)
      checked.push({
        uri: uriOf(file),
        text: await readFile(file, 'utf8').catch(() => null),
        findings: report.active,
        ignored: report.ignored,
      });
    else terminal.out(asText(file, report));
  }
  if (values.sarif) terminal.out(`${JSON.stringify(sarifLog(checked, RULES), null, 2)}\n`);
  return code;
}

function packsCalled(name: string): readonly Pack[] {
  const packs = packsNamed(name);
  if (packs.length > 0) return packs;
  throw new UsageError(`There is no pack "${name}"; choose ${PACK_NAMES.join(', ')}.`);
}

interface Report {
  readonly active: readonly Finding[];
  readonly ignored: ReturnType<typeof ignoredFindings>;
  readonly packs: readonly PackResult[];
}

/** The packs asked for, and those that the agreement has switched on. */
function examine(agreement: Agreement, asked: readonly Pack[]): Report {
  const subject = subjectOf(agreement);
  const findings = review(subject);
  const ids = new Set([...asked.map(({ id }) => id), ...agreement.review.packs]);
  return {
    active: activeFindings(agreement, findings),
    ignored: ignoredFindings(agreement, findings),
    packs: PACKS.filter(({ id }) => ids.has(id)).map((pack) => judge(pack, subject)),
  };
}

const asJson = ({ active, packs }: Report) => ({
  findings: active.map(({ rule, severity, message, place, remedy, fix }) => ({
    rule,
    severity,
    message,
    place,
    remedy,
    fixable: fix !== null,
  })),
  packs: packs.map(({ pack, items }) => ({
    pack: pack.id,
    items: items.map(({ item: { id, title }, result: { state, evidence, note } }) => ({
      id,
      title,
      state,
      evidence,
      note,
    })),
  })),
});

function asText(file: string, { active, ignored, packs }: Report): string {
  const lines = [
    `${oneLine(file)}: ${countsOf(active, ignored.length)}`,
    ...active.map(
      ({ severity, rule, place, message, remedy }) =>
        `  ${severity.padEnd(7)}  ${oneLine(`${place.label}: ${message} ${remedy}`)} [${rule}]`,
    ),
    ...packs.flatMap(({ pack, items }) => [
      `  ${pack.title}. ${pack.note}`,
      ...items.map(({ item, result }) =>
        oneLine(
          `${item.title}: ${[result.note, ...result.evidence.map(({ place }) => place.label)].filter((part) => part !== '').join('; ')}`,
        ).replace(/^/, `    ${result.state.padEnd(7)}  `),
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function countsOf(active: readonly Finding[], ignored: number): string {
  const counts = FINDING_SEVERITIES.map((severity) => {
    const count = active.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? null
      : `${count} ${SEVERITY_WORDS[severity].counted[count === 1 ? 'one' : 'many']}`;
  }).filter((text) => text !== null);
  return [
    counts.length === 0 ? 'nothing found' : counts.join(', '),
    ...(ignored === 0 ? [] : [`${ignored} set aside`]),
  ].join('; ');
}

/** Relative paths stay so, as code hosts want them; each part is escaped. */
const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
