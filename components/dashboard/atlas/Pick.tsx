/** A choice among named values, with all of them as the first. */
export function Pick({
  label,
  all,
  value,
  options,
  onPick,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  /** Those of one group must stand together. */
  readonly options: readonly { readonly value: string; readonly text: string; readonly group?: string }[];
  onPick(value: string | null): void;
}) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const list = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ));
  return (
    <label class="pick">
      <span class="small muted">{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onPick(currentTarget.value || null)}>
        <option value="">{all}</option>
        {groups.map((group) =>
          group === undefined ? (
            list(group)
          ) : (
            <optgroup key={group} label={group}>
              {list(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
