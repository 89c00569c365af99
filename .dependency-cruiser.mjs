/**
 * The direction of imports, checked by `npm run layers`. Each layer may import itself and the layers
 * named with it, nothing else. ARCHITECTURE.md says why; a rule that trips tells what to do instead.
 */

const tests = ['\\.test\\.tsx?$', '^src/testkit/'];
const features = [
  'findings',
  'tables',
  'prose',
  'companion',
  'preview',
  'list',
  'export',
  'import',
  'last-year',
  'versions',
  'review',
  'opinions',
];
const domain = ['domain/'];
/** What checks stand on. */
const checked = ['edition', 'report', 'place', 'prose', 'sums'].map((part) => `domain/${part}/`);
const appShared = ['app/ui/', 'app/session/', 'domain/', 'drafts/'];

/** @type {Record<string, { mayImport: string[], comment: string }>} folder or file under src/ → its rule */
const layers = {
  'domain/edition/': {
    mayImport: [],
    comment:
      'An edition states the printed form and knows nothing else. What you need from a report or a check belongs there, with the edition handed in as a value.',
  },
  'domain/words/': {
    mayImport: [],
    comment:
      'What all parts say and write alike: days and times, how sure something is, characters. What names a place of a report belongs in domain/place.',
  },
  'domain/guidance/': {
    mayImport: ['domain/edition/', 'domain/words/'],
    comment:
      'What belongs in a cell is said of the form alone, not of a report: notes by row and column, each with its evidence.',
  },
  'domain/report/': {
    mayImport: ['domain/edition/', 'domain/words/'],
    comment:
      'A report knows its edition only. A rule about figures belongs in domain/checks; wording on paper in domain/manuscript.',
  },
  'domain/place/': {
    mayImport: ['domain/edition/', 'domain/report/'],
    comment:
      'A place says where in a report something is, and is named in words here. What is said of the place (a finding, a note, an opinion) belongs to whoever says it.',
  },
  'domain/prose/': {
    mayImport: ['domain/edition/', 'domain/report/', 'domain/place/'],
    comment:
      'Sentences and clauses with their places, whatever they say. What is right or wrong about them belongs in domain/checks.',
  },
  'domain/live/': {
    mayImport: ['domain/edition/', 'domain/report/', 'domain/place/', 'domain/prose/'],
    comment:
      'Numbers of the texts that follow the tables: where they stand and what they say. Whether a number is right belongs in domain/checks.',
  },
  'domain/sums/': {
    mayImport: ['domain/edition/', 'domain/report/', 'domain/place/'],
    comment:
      'What a total is made of is stated here once. Whether it holds, and what to say of it, belongs in domain/checks.',
  },
  'domain/checks/core/': {
    mayImport: [...checked],
    comment:
      'What rules and findings are. Nothing here knows a single rule, its words or its diagnosis.',
  },
  'domain/checks/wording/': {
    mayImport: [
      ...checked,
      'domain/checks/core/',
      'domain/checks/diagnosis/',
      'domain/checks/rules/',
    ],
    comment: 'Sentences of findings are put together from the values of rules and diagnosis.',
  },
  'domain/checks/': {
    mayImport: [...checked],
    comment:
      'Checks read a report and its edition and return findings as values. They know no screen, no file and no manuscript.',
  },
  'domain/companion/': {
    mayImport: [...checked, 'domain/checks/'],
    comment:
      'What stands beside a text while it is written: facts of the report, frames for sentences, and ticks that the rules give. It changes nothing.',
  },
  'domain/review/': {
    mayImport: [...checked, 'domain/checks/', 'domain/words/'],
    comment:
      'Opinions, where they stand, what was returned or agreed to: values that files carry from one computer to another. What keeps them belongs in drafts/, what prints them in word/.',
  },
  'domain/manuscript/': {
    mayImport: ['domain/edition/', 'domain/report/', 'domain/place/'],
    comment:
      'The manuscript is the report as it stands on paper, free of Word and HTML. Let word/ or app/preview read it instead.',
  },
  'intake/': {
    mayImport: domain,
    comment:
      'What all readers share: notes and refusals, steps with notes, labels as printed. It knows no form of file, not even our own.',
  },
  'exchange/': {
    mayImport: [...domain, 'intake/'],
    comment: 'The exchange form (gr-report JSON) translates the domain and knows nothing above it.',
  },
  'reading/source/': {
    mayImport: ['domain/words/', 'intake/'],
    comment: 'The neutral source document knows no kind of file and nothing of what a report is.',
  },
  'reading/report/': {
    mayImport: [...domain, 'intake/', 'reading/source/'],
    comment:
      'Finding the report in a source document knows no Word, no HTML and no bytes. What a kind of file needs belongs in its reader.',
  },
  'reading/paste/': {
    mayImport: [
      ...domain,
      'intake/',
      ...['source', 'html', 'text', 'report'].map((part) => `reading/${part}/`),
      'reading/read-report-file\\.ts$',
    ],
    comment:
      'A table from the clipboard is read as a file would be, and joins the readers with the finding of labels. Where its figures go is decided in app/tables.',
  },
  'reading/numbers/': {
    mayImport: [],
    comment: 'Numbers as lists print them: text from numbers, nothing else.',
  },
  'reading/package/': {
    mayImport: ['intake/', 'reading/source/'],
    comment: 'Unpacking and scanning know nothing of Word; reading/docx does.',
  },
  'reading/docx/': {
    mayImport: ['intake/', 'reading/source/', 'reading/package/', 'reading/numbers/'],
    comment: 'A reader of files returns a source document and knows nothing of what a report is.',
  },
  'reading/html/': {
    mayImport: ['intake/', 'reading/source/', 'reading/files/', 'reading/numbers/'],
    comment: 'A reader of files returns a source document and knows nothing of what a report is.',
  },
  'reading/text/': {
    mayImport: ['intake/', 'reading/source/'],
    comment: 'A reader of files returns a source document and knows nothing of what a report is.',
  },
  'reading/files/': {
    mayImport: ['intake/', 'reading/source/'],
    comment: 'What a file is and in which charset is said of its bytes alone.',
  },
  'reading/[^/]+$': {
    mayImport: [...domain, 'intake/', 'exchange/', 'reading/'],
    comment: 'The one door joins the readers with the finding of the report; nothing more.',
  },
  'word/': {
    mayImport: domain,
    comment:
      'Word in and out works on domain values (edition, report, manuscript), so that the command line and the screen share it. Hand in what you need as an argument.',
  },
  'drafts/': {
    mayImport: ['domain/', 'exchange/'],
    comment: 'Drafts keep reports. They know no screen and no Word: let app/ call them.',
  },
  'examples/': {
    mayImport: ['domain/', 'exchange/'],
    comment: 'Examples are data: reports written by us, nothing more.',
  },
  'cli/': {
    mayImport: ['domain/', 'intake/', 'exchange/', 'reading/', 'word/'],
    comment:
      'The command line uses the same code as the screen but not the screen. What both need belongs in domain, exchange, reading or word.',
  },
  'build/': {
    mayImport: [],
    comment:
      'What vite.config.ts does to make dist/. It packs the program from outside and imports none of it.',
  },
  'tools/': {
    mayImport: [],
    comment:
      'Tools build, test and serve the program from outside; they run before anything is installed and import none of it.',
  },
  'testkit/': {
    mayImport: ['tools/'],
    comment: 'What tests of all layers share: seeds, limits, the reference folder.',
  },
  'app/ui/': {
    // What one change did to a string is the same for every text.
    mayImport: ['domain/report/text-edit\\.ts$'],
    comment:
      'Buttons, dialogs and fields know no domain words. Pass texts and values in as props, or move the component to a feature folder.',
  },
  'app/reading/': {
    mayImport: ['domain/', 'intake/', 'exchange/', 'reading/'],
    comment:
      'Reads files for the screens, in a worker. It draws nothing; what is shown of a reading belongs in app/import.',
  },
  'app/session/': {
    mayImport: ['domain/', 'drafts/', 'exchange/'],
    comment:
      'The session holds the report being edited and what is derived from it; components read it. It imports no component.',
  },
  ...Object.fromEntries(
    features.map((feature) => [
      `app/${feature}/`,
      {
        mayImport: [...appShared, ...(alsoImports()[feature] ?? [])],
        comment:
          'A feature uses app/ui, app/session, domain and drafts, and no other feature: what two features share moves down into app/session or app/ui; what joins them is done in app/desk or App.tsx.',
      },
    ]),
  ),
  'app/desk/': {
    mayImport: [
      ...appShared,
      ...[
        'tables',
        'prose',
        'companion',
        'last-year',
        'findings',
        'preview',
        'export',
        'import',
        'versions',
        'review',
        'opinions',
      ].map((feature) => `app/${feature}/`),
    ],
    comment:
      'The desk puts tables, prose, last year, findings, preview and export together on one screen. The list is a screen of its own: join it in App.tsx.',
  },
  'app/[^/]+$': {
    mayImport: ['app/', 'domain/', 'drafts/', 'intake/', 'exchange/', 'examples/', 'reading/'],
    comment:
      'The files beside App.tsx join the screens; what is done with reports and files belongs below.',
  },
};

