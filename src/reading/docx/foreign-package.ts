/** Says what a package is that is no Word document, and what to do with it. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';
import type { Package } from '../package/open-package.ts';

const advice = '请用 Word 或 WPS 打开，另存为 .docx 再试；也可以全选、复制后粘贴进来';
const copyOut = '年报若在里面，请复制到 Word 或 WPS 文字里，另存为 .docx 再试';

/** By the part that each kind has; the first that fits. */
const kinds: readonly { readonly part: RegExp; readonly what: string; readonly todo: string }[] = [
  { part: /^xl\/workbook\./i, what: '这是 Excel 工作簿（.xlsx）', todo: copyOut },
  { part: /^ppt\/presentation\./i, what: '这是 PowerPoint 演示文稿（.pptx）', todo: copyOut },
  {
    part: /(^|\/)OFD\.xml$/i,
    what: '这是 OFD 版式文件',
    todo: '请改用它的 Word 原稿；也可以在阅读器里全选、复制后粘贴进来',
  },
  { part: /^META-INF\/container\.xml$/i, what: '这是电子书（.epub）', todo: advice },
  {
    part: /^Index\/Document\.iwa$/i,
    what: '这是 Pages 文稿',
    todo: '请在 Pages 里导出为 Word（.docx）再试',
  },
];

/** The error to throw for a package without a Word document. */
export function notWord(pack: Package): UnreadableInput {
  const kind = kinds.find(({ part }) => pack.names.some((name) => part.test(name)));
  if (kind) return refusal(kind.what, kind.todo);
  if (pack.part('mimetype') || pack.part('content.xml')) {
    return refusal(openDocumentKind(pack), advice);
  }
  const inner = pack.names.find((name) => /\.(docx?|wps)$/i.test(name));
  if (inner !== undefined) {
    return refusal('这是压缩包', `请先解压，再打开里面的“${inner.replace(/^.*\//, '')}”`);
  }
  return refusal('这不是 Word 文档（.docx）', advice);
}

const refusal = (what: string, todo: string) => new UnreadableInput(`${what}，没有读入；${todo}`);

const openDocuments: readonly [ending: string, what: string][] = [
  ['.text', '这是 OpenDocument 文字文档（.odt）'],
  ['.spreadsheet', '这是 OpenDocument 表格（.ods）'],
  ['.presentation', '这是 OpenDocument 演示文稿（.odp）'],
];

/** OpenDocument writes its type as plain text into the first part. */
function openDocumentKind(pack: Package): string {
  const type = [...(pack.part('mimetype')?.text() ?? [])].map(({ text }) => text).join('');
  const kind = openDocuments.find(([ending]) => type.trim().endsWith(ending));
  return kind?.[1] ?? '这是 OpenDocument 文档';
}
