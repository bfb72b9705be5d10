import type { Agreement } from '#shared/agreement/agreement.ts';
import { RECORD_NOUNS, recordName } from '#shared/agreement/record-name.ts';
import type { Place } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  CALENDAR_FIELDS,
  COMMITMENT_FIELDS,
  ESCALATION_FIELDS,
  EXCLUSION_FIELDS,
  REPORT_FIELDS,
  SERVICE_FIELDS,
  SEVERITY_FIELDS,
  STAKEHOLDER_FIELDS,
  type RecordField,
} from './record-fields.ts';
import { SINGLE_FIELDS } from './single-fields.ts';
import type { FieldValue } from './value.ts';

/**
 * The catalogue of live fields. A path is "<record>.<key>.<property>" for a record of a list, where
 * the key is the record's id or, failing that, its kind (the first record of that kind is meant),
 * so that library clauses fit any agreement; or "<group>.<property>" for the agreement as a whole.
 */
export interface Field {
  readonly path: string;
  /** "Availability › Target" */
  readonly label: string;
  readonly value: FieldValue;
  /** Where it is set, by the label of the form: "Availability › Target" for a target in words, too. */
  readonly place: Place;
}

interface RecordGroup {
  readonly list:
    | 'stakeholders'
    | 'services'
    | 'calendars'
    | 'severities'
    | 'commitments'
    | 'exclusions'
    | 'reports'
    | 'escalation';
  readonly fields: Readonly<Record<string, RecordField<never>>>;
}

interface AnyRecord {
  readonly id: string;
  readonly kind?: string;
  readonly category?: string;
}

const GROUPS: Readonly<Record<string, RecordGroup>> = {
  stakeholder: { list: 'stakeholders', fields: STAKEHOLDER_FIELDS },
  service: { list: 'services', fields: SERVICE_FIELDS },
  calendar: { list: 'calendars', fields: CALENDAR_FIELDS },
  severity: { list: 'severities', fields: SEVERITY_FIELDS },
  commitment: { list: 'commitments', fields: COMMITMENT_FIELDS },
  exclusion: { list: 'exclusions', fields: EXCLUSION_FIELDS },
  report: { list: 'reports', fields: REPORT_FIELDS },
  escalation: { list: 'escalation', fields: ESCALATION_FIELDS },
};

const findRecord = (records: readonly AnyRecord[], key: string): AnyRecord | undefined =>
  records.find((record) => record.id === key) ??
  records.find((record) => record.kind === key || record.category === key);

/** Reads one field; the error says what the path misses. */
export function readField(agreement: Agreement, path: string): Result<Field, string> {
  const single = Object.hasOwn(SINGLE_FIELDS, path) ? SINGLE_FIELDS[path] : undefined;
  if (single)
    return ok({
      path,
      label: single.label,
      value: single.value(agreement),
      place: { path: single.at, label: single.label },
    });
  const [groupName = '', key = '', property = '', ...rest] = path.split('.');
  const group = Object.hasOwn(GROUPS, groupName) ? GROUPS[groupName] : undefined;
  if (!group || rest.length > 0) return err(`There is no field "${path}".`);
  const definition = Object.hasOwn(group.fields, property) ? group.fields[property] : undefined;
  const noun = RECORD_NOUNS[group.list].toLowerCase();
  if (!definition) return err(`A ${noun} has no field "${property}".`);
  const record = findRecord(agreement[group.list], key);
  if (!record)
    return err(
      `“${definition.label}” of a ${noun} was to stand here, and the ${noun} was deleted or never added.`,
    );
  const name = recordName(agreement, group.list, record.id);
  const { only } = definition;
  if (only && !only.has(record as never))
    return err(`“${definition.label}” is known of ${only.of} only, and “${name}” is none.`);
  return ok({
    path,
    label: `${name} › ${definition.label}`,
    value: definition.value(record as never, agreement),
    place: {
      path: `/${group.list}/${record.id}${definition.at(record as never)}`,
      label: `${name} › ${definition.control}`,
    },
  });
}

/** What a field shows, whether the agreement has its record or not; the path where there is none. */
export function fieldLabel(path: string): string {
  if (Object.hasOwn(SINGLE_FIELDS, path)) return SINGLE_FIELDS[path]!.label;
  const [groupName = '', , property = ''] = path.split('.');
  const fields = Object.hasOwn(GROUPS, groupName) ? GROUPS[groupName]!.fields : {};
  return Object.hasOwn(fields, property) ? fields[property]!.label : path;
}

/** True where some agreement could have a field at `path`: for checking library texts. */
export function isFieldPath(path: string): boolean {
  if (Object.hasOwn(SINGLE_FIELDS, path)) return true;
  const [groupName = '', key = '', property = '', ...rest] = path.split('.');
  const group = Object.hasOwn(GROUPS, groupName) ? GROUPS[groupName] : undefined;
  return Boolean(group && key !== '' && rest.length === 0 && Object.hasOwn(group.fields, property));
}

export interface FieldOffer {
  readonly path: string;
  readonly label: string;
  /** The record or group that it belongs to, as a heading of the menu. */
  readonly group: string;
}

/** Every field that a text of this agreement can show, but for those that their record has not. */
export function listFields(agreement: Agreement): readonly FieldOffer[] {
  const singles = Object.entries(SINGLE_FIELDS).map(([path, { label }]) => ({
    path,
    label,
    group: 'Agreement',
  }));
  const ofRecords = Object.entries(GROUPS).flatMap(([prefix, group]) =>
    agreement[group.list].flatMap((record: AnyRecord) =>
      Object.entries(group.fields).flatMap(([property, { label, only }]) =>
        only && !only.has(record as never)
          ? []
          : {
              path: `${prefix}.${record.id}.${property}`,
              label,
              group: `${RECORD_NOUNS[group.list]}: ${recordName(agreement, group.list, record.id)}`,
            },
      ),
    ),
  );
  return [...singles, ...ofRecords];
}
