/** docs/pages.md: what was compared, and what is known to differ. */
import { headingsTable, summaryTable } from './pages-table.mjs';

/**
 * @param {readonly import('./pages-table.mjs').Compared[]} compared
 * @param {{ programs: string, fonts: string, date: string }} made
 */
export const pagesDoc = (compared, { programs, fonts, date }) => `# Pages of the preview

Written by \`npm run pages\`: each report's Word file, made by the steps of the command line, is turned into a PDF by LibreOffice, and its preview
is opened in the built program. The text of both is read page by page and line by line. The first three reports are our examples, the numbered ones
those of the reference folder.

${date}, ${programs}, both with the same fonts: ${fonts}. A face that is not installed is given another one's name by fontconfig, which both programs ask.

${summaryTable(compared)}

Headings are the title, those of the six sections and sub-headings; a table counts when it begins and ends on the same pages, a paragraph
likewise. A line breaks alike when it begins and ends with the same characters.

## What the preview does as LibreOffice does

Measured in 7.4, with texts made for it (thousands of lines; they are not kept).

- Full-width marks side by side keep their width (\`text-spacing-trim\`): newer Chromium narrows them where the font lets it.
- The space between Chinese characters and Western ones is a fifth of an em. The letter spacing of –0.25 pt is not taken off the last character
  before Western ones begin or end, nor off the last of a line.
- The text is 442.25 pt wide, 156 mm in whole twips.
- A mark hangs over the end of a line, but not where the last letter or digit before it is a Western one: 「98.5%，」 goes to the next line as a whole.
- A number stays with a bracket that closes before it, 「〔2021〕30号」, and with 、。， behind a Western word, 「3、4」.
- A line may break before a quote that opens a Western word, and behind the plus of 「互联网+政务」.

## What is known to differ

None of these is in the reports above.

- A quote that closes behind a Western word, 「“12345”」, and one that begins a paragraph are narrow in LibreOffice, which sets them in the Western font.
  Word, which heeds the hint for East Asian text in the file, sets them full-width, and so does the preview.
- LibreOffice breaks 「……」 in two, and lines beside ％, ～, ·, / and ℃ elsewhere than browsers do.
- On a line that is full to less than a twentieth of a point, widths are rounded differently.
- LibreOffice lays some pages out again when what stands before them moves, and then at times leaves a paragraph, with the heading before it, on the
  next page although its first line would fit (4 of 77 made reports).
- LibreOffice does not always draw a mark that hangs over the end of a line; it takes no room either way.

${compared.map((each) => `## ${each.name}\n\n${headingsTable(each)}`).join('\n\n')}
`;