/** What single features need beyond the rest. */
function alsoImports() {
  return {
    tables: ['reading/', 'app/reading/'],
    list: ['examples/', 'exchange/'],
    import: ['intake/', 'exchange/', 'reading/', 'app/reading/'],
    export: ['exchange/', 'word/'],
    review: ['word/'],
  };
}

const inSource = (paths) => paths.map((path) => `^src/${path}`);

const layerRules = Object.entries(layers).map(([layer, { mayImport, comment }]) => ({
  name: `layer-${layer.replace(/\/$/, '').replace('/[^/]+$', '-root').replaceAll('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: `^src/${layer}`, pathNot: tests },
  to: { path: '^(src|e2e)/', pathNot: inSource([layer, ...mayImport]) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'folder-without-a-layer',
      comment:
        'This folder is not in the list of layers. Put the file into one that is, or add the folder to .dependency-cruiser.mjs and ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/testkit/', ...inSource(Object.keys(layers))] },
      to: {},
    },
    {
      name: 'word-is-loaded-when-needed',
      comment:
        'The Word writer is large. Reach it with `await import(…)` from app/export, so that it stays out of the first screen; `import type` is fine.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: tests },
      to: { path: '^src/word/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'docx-only-in-word',
      comment:
        'Only src/word knows the docx package. Add what you need there, as a function on domain values.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/word/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'idb-only-in-drafts',
      comment:
        'Only src/drafts knows how the browser stores things. Add what you need to the draft store.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/drafts/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'react-only-in-app',
      comment:
        'Only src/app draws on the screen. Everything below it is plain functions over plain values.',
      severity: 'error',
      // A page of the bench shows what React costs by itself.
      from: { path: '^src/', pathNot: '^src/(app|testkit/app|tools/bench-table)/' },
      to: { path: 'node_modules/(@types/)?(react|react-dom|react-hook-form|@tanstack)/' },
    },
    {
      name: 'domain-needs-zod-only',
      comment:
        'The domain is plain functions over plain values. zod describes them; no other package is needed, but for words that are looked for and fingerprints in domain/review.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: [...tests, '^src/domain/review/'] },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'review-needs-search-and-hash-only',
      comment:
        'Beside zod, domain/review looks for words that were changed (approx-string-match) and makes fingerprints where the browser may have none (@noble/hashes).',
      severity: 'error',
      from: { path: '^src/domain/review/', pathNot: tests },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|approx-string-match|@noble/hashes)/',
      },
    },
    {
      name: 'no-node-in-the-browser',
      comment:
        'This code runs in the browser, where Node built-ins do not exist. Files are read in build/, cli/ and tools/.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(build|cli|tools)/', ...tests] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tools-need-node-only',
      comment:
        'Tools also run on a fresh machine before npm install: Node built-ins only. What is there afterwards may be reached with `await import(…)`.',
      severity: 'error',
      // Bench and mutation are no part of `npm start` or `npm test`.
      from: {
        path: '^src/tools/',
        pathNot: ['^src/tools/bench-', '^src/tools/mutation/', ...tests],
      },
      to: { path: 'node_modules/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shipped-code-needs-dependencies',
      comment:
        'The program uses a package that is listed for development only. Move it to "dependencies" in package.json.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(build|tools)/', '^src/cli/run\\.mjs$', ...tests] },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere: the file or package does not exist (any more).',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'A test is an end point. What several tests share goes into src/testkit.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'only-tests-import-the-testkit',
      comment:
        'The testkit is not part of the program. Move what the program needs into a file of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^src/testkit/' },
    },
    {
      name: 'domain-tests-stay-in-the-domain',
      comment:
        'What a test of the domain needs is of the domain: generators and cases in src/testkit/domain, which import nothing above it.',
      severity: 'error',
      from: { path: ['^src/domain/.*\\.test\\.tsx?$', '^src/testkit/domain/'] },
      to: {
        path: '^(src|e2e)/',
        pathNot: ['^src/domain/', '^src/testkit/domain/', '^src/testkit/[^/]+$'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'These files import each other in a circle. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      // Tools and tests are started, not imported.
      from: { orphan: true, pathNot: ['^src/tools/', '\\.d\\.ts$', ...tests] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.(svg|png|json)$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
