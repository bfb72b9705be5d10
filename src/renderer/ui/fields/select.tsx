import { Check, ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { foldedText } from '#shared/base/fold.ts';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import menu from '../overlays/menu.module.css';
import { steady } from '../page/steady.tsx';

export interface Option<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly description?: string;
}

export interface SelectProps<K extends string> extends FieldProps {
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly options: readonly Option<K>[];
  readonly placeholder?: string;
  /** Without a frame, for toolbars. */
  readonly isQuiet?: boolean;
}

function OptionItem<K extends string>({ option }: { readonly option: Option<K> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={menu['item'] ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={menu['check']}>{isSelected && <Check size={14} />}</span>
          <span className={menu['texts']}>
            <Text slot="label">{option.label}</Text>
            {option.description !== undefined && (
              <Text slot="description" className={menu['description'] ?? ''}>
                {option.description}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}

function PlainSelect<K extends string>(props: SelectProps<K>) {
  return (
    <AriaSelect
      {...fieldState(props)}
      value={props.value}
      onChange={(key) => {
        if (key !== null) props.onChange(key as K);
      }}
      placeholder={props.placeholder ?? 'Choose…'}
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...props}>
        <AriaButton
          className={classNames(styles['control'], styles['trigger'])}
          {...placed(props.place)}
        >
          <SelectValue className={styles['value'] ?? ''}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <ChevronDown size={16} aria-hidden="true" />
        </AriaButton>
      </FieldFrame>
      <Popover className={classNames(menu['popover'], menu['list'])} offset={4}>
        <ListBox className={menu['items'] ?? ''}>
          {props.options.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One choice out of a short closed list. */
export const Select = steady(PlainSelect) as typeof PlainSelect;

export interface ComboBoxProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly Option<string>[];
  /** What is typed may stand even if it is not in the list. Then `value` is the text itself. */
  readonly allowsCustomValue?: boolean;
  /** Said of a closed list in which nothing matches what is typed: "No currency is called that." */
  readonly noMatch?: string;
  readonly placeholder?: string;
}

/**
 * The option that somebody means who types and goes on, without choosing from the list: the one of that
 * id or label, in any case, or else the only one that has the words.
 */
function meantBy(typed: string, options: ComboBoxProps['options']): Option<string> | null {
  const words = foldedText(typed.trim());
  if (words === '') return null;
  const exact = options.find(({ id, label }) =>
    [id, label].some((name) => foldedText(name) === words),
  );
  if (exact) return exact;
  const [only, ...others] = options.filter(({ label }) => foldedText(label).includes(words));
  return only !== undefined && others.length === 0 ? only : null;
}

function PlainComboBox(props: ComboBoxProps) {
  const open = props.allowsCustomValue ?? false;
  const typed = useRef('');
  const takeTyped = (): void => {
    const meant = open ? null : meantBy(typed.current, props.options);
    if (meant !== null && meant.id !== props.value) props.onChange(meant.id);
  };
  return (
    <AriaComboBox
      {...fieldState(props)}
      {...(open
        ? { inputValue: props.value, onInputChange: props.onChange, allowsCustomValue: true }
        : {
            allowsEmptyCollection: true,
            selectedKey: props.value,
            onInputChange: (text: string) => {
              typed.current = text;
            },
            onSelectionChange: (key) => {
              if (key !== null) props.onChange(String(key));
            },
          })}
      menuTrigger="focus"
      validationBehavior="aria"
      className={classNames(styles['field'], props.className)}
    >
      <FieldFrame {...props}>
        <Group className={classNames(styles['control'], styles['group'])}>
          <Input
            placeholder={props.placeholder ?? ''}
            // Before the list brings back what was chosen.
            onBlurCapture={takeTyped}
            onKeyDownCapture={({ key, currentTarget }) => {
              const isOnOption = currentTarget.hasAttribute('aria-activedescendant');
              if ((key === 'Enter' || key === 'Tab') && !isOnOption) takeTyped();
            }}
            {...placed(props.place)}
          />
          <AriaButton className={styles['chevron'] ?? ''} aria-label={`${props.label}: show all`}>
            <ChevronDown size={16} />
          </AriaButton>
        </Group>
      </FieldFrame>
      <Popover className={classNames(menu['popover'], menu['list'])} offset={4}>
        <ListBox
          className={menu['items'] ?? ''}
          renderEmptyState={() => (
            <p className={menu['empty']}>{props.noMatch ?? 'Nothing is called that.'}</p>
          )}
        >
          {props.options.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/**
 * One choice out of a long list, found by typing. Closed lists: `value` is an option's id. Open
 * lists (`allowsCustomValue`): `value` is the text, options only propose labels.
 */
export const ComboBox = steady(PlainComboBox);
