import {
  CalendarCheck,
  CalendarX,
  DoorOpen,
  FileText,
  ListChecks,
  ReceiptText,
  RefreshCw,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { DateKind } from '#shared/engine/schedule/agreement-date.ts';

/** How kinds of dates are called, and the sign that stands beside them. */
export const KIND_WORDS: Readonly<
  Record<DateKind, { readonly label: string; readonly icon: LucideIcon }>
> = {
  report: { label: 'Reports', icon: FileText },
  review: { label: 'Reviews', icon: CalendarCheck },
  claim: { label: 'Claims', icon: ReceiptText },
  'improvement-plan': { label: 'Improvement plans', icon: ListChecks },
  'renewal-notice': { label: 'Notice', icon: Undo2 },
  renewal: { label: 'Renewals', icon: RefreshCw },
  'term-end': { label: 'End of term', icon: CalendarX },
  'convenience-end': { label: 'Earliest end', icon: DoorOpen },
};
