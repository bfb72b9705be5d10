import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import type { FindingSeverity } from '#shared/review/finding.ts';

export const SEVERITY_NAMES: Readonly<
  Record<FindingSeverity, { readonly one: string; readonly many: string }>
> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  advice: { one: 'Advice', many: 'Advice' },
};

const ICONS = { error: CircleAlert, warning: TriangleAlert, advice: Lightbulb } as const;

export function SeverityIcon({ severity }: { readonly severity: FindingSeverity }) {
  const Icon = ICONS[severity];
  return <Icon size={15} aria-label={SEVERITY_NAMES[severity].one} />;
}
