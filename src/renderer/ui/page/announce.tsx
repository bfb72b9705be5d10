import { create } from 'zustand';

const useSaid = create<{ readonly text: string; readonly times: number }>(() => ({
  text: '',
  times: 0,
}));

/** Tells a screen reader what a change looks like, where eyes see it anyway: "Moved to 2 of 9." */
export const announce = (text: string): void =>
  useSaid.setState(({ times }) => ({ text, times: times + 1 }));

/** Where `announce` is heard; once in the window. */
export function Announcer() {
  const { text, times } = useSaid();
  return (
    <span role="status" className="visually-hidden">
      {/* Words that are said a second time are heard only as something new. */}
      <span key={times}>{text}</span>
    </span>
  );
}
