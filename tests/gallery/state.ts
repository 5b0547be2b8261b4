/** One component in one state. */
export interface State {
  /** `part/state`, as it stands in the address. */
  readonly name: string;
  /** Draws it there. */
  show(home: HTMLElement): void;
}
