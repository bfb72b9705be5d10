import { expect, test } from 'vitest';
import { contactWords } from '#shared/agreement/stakeholder.ts';

test.each([
  ['Owen Fairbairn', 'Head of Support', 'Owen Fairbairn, Head of Support'],
  ['Service Desk', 'service desk ', 'Service Desk'],
  ['', 'Service Desk', 'Service Desk'],
  ['', '', ''],
])('A contact %j with the role %j is told as %j', (name, role, words) => {
  expect(contactWords({ name, role })).toBe(words);
});
