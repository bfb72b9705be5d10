import { durationsIn } from '#shared/extract/grammar/duration.ts';
import type { Passage } from '#shared/extract/sla-text.ts';

const LONGEST = 160;
const SIDE_BY_SIDE = /(?:\s\d{1,3}\s[A-Za-zÀ-ɏ]{1,9}){3,12}\s?(?:\([^()]{0,40}\))?\s?$/;

/** "Makeshift repair 1 day 3 days 9 days": a row of a table whose columns are lost, so that nobody can say whose its times are. */
export const isRowOfTimes = ({ text }: Passage): boolean =>
  text.length <= LONGEST && SIDE_BY_SIDE.test(text) && durationsIn(text).length > 0;
