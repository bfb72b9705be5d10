import { beforeEach, describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { err, ok } from '#shared/base/result.ts';
import { failure } from '#shared/ipc/failure.ts';
import { useNotices } from '#renderer/shell/notices.ts';
import { putSamplesIn } from '#renderer/app/open-drafts.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { DraftLibrary } from '#renderer/store/drafts/draft-library.ts';
import { DEFAULT_SETTINGS, useSettings } from '#renderer/store/settings.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

const SAMPLES = [draftOf('wan', 'WAN'), draftOf('saas', 'SaaS')];
const full = failure('DISK_FULL', 'The disk is full.');

/** A library without drafts that cannot take in the agreements `refused`. */
function library(...refused: readonly Agreement[]) {
  const created: Agreement[] = [];
  const repository = { list: async () => ok([]) };
  const create = async (agreement: Agreement) => {
    if (refused.includes(agreement)) return err(full);
    created.push(agreement);
    return ok(agreement.id);
  };
  return { created, library: { repository, create } as unknown as DraftLibrary };
}
const platform = (answer: unknown = ok({ agreements: SAMPLES })) =>
  ({ call: async () => answer }) as unknown as Platform;

const isFirstRunDone = () => useSettings.getState().firstRunDone;
const notices = () => useNotices.getState().notices;

describe('the samples of the first start', () => {
  beforeEach(() => {
    useSettings.setState(DEFAULT_SETTINGS);
    useNotices.setState({ notices: [] });
  });

  it('are put in once', async () => {
    const { library: drafts, created } = library();
    await putSamplesIn(drafts, platform());
    await putSamplesIn(drafts, platform());
    expect(created).toEqual(SAMPLES);
    expect(isFirstRunDone()).toBe(true);
    expect(notices()).toEqual([]);
  });

  it('are tried again at the next start where they cannot be put in', async () => {
    await putSamplesIn(library(...SAMPLES).library, platform());
    expect(isFirstRunDone()).toBe(false);
    const { library: drafts, created } = library();
    await putSamplesIn(drafts, platform());
    expect(created).toEqual(SAMPLES);
    expect(isFirstRunDone()).toBe(true);
  });

  it('are told of by name where one cannot be put in', async () => {
    await putSamplesIn(library(SAMPLES[1]!).library, platform());
    expect(isFirstRunDone()).toBe(false);
    expect(notices()).toMatchObject([
      { id: 'samples', tone: 'warning', lines: ['“SaaS”: The disk is full.'] },
    ]);
  });

  it('are told of where they cannot be had', async () => {
    await putSamplesIn(library().library, platform(err(full)));
    expect(isFirstRunDone()).toBe(false);
    expect(notices()).toMatchObject([{ lines: ['The disk is full.'] }]);
  });
});
