import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { putInside } from './single-file.ts';

const page = `<html>
  <head>
    <link rel="icon" type="image/svg+xml" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/program.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/looks.css">
  </head>
  <body>
    <div id="root"></div>
    <script src="./first.js"></script>
  </body>
</html>`;

const files: Readonly<Record<string, string>> = {
  'icon.svg': '<svg fill="#fff"/>',
  'assets/program.js': `say("</script><!-- $& '$1'")`,
  'assets/looks.css': 'a{color:red}',
  'first.js': 'first()',
};
const made = putInside(page, (path) => files[path] ?? '');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every part is inside, the module behind what it draws into and what runs before it', () => {
  expect(made).not.toMatch(/(src|href)="\./);
  expect(made).toContain('<style>a{color:red}</style>');
  expect(made).toContain('href="data:image/svg+xml,%3Csvg%20fill%3D%22%23fff%22%2F%3E"');
  expect(made).toMatch(/id="root".*<script>first\(\)<\/script>.*<script type="module">say/s);
});

test('no text of a script ends it or hides its end, and none is changed otherwise', () => {
  const [, program] = /<script type="module">(.*?)<\/script>/s.exec(made) ?? [];
  expect(program).toBe(`say("\\x3C/script>\\x3C!-- $& '$1'")`);
});

test('the policy comes first and allows exactly what is inside', () => {
  const policy = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
    made,
  );
  const directives = policy?.[1]?.split('; ');
  expect(directives).toContain(
    `script-src ${hash(`say("\\x3C/script>\\x3C!-- $& '$1'")`)} ${hash('first()')}`,
  );
  expect(directives).toContain(`style-src ${hash('a{color:red}')}`);
  expect(directives?.[0]).toBe("default-src 'none'");
});

test('a character that a page does not keep is refused', () => {
  expect(() => putInside(page, () => 'a\0b')).toThrow('a character that HTML does not keep');
});
