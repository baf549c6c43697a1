import { useId } from 'preact/hooks';

interface SettingProps {
  readonly label: string;
  readonly note?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A line with a switch at its end. */
export function Setting({ label, note, on, onSwitch }: SettingProps) {
  const id = useId();
  return (
    <div class="setting">
      <div class="setting-words">
        <span class="setting-label" id={id}>
          {label}
        </span>
        {note && (
          <p class="setting-note" id={`${id}-note`}>
            {note}
          </p>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={note && `${id}-note`}
        onClick={() => onSwitch(!on)}
      />
    </div>
  );
}
