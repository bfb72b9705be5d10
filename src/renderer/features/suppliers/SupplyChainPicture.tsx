import { goToPlace } from '#renderer/shell/navigation.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { DrawnLink, DrawnSupply } from './chain.ts';
import { percent } from './figures.ts';
import styles from './suppliers.module.css';

/** The chain, a line from each link to the next: all links are needed, of a group one supply is enough. */
export const SupplyChainPicture = ({
  label,
  links,
  whole,
  placeOf,
}: {
  readonly label: string;
  readonly links: readonly DrawnLink[];
  /** In percent; null where nothing is known. */
  readonly whole: DecimalString | null;
  readonly placeOf: (position: number) => string;
}) => (
  <div className={styles['picture']}>
    <ol className={styles['chain']} aria-label={label}>
      {links.map(({ group, supplies, availability }) => (
        <li key={supplies[0]!.position} className={styles['link']}>
          {supplies.length === 1 ? (
            <SupplyCard supply={supplies[0]!} placeOf={placeOf} />
          ) : (
            <div className={styles['group']}>
              <span className={styles['groupName']}>{`${group}: one of them is enough`}</span>
              <ul>
                {supplies.map((supply) => (
                  <li key={supply.position}>
                    <SupplyCard supply={supply} placeOf={placeOf} />
                  </li>
                ))}
              </ul>
              <span className={styles['groupSum']}>
                {`together ${availability === null ? 'not known' : percent(availability)}`}
              </span>
            </div>
          )}
        </li>
      ))}
      <li className={styles['link']}>
        <div className={styles['whole']}>
          <span>The service</span>
          <strong>{whole === null ? 'not known' : percent(whole)}</strong>
        </div>
      </li>
    </ol>
  </div>
);

const SupplyCard = ({
  supply: { position, name, source, availability },
  placeOf,
}: {
  readonly supply: DrawnSupply;
  readonly placeOf: (position: number) => string;
}) => (
  <button
    type="button"
    className={classNames(styles['supply'], availability === null && styles['unknown'])}
    onClick={() => goToPlace(placeOf(position))}
  >
    <span className={styles['supplyName']}>{name}</span>
    <strong>{availability === null ? 'not known' : percent(availability)}</strong>
    <span className={styles['source']}>{source}</span>
  </button>
);
