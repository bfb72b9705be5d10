import { useEffect } from 'react';
import { create } from 'zustand';

/** Something that one can do, from the palette, by keys, or through the application menu. */
export interface Command {
  /** As in the menu's table where the menu has it, too. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** "Mod" is Ctrl, or ⌘ on a Mac: "Mod+Shift+P". Null: no keys. */
  readonly keys: string | null;
  readonly isEnabled?: () => boolean;
  /** Works while a dialog is open, too. */
  readonly run: () => void;
}

export const COMMAND_GROUPS = ['Agreement', 'Edit', 'Go to', 'View', 'Help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

interface Registry {
  readonly lists: ReadonlyMap<string, readonly Command[]>;
}

const useRegistry = create<Registry>(() => ({ lists: new Map() }));

/** Offers commands while the component is there. Pass a stable list. */
export function useCommandList(owner: string, commands: readonly Command[]): void {
  useEffect(() => {
    useRegistry.setState(({ lists }) => ({ lists: new Map(lists).set(owner, commands) }));
    return () =>
      useRegistry.setState(({ lists }) => {
        const next = new Map(lists);
        if (next.get(owner) === commands) next.delete(owner);
        return { lists: next };
      });
  }, [owner, commands]);
}

const flat = (lists: Registry['lists']): readonly Command[] => [...lists.values()].flat();

export const allCommands = (): readonly Command[] => flat(useRegistry.getState().lists);
export const useCommands = (): readonly Command[] => {
  const lists = useRegistry((state) => state.lists);
  return flat(lists);
};

/** Calls back whenever commands come or go, until the returned function is called. */
export const watchCommands = (listener: () => void): (() => void) =>
  useRegistry.subscribe(listener);

const offered = (id: string): Command | undefined =>
  allCommands().find((one) => one.id === id && (one.isEnabled?.() ?? true));

/** Whether a command can be run where one is now. */
export const isOffered = (id: string): boolean => offered(id) !== undefined;

/** Runs a command if it is offered now; false where it is not. */
export function runCommand(id: string): boolean {
  const command = offered(id);
  command?.run();
  return command !== undefined;
}
