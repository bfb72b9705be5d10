import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Tone } from '#renderer/ui/page/surface.tsx';

export const KIND_NAMES: Readonly<Record<Agreement['kind'], string>> = {
  customer: 'Customer',
  internal: 'Internal',
  supplier: 'Supplier',
  offer: 'Offer',
};

export const STATUS_NAMES: Readonly<Record<Agreement['status'], string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  agreed: 'Agreed',
  signed: 'Signed',
  ended: 'Ended',
};

export const STATUS_TONES: Readonly<Record<Agreement['status'], Tone>> = {
  draft: 'neutral',
  'in-review': 'warning',
  agreed: 'accent',
  signed: 'success',
  ended: 'neutral',
};

// Of the names, not of the schemas, which the first screen can do without.
export const KINDS = Object.keys(KIND_NAMES) as readonly Agreement['kind'][];
export const STATUSES = Object.keys(STATUS_NAMES) as readonly Agreement['status'][];

/** How a draft without a title is called. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  title.trim() || 'Untitled agreement';
