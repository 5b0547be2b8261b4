/** Open Terms Archive's largest public collection, in files as it serves them. By itself, for pages that need no catalogue. */
export const ARCHIVE_BASE = 'https://raw.githubusercontent.com/OpenTermsArchive/contrib-versions/main';
