import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { OfferId } from '#shared/compare/offer.ts';
import styles from './compare.module.css';
import { offerLine } from './offer-words.ts';

const NONE = 'none';

/** How an imported SLA is called, and which older version it replaces. */
export function OfferDetails({
  shelves,
  offer,
  offers,
  onClose,
}: {
  readonly shelves: Shelves;
  readonly offer: OfferSummary;
  readonly offers: readonly OfferSummary[];
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(offer.name);
  const [older, setOlder] = useState<string>(offer.supersedes ?? NONE);
  const wanted = name.trim();
  const save = async () => {
    if (wanted === '') return;
    const supersedes = older === NONE ? null : (older as OfferId);
    const saved = await shelves.offers.change(offer.id, (held) => ({
      ...held,
      name: wanted,
      supersedes,
    }));
    if (!saved.ok) tell(`“${wanted}” was not saved. ${saved.error.message}`, { tone: 'danger' });
    else onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Name and version"
      size="small"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={wanted === ''} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          error={wanted === '' ? 'Enter a name.' : null}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
          }}
        />
        <Select
          label="Newer version of"
          description="The two can then be compared as versions of one SLA."
          value={older}
          onChange={setOlder}
          options={[
            { id: NONE, label: 'None' },
            ...offers
              .filter(({ id, supersedes }) => id !== offer.id && supersedes !== offer.id)
              .map((one) => ({ id: one.id, label: one.name, description: offerLine(one) })),
          ]}
        />
      </div>
    </Dialog>
  );
}
