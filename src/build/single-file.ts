/** The whole program as one HTML file that works by double click: scripts, styles and icon inside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { singleFilePolicy } from './content-security.ts';

export function singleFile(fileName: string): Plugin {
  let publicFolder = '';
  return {
    name: 'single-file',
    config: () => ({
      build: {
        // Beside the site, which was built first and has the public files already.
        emptyOutDir: false,
        copyPublicDir: false,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 5000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // Behind Vite, which writes index.html and finishes the scripts.
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page index.html to put all into.');
        const source = putInside(String(page.source), (path) => {
          const part = bundle[path];
          delete bundle[path];
          return part ? textOf(part) : readFileSync(join(publicFolder, path), 'utf8');
        });
        delete bundle['index.html'];
        const left = Object.keys(bundle);
        if (left.length > 0) throw new Error(`This would lie outside the file: ${left}`);
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

const textOf = (part: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  part.type === 'chunk' ? part.code : String(part.source);

/** @param read the text of a file that the page names */
export function putInside(html: string, read: (path: string) => string): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  const scriptTag = (attributes: string, path: string) => {
    const text = scriptText(read(path));
    scripts.push(text);
    return `<script${attributes}>${text}</script>`;
  };
  const modules: string[] = [];
  const page = html
    .replace(/ *<script type="module"[^>]* src="\.\/([^"]+)"><\/script>\n?/g, (_tag, path) => {
      modules.push(scriptTag(' type="module"', path));
      return '';
    })
    .replace(/<script src="\.\/([^"]+)"><\/script>/g, (_tag, path) => scriptTag('', path))
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_tag, path) => {
      const text = read(path);
      styles.push(text);
      return `<style>${text}</style>`;
    })
    .replace(
      /(<link rel="icon"[^>]* href=")\.\/([^"]+\.svg)"/g,
      (_tag, before, path) => `${before}data:image/svg+xml,${encodeURIComponent(read(path))}"`,
    );
  const policy = singleFilePolicy(scripts, styles);
  const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return (
    page
      .replace('<head>', () => `<head>\n    ${policyTag}`)
      // At the end, where what it draws into is there and its size holds nothing up.
      .replace('</body>', () => `${modules.join('')}</body>`)
  );
}

/**
 * In a page `</script` would end the script and `<!--` change how its end is found; in the strings and
 * patterns where they stand `\x3C` is the same.
 */
function scriptText(code: string): string {
  const text = code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  // Reading the page would change these, and the hash would be of another text.
  if (/[\0\r]/.test(text)) throw new Error('A script has a character that HTML does not keep.');
  return text;
}
