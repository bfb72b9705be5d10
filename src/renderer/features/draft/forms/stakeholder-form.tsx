import { Select } from '#renderer/ui/fields/select.tsx';
import { ListEditor } from '#renderer/ui/fields/list-editor.tsx';
import { TextArea, TextField } from '#renderer/ui/fields/text-field.tsx';
import { freeId, type ContactId, type StakeholderId } from '#shared/agreement/ids.ts';
import {
  CONTACT_PURPOSES,
  newStakeholder,
  STAKEHOLDER_KINDS,
  type Contact,
} from '#shared/agreement/stakeholder.ts';
import { double, Form, Grid, Group, wide } from './form-parts.tsx';
import { Lines, replaced, without } from './lines.tsx';
import { choiceOptions } from './options.ts';
import { useRecordForm } from './record-form.ts';
import type { RecordKind } from './record-list/record-kind.ts';
import { RecordList } from './record-list/record-list.tsx';

const KINDS = choiceOptions(STAKEHOLDER_KINDS, 'stakeholderKind');
const PURPOSES = choiceOptions(CONTACT_PURPOSES, 'purpose');

const STAKEHOLDERS: RecordKind<'stakeholders'> = {
  list: 'stakeholders',
  title: 'Stakeholders',
  noun: 'stakeholder',
  note: 'Everyone who owes or is owed something: companies, teams of one company, third parties.',
  summaryOf: ({ kind, legalName, contacts }) =>
    [
      KINDS.find(({ id }) => id === kind)?.label,
      legalName,
      contacts.length === 0
        ? ''
        : `${contacts.length} ${contacts.length === 1 ? 'contact' : 'contacts'}`,
    ]
      .filter((part) => part)
      .join(' · '),
  create: (id, { kind }) => newStakeholder(id, kind === 'internal' ? 'team' : 'customer', ''),
  Form: StakeholderForm,
};

export const Stakeholders = () => <RecordList kind={STAKEHOLDERS} />;

function StakeholderForm({ id }: { readonly id: StakeholderId }) {
  const form = useRecordForm('stakeholders', id);
  if (!form) return null;
  const { record, place, edit, step, field } = form;
  const isTeam = record.kind === 'team';
  const editContact = (index: number, contact: Contact, key: string) =>
    edit(`/contacts/${contact.id}/${key}`, 'Change contact', (old) => ({
      ...old,
      contacts: replaced(old.contacts, index, contact),
    }));
  return (
    <Form>
      <Grid>
        <TextField
          label="Short name"
          description="Used throughout the text: “Provider”, “Marketing”."
          isRequired
          {...field('name', 'Change name')}
        />
        <TextField
          label={isTeam ? 'Full name of the team' : 'Legal name'}
          isRequired={!isTeam}
          className={double}
          {...field('legalName', 'Change legal name')}
        />
        <Select label="Kind" options={KINDS} {...field('kind', 'Change kind')} />
        {!isTeam && (
          <TextField
            label="Registration"
            description="Legal form and register entry."
            className={double}
            {...field('registration', 'Change registration')}
          />
        )}
        <TextArea
          label={isTeam ? 'Office' : 'Address'}
          isRequired={record.kind === 'provider' || record.kind === 'customer'}
          className={wide}
          {...field('address', 'Change address')}
        />
      </Grid>
      <Group
        title="Contacts"
        note="Who is to be asked for what. Clauses on notices, claims and escalation show them."
      >
        <Lines
          label="Contacts"
          noun="contact"
          place={place('/contacts')}
          items={record.contacts}
          max={50}
          keyOf={(contact) => contact.id}
          linePlace={(contact) => place(`/contacts/${contact.id}`)}
          onAdd={() =>
            step('/contacts', 'Add contact', (old) => ({
              ...old,
              contacts: [
                ...old.contacts,
                {
                  id: freeId(
                    'contact',
                    old.contacts.map((other) => other.id),
                  ) as ContactId,
                  purpose: 'general',
                  name: '',
                  role: '',
                  email: '',
                  phone: '',
                },
              ],
            }))
          }
          onRemove={(index) =>
            step('/contacts', 'Remove contact', (old) => ({
              ...old,
              contacts: without(old.contacts, index),
            }))
          }
        >
          {(contact, index) => (
            <>
              <Select
                label="Purpose"
                options={PURPOSES}
                value={contact.purpose}
                place={place(`/contacts/${contact.id}/purpose`)}
                onChange={(purpose) => editContact(index, { ...contact, purpose }, 'purpose')}
              />
              <TextField
                label="Name"
                value={contact.name}
                place={place(`/contacts/${contact.id}/name`)}
                onChange={(name) => editContact(index, { ...contact, name }, 'name')}
              />
              <TextField
                label="Role"
                value={contact.role}
                place={place(`/contacts/${contact.id}/role`)}
                onChange={(role) => editContact(index, { ...contact, role }, 'role')}
              />
              <TextField
                label="E-mail"
                type="email"
                value={contact.email}
                place={place(`/contacts/${contact.id}/email`)}
                onChange={(email) => editContact(index, { ...contact, email }, 'email')}
              />
              <TextField
                label="Phone"
                type="tel"
                value={contact.phone}
                place={place(`/contacts/${contact.id}/phone`)}
                onChange={(phone) => editContact(index, { ...contact, phone }, 'phone')}
              />
            </>
          )}
        </Lines>
      </Group>
      <Group title="Responsibilities">
        <ListEditor
          label="What this stakeholder has to do for the services to work"
          entry="responsibility"
          max={100}
          value={record.responsibilities}
          place={place('/responsibilities')}
          onChange={(responsibilities) =>
            edit('/responsibilities', 'Change responsibilities', (old) => ({
              ...old,
              responsibilities,
            }))
          }
        />
      </Group>
    </Form>
  );
}
