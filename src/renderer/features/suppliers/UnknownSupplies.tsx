import { CircleAlert } from 'lucide-react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Problem } from '#shared/base/place.ts';
import styles from './suppliers.module.css';

/** Supplies of which no figure is known: the whole without them looks better than it is. */
export function UnknownSupplies({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <Banner
      tone="warning"
      icon={<CircleAlert size={16} />}
      title="Not every supply has a figure: the whole is reckoned without it and looks better than it is"
    >
      <ul className={styles['unknowns']}>
        {problems.map(({ place, message, remedy }) => (
          <li key={place.path}>
            <span>{`${message} ${remedy}`}</span>
            <Button
              size="small"
              variant="quiet"
              onPress={() => goToPlace(place.path)}
            >{`Go to ${place.label.split(' › ').at(-1) ?? place.label}`}</Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
