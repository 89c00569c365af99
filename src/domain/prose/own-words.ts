/**
 * What a writer has put in words. A report that changes only figures and years is a copy, so they do not count;
 * the titles of documents (《…》) are the same for whoever names them.
 */
export const ownWords = (text: string): string =>
  text
    .replace(/《[^《》]*》/g, '')
    .replace(/[〇零一二三四五六七八九]{4}年度?|\d\s*年度?|[本今去上前]年度?/g, '')
    .replace(/[^\p{L}]+/gu, '');
