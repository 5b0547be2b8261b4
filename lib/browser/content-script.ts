/** Where WXT puts entrypoints/policy.content, from the root of the extension. */
export const CONTENT_SCRIPT = 'content-scripts/policy.js';
