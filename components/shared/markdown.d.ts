/** Vite's `?raw`: a Markdown file as a string. */
declare module '*.md?raw' {
  const markdown: string;
  export default markdown;
}
