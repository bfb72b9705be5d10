import { z } from 'zod';
import { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';
import { IsoDateSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';

/** More are no log of outages; a comparison is written anew with each change of it. */
export const MOST_INCIDENTS = 10_000;

/** An `Incident` of the engine as it is stored and crosses between processes. */
export const IncidentSchema = z.strictObject({
  start: z.number(),
  end: z.number(),
  kind: z.enum(['outage', ...EXCLUSION_CATEGORIES]),
  weight: z.string().max(50),
});

/** What is replayed through the SLAs of a comparison: incidents, and the days that they are reckoned for. */
export const ReplayedSchema = z.strictObject({
  incidents: z.array(IncidentSchema).max(MOST_INCIDENTS),
  /** "outages-2026.csv", "drawn with seed 1"; empty while they are typed. */
  source: z.string().max(300),
  period: z.strictObject({ first: IsoDateSchema, last: IsoDateSchema }),
});
export type Replayed = Immutable<z.infer<typeof ReplayedSchema>>;

/** Whether there is something to reckon; a log without an incident in it is something, too: nothing happened. */
export const canReplay = ({ incidents, source, period }: Replayed): boolean =>
  (incidents.length > 0 || source !== '') && period.first <= period.last;
