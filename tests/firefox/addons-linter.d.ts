/** The package brings no types; this is what the test uses. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  export function createInstance(options: { readonly config: object; readonly runAsBinary: boolean }): {
    run(): Promise<{
      readonly errors: readonly Message[];
      readonly warnings: readonly Message[];
      readonly notices: readonly Message[];
    }>;
  };
}
