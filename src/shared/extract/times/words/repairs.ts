import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';

const REPAIRS = /\srepairs:?$/i;
const OF_A_CLASS =
  /^(?:non-?emergency|planned|scheduled|cyclical|responsive|reactive|programmed|day-to-day)\srepairs:?$/i;

/** "Emergency repairs", "Planned repairs": what is repaired, and not by when. */
export const namesRepairs = (label: string): boolean =>
  REPAIRS.test(label) && (OF_A_CLASS.test(label) || isSeverityLabel(label));
