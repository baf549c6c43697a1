interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off. */
export function Switch({ on, label, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => onSwitch(!on)}
    />
  );
}
