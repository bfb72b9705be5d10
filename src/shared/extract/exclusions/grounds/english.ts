import type { CategoryWords } from './category-words.ts';
import { OF_THE_CUSTOMER } from './english-customer.ts';
import { DEEDS } from './english-deeds.ts';
import { EVERYDAY } from './english-everyday.ts';
import { EVENTS } from './english-events.ts';
import { OTHERS } from './english-others.ts';

export const ENGLISH: readonly CategoryWords[] = [
  ...EVENTS,
  ...OF_THE_CUSTOMER,
  ...DEEDS,
  ...OTHERS,
  ...EVERYDAY,
];
