import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { tokenText } from '#shared/assemble/token-text.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { fieldText } from '#renderer/store/session/draft-session.ts';

/** More than the two lines that are shown can hold. */
const LINE_LENGTH = 400;

/** The figures that tell templates apart. */
export function insideOf(agreement: Agreement): readonly { label: string; value: string }[] {
  const clauses = agreement.sections.reduce(
    (sum, section) => sum + section.items.filter((item) => item.type === 'clause').length,
    0,
  );
  return [
    { label: 'Parties', value: agreement.stakeholders.map(({ name }) => name).join(', ') },
    { label: 'Sections', value: String(agreement.sections.length) },
    { label: 'Clauses', value: String(clauses) },
    { label: 'Service levels', value: String(agreement.commitments.length) },
    { label: 'Reports', value: String(agreement.reports.length) },
    { label: 'Signatories', value: String(agreement.signatures.length) },
  ].filter(({ value }) => value !== '' && value !== '0');
}

/** The beginning of a clause as it will read, with the template's own figures. */
export function firstLine(clause: Clause, agreement: Agreement): string {
  const text = (clause.body[0]?.runs ?? []).map((run) => wordsOf(run, agreement)).join('');
  return text.slice(0, LINE_LENGTH);
}

function wordsOf(run: Run, agreement: Agreement): string {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'field':
      return fieldText(agreement, run.path) ?? '[…]';
    case 'reference':
      return '[…]';
    case 'term':
    case 'blank':
      return tokenText(agreement, run);
    default:
      return unreachable(run);
  }
}
