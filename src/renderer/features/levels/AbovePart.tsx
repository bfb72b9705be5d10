import { useMemo } from 'react';
import { KIND_NAMES, titleOf } from '#renderer/shell/words.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { PagePart } from '#renderer/ui/page/page.tsx';
import { ComboBox, Select } from '#renderer/ui/fields/select.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import styles from './levels.module.css';

const LEVEL_NAMES: Readonly<Record<Agreement['level'], string>> = {
  corporate: 'Corporate',
  customer: 'Customer',
  service: 'Service',
};
const LEVELS = (Object.keys(LEVEL_NAMES) as Agreement['level'][]).map((id) => ({
  id,
  label: LEVEL_NAMES[id],
}));
const NONE = 'none-chosen';

/** On which level this agreement stands, and the agreement whose text applies where it is silent. */
export function AbovePart({
  summaries,
  above,
}: {
  readonly summaries: readonly DraftSummary[];
  /** The agreements above, the nearest first. */
  readonly above: readonly Agreement[];
}) {
  const change = useChange();
  const level = useAgreement((agreement) => agreement.level);
  const link = useAgreement((agreement) => agreement.extends);
  const title = useAgreement(titleOf);
  const options = useMemo(() => optionsFor(summaries, link), [summaries, link]);
  const choose = (key: string) => {
    const chosen = summaries.find(({ id }) => id === key);
    if (key === link?.agreement || (key !== NONE && !chosen)) return;
    change(
      (old) => ({
        ...old,
        extends: chosen ? { agreement: chosen.id, title: chosen.title } : null,
      }),
      { label: 'Change the agreement above', focus: '/extends' },
    );
  };
  return (
    <PagePart title="The agreement above">
      <div className={styles['fields']}>
        <ComboBox
          label="Agreement above this one"
          className={styles['above']}
          description="Where this agreement is silent, that one applies."
          options={options}
          value={link?.agreement ?? NONE}
          place="/extends"
          onChange={choose}
        />
        <Select
          label="Level of this agreement"
          className={styles['level']}
          options={LEVELS}
          value={level}
          onChange={(next) =>
            change((old) => (old.level === next ? old : { ...old, level: next }), {
              label: 'Change level',
              focus: '/level',
            })
          }
        />
      </div>
      {above.length > 0 && (
        <ol className={styles['ladder']} aria-label="Agreements from the top down to this one">
          {[...above].reverse().map((one) => (
            <Step key={one.id} title={titleOf(one)} level={one.level} />
          ))}
          <Step title={title} level={level} isOwn />
        </ol>
      )}
    </PagePart>
  );
}

const Step = ({
  title,
  level,
  isOwn = false,
}: {
  readonly title: string;
  readonly level: Agreement['level'];
  readonly isOwn?: boolean;
}) => (
  <li>
    <Badge tone={isOwn ? 'accent' : 'neutral'}>{LEVEL_NAMES[level]}</Badge>
    {isOwn ? <strong>{`${title} (this one)`}</strong> : <span>{title}</span>}
  </li>
);

function optionsFor(summaries: readonly DraftSummary[], link: Agreement['extends']) {
  // A supplier's paper is hardly ever what one's own agreement builds on.
  const isLast = ({ kind }: DraftSummary) => kind === 'supplier' || kind === 'offer';
  const listed = [
    ...summaries.filter((summary) => !isLast(summary)),
    ...summaries.filter(isLast),
  ].map((summary) => ({
    id: summary.id as string,
    label: titleOf(summary),
    description: KIND_NAMES[summary.kind],
  }));
  const gone = link && !summaries.some(({ id }) => id === link.agreement) ? [link] : [];
  return [
    { id: NONE, label: 'None: it stands on its own' },
    ...gone.map(({ agreement, title }): { id: AgreementId; label: string } => ({
      id: agreement,
      label: titleOf({ title }),
    })),
    ...listed,
  ];
}
