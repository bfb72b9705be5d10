import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import { SEVERITY_WORDS, type FindingSeverity } from '#shared/review/finding.ts';

const ICONS = { error: CircleAlert, warning: TriangleAlert, advice: Lightbulb } as const;

export function SeverityIcon({ severity }: { readonly severity: FindingSeverity }) {
  const Icon = ICONS[severity];
  return <Icon size={15} aria-label={SEVERITY_WORDS[severity].one} />;
}
