import { Link2 } from 'lucide-react';
import { useMemo } from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { useOtherAgreements } from '#renderer/shell/use-other-agreements.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page/page.tsx';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Service } from '#shared/agreement/service.ts';
import { ServicePart } from './ServicePart.tsx';

/** What we promise against what our suppliers promise us, service by service. */
export function SuppliersPage() {
  const id = useAgreement((agreement) => agreement.id);
  const services = useAgreement((agreement) => agreement.services);
  const built = services.filter(({ supplies }) => supplies.length > 0);
  const chosen = useMemo(
    () =>
      services.flatMap(({ supplies }) =>
        supplies.flatMap(({ agreement }) => agreement?.agreement ?? []),
      ),
    [services],
  );
  const { find, isReady } = useOtherAgreements(id, chosen);
  return (
    <Page
      title="Suppliers"
      note="What we promise against what our suppliers promise us: whether their contracts carry ours, where the terms part, and what an outage costs us after their credits."
    >
      {built.length === 0 ? (
        <NothingYet services={services} />
      ) : (
        // Before the suppliers' agreements are read, all of them would look lost.
        isReady &&
        built.map((service) => (
          <ServicePart
            key={service.id}
            service={service}
            find={find}
            isAlone={built.length === 1}
          />
        ))
      )}
    </Page>
  );
}

const OFFERED = 4;

/** How one comes to a chain: the services are where supplies are entered. */
const NothingYet = ({ services }: { readonly services: readonly Service[] }) => (
  <EmptyState
    icon={<Link2 size={22} />}
    title="No service names what it is built on"
    actions={services.slice(0, OFFERED).map(({ id }) => (
      <Button key={id} onPress={() => goToPlace(`/services/${id}/supplies`)}>
        {`Add supplies to ${recordName({ services }, 'services', id)}`}
      </Button>
    ))}
  >
    <p>
      {services.length === 0
        ? 'Add a service first. Under “Built on” it names what it needs: lines, data centres, licences. '
        : 'Under “Built on”, a service names what it needs: lines, data centres, licences. '}
      Each supply follows a promise in the supplier’s agreement, if that is in the library, or a
      figure that you type. Supplies of one group stand in for each other.
    </p>
  </EmptyState>
);
