/** WXT generates these from the built files, which a type check on a clean clone has not got. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  interface WxtI18n {
    getMessage(name: string, substitutions?: string | string[]): string;
  }
}

declare global {
  interface ImportMeta {
    /** Which browser the build is for; settled when it is built. */
    readonly env: { readonly FIREFOX: boolean };
  }
}
