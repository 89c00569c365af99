/** A package whose parts stand in one XML file (Flat OPC): Word's 「Word XML 文档」, often named .xml or .doc. */
import { keyOf, type Package, type PackagePart } from './open-package.ts';
import { damagedPackage } from './package-errors.ts';

/** @throws UnreadableInput for a file that breaks off */
export function openFlatPackage(xml: string): Package {
  const [root = '', prefix = ''] = /<(?:([\w.-]+):)?package\b[^>]*>/.exec(xml) ?? [];
  const tag = prefix && `${prefix}:`;
  if (!xml.includes(`</${tag}package>`)) throw damagedPackage();
  const declared = declarationsIn(root);
  const parts = new Map<string, PackagePart>();
  const start = new RegExp(`<${escaped(tag)}part\\b([^>]*)>`, 'g');
  for (let found = start.exec(xml); found; found = start.exec(xml)) {
    const end = xml.indexOf(`</${tag}part>`, start.lastIndex);
    const name = /\bname\s*=\s*["']\/?([^"']*)["']/.exec(found[1] ?? '')?.[1];
    if (end < 0) throw damagedPackage();
    const inside = xml.slice(start.lastIndex, end);
    const content = name === undefined ? undefined : contentOf(inside, tag, declared);
    if (name !== undefined && content && !parts.has(keyOf(name))) {
      parts.set(keyOf(name), flatPart(name, content));
    }
    start.lastIndex = end;
  }
  return {
    names: [...parts.values()].map(({ name }) => name),
    part: (name) => parts.get(keyOf(name)),
  };
}

type Content = { readonly text: string } | { readonly base64: string };

function contentOf(part: string, tag: string, declared: readonly string[]): Content | undefined {
  const inside = (name: string) => {
    const start = new RegExp(`<${escaped(tag)}${name}\\b[^>]*[^/>]>|<${escaped(tag)}${name}>`).exec(
      part,
    );
    const end = part.lastIndexOf(`</${tag}${name}>`);
    return start && end >= 0 ? part.slice(start.index + start[0].length, end) : undefined;
  };
  const xml = inside('xmlData');
  if (xml !== undefined) return { text: withDeclarations(xml.trim(), declared) };
  const base64 = inside('binaryData');
  return base64 === undefined ? undefined : { base64 };
}

function flatPart(name: string, content: Content): PackagePart {
  const bytes = () =>
    'text' in content ? new TextEncoder().encode(content.text) : fromBase64(content.base64);
  const text = () => ('text' in content ? content.text : new TextDecoder().decode(bytes()));
  const size = 'text' in content ? content.text.length : content.base64.length;
  return { name, size, bytes, text: () => [{ text: text(), bytes: size }] };
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch (error) {
    throw damagedPackage(error);
  }
}

/** Namespaces may be declared once for all parts. */
const declarationsIn = (root: string): readonly string[] =>
  root.match(/\sxmlns(:[\w.-]+)?\s*=\s*("[^"]*"|'[^']*')/g) ?? [];

function withDeclarations(xml: string, declared: readonly string[]): string {
  const [whole = '', before = '', after = ''] =
    /^((?:<[?!][^>]*>\s*)*<[^\s/>]+)([^>]*)/.exec(xml) ?? [];
  const own = declarationsIn(after).map(nameOf);
  const missing = declared.filter((each) => !own.includes(nameOf(each)));
  return `${before}${missing.join('')}${after}${xml.slice(whole.length)}`;
}

const nameOf = (declaration: string) => declaration.split('=')[0]?.trim();

const escaped = (text: string) => text.replace(/[.-]/g, '\\$&');
