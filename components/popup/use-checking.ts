import { useEffect, useState } from 'preact/hooks';
import type { PopupParts } from './popup-parts';

export interface Checking {
  readonly on: boolean;
  /** The browser was asked for leave and given none, so that all is as it was. */
  readonly refused: boolean;
  choose(on: boolean): Promise<void>;
}

/** Are watched policies checked while the reader is away? And how to have it otherwise. */
export function useChecking(checks: PopupParts['checks']): Checking {
  const [on, setOn] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => void checks.read().then((values) => setOn(values.on)), [checks]);
  const choose = async (wanted: boolean) => {
    const done = await checks.choose(wanted);
    setRefused(!done);
    if (done) setOn(wanted);
  };
  return { on, refused, choose };
}
