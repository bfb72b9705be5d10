import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import styles from './tabs.module.css';

export interface TabContent<K extends string> {
  readonly id: K;
  readonly label: string;
  /** A count beside the label; hidden at zero. */
  readonly count?: number;
  readonly content: ReactNode;
}

export function Tabs<K extends string>({
  label,
  value,
  onChange,
  tabs,
  className,
}: {
  readonly label: string;
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly tabs: readonly TabContent<K>[];
  readonly className?: string;
}) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as K)}
      className={classNames(styles['tabs'], className)}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            <span className={styles['label']}>{tab.label}</span>
            {tab.count !== undefined && tab.count > 0 && (
              <span className={styles['count']}>{tab.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
