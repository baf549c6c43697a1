interface CountsProps {
  readonly counts: readonly { readonly label: string; readonly value: string }[];
}

/** Figures, each with its name. */
export function Counts({ counts }: CountsProps) {
  return (
    <dl class="counts">
      {counts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
