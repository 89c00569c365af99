/** What is said of files that are not read: what they are, and the way that leads on. */
import type { FileKind } from './file-kind.ts';

const saveAs = '请用 Word 或 WPS 打开它，另存为 .docx，再打开那个文件';
const pasteText = '也可以全选复制，把全文粘贴到“粘贴全文”';
const pasteSheet = '请用 Excel 或 WPS 打开它，选中表格复制，粘贴到“粘贴全文”';
const fetchAgain = '请核对是不是这个文件，有没有传输完整';

const refusals: Readonly<Partial<Record<FileKind, string>>> = {
  empty: `文件是空的，里面没有文字；${fetchAgain}`,
  doc: `这是旧版 Word 或 WPS 文字的文件（.doc、.wps），没有读入；${saveAs}；${pasteText}`,
  xls: `这是 Excel 或 WPS 表格的文件（.xls、.et），没有读入；${pasteSheet}`,
  ppt: `这是演示文稿（.ppt、.dps），没有读入；请打开年报的 Word 文件`,
  compound: `这是旧版 Office 格式的文件，认不出是哪一种，没有读入；${saveAs}；${pasteText}`,
  encrypted:
    '文件加了密码，没有读入；请先用 Word 或 WPS 打开它，去掉打开密码（文件 → 信息 → 保护文档 → 用密码进行加密，清空密码），保存后再打开',
  pdf: `这是 PDF 文件，没有读入；如有原来的 Word 文件，请打开那个文件；没有的话，请打开这个 PDF，全选复制，把全文粘贴到“粘贴全文”（扫描件里没有文字，复制不出来）`,
  rtf: `这是 RTF 文件，没有读入；${saveAs}；${pasteText}`,
  wordXml: `这是 Word 2003 的 XML 文件，没有读入；${saveAs}；${pasteText}`,
  excelXml: `这是 Excel 2003 的 XML 表格，没有读入；${pasteSheet}`,
  otherXml: `这是 XML 数据文件，不是年报的 Word 文件或网页，没有读入；如果它能用 Word 或 WPS 打开，请另存为 .docx`,
  picture: '这是图片，里面没有文字，没有读入；请打开年报的 Word 文件或网页',
  archive: '这是压缩包，没有读入；请先解压，再打开里面的 Word 文件',
  unknown: `认不出是什么文件，没有读入；能读的有 Word 文件（.docx）、网页（.html、.mht）、纯文本（.txt）和年报数据文件（.json）；${fetchAgain}`,
};

/** Documents that Word or WPS can save as .docx. */
const oldFormats: readonly FileKind[] = ['doc', 'compound', 'rtf', 'wordXml'];

export const isOldFormat = (kind: FileKind): boolean => oldFormats.includes(kind);

/** undefined for the kinds that are read. */
export const refusalOf = (kind: FileKind): string | undefined => refusals[kind];
