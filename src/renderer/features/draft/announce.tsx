import { create } from 'zustand';

const useSaid = create<{ readonly text: string }>(() => ({ text: '' }));

/** Tells a screen reader what a change looks like, where eyes see it anyway: "Moved to 2 of 9." */
export const announce = (text: string): void => useSaid.setState({ text });

export function Announcer() {
  const text = useSaid((state) => state.text);
  return (
    <span role="status" className="visually-hidden">
      {text}
    </span>
  );
}
