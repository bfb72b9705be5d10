import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import { AgreementIdSchema, StakeholderIdSchema, type AgreementId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import type { Clock } from '#renderer/platform/clock.ts';
import { StudioDatabase } from '#renderer/store/database.ts';
import type { Origins } from '#renderer/store/drafts/origins.ts';

export const agreementId = (id: string): AgreementId => AgreementIdSchema.parse(id);

export const draftOf = (id: string, title = `Agreement ${id}`): Agreement => ({
  ...newAgreement(agreementId(id), title),
  stakeholders: [
    {
      ...newStakeholder(StakeholderIdSchema.parse('provider'), 'provider', 'Provider'),
      legalName: 'Northwind Ltd',
    },
    newStakeholder(StakeholderIdSchema.parse('customer'), 'customer', 'Customer'),
  ],
});

export const at = (time: string): IsoInstant => `2026-11-30T${time}:00.000Z` as IsoInstant;

/** A clock that stands still until it is set. */
export function handClock(time = '09:00'): Clock & { set: (instant: IsoInstant) => void } {
  let now = at(time);
  return {
    now: () => now,
    today: () => now.slice(0, 10) as IsoDate,
    set(instant) {
      now = instant;
    },
  };
}

/** A database of its own in memory; `disk` is what another connection opens, too. */
export const freshDisk = () => new IDBFactory();
export const databaseOn = (disk: IDBFactory): StudioDatabase =>
  new StudioDatabase({ indexedDB: disk, IDBKeyRange });

/** A library that keeps nothing in mind of files and copies. */
export const NO_ORIGINS: Origins = {
  draftOf: () => null,
  note: () => undefined,
};
