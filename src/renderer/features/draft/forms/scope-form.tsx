import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { TextArea } from '#renderer/ui/fields/text-field.tsx';
import { PartForm } from './form-parts.tsx';
import { usePart } from './part-form.ts';

export function Scope() {
  const { value: scope, edit } = usePart('scope');
  return (
    <PartForm title="What the agreement covers" place="/scope">
      <TextArea
        label="Application"
        description="What the agreement applies to: users, sites, systems."
        value={scope.application}
        place="/scope/application"
        onChange={(application) => edit('/application', 'Change application', { application })}
      />
      <ListEditor
        label="Included"
        entry="item"
        value={scope.included}
        place="/scope/included"
        onChange={(included) => edit('/included', 'Change what is included', { included })}
      />
      <ListEditor
        label="Not included"
        entry="item"
        value={scope.notIncluded}
        place="/scope/notIncluded"
        onChange={(notIncluded) =>
          edit('/notIncluded', 'Change what is not included', { notIncluded })
        }
      />
      <ListEditor
        label="Restrictions of use"
        entry="restriction"
        value={scope.restrictions}
        place="/scope/restrictions"
        onChange={(restrictions) => edit('/restrictions', 'Change restrictions', { restrictions })}
      />
    </PartForm>
  );
}
