import type { ComponentType } from 'react';
import type { Agreement, RecordList as ListName } from '#shared/agreement/agreement.ts';

export type RecordOf<L extends ListName> = Agreement[L][number];

/** What the records of one list are, and how they are shown, made and filled in. */
export interface RecordKind<L extends ListName> {
  readonly list: L;
  readonly title: string;
  /** One sentence on what belongs here. */
  readonly note: string;
  /** What one record is: "service". */
  readonly noun: string;
  /** What stands in the place of an empty name; otherwise what the record is, by its position. */
  readonly nameless?: string;
  /** One line of what is in it. */
  readonly summaryOf: (record: RecordOf<L>, agreement: Agreement) => string;
  /** A new record under an id that is free; null where something else has to come first. */
  readonly create: (id: RecordOf<L>['id'], agreement: Agreement) => RecordOf<L> | null;
  readonly Form: ComponentType<{ readonly id: RecordOf<L>['id'] }>;
}
