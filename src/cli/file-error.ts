/** One line about a file that could not be read or written. */
import { UnreadableInput } from '../intake/unreadable-input.ts';

export function fileErrorText(name: string, error: unknown): string {
  return `${name}：${oneLine(reasonOf(error))}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableInput) return error.message;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  return systemErrors[code ?? ''] ?? `出错：${message ?? String(error)}`;
}

/** Node's codes for what goes wrong with files. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘是只读的',
  EBUSY: '文件正被别的程序使用',
};

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
