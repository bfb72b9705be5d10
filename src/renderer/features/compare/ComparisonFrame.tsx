import { useMemo, useState } from 'react';
import { go } from '#renderer/shell/navigation.ts';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { SaveState } from '#renderer/shell/SaveState.tsx';
import { useStore } from 'zustand';
import type { ComparisonStore } from '#renderer/store/session/comparison-session.ts';
import { Tabs } from '#renderer/ui/page/tabs.tsx';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { scoresOf } from '#shared/compare/score.ts';
import { ChangeNotices } from './ChangeNotices.tsx';
import { ComparisonTools } from './ComparisonTools.tsx';
import { ComparisonTitle } from './ComparisonTitle.tsx';
import styles from './compare.module.css';
import { CurvesTab } from './curves/CurvesTab.tsx';
import { DecideTab } from './decide/DecideTab.tsx';
import { ExclusionsTab } from './ExclusionsTab.tsx';
import frame from './comparison-frame.module.css';
import { MatrixTab } from './matrix/MatrixTab.tsx';
import { ReplayTab } from './replay/ReplayTab.tsx';
import { ScreenHeader } from './ScreenHeader.tsx';
import { TextTab } from './text/TextTab.tsx';
import { ComparisonContext } from './use-comparison.ts';
import { useSubjects } from './use-subjects.ts';
import { useLiveDrafts, useOffers } from './use-shelves.ts';

type TabId = 'matrix' | 'text' | 'replay' | 'curves' | 'exclusions' | 'decide';

/** An open comparison: its SLAs side by side, and what follows from that. */
export function ComparisonFrame({
  shelves,
  session,
}: {
  readonly shelves: Shelves;
  readonly session: ComparisonStore;
}) {
  const comparison = useStore(session, (state) => state.comparison);
  const save = useStore(session, (state) => state.save);
  const offers = useOffers(shelves);
  const drafts = useLiveDrafts();
  const { sides, now } = useSubjects(comparison.subjects, shelves, offers, drafts);
  const [tab, setTab] = useState<TabId>('matrix');

  const options = useMatrixOptions(comparison);
  const subjects = useMemo(() => sides?.map(({ subject }) => subject) ?? null, [sides]);
  const shown = useMemo(
    () => (subjects === null ? null : matrix(subjects, options)),
    [subjects, options],
  );
  const { weights, mustHaves } = comparison;
  const scores = useMemo(
    () => (shown === null ? null : scoresOf(shown, weights, mustHaves)),
    [shown, weights, mustHaves],
  );
  const isReady = sides && subjects && shown && scores && offers && drafts;

  return (
    <ComparisonContext value={session}>
      <main className={styles['screen']}>
        <ScreenHeader
          title={<ComparisonTitle />}
          back="Back to comparing"
          onBack={() => go({ name: 'compare' })}
          state={<SaveState save={save} />}
        >
          {isReady && (
            <ComparisonTools sides={sides} offers={offers} drafts={drafts} matrix={shown} />
          )}
        </ScreenHeader>
        {isReady && (
          <>
            <ChangeNotices shelves={shelves} sides={sides} offers={offers} now={now} />
            <Tabs<TabId>
              label="Views of the comparison"
              className={frame['tabs'] ?? ''}
              value={tab}
              onChange={setTab}
              tabs={[
                {
                  id: 'matrix',
                  label: 'Matrix',
                  content: (
                    <MatrixTab matrix={shown} sides={sides} shelves={shelves} drafts={drafts} />
                  ),
                },
                { id: 'text', label: 'Text', content: <TextTab sides={sides} /> },
                {
                  id: 'replay',
                  label: 'Replay',
                  content: <ReplayTab subjects={subjects} options={options} />,
                },
                {
                  id: 'curves',
                  label: 'Curves',
                  content: <CurvesTab subjects={subjects} options={options} />,
                },
                {
                  id: 'exclusions',
                  label: 'Exclusions',
                  content: <ExclusionsTab matrix={shown} sides={sides} shelves={shelves} />,
                },
                {
                  id: 'decide',
                  label: 'Decide',
                  content: <DecideTab matrix={shown} scores={scores} />,
                },
              ]}
            />
          </>
        )}
      </main>
    </ComparisonContext>
  );
}

/** Stays the same while nothing that the matrix hangs on has changed: typing a title is no reason. */
function useMatrixOptions({
  fee,
  currency,
  workingWeek,
  scopes,
  plans,
}: Comparison): MatrixOptions {
  return useMemo(
    () => ({
      fee,
      currency,
      workingWeek,
      ...(scopes === undefined ? {} : { scopes }),
      ...(plans === undefined ? {} : { plans }),
    }),
    [fee, currency, workingWeek, scopes, plans],
  );
}
