import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, useSettings } from '#renderer/store/settings.ts';
import { settledOrigins } from '#renderer/store/drafts/settled-origins.ts';
import { agreementId } from '#test/unit/renderer/support/drafts.ts';

beforeEach(() => useSettings.setState(DEFAULT_SETTINGS));

describe('the drafts that were made of files', () => {
  test('are kept among the settings, the latest of each file', () => {
    expect(settledOrigins.draftOf('a')).toBeNull();
    settledOrigins.note('a', agreementId('one'));
    settledOrigins.note('b', agreementId('two'));
    settledOrigins.note('a', agreementId('three'));
    expect(settledOrigins.draftOf('a')).toBe('three');
    expect(useSettings.getState().takenIn).toEqual({ a: 'three', b: 'two' });
  });

  test('are forgotten from the oldest on where they become too many', () => {
    const full = Array.from({ length: 1_000 }, (_, file) => [`file ${file}`, agreementId('one')]);
    useSettings.setState({ takenIn: Object.fromEntries(full) });
    settledOrigins.note('file 1000', agreementId('one'));
    expect(settledOrigins.draftOf('file 0')).toBeNull();
    expect(settledOrigins.draftOf('file 1')).toBe('one');
    expect(settledOrigins.draftOf('file 1000')).toBe('one');
  });
});
