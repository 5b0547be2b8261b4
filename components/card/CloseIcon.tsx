export const CloseIcon = () => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
  </svg>
);
