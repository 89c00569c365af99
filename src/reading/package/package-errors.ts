/** What is said of a package that cannot be read. */
import { UnreadableInput } from '../../intake/unreadable-input.ts';

const saveAgain = '可用 Word 或 WPS 打开后另存为一份 .docx 再试';

/** A part whose bytes or whose XML are not whole. */
export const damagedPart = (name: string, cause?: unknown) =>
  new UnreadableInput(`文件内容已损坏（${name}），没有读入；${saveAgain}`, { cause });

/** An archive whose list of parts is not whole. */
export const damagedPackage = (cause?: unknown) =>
  new UnreadableInput(
    `文件不完整，可能没有下载完或复制完，没有读入；请重新取得这个文件，或${saveAgain}`,
    { cause },
  );

export const lockedPackage = () =>
  new UnreadableInput('文件加了密码，没有读入；请打开后去掉密码，另存为一份 .docx 再试');

export const unknownCompression = (name: string) =>
  new UnreadableInput(`文件的压缩方式少见（${name}），没有读入；${saveAgain}`);

export const tooDeep = () => new UnreadableInput('内容嵌套得太深，这不像一份年报，没有读入');
