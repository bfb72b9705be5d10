import { ClauseEditor } from '#renderer/editor/ClauseEditor.tsx';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { newDefinition } from '#shared/agreement/definition.ts';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import { Form, Framed, Grid } from './form-parts.tsx';
import { plainWords } from './plain-words.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const DEFINITIONS: RecordKind<'definitions'> = {
  list: 'definitions',
  title: 'Defined terms',
  noun: 'term',
  note: 'Words that clauses use with a fixed meaning.',
  summaryOf: ({ meaning }, agreement) => plainWords(meaning, agreement),
  create: (id) => newDefinition(id, ''),
  Form: DefinitionForm,
};

export const Definitions = () => <RecordList kind={DEFINITIONS} />;

function DefinitionForm({ id }: { readonly id: DefinitionId }) {
  const form = useRecordForm('definitions', id);
  const language = useAgreement((agreement) => agreement.language);
  if (!form) return null;
  const { record, place, edit, field } = form;
  return (
    <Form>
      <Grid>
        <TextField label="Term" isRequired {...field('term', 'Change term')} />
      </Grid>
      <Framed label="Meaning">
        <ClauseEditor
          label={`Meaning of ${record.term}`}
          value={record.meaning}
          placePath={place('/meaning')}
          language={language}
          onChange={(meaning) => edit('/meaning', 'Change meaning', (old) => ({ ...old, meaning }))}
        />
      </Framed>
    </Form>
  );
}
