/** What stands at the head or foot of a page and only counts it. */

export const bare = (text: string): string => text.replace(/[\s\u3000]+/g, '');

/** 「— 3 —」, 「第 1 页 共 5 页」, 「Page 1 of 5」. */
export const isPageNumber = (text: string): boolean =>
  /^[-—–－·.~～/／|(（[]*(第|page|p\.?)?[\divxIVX０-９一二三四五六七八九十]*(页|of|\/|／)?[,，;；/／]?(共|总)?[\d０-９一二三四五六七八九十]*(页)?[-—–－·.~～/／|)）\]]*$/i.test(
    bare(text),
  );
