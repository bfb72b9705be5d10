import { useMemo } from 'react';
import { titleOf } from '#renderer/shell/words.ts';
import type { StoredDraft } from '#renderer/store/drafts/draft-repository.ts';
import { DecimalField } from '#renderer/ui/fields/number-field.tsx';
import { ComboBox, Select, type Option } from '#renderer/ui/fields/select.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Result } from '#shared/base/result.ts';
import type { PromisedSupply } from '#shared/engine/composition/supplies.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import styles from '../form.module.css';
import { NONE, withNone } from '../options.ts';
import { linked, promiseOptions, unlinked } from './supplier-link.ts';

type Change = (supply: Supply) => Supply;

/** One supply: what it is, whose promise it follows or the figure that was promised. */
export function SupplyFields({
  supply,
  promised,
  agreement,
  options,
  isReady,
  read,
  place,
  onType,
  onLink,
}: {
  readonly supply: Supply;
  /** What is known of its promise. */
  readonly promised: PromisedSupply | null;
  /** The supplier's agreement; null where none is named or it is not in the library. */
  readonly agreement: Agreement | null;
  readonly options: readonly Option<AgreementId>[];
  /** Whether the library has been looked at. */
  readonly isReady: boolean;
  readonly read: (id: AgreementId) => Promise<Result<StoredDraft, Failure>>;
  readonly place: (key: keyof Supply) => string;
  readonly onType: (key: keyof Supply, change: Change) => void;
  readonly onLink: (change: Change) => void;
}) {
  const { agreement: link, commitment } = supply;
  const isGone = isReady && link !== null && agreement === null;
  const shown = useMemo(
    () =>
      link === null || options.some(({ id }) => id === link.agreement)
        ? options
        : [{ id: link.agreement, label: titleOf(link) }, ...options],
    [options, link],
  );
  const choose = (id: string) => {
    if (id === NONE) {
      if (link !== null) onLink((old) => unlinked(old, promised?.availability ?? null));
      return;
    }
    if (id === link?.agreement) return;
    void read(id as AgreementId).then((answer) => {
      if (answer.ok) onLink((old) => linked(old, answer.value.agreement));
      else tell(answer.error.message, { tone: 'danger' });
    });
  };
  return (
    <>
      <TextField
        label="Supply"
        value={supply.name}
        place={place('name')}
        onChange={(name) => onType('name', (old) => ({ ...old, name }))}
      />
      <ComboBox
        label="Supplier’s agreement"
        options={withNone('None: type the figure', shown)}
        value={link?.agreement ?? NONE}
        place={place('agreement')}
        error={isGone ? 'It is no longer in the library. Import it, or choose none.' : null}
        onChange={choose}
      />
      {agreement !== null && (
        <PromiseField
          agreement={agreement}
          commitment={commitment}
          place={place('commitment')}
          onChange={(id) => onLink((old) => ({ ...old, commitment: id }))}
        />
      )}
      {agreement !== null && promised !== null ? (
        <div className={styles['framed']} data-place={place('availability')} tabIndex={-1}>
          <span className={styles['framedLabel']}>Availability promised</span>
          <span className={styles['fixed']}>
            {formatterFor('en-GB').percent(promised.availability)}
          </span>
        </div>
      ) : (
        (link === null || isGone) && (
          <DecimalField
            label="Availability promised"
            kind="percentage"
            suffix="%"
            value={supply.availability}
            place={place('availability')}
            onChange={(availability) => onType('availability', (old) => ({ ...old, availability }))}
          />
        )
      )}
      <TextField
        label="Stands in for others of the group"
        description="Empty: needed on its own."
        value={supply.group}
        place={place('group')}
        onChange={(group) => onType('group', (old) => ({ ...old, group }))}
      />
    </>
  );
}

function PromiseField({
  agreement,
  commitment,
  place,
  onChange,
}: {
  readonly agreement: Agreement;
  readonly commitment: CommitmentId | null;
  readonly place: string;
  readonly onChange: (id: CommitmentId) => void;
}) {
  const options = useMemo(() => promiseOptions(agreement), [agreement]);
  // Without a choice the engine follows the first one.
  const value =
    commitment ?? agreement.commitments.find(({ kind }) => kind === 'availability')?.id ?? null;
  const isKnown = options.some(({ id }) => id === value);
  return (
    <Select
      label="Promise that it follows"
      options={options}
      value={isKnown ? value : null}
      place={place}
      isDisabled={options.length === 0}
      error={
        options.length === 0
          ? 'This agreement promises no availability in percent. Choose none to type a figure.'
          : isKnown
            ? null
            : 'The promise is no longer in the agreement. Choose another.'
      }
      onChange={onChange}
    />
  );
}
