import { useMemo, useState } from 'react';
import { commitmentSummary } from '#renderer/shell/commitment-summary.ts';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { Page, PagePart } from '#renderer/ui/page/page.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { obligationsOf, standingApart, type Obligation } from '#shared/engine/obligations/graph.ts';
import { layoutOf } from '#shared/engine/obligations/layout.ts';
import { ObligationsMap } from './ObligationsMap.tsx';
import styles from './obligations.module.css';

/** Who owes what to whom: a picture to click on, and the same as lists. */
export function ObligationsPage() {
  const agreement = useAgreement();
  const graph = useMemo(() => obligationsOf(agreement), [agreement]);
  const map = useMemo(() => layoutOf(graph), [graph]);
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = (id: string) => recordName(agreement, 'stakeholders', id);
  const { oweNothing, owedNothing } = standingApart(graph);
  const alone = oweNothing.filter((one) => owedNothing.includes(one));
  const shown =
    chosen === null
      ? graph.edges
      : graph.edges.filter(
          ({ from, to }) => from === chosen || to === chosen || `${from} ${to}` === chosen,
        );

  return (
    <Page
      title="Obligations"
      note="Who owes what to whom. Press a party or an arrow to see only what concerns it."
    >
      {graph.edges.length === 0 ? (
        <Banner title="Nobody owes anything yet">
          <p>Commitments and reports appear here once they name who owes them to whom.</p>
        </Banner>
      ) : (
        <ObligationsMap
          map={map}
          nameOf={nameOf}
          roleOf={(id) => roleOf(agreement, id)}
          chosen={chosen}
          onChoose={(next) => setChosen((before) => (before === next ? null : next))}
        />
      )}
      {alone.length > 0 && (
        <Banner tone="warning" title={`Owes nothing and is owed nothing: ${listed(alone, nameOf)}`}>
          <p>A party without an obligation needs no place in the agreement.</p>
        </Banner>
      )}
      {shown.map((edge) => (
        <PagePart
          key={`${edge.from} ${edge.to}`}
          title={`${nameOf(edge.from)} owes ${nameOf(edge.to)}`}
        >
          <Obligations obligations={edge.obligations} agreement={agreement} />
        </PagePart>
      ))}
      {graph.loose.length > 0 && (
        <PagePart title="Owed by nobody or to nobody yet">
          <Obligations obligations={graph.loose} agreement={agreement} />
        </PagePart>
      )}
    </Page>
  );
}

const ROLES: Readonly<Record<Agreement['stakeholders'][number]['kind'], string>> = {
  provider: 'Provider',
  customer: 'Customer',
  team: 'Team',
  'third-party': 'Third party',
};

const roleOf = (agreement: Agreement, id: string): string => {
  const kind = agreement.stakeholders.find((one) => one.id === id)?.kind;
  return kind === undefined ? '' : ROLES[kind];
};

const listed = (
  stakeholders: readonly { readonly id: string }[],
  nameOf: (id: string) => string,
): string => stakeholders.map(({ id }) => nameOf(id)).join(', ');

function Obligations({
  obligations,
  agreement,
}: {
  readonly obligations: readonly Obligation[];
  readonly agreement: Agreement;
}) {
  return (
    <ul className={styles['list']}>
      {obligations.map((obligation) => (
        <li key={obligation.path}>
          <button
            type="button"
            className={styles['obligation']}
            onClick={() => goToPlace(obligation.path)}
          >
            <strong>{nameOf(obligation, agreement)}</strong>{' '}
            <span>{detailOf(obligation, agreement)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = (obligation: Obligation, agreement: Agreement): string =>
  obligation.type === 'commitment'
    ? recordName(agreement, 'commitments', obligation.commitment.id)
    : recordName(agreement, 'reports', obligation.report.id);

const detailOf = (obligation: Obligation, { language }: Agreement): string =>
  obligation.type === 'commitment'
    ? commitmentSummary(obligation.commitment, language)
    : formatterFor(language).choice('frequency', obligation.report.frequency);
