interface FileButtonProps {
  readonly label: string;
  /** File name endings and types that the browser's own dialog offers. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        class="spoken"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again once it has been mended.
          currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
