/** The kinds of notes in words, in the order in which they are shown: what may change a figure first. */
import type { ImportNote, ImportNoteKind } from '../../intake/import-note.ts';

const names: Readonly<Record<ImportNoteKind, string>> = {
  guessed: '文件里没有写明',
  missingSection: '缺少的部分',
  lost: '缺失的数据',
  unknownRow: '表里多出的行',
  unknownColumn: '表里多出的列',
  valueCount: '格数不对的行',
  misplacedValue: '位置不对的数',
  notAFigure: '不是数字的格',
  repeated: '重复出现的内容',
  missingRow: '缺少的表格、行和表头',
  unknownSection: '六个部分以外的部分',
  outsideReport: '没有读入的内容',
  trackedChange: '修订（按接受修订后的读）',
  unfilled: '没有填、没有选的格',
  lostBlanks: '读作空白的“?”',
  radicals: '换成普通汉字的部首符号',
  hiddenText: '隐藏的文字',
  comment: '批注和脚注',
  notText: '图片等读不了的内容',
  otherEdition: '版本不同的表格',
  otherHeading: '写法不同的标题',
  otherLabel: '写法不同的行名和表头',
  unknownLabel: '不认识的表头',
  unknownField: '不认识的字段',
};

export interface NoteGroup {
  readonly kind: ImportNoteKind;
  readonly name: string;
  readonly notes: readonly ImportNote[];
}

export function groupNotes(notes: readonly ImportNote[]): NoteGroup[] {
  return (Object.keys(names) as ImportNoteKind[])
    .map((kind) => ({ kind, name: names[kind], notes: notes.filter((note) => note.kind === kind) }))
    .filter((group) => group.notes.length > 0);
}
