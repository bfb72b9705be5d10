import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { SignatureId } from '#shared/agreement/ids.ts';
import { newSignature } from '#shared/agreement/signature.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { Form, Grid, Sentence } from './form-parts.tsx';
import { useRecordOptions } from './options.ts';
import { useRecordForm } from './record-form.ts';
import { RecordList } from './record-list.tsx';

export function Signatories() {
  const hasStakeholders = useAgreement((agreement) => agreement.stakeholders.length > 0);
  if (!hasStakeholders)
    return <Sentence>Add a stakeholder first; then say who signs for it.</Sentence>;
  return (
    <RecordList
      list="signatures"
      title="Signatories"
      noun="signatory"
      note="Each gets a block to sign. Name and title may stay open until signing."
      nameOf={({ name, title }) => name || title || 'To be named at signing'}
      summaryOf={({ stakeholder, title }, { stakeholders }) =>
        [`for ${stakeholders.find(({ id }) => id === stakeholder)?.name ?? ''}`, title]
          .filter((part) => part !== '')
          .join(' · ')
      }
      create={(id, { stakeholders, signatures }) => {
        const next =
          stakeholders.find(
            (candidate) => !signatures.some(({ stakeholder }) => stakeholder === candidate.id),
          ) ?? stakeholders[0];
        return next ? newSignature(id, next.id) : null;
      }}
      form={(id) => <SignatureForm id={id} />}
    />
  );
}

function SignatureForm({ id }: { readonly id: SignatureId }) {
  const form = useRecordForm('signatures', id);
  const stakeholders = useRecordOptions('stakeholders');
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Form>
      <Grid>
        <Select
          label="Signs for"
          options={stakeholders}
          value={record.stakeholder}
          place={place('/stakeholder')}
          onChange={(stakeholder) =>
            edit('/stakeholder', 'Change signatory', (old) => ({ ...old, stakeholder }))
          }
        />
        <TextField
          label="Name"
          value={record.name}
          place={place('/name')}
          onChange={(name) => edit('/name', 'Change signatory', (old) => ({ ...old, name }))}
        />
        <TextField
          label="Title"
          value={record.title}
          place={place('/title')}
          onChange={(title) => edit('/title', 'Change signatory', (old) => ({ ...old, title }))}
        />
      </Grid>
    </Form>
  );
}
