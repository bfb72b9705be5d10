import { describe, expect, test } from 'vitest';
import { hoursPhrases } from '#shared/extract/grammar/hours.ts';
import { serviceCodes } from '#shared/extract/grammar/service-code.ts';

describe('the code of a service', () => {
  test.each([
    ['24x7x4', '24x7', 4],
    ['8x5xNBD', '8x5', null],
    ['10 x 5 x 2', '10 x 5', 2],
    ['12×6×4h', '12×6', 4],
  ])('%s', (text, coverage, hours) => {
    expect(serviceCodes(text)).toMatchObject([{ coverage, hours, text }]);
  });

  test.each(['24x7', '24x7x365', '365x24x7', '8x5x52', '1920x1080', 'A8x5x4', '8x5x4x2'])(
    'is not %s',
    (text) => {
      expect(serviceCodes(text)).toEqual([]);
    },
  );

  test('is no phrase of hours, as "24x7x365" is', () => {
    expect(hoursPhrases('24x7x12')).toEqual([]);
    expect(hoursPhrases('24x7x365')).toHaveLength(1);
  });
});
