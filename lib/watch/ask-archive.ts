import type { TextSource } from '../atlas/answers';
import { platformNamed } from '../catalogue/catalogue';
import type { DocumentRef } from '../model';

/** Is this a document that the archive may have, by the catalogue's names, which are the archive's? */
export const isTracked = (document: DocumentRef): boolean => document.known && platformNamed(document.platform) !== undefined;

/** Where the archive's latest version of a document lies: `Platform/Kind.md`. */
export function archiveAddress(base: string, { platform, kind }: DocumentRef): string {
  return `${base.replace(/\/+$/u, '')}/${encodeURIComponent(platform)}/${encodeURIComponent(kind)}.md`;
}

/** The file itself at one commit, as hosts of git repositories serve it; GitHub's own address for it lets no extension in. */
export function recordedFile({ repository, commit, path }: TextSource): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  const onGitHub = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/u.exec(repository)?.[1];
  return onGitHub ? `https://raw.githubusercontent.com/${onGitHub}/${commit}/${file}` : `${repository}/raw/${commit}/${file}`;
}
