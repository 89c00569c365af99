import { describe, expect, test } from 'vitest';
import { bytesOf, compoundFile, encoded, utf8, utf16 } from '../../testkit/reading/bytes.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { refusalOf } from './refusals.ts';

const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7) % 256);

test.each<[what: string, bytes: Uint8Array, kind: FileKind]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks only', utf8(' \r\n\ufeff　'), 'empty'],
  ['a packed file', bytesOf('PK\u0003\u0004\u0014\u0000'), 'zip'],
  ['an empty packed file', bytesOf('PK\u0005\u0006\u0000'), 'zip'],
  ['an old Word file', compoundFile('1Table', 'WordDocument'), 'doc'],
  [
    'an old Word file with a table of Excel in it',
    compoundFile('WordDocument', 'ObjectPool', 'Workbook'),
    'doc',
  ],
  ['an old Excel file', compoundFile('Workbook'), 'xls'],
  ['a still older Excel file', compoundFile('Book'), 'xls'],
  ['an old slide show', compoundFile('PowerPoint Document'), 'ppt'],
  [
    'a new Word file under a password',
    compoundFile('EncryptionInfo', 'EncryptedPackage'),
    'encrypted',
  ],
  ['an old Office file of another kind', compoundFile('VisioDocument'), 'compound'],
  ['a PDF', bytesOf('%PDF-1.7\n%\u00e2\u00e3'), 'pdf'],
  ['a PDF behind some bytes', bytesOf(`${'\u0000'.repeat(1000)}%PDF-1.4`), 'pdf'],
  ['RTF', bytesOf('{\\rtf1\\ansi\\ansicpg936'), 'rtf'],
  ['PNG', bytesOf('\u0089PNG\r\n\u001a\n'), 'picture'],
  ['JPEG', bytesOf('\u00ff\u00d8\u00ff\u00e0'), 'picture'],
  ['GIF', bytesOf('GIF89a'), 'picture'],
  ['a bitmap', bytesOf('BM\u0036\u0000\u0001\u0000\u0000\u0000\u0000\u0000\u0036'), 'picture'],
  ['WebP', bytesOf('RIFF\n\u0000\u0000\u0000WEBPVP8 '), 'picture'],
  ['TIFF', bytesOf('II*\u0000\u0008'), 'picture'],
  ['TIFF the other way round', bytesOf('MM\u0000*\u0000'), 'picture'],
  ['HEIC', bytesOf('\u0000\u0000\u0000\u0018ftypheic'), 'picture'],
  ['a drawing', utf8('<?xml version="1.0"?><svg xmlns="x"><text>甲</text></svg>'), 'picture'],
  ['7z', bytesOf("7z\u00bc\u00af'\u001c"), 'archive'],
  ['RAR', bytesOf('Rar!\u001a\u0007\u0001'), 'archive'],
  ['gzip', bytesOf('\u001f\u008b\u0008'), 'archive'],
  ['tar', bytesOf(`${'a'.repeat(257)}ustar\u0000`), 'archive'],
  [
    'Word 2003 in XML',
    utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument>'),
    'wordXml',
  ],
  [
    'Word 2007 in XML',
    utf8(
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    ),
    'flatOpc',
  ],
  [
    'Excel 2003 in XML',
    utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
    'excelXml',
  ],
  ['other XML', utf8('<?xml version="1.0" encoding="UTF-8"?><uof:UOF>甲'), 'otherXml'],
  [
    "a browser's web archive",
    utf8(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b',
    ),
    'mht',
  ],
  [
    "a web archive of WebKit's",
    encoded('From: <由 WebKit 保存>\r\nMIME-Version: 1.0\r\n\r\n', 'gb18030'),
    'mht',
  ],
  [
    "Word's web archive",
    utf8(
      '\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n此文档为单个文件网页',
    ),
    'mht',
  ],
  ['a page', utf8('<!DOCTYPE html><html>'), 'html'],
  [
    'a page of Word under another name',
    utf8(
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word">',
    ),
    'html',
  ],
  [
    'a page of Excel',
    utf8(
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><!--[if gte mso 9]><xml><x:ExcelWorkbook>',
    ),
    'html',
  ],
  [
    'a page that is XML',
    utf8('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C"><html>'),
    'html',
  ],
  [
    'a page that begins with a comment',
    utf8('\ufeff \n<!-- saved from url=(0014)about:internet -->\n<html>'),
    'html',
  ],
  ['a page in UTF-16', utf16('\ufeff<html><p>甲</p>', 'le'), 'html'],
  ['a piece of a page', utf8('<table><tr><td>甲'), 'html'],
  ['a piece of a page that begins with text', utf8('一、总体情况<br>甲</p>'), 'html'],
  ['a report of ours', utf8('\ufeff{\n "schema": "gr-report/1"'), 'json'],
  ['a report of ours with markup in it', utf8('{"unit": "<p>青禾镇</p>"}'), 'json'],
  ['a list', utf8('[{"a": 1}]'), 'json'],
  ['plain text', utf8('青禾镇人民政府2025年政府信息公开工作年度报告'), 'text'],
  ['plain text in GBK', encoded('青禾镇人民政府2025年政府信息公开工作年度报告', 'gb18030'), 'text'],
  ['plain text in UTF-16', utf16('青禾镇人民政府2025年', 'be'), 'text'],
  ['plain text with brackets', utf8('[bookmark: _GoBack]（二）其他'), 'text'],
  ['plain text with a sign of less', utf8('<2025年>比上年少'), 'text'],
  ['plain text that speaks of mail', utf8('说明：\n\nMIME-Version: 1.0'), 'text'],
  [
    'plain text with the marks of Word',
    utf8('规章\u00070\u00070\u0007\u0007\u000b甲\u000c'),
    'text',
  ],
  ['bytes without sense', noise(5000), 'unknown'],
  ['zeros', new Uint8Array(5000), 'unknown'],
])('%s is known by its content', (_, bytes, kind) => {
  expect(fileKind(bytes)).toBe(kind);
});

test('a long text is not taken for damaged because it is looked at in part', () => {
  for (let shift = 0; shift < 4; shift += 1) {
    const text = 'a'.repeat(shift) + '字'.repeat(40_000);
    expect(fileKind(utf8(text))).toBe('text');
    expect(fileKind(encoded(text, 'gb18030'))).toBe('text');
  }
});

describe('what is not read', () => {
  const refused: readonly (readonly [FileKind, RegExp])[] = [
    ['empty', /空的/],
    ['doc', /\.doc、\.wps.*另存为 \.docx.*全选复制.*“粘贴全文”/],
    ['xls', /\.xls、\.et.*复制.*“粘贴全文”/],
    ['ppt', /演示文稿/],
    ['compound', /旧版 Office.*另存为 \.docx/],
    ['encrypted', /密码.*去掉/],
    ['pdf', /PDF.*“粘贴全文”.*扫描件/],
    ['rtf', /RTF.*另存为 \.docx/],
    ['wordXml', /另存为 \.docx/],
    ['excelXml', /“粘贴全文”/],
    ['otherXml', /另存为 \.docx/],
    ['picture', /图片.*没有文字/],
    ['archive', /先解压/],
    ['unknown', /认不出.*\.docx/],
  ];
  test.each(refused)('is refused with a way out: %s', (kind, words) => {
    expect(refusalOf(kind)).toMatch(words);
  });

  test.each<FileKind>(['zip', 'mht', 'html', 'json', 'text'])('is not %s', (kind) => {
    expect(refusalOf(kind)).toBeUndefined();
  });
});
