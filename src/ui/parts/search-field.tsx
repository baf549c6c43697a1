interface SearchFieldProps {
  /** What is searched; stands in the field while that is empty. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** A field whose words narrow a list at once. */
export function SearchField({ label, query, onQuery }: SearchFieldProps) {
  return (
    <input
      class="field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  );
}
