import { expect, test } from 'vitest';
import { momentOf, stampOf } from '#main/files/moment-name.ts';

test('a moment and its stamp lead to each other', () => {
  const moment = new Date('2028-02-29T23:59:59.999Z');
  expect(stampOf(moment)).toBe('20280229T235959999Z');
  expect(momentOf('20280229T235959999Z')).toEqual(moment);
});

test.each([
  '',
  '20280229',
  '20281329T235959999Z',
  '../20280229T235959999Z',
  '20280229T235959999Zx',
])('no stamp: %j', (stamp) => expect(momentOf(stamp)).toBeNull());
