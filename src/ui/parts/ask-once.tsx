import { useRef, useState } from 'preact/hooks';
import { Question } from './question';

interface AskOnceProps {
  readonly label: string;
  /** What the button is called where several say the same. */
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks once, in its own place. */
export function AskOnce({ label, name, question, yes, no, onYes }: AskOnceProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAsking(false);
    // The button is there again after the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (asking)
    return (
      <Question
        words={question}
        yes={{
          label: yes,
          onGive: () => {
            setAsking(false);
            onYes();
          },
        }}
        no={{ label: no, onGive: leave }}
      />
    );
  return (
    <button
      type="button"
      class="action"
      aria-label={name}
      ref={button}
      onClick={() => setAsking(true)}
    >
      {label}
    </button>
  );
}
