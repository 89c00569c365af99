import { expect, test } from 'vitest';
import { storageErrorText } from './storage-error.ts';

test.each([
  ['QuotaExceededError', '存储空间已满'],
  ['VersionError', '请用新版本打开'],
  ['InvalidStateError', '另一个窗口已换成新版本'],
  ['SecurityError', '浏览器的设置所限'],
  ['UnknownError', '没有存上，浏览器的存储出了问题。请用“另存为文件”保存（disk）'],
])('a %s says 「%s」', (name, text) => {
  expect(storageErrorText(new DOMException('disk', name))).toContain(text);
});

test('anything thrown gets a text', () => {
  expect(storageErrorText(undefined)).toContain('没有存上');
});
