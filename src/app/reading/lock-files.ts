/** What Word, WPS (`~$…`) and LibreOffice (`.~lock.…#`) put beside a file while it is open: a user's name, no text. */
export const isLockFile = (name: string): boolean => /^~\$|^\.~lock\..*#$/.test(name);

/** Among other files they are no files at all; alone they stay, to be told what they are. */
export function withoutLockFiles(files: readonly File[]): readonly File[] {
  const others = files.filter(({ name }) => !isLockFile(name));
  return others.length > 0 ? others : files;
}
