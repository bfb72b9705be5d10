import { useMemo, useState } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { titleOf } from '#renderer/shell/words.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import { RadioGroup } from '#renderer/ui/fields/choice.tsx';
import { Figure, Figures, Page, PagePart } from '#renderer/ui/page/page.tsx';
import { Problems } from '#renderer/ui/page/problem-list.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { inherited, type InheritedValue } from '#shared/engine/levels/inherited.ts';
import { AbovePart } from './AbovePart.tsx';
import { countsOf, levelTables, STANDING_WORDS, type Standing } from './level-rows.ts';
import { LevelTables } from './LevelTables.tsx';
import { takeOver } from './take-over.ts';
import { useAbove } from './use-above.ts';
import { levelPlace, placeOfValue } from './values.ts';

type Shown = 'all' | Standing;
const SHOWN: readonly { readonly id: Shown; readonly label: string }[] = [
  { id: 'all', label: 'Everything' },
  ...(['inherited', 'overrides', 'own'] as const).map((id) => ({ id, label: STANDING_WORDS[id] })),
];

/** Corporate, customer, service: what applies by the agreements above, and what is said here instead. */
export function LevelsPage() {
  const agreement = useAgreement();
  const change = useChange();
  const { summaries, agreements, find, isReady } = useAbove(agreement);
  const [shown, setShown] = useState<Shown>('all');
  const inheritance = useMemo(() => inherited(agreement, find), [agreement, find]);
  const tables = useMemo(
    () => levelTables(inheritance, agreement, find),
    [inheritance, agreement, find],
  );
  const counts = countsOf(inheritance.values);
  const visible = tables
    .map((table) => ({
      ...table,
      rows: table.rows.filter(({ standing }) => shown === 'all' || standing === shown),
    }))
    .filter(({ rows }) => rows.length > 0);

  const take = (value: InheritedValue) => {
    const from = find(value.origin.agreement);
    if (!from) return;
    const place = placeOfValue(takeOver(agreement, value, from, inheritance.effective), value);
    change((old) => takeOver(old, value, from, inherited(old, find).effective), {
      label: `Take over “${value.name}”`,
      focus: levelPlace(value),
    });
    tell(`“${value.name}” now stands in this agreement.`, {
      tone: 'success',
      action: { label: 'Go to it', run: () => goToPlace(place) },
    });
  };

  return (
    <Page
      title="Levels"
      note="An agreement can build on one above it: corporate for everyone, customer for one customer, service for one service. The nearest one that speaks wins."
    >
      <AbovePart summaries={summaries} above={agreements} />
      {agreement.extends === null ? (
        <Banner title="Nothing stands above this agreement">
          <p>
            Choose an agreement above, and what it promises, excludes and defines appears here, with
            what this agreement says instead.
          </p>
        </Banner>
      ) : (
        isReady && (
          <>
            <Problems title="The levels do not resolve" problems={inheritance.problems} />
            {inheritance.above.length > 0 && (
              <>
                <PagePart
                  title="What applies"
                  note={`With all that is inherited from ${titleOf(inheritance.above[0]!)}. Taking a value over copies it into this agreement, where you can change it.`}
                >
                  <Figures>
                    <Figure label={STANDING_WORDS.inherited} value={counts.inherited}>
                      said above, not here
                    </Figure>
                    <Figure label={STANDING_WORDS.overrides} value={counts.overrides}>
                      said here instead
                    </Figure>
                    <Figure label={STANDING_WORDS.own} value={counts.own}>
                      not said above
                    </Figure>
                  </Figures>
                  <RadioGroup
                    label="Show"
                    orientation="horizontal"
                    options={SHOWN}
                    value={shown}
                    onChange={setShown}
                  />
                </PagePart>
                {visible.length === 0 && <p>There is nothing of that kind.</p>}
                <LevelTables
                  tables={visible}
                  placeOf={(value) => placeOfValue(agreement, value)}
                  onTakeOver={take}
                />
              </>
            )}
          </>
        )
      )}
    </Page>
  );
}
