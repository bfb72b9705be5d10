import { parse, type ValueNode } from '@humanwhocodes/momoa';

/** Where a value begins and ends in the text of a JSON file, in UTF-16 code units. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds values of a JSON text by place paths ("/commitments/uptime/target"), which name the ids of
 * records, or positions from 1. Gives the nearest value around a place that the file does not have;
 * null where the text is not JSON.
 */
export function jsonPositions(text: string): ((path: string) => JsonRange) | null {
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let root: ValueNode;
  try {
    root = parse(text.slice(mark), { mode: 'json' }).body;
  } catch {
    return null;
  }
  return (path) => {
    let node = root;
    for (const step of path.split('/').filter((part) => part !== '')) {
      const next = memberOf(node, step) ?? itemOf(node, step);
      if (!next) break;
      node = next;
    }
    return { start: node.loc.start.offset + mark, end: node.loc.end.offset + mark };
  };
}

function memberOf(node: ValueNode, name: string): ValueNode | undefined {
  if (node.type !== 'Object') return undefined;
  // Of several of one name the last counts, as for JSON.parse.
  return node.members.filter((member) => keyOf(member.name) === name).at(-1)?.value;
}

const keyOf = (name: Extract<ValueNode, { type: 'Object' }>['members'][number]['name']): string =>
  name.type === 'String' ? name.value : name.name;

function itemOf(node: ValueNode, step: string): ValueNode | undefined {
  if (node.type !== 'Array') return undefined;
  const values = node.elements.map(({ value }) => value);
  const hasId = (value: ValueNode): boolean => {
    const id = memberOf(value, 'id');
    return id?.type === 'String' && id.value === step;
  };
  return values.find(hasId) ?? (/^\d+$/.test(step) ? values[Number(step) - 1] : undefined);
}
