import { useEffect, useRef } from 'preact/hooks';

interface Answer {
  readonly label: string;
  readonly onGive: () => void;
}

interface QuestionProps {
  readonly words: string;
  readonly yes: Answer;
  /** The way out, which Esc takes too. */
  readonly no: Answer;
}

/** A question in the place where it comes up; takes the focus, so that it is heard and answered. */
export function Question({ words, yes, no }: QuestionProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      class="question"
      tabIndex={-1}
      ref={box}
      onKeyDown={({ key }) => key === 'Escape' && no.onGive()}
    >
      <legend class="question-words">{words}</legend>
      <button type="button" class="button" onClick={yes.onGive}>
        {yes.label}
      </button>
      <button type="button" class="button" onClick={no.onGive}>
        {no.label}
      </button>
    </fieldset>
  );
}
