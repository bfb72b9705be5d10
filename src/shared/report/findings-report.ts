import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import { activeFindings, ignoredFindings } from '#shared/review/decisions.ts';
import {
  FINDING_SEVERITIES,
  SEVERITY_WORDS,
  type Finding,
  type FindingSeverity,
} from '#shared/review/finding.ts';
import type { Rule } from '#shared/review/rule.ts';
import { checkDocument } from './check-document.ts';
import { Pages } from './pages.ts';

const MEANINGS: Readonly<Record<FindingSeverity, string>> = {
  error: 'Each of these cannot be kept or computed as it is written.',
  warning: 'Each of these is likely to hurt one side or both.',
  advice: 'Each of these could be better.',
};

/** What a review has found, and what was set aside and why: for a file or a meeting. */
export function findingsReport(
  agreement: Agreement,
  findings: readonly Finding[],
  rules: readonly Rule[],
  today: IsoDate,
): Document {
  const active = activeFindings(agreement, findings);
  const ignored = ignoredFindings(agreement, findings);
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  const pages = new Pages((number, title) => `Table ${number}: ${title}`);
  pages
    .section('Summary', '/')
    .paragraph(
      active.length === 0
        ? 'The review has found nothing that stands against this agreement.'
        : 'The review has found the matters below, the gravest first.',
    )
    .table(
      'Findings by gravity',
      [
        { heading: 'Gravity', weight: 4 },
        { heading: 'Findings', weight: 1, align: 'end' },
      ],
      [
        ...FINDING_SEVERITIES.map((severity) => ({
          source: '/',
          cells: [
            SEVERITY_WORDS[severity].many,
            String(active.filter((finding) => finding.severity === severity).length),
          ],
        })),
        { source: '/review/ignored', cells: ['Set aside', String(ignored.length)] },
      ],
    );
  for (const severity of FINDING_SEVERITIES) {
    const group = active.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    pages
      .section(SEVERITY_WORDS[severity].many, '/')
      .paragraph(MEANINGS[severity])
      .table(
        SEVERITY_WORDS[severity].many,
        [
          { heading: 'Place', weight: 3 },
          { heading: 'What is wrong', weight: 5 },
          { heading: 'What to do', weight: 4 },
        ],
        group.map(({ rule, place, message, remedy }) => ({
          source: place.path,
          cells: [place.label, { paragraphs: [`${titleOf(rule)}.`, message] }, remedy],
        })),
      );
  }
  if (ignored.length > 0)
    pages.section('Set aside', '/review/ignored').table(
      'Findings that were set aside',
      [
        { heading: 'Place', weight: 3 },
        { heading: 'Finding', weight: 5 },
        { heading: 'Reason', weight: 4 },
      ],
      ignored.map(({ finding, reason }) => ({
        source: finding.place.path,
        cells: [finding.place.label, finding.message, reason],
      })),
    );
  return checkDocument(agreement, 'Review findings', today, pages);
}
