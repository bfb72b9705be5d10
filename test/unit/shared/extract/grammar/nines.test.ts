import { expect, test } from 'vitest';
import { percentagesIn } from '#shared/extract/grammar/percent.ts';

const values = (text: string) => percentagesIn(text).map(({ value }) => value);

test.each([
  ['four nines of uptime', ['99.99']],
  ['three and a half nines a month', ['99.95']],
  ['3.5 nines, measured monthly', ['99.95']],
  ['two nines', ['99']],
  ['drei Neunen im Monat', ['99.9']],
  ['dreieinhalb Neunen im Monat', ['99.95']],
  ['tres nueves de disponibilidad', ['99.9']],
  ['four nines (99.99%)', ['99.99']],
  ['a five-nines fairy tale', []],
  ['eleven nines of durability', []],
  ['the nines', []],
  ['a wink at the usual five nines', []],
  ['no match for the famous four nines of others', []],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
