import { useMemo } from 'react';
import { useStudio } from '#renderer/shell/studio.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useOtherAgreements } from '#renderer/shell/use-other-agreements.ts';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Service } from '#shared/agreement/service.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { supplyChain, type SupplyChain } from '#shared/engine/composition/supplies.ts';
import { Group, Sentence } from '../form-parts.tsx';
import { Lines, replaced, without } from '../lines.tsx';
import type { RecordForm } from '../record-form.ts';
import { supplierOptions } from './supplier-link.ts';
import { SupplyFields } from './supply-fields.tsx';

const NEW_SUPPLY: Supply = {
  name: '',
  agreement: null,
  commitment: null,
  availability: null,
  group: '',
};

/** What the service is built on, and what its suppliers' promises together can carry. */
export function SuppliesForm({ form }: { readonly form: RecordForm<Service> }) {
  const { record, place, edit, step } = form;
  const { library } = useStudio();
  const own = useAgreement(({ id }) => id);
  const services = useAgreement((agreement) => agreement.services);
  const { supplies } = record;
  const chosen = useMemo(() => linksOf(supplies), [supplies]);
  const { summaries, find, isReady } = useOtherAgreements(own, chosen);
  const options = useMemo(() => supplierOptions(summaries), [summaries]);
  const chain = useMemo(() => supplyChain({ services }, record, find), [services, record, find]);
  return (
    <Group
      title="Built on"
      note="What suppliers promise for the parts that this service needs. Never in the text; it shows whether the promise can be kept."
    >
      <Lines
        label="Supplies"
        noun="supply"
        place={place('/supplies')}
        items={supplies}
        max={100}
        linePlace={(_, index) => place(`/supplies/${index + 1}`)}
        onAdd={() =>
          step('/supplies', 'Add supply', (old) => ({
            ...old,
            supplies: [...old.supplies, NEW_SUPPLY],
          }))
        }
        onRemove={(index) =>
          step('/supplies', 'Remove supply', (old) => ({
            ...old,
            supplies: without(old.supplies, index),
          }))
        }
      >
        {(supply, index) => {
          const at = (key: keyof Supply) => `/supplies/${index + 1}/${key}`;
          const within = (old: Service, change: (supply: Supply) => Supply): Service => {
            const before = old.supplies[index];
            return before
              ? { ...old, supplies: replaced(old.supplies, index, change(before)) }
              : old;
          };
          return (
            <SupplyFields
              supply={supply}
              promised={chain.supplies.find((one) => one.supply === supply) ?? null}
              agreement={supply.agreement && find(supply.agreement.agreement)}
              options={options}
              isReady={isReady}
              read={(id) => library.read(id)}
              place={(key) => place(at(key))}
              onType={(key, change) => edit(at(key), 'Change supply', (old) => within(old, change))}
              onLink={(change) =>
                step(at('agreement'), 'Change the supplier’s agreement', (old) =>
                  within(old, change),
                )
              }
            />
          );
        }}
      </Lines>
      {isReady && <Whole chain={chain} />}
    </Group>
  );
}

const linksOf = (supplies: readonly Supply[]): readonly AgreementId[] => [
  ...new Set(supplies.flatMap(({ agreement }) => agreement?.agreement ?? [])),
];

function Whole({ chain: { composition, problems } }: { readonly chain: SupplyChain }) {
  if (composition === null) return null;
  // Rounded down: it is what they promise at most.
  const figure = decimalString(exact(composition.availability).toDecimalPlaces(6, 1));
  return (
    <>
      <Sentence>
        {`Together the suppliers promise ${formatterFor('en-GB').percent(figure)} at most.`}
        {problems.length > 0 && ` Without a figure: ${problems.length}.`}
      </Sentence>
      <TraceView trace={composition.trace} />
    </>
  );
}
