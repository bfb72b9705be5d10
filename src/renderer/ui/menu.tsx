import type { ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
  type PopoverProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';

/** A button (the first child of `trigger`) that opens a menu of actions. */
export function Menu({
  trigger,
  label,
  placement = 'bottom start',
  children,
  ...open
}: {
  readonly trigger: ReactNode;
  /** The menu's name, read aloud. */
  readonly label: string;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly children: ReactNode;
  /** Where something else than the trigger opens it, too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}) {
  return (
    <MenuTrigger {...open}>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={styles['items'] ?? ''}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export function MenuItem({
  label,
  description,
  icon,
  keys,
  isDanger = false,
  isDisabled = false,
  onAction,
}: {
  readonly label: string;
  readonly description?: string;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}) {
  return (
    <AriaMenuItem
      textValue={label}
      isDisabled={isDisabled}
      onAction={onAction}
      className={classNames(styles['item'], isDanger && styles['danger'])}
    >
      {icon !== undefined && <span className={styles['check']}>{icon}</span>}
      <span className={styles['texts']}>
        <Text slot="label">{label}</Text>
        {description !== undefined && (
          <Text slot="description" className={styles['description'] ?? ''}>
            {description}
          </Text>
        )}
      </span>
      {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
    </AriaMenuItem>
  );
}

export function MenuSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <AriaMenuSection>
      <Header className={styles['header'] ?? ''}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export const MenuSeparator = () => <Separator className={styles['separator'] ?? ''} />;
