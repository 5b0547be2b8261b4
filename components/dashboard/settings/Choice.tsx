import type { ComponentChildren } from 'preact';

/** A setting that is on or off, with a line on what it does. */
export function Choice({
  checked,
  choose,
  title,
  children,
}: {
  readonly checked: boolean;
  readonly choose: (checked: boolean) => void;
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.checked;
          // Not before it is so: the browser may refuse what it takes.
          currentTarget.checked = checked;
          choose(wanted);
        }}
      />
      <span>
        {title}
        {children && <span class="small muted below">{children}</span>}
      </span>
    </label>
  );
}

/** One of several. */
export function OneOf<Value extends string>({
  name,
  legend,
  value,
  values,
  choose,
}: {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly values: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {(Object.entries(values) as [Value, string][]).map(([each, words]) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => choose(each)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
