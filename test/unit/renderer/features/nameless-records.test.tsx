import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Commitments } from '#renderer/features/draft/forms/commitment/commitment-form.tsx';
import { useRecordOptions } from '#renderer/features/draft/forms/options.ts';
import { promiseOptions } from '#renderer/features/draft/forms/service/supplier-link.ts';
import { Signatories } from '#renderer/features/draft/forms/signatures-form.tsx';
import { OutageCard } from '#renderer/features/feasibility/OutageCard.tsx';
import { Verdict } from '#renderer/features/suppliers/Verdict.tsx';
import { DraftSessionProvider } from '#renderer/store/session/draft-session.ts';
import { createDraftSession, FIRST_VIEW } from '#renderer/store/session/session-store.ts';
import type { SignatureId, StakeholderId } from '#shared/agreement/ids.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { backToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { judgeOutages } from '#shared/engine/feasibility/outages.ts';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';
import { completeAgreement, decimal, namelessPair } from '#test/support/agreements/agreements.ts';

beforeAll(() => {
  vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(clearPage);

const COVERED = { from: '2026-05-01' as IsoDate, to: '2026-06-30' as IsoDate };

const AGREEMENT = completeAgreement({
  commitments: namelessPair(),
  stakeholders: ['provider', 'customer'].map((id) =>
    newStakeholder(id as StakeholderId, 'customer', ''),
  ),
  signatures: ['one', 'two'].map((id, at) =>
    newSignature(id as SignatureId, ['provider', 'customer'][at] as StakeholderId),
  ),
  services: completeAgreement().services.map((service) => ({
    ...service,
    supplies: [
      { name: 'Line', agreement: null, commitment: null, availability: decimal('99.9'), group: '' },
    ],
  })),
});

/** All words of something drawn in the draft. */
async function wordsOf(what: ReactNode): Promise<string> {
  const session = createDraftSession({
    agreement: AGREEMENT,
    view: FIRST_VIEW,
    savedAt: null,
    now: () => 0,
  });
  const page = await render(<DraftSessionProvider session={session}>{what}</DraftSessionProvider>);
  return page.textContent;
}

function Options({ list }: { readonly list: 'commitments' | 'stakeholders' }) {
  return useRecordOptions(list)
    .map(({ label }) => label)
    .join(', ');
}

describe('two records without a name are told apart by their positions', () => {
  test('in the list of them', async () => {
    const words = await wordsOf(<Commitments />);
    expect(words).toContain('Commitment 1');
    expect(words).toContain('Commitment 2');
  });

  test('where one of them is chosen', async () => {
    expect(await wordsOf(<Options list="commitments" />)).toBe('Commitment 1, Commitment 2');
    expect(await wordsOf(<Options list="stakeholders" />)).toBe('Stakeholder 1, Stakeholder 2');
    const promises = promiseOptions(AGREEMENT).map(({ label }) => label);
    expect(promises).toEqual(['Commitment 1', 'Commitment 2']);
  });

  test('where one signs for them', async () => {
    const words = await wordsOf(<Signatories />);
    expect(words).toContain('for Stakeholder 1');
    expect(words).toContain('for Stakeholder 2');
  });

  test('beside an outage log', async () => {
    const judged = judgeOutages(AGREEMENT, [], COVERED);
    const words = await wordsOf(
      judged.map((one) => <OutageCard key={one.commitment} judged={one} source="outages.csv" />),
    );
    expect(words).toContain('Commitment 1');
    expect(words).toContain('Commitment 2');
  });

  test('beside the suppliers', async () => {
    const words = await wordsOf(
      backToBack(AGREEMENT, () => null).map((result) => (
        <Verdict key={result.commitment.id} result={result} />
      )),
    );
    expect(words).toContain('Commitment 1');
    expect(words).toContain('Commitment 2');
  });
});
