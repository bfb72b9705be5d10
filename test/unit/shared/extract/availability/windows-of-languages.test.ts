import { expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

test.each([
  ['Die Jahresverfügbarkeit beträgt 98,6 %.', '98.6', 'annual'],
  ['Monatsverfügbarkeit: 98,6 %', '98.6', 'monthly'],
  ['Die Systeme stehen zu 98.6 % im Monat zur Verfügung.', '98.6', 'monthly'],
  ['De beschikbaarheid op jaarbasis is 98,6 %.', '98.6', 'annual'],
  ['De beschikbaarheid op maandbasis is 98,6 %.', '98.6', 'monthly'],
])('a word that holds the window: %s', (text, percent, window) =>
  expect(serviceLevels(slaTextOf(text)).availability).toMatchObject([{ percent, window }]),
);
