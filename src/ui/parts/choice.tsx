interface ChoiceProps<Value extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, label, value, options, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend class="setting-label">{label}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label class="choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
