/** Vite's `?inline`: the style sheet as a string, for a shadow root. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
