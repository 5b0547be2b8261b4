import { browser } from 'wxt/browser';

/**
 * What a content script knows of its own time: it ends when a newer one comes to the page, or its extension has gone. Takes the
 * place of WXT's class of this name in the build (wxt.config.ts), of which this is the part that we use: every page carries it.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;
  readonly abort: (reason: string) => void;

  constructor() {
    const end = new AbortController();
    this.signal = end.signal;
    this.abort = (reason) => end.abort(reason);
    // At the window, whose methods no element's name can take, as it can the document's. Said before we listen: it is for others.
    const started = `${browser.runtime.id}:started`;
    window.dispatchEvent(new Event(started));
    window.addEventListener(started, () => this.abort('newer script'), { signal: end.signal });
  }

  get isValid(): boolean {
    if (!browser.runtime?.id) this.abort('extension gone');
    return !this.signal.aborted;
  }
}
