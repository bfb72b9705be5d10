import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
  type MenuProps,
  type PopoverProps,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';
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

/** An open menu beside a button that is there already: for lists, where most menus stay closed. */
export function MenuPopover({
  trigger,
  label,
  placement = 'bottom start',
  onClose,
  children,
  ...menu
}: {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly onClose: () => void;
  readonly children: ReactNode;
} & Pick<
  MenuProps<object>,
  'selectionMode' | 'disallowEmptySelection' | 'selectedKeys' | 'onAction'
>) {
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={trigger}
      trigger="MenuTrigger"
      placement={placement}
      offset={4}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <AriaMenu
        {...menu}
        aria-label={label}
        className={styles['items'] ?? ''}
        autoFocus="first"
        onClose={onClose}
      >
        {children}
      </AriaMenu>
    </Popover>
  );
}

/** An open list of choices, of which one is made already, beside a button that is there already. */
export function ChoicePopover<K extends string>({
  value,
  options,
  onChange,
  ...frame
}: {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly value: K;
  readonly options: readonly { readonly id: K; readonly label: string }[];
  readonly onChange: (value: K) => void;
}) {
  return (
    <MenuPopover
      {...frame}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onAction={(key) => onChange(key as K)}
    >
      {options.map(({ id, label }) => (
        <AriaMenuItem key={id} id={id} textValue={label} className={styles['item'] ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={styles['check']}>{isSelected && <Check size={14} />}</span>
              <Text slot="label">{label}</Text>
            </>
          )}
        </AriaMenuItem>
      ))}
    </MenuPopover>
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
      {/* They describe the item, whose name is its words alone. */}
      {keys !== undefined && (
        <Keyboard aria-hidden="true" className={styles['keys'] ?? ''}>
          {keys}
        </Keyboard>
      )}
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
