import { classNames } from '#renderer/ui/class-names.ts';
import type { ObligationMap, PlacedEdge } from '#shared/engine/obligations/layout.ts';
import styles from './obligations.module.css';

const LETTERS = 22;

/** No part of the picture is shown smaller: names of 13 stay readable, and what is wider scrolls. */
const LEAST_SCALE = 0.9;

const shortened = (text: string): string =>
  text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text;

const curveOf = ({ curve: { start, control, end } }: PlacedEdge): string =>
  `M${start.x},${start.y}Q${control.x},${control.y} ${end.x},${end.y}`;

/**
 * The picture: a card for each party, an arrow for all that one owes another, with the number of
 * obligations on it. Cards and arrows are buttons.
 */
export function ObligationsMap({
  map,
  nameOf,
  roleOf,
  chosen,
  onChoose,
}: {
  readonly map: ObligationMap;
  readonly nameOf: (stakeholder: string) => string;
  readonly roleOf: (stakeholder: string) => string;
  /** A stakeholder's id, or "FROM TO" of an arrow; null: everything. */
  readonly chosen: string | null;
  readonly onChoose: (what: string) => void;
}) {
  const keyOf = ({ edge: { from, to } }: PlacedEdge) => `${from} ${to}`;
  const isFaint = (edge: PlacedEdge) =>
    chosen !== null &&
    chosen !== keyOf(edge) &&
    chosen !== edge.edge.from &&
    chosen !== edge.edge.to;
  return (
    <div className={styles['map']}>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        style={{
          minWidth: `${map.width * LEAST_SCALE}px`,
          maxWidth: `${map.width * 1.25}px`,
        }}
        role="group"
        aria-label="Map of obligations"
      >
        <defs>
          <marker
            id="obligation-head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path className={styles['head']} d="M0,0L8,4L0,8Z" />
          </marker>
        </defs>
        {map.edges.map((edge) => (
          <path
            key={keyOf(edge)}
            className={classNames(styles['arrow'], isFaint(edge) && styles['faint'])}
            d={curveOf(edge)}
            markerEnd="url(#obligation-head)"
          />
        ))}
        {map.nodes.map(({ stakeholder, box }) => (
          <Pressable
            key={stakeholder}
            label={`${nameOf(stakeholder)}, ${roleOf(stakeholder)}: show what it owes and is owed`}
            isPressed={chosen === stakeholder}
            className={styles['node']}
            onPress={() => onChoose(stakeholder)}
          >
            <rect {...box} rx="8" />
            <text x={box.x + box.width / 2} y={box.y + 28} textAnchor="middle">
              {shortened(nameOf(stakeholder))}
            </text>
            <text
              className={styles['role']}
              x={box.x + box.width / 2}
              y={box.y + 46}
              textAnchor="middle"
            >
              {roleOf(stakeholder)}
            </text>
          </Pressable>
        ))}
        {map.edges.map((edge) => {
          const { from, to, obligations } = edge.edge;
          return (
            <Pressable
              key={keyOf(edge)}
              label={`${nameOf(from)} owes ${nameOf(to)} ${obligations.length === 1 ? 'one thing' : `${obligations.length} things`}`}
              isPressed={chosen === keyOf(edge)}
              className={classNames(styles['count'], isFaint(edge) && styles['faint'])}
              onPress={() => onChoose(keyOf(edge))}
            >
              <rect {...edge.label} rx="12" />
              <text
                x={edge.label.x + edge.label.width / 2}
                y={edge.label.y + edge.label.height / 2 + 4.5}
                textAnchor="middle"
              >
                {obligations.length}
              </text>
            </Pressable>
          );
        })}
      </svg>
    </div>
  );
}

/** A part of the picture that can be pressed with pointer and keys. */
function Pressable({
  label,
  isPressed,
  className,
  onPress,
  children,
}: {
  readonly label: string;
  readonly isPressed: boolean;
  readonly className: string | undefined;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isPressed}
      className={className}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {/* Read out, and shown while the pointer rests on it. */}
      <title>{label}</title>
      {children}
    </g>
  );
}
