import { cleanText } from './clean-text.ts';

/**
 * A text as a part of a file's name: characters that Windows refuses are replaced by their full-width
 * forms; it stays readable.
 */
export function fileNameText(text: string): string {
  const fullWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0);
  return cleanText(text)
    .replace(/\s+/g, '')
    .replace(/[\\/:*?"<>|]/g, fullWidth)
    .replace(/^\.+|\.+$/g, '');
}
