import { ClauseEditor } from '#renderer/editor/ClauseEditor.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { newDefinition } from '#shared/agreement/definition.ts';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { Form, Grid } from './form-parts.tsx';
import { useRecordForm } from './record-form.ts';
import { RecordList, type RecordKind } from './record-list.tsx';

const DEFINITIONS: RecordKind<'definitions'> = {
  list: 'definitions',
  title: 'Defined terms',
  noun: 'term',
  note: 'A term that clauses use with a fixed meaning.',
  nameOf: ({ term }) => term,
  summaryOf: ({ meaning }) => plainWords(meaning),
  create: (id) => newDefinition(id, ''),
  Form: DefinitionForm,
};

export const Definitions = () => <RecordList kind={DEFINITIONS} />;

const plainWords = (text: RichText): string =>
  text
    .flatMap((block) => block.runs)
    .map((run) => (run.type === 'text' ? run.text : run.type === 'blank' ? `[${run.label}]` : '…'))
    .join('');

function DefinitionForm({ id }: { readonly id: DefinitionId }) {
  const form = useRecordForm('definitions', id);
  if (!form) return null;
  const { record, place, edit } = form;
  return (
    <Form>
      <Grid>
        <TextField
          label="Term"
          isRequired
          value={record.term}
          place={place('/term')}
          onChange={(term) => edit('/term', 'Change term', (old) => ({ ...old, term }))}
        />
      </Grid>
      <ClauseEditor
        label={`Meaning of ${record.term}`}
        value={record.meaning}
        placePath={place('/meaning')}
        onChange={(meaning) => edit('/meaning', 'Change meaning', (old) => ({ ...old, meaning }))}
      />
    </Form>
  );
}
