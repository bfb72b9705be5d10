import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio,
  RadioGroup as AriaRadioGroup,
  Switch as AriaSwitch,
} from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from '../class-names.ts';
import { FieldFrame, fieldState, placed, type FieldProps } from './field.tsx';
import field from './field.module.css';
import type { Option } from './select.tsx';
import { steady } from '../page/steady.tsx';

interface SingleProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly description?: string;
  readonly place?: string | undefined;
  readonly isDisabled?: boolean;
}

function PlainCheckbox({
  children,
  value,
  onChange,
  description,
  place,
  isDisabled = false,
  isIndeterminate = false,
}: SingleProps & { readonly isIndeterminate?: boolean }) {
  return (
    <AriaCheckbox
      isSelected={value}
      isIndeterminate={isIndeterminate}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles['choice'] ?? ''}
      {...placed(place)}
    >
      {(state) => (
        <>
          <span className={styles['box']}>
            {state.isIndeterminate ? (
              <Minus size={12} strokeWidth={3} />
            ) : (
              state.isSelected && <Check size={12} strokeWidth={3} />
            )}
          </span>
          <Words description={description}>{children}</Words>
        </>
      )}
    </AriaCheckbox>
  );
}

/** Yes or no, as part of a form. */
export const Checkbox = steady(PlainCheckbox);

function PlainSwitch({
  children,
  value,
  onChange,
  description,
  place,
  isDisabled = false,
}: SingleProps) {
  return (
    <AriaSwitch
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles['choice'] ?? ''}
      {...placed(place)}
    >
      <span className={styles['track']}>
        <span className={styles['thumb']} />
      </span>
      <Words description={description}>{children}</Words>
    </AriaSwitch>
  );
}

/** On or off, at once: something that is there, or takes effect. */
export const Switch = steady(PlainSwitch);

const Words = ({
  description,
  children,
}: {
  readonly description: string | undefined;
  readonly children: ReactNode;
}) => (
  <span className={styles['words']}>
    <span>{children}</span>
    {description !== undefined && <span className={styles['description']}>{description}</span>}
  </span>
);

function PlainRadioGroup<K extends string>(
  props: FieldProps & {
    readonly value: K | null;
    readonly onChange: (value: K) => void;
    readonly options: readonly Option<K>[];
    readonly orientation?: 'horizontal' | 'vertical';
  },
) {
  const { orientation = 'vertical' } = props;
  return (
    <AriaRadioGroup
      {...fieldState(props)}
      value={props.value}
      onChange={(value) => props.onChange(value as K)}
      orientation={orientation}
      validationBehavior="aria"
      className={classNames(field['field'], props.className)}
      {...placed(props.place)}
    >
      <FieldFrame {...props}>
        <div className={classNames(styles['choices'], styles[orientation])}>
          {props.options.map((option) => (
            <Radio key={option.id} value={option.id} className={styles['choice'] ?? ''}>
              <span className={styles['dot']} />
              <Words description={option.description}>{option.label}</Words>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  );
}

/** One of a few choices, all in view. */
export const RadioGroup = steady(PlainRadioGroup) as typeof PlainRadioGroup;

function PlainCheckboxGroup<K extends string>(
  props: FieldProps & {
    readonly value: readonly K[];
    readonly onChange: (value: K[]) => void;
    readonly options: readonly Option<K>[];
    readonly orientation?: 'horizontal' | 'vertical';
  },
) {
  const { orientation = 'vertical' } = props;
  return (
    <AriaCheckboxGroup
      {...fieldState(props)}
      value={[...props.value]}
      onChange={(value) => {
        // In the order of the options, so that the same choice gives the same file.
        props.onChange(props.options.map((option) => option.id).filter((id) => value.includes(id)));
      }}
      validationBehavior="aria"
      className={classNames(field['field'], props.className)}
      {...placed(props.place)}
    >
      <FieldFrame {...props}>
        <div className={classNames(styles['choices'], styles[orientation])}>
          {props.options.map((option) => (
            <AriaCheckbox key={option.id} value={option.id} className={styles['choice'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['box']}>
                    {isSelected && <Check size={12} strokeWidth={3} />}
                  </span>
                  <Words description={option.description}>{option.label}</Words>
                </>
              )}
            </AriaCheckbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  );
}

/** Any number of a few choices: the beneficiaries of a commitment, the services it covers. */
export const CheckboxGroup = steady(PlainCheckboxGroup) as typeof PlainCheckboxGroup;
