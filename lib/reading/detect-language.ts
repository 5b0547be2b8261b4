export const detectLanguage = (_: Iterable<string>): string => 'und';
