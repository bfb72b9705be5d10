// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StudioContext, type Studio } from '#renderer/shell/studio.ts';
import { summaryOf, type DraftSummary } from '#renderer/store/drafts/summary.ts';
import { useOtherAgreements, type OtherAgreements } from '#renderer/shell/use-other-agreements.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { failure } from '#shared/ipc/failure.ts';
import { err, ok } from '#shared/base/result.ts';
import { agreementId, at, draftOf } from '#test/unit/renderer/support/drafts.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

let stored: Map<AgreementId, Agreement>;
let tell: (summaries: readonly DraftSummary[]) => Promise<void>;
let seen: OtherAgreements;

const summary = (agreement: Agreement, revision = 1, isTrashed = false): DraftSummary =>
  summaryOf(agreement, {
    updatedAt: at('09:00'),
    trashedAt: isTrashed ? at('09:30') : null,
    revision,
    writer: 'window',
  });

const own = agreementId('own');
const [carrier, host] = [draftOf('carrier'), draftOf('host')];
const CHOSEN = [carrier.id];

function Probe({ onSeen }: { readonly onSeen: (others: OtherAgreements) => void }) {
  const others = useOtherAgreements(own, CHOSEN);
  useEffect(() => onSeen(others));
  return null;
}

beforeEach(async () => {
  stored = new Map([carrier, host].map((one) => [one.id, one]));
  const studio = {
    library: {
      read: (id: AgreementId) => {
        const agreement = stored.get(id);
        return Promise.resolve(
          agreement
            ? ok({ agreement, revision: 1, updatedAt: at('09:00') })
            : err(failure('FILE_UNREADABLE', 'It is gone.')),
        );
      },
      repository: {
        watch: (listener: (answer: unknown) => void) => {
          tell = (summaries) => act(async () => listener(ok(summaries)));
          return () => undefined;
        },
      },
    },
  } as unknown as Studio;
  await render(
    <StudioContext value={studio}>
      <Probe
        onSeen={(others) => {
          seen = others;
        }}
      />
    </StudioContext>,
  );
});

afterEach(clearPage);

describe('the other agreements of the library', () => {
  test('are not known before the library has been looked at', () => {
    expect(seen).toMatchObject({ summaries: [], agreements: [], isReady: false });
  });

  test('are all but the open one and those in the trash; only chosen ones are read', async () => {
    await tell([summary(draftOf('own')), summary(carrier), summary(host, 1, true)]);
    expect(seen.summaries.map(({ id }) => id)).toEqual(['carrier']);
    expect(seen.isReady).toBe(true);
    expect(seen.agreements).toEqual([carrier]);
    expect(seen.find(carrier.id)).toEqual(carrier);
    expect(seen.find(host.id)).toBeNull();
  });

  test('are no longer found once they are in the trash', async () => {
    await tell([summary(carrier)]);
    await tell([summary(carrier, 1, true)]);
    expect(seen).toMatchObject({ agreements: [], isReady: true });
    expect(seen.find(carrier.id)).toBeNull();
  });

  test('are read anew when another window has saved them', async () => {
    await tell([summary(carrier)]);
    const changed = { ...carrier, title: 'Changed' };
    stored.set(carrier.id, changed);
    await tell([summary(changed, 2)]);
    expect(seen.agreements).toEqual([changed]);
  });

  test('that cannot be read keep nobody waiting', async () => {
    stored.clear();
    await tell([summary(carrier)]);
    expect(seen).toMatchObject({ agreements: [], isReady: true });
  });
});
