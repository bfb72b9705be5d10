import { Select } from '#renderer/ui/fields/select.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { SignatureId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Form, Grid } from './form-parts.tsx';
import { useRecordOptions } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const SIGNATORIES: RecordKind<'signatures'> = {
  list: 'signatures',
  title: 'Signatories',
  noun: 'signatory',
  note: 'Each gets a block to sign. Name and title may stay open until signing.',
  nameless: 'To be named at signing',
  summaryOf: ({ stakeholder, name, title }, { stakeholders }) => {
    const capacity = `for ${recordName({ stakeholders }, 'stakeholders', stakeholder)}`;
    return name !== '' && title !== '' ? `${title}, ${capacity}` : capacity;
  },
  create: (id, { stakeholders, signatures }) => {
    const next =
      stakeholders.find(
        (candidate) => !signatures.some(({ stakeholder }) => stakeholder === candidate.id),
      ) ?? stakeholders[0];
    return next ? newSignature(id, next.id) : null;
  },
  Form: SignatureForm,
};

/** Nothing while nobody is there to sign for. */
export function Signatories() {
  const hasStakeholders = useAgreement((agreement) => agreement.stakeholders.length > 0);
  return hasStakeholders ? <RecordList kind={SIGNATORIES} /> : null;
}

function SignatureForm({ id }: { readonly id: SignatureId }) {
  const form = useRecordForm('signatures', id);
  const stakeholders = useRecordOptions('stakeholders');
  if (!form) return null;
  const { field } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Name" {...field('name', 'Change signatory')} />
        <TextField label="Title" {...field('title', 'Change signatory')} />
        <Select
          label="Signs for"
          options={stakeholders}
          {...field('stakeholder', 'Change signatory')}
        />
      </Grid>
    </Form>
  );
}
