/**
 * Texts onto the clipboard by the old command and its event: pages on plain http have no navigator.clipboard.
 *
 * @param texts by type: "text/plain", "text/html"
 * @returns false where the browser does not allow it
 */
export function putOnClipboard(texts: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    isCopied = true;
  };
  window.addEventListener('copy', onCopy, true);
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', onCopy, true);
  }
  return isCopied;
}
