/** Files that Word, WPS and LibreOffice lay beside one that is open: 「~$年报.docx」, 「.~lock.年报.docx#」. */

export const isLockName = (name: string): boolean => /^(~\$|\.~lock\.)/.test(name);

/** They are chosen along with a whole folder and are no files; one that was chosen alone is answered. */
export function withoutLocks(files: readonly File[]): File[] {
  const others = files.filter(({ name }) => !isLockName(name));
  return others.length > 0 ? others : [...files];
}
