import { CircleCheck, CircleDashed, CircleSlash } from 'lucide-react';
import { useMemo } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement, useChange, useFindings } from '#renderer/store/session/draft-session.ts';
import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { PACKS } from '#shared/review/packs/index.ts';
import { judge, type ItemState, type PackResult } from '#shared/review/packs/pack.ts';
import { subjectOf } from '#shared/review/subject.ts';
import styles from './packs.module.css';
import panel from './review.module.css';

const STATES: Readonly<
  Record<ItemState, { readonly word: string; readonly icon: typeof CircleCheck }>
> = {
  met: { word: 'Met', icon: CircleCheck },
  partly: { word: 'Partly met', icon: CircleDashed },
  missing: { word: 'Missing', icon: CircleSlash },
};

/** What standards and laws ask for, switched on one by one, each item with its evidence. */
export function Packs() {
  const chosen = useAgreement((agreement) => agreement.review.packs);
  const change = useChange();
  const version = useFindings((findings) => findings.agreement);
  const results = useMemo(() => {
    if (version === null) return [];
    const subject = subjectOf(version);
    return PACKS.filter(({ id }) => chosen.includes(id)).map((pack) => judge(pack, subject));
  }, [version, chosen]);
  return (
    <section className={styles['packs']}>
      <h3 className={panel['group']}>Standards</h3>
      <div className={styles['choice']}>
        <CheckboxGroup
          label="Check against"
          hideLabel
          options={PACKS.map(({ id, title }) => ({ id, label: title }))}
          value={chosen.filter((id) => PACKS.some((pack) => pack.id === id))}
          onChange={(packs) =>
            change(
              (agreement) => ({ ...agreement, review: { ...agreement.review, packs: [...packs] } }),
              { label: 'Change standards' },
            )
          }
        />
      </div>
      {results.map((result) => (
        <PackCard key={result.pack.id} result={result} />
      ))}
    </section>
  );
}

function PackCard({ result: { pack, items } }: { readonly result: PackResult }) {
  const met = items.filter(({ result }) => result.state === 'met').length;
  return (
    <section className={styles['pack']}>
      <h4 className={styles['title']}>
        {pack.title}
        <span>{`${met} of ${items.length}`}</span>
      </h4>
      <p className={styles['source']}>{`${pack.source}. ${pack.note}`}</p>
      <ul>
        {items.map(({ item, result }) => {
          const { word, icon: Icon } = STATES[result.state];
          return (
            <li key={item.id} data-state={result.state}>
              <details className={styles['item']}>
                <summary>
                  <Icon size={15} aria-label={word} />
                  <span>{item.title}</span>
                </summary>
                <div className={styles['detail']}>
                  <p>{item.why}</p>
                  {result.note !== '' && <p className={styles['lacking']}>{result.note}</p>}
                  {result.evidence.map(({ place, quote }) => (
                    <button
                      key={`${place.path} ${quote}`}
                      type="button"
                      className={styles['evidence']}
                      onClick={() => goToPlace(place.path)}
                    >
                      <span>{place.label}</span>
                      {quote !== '' && <q>{quote}</q>}
                    </button>
                  ))}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
