import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import styles from './compare.module.css';

/** What can be done with the record of a row. */
export const RowMenu = ({
  label,
  children,
}: {
  /** "What to do with Northwind" */
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <span className={styles['rowMenu']}>
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton size="small" label={label} icon={<MoreHorizontal size={16} />} />}
    >
      {children}
    </Menu>
  </span>
);
