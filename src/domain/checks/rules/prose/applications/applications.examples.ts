import type { RuleExamples } from '../core/examples.ts';

/** A balanced table three: new, carried in, given, withdrawn, carried out. */
function table(
  figures: Partial<Record<'new' | 'in' | 'granted' | 'withdrawn' | 'out', number>>,
): Record<string, number> {
  const { new: fresh = 0, in: carriedIn = 0, granted = 0, withdrawn = 0, out = 0 } = figures;
  const rows: [string, number][] = [
    ['1', fresh],
    ['2', carriedIn],
    ['3.1', granted],
    ['3.6.3', withdrawn],
    ['3.7', granted + withdrawn],
    ['4', out],
  ];
  return Object.fromEntries(
    rows
      .filter(([, value]) => value > 0)
      .flatMap(([row, value]) => [
        [`table3.${row}.natural`, value],
        [`table3.${row}.total`, value],
      ]),
  );
}

export const receivedExamples: RuleExamples = {
  rule: 'N-RECV',
  flagged: [
    {
      text: '全年共收到政府信息公开申请13件。',
      words: '共收到政府信息公开申请13件',
      tables: table({ new: 11, granted: 11 }),
    },
    {
      text: '本年度受理量为十二件，与上年持平。',
      words: '受理量为十二件',
      tables: table({ new: 11, granted: 11 }),
    },
    {
      text: '去年收到申请9件，今年收到申请7件。',
      words: '收到申请7件',
      tables: table({ new: 6, granted: 6 }),
    },
    {
      text: '申请量由4件增至8件。',
      words: '增至8件',
      tables: table({ new: 9, granted: 9 }),
    },
  ],
  silent: [
    // New and carried together.
    { text: '全年受理申请6件（含上年结转1件）。', tables: table({ new: 5, in: 1, granted: 6 }) },
    { text: '全年受理12345工单312件，收到申请1件。', tables: table({ new: 1, granted: 1 }) },
    { text: '收到申请5件（2022年为8件），比上年减少3件。', tables: table({ new: 5, granted: 5 }) },
    { text: '窗口收到低保申请41件、建房申请20件。' },
    { text: '做到收到一件、登记一件、答复一件。', tables: table({ new: 3, granted: 3 }) },
    { text: '收到申请4件，其中网络提交3件。', tables: table({ new: 4, granted: 4 }) },
  ],
};

export const answeredExamples: RuleExamples = {
  rule: 'N-DONE',
  flagged: [
    {
      text: '收到申请6件，年内办理完结7件。',
      words: '办理完结7件',
      tables: table({ new: 6, granted: 6 }),
    },
    {
      text: '对六件申请依法作出书面答复。',
      words: '六件申请依法作出书面答复',
      tables: table({ new: 5, granted: 5 }),
    },
    {
      text: '办结公开申请7件，办结来信来访33件。',
      words: '办结公开申请7件',
      tables: table({ new: 6, granted: 6 }),
    },
  ],
  silent: [
    {
      text: '收到申请8件，答复6件，撤回2件。',
      tables: table({ new: 8, granted: 6, withdrawn: 2 }),
    },
    { text: '收到申请6件，出具答复书9份。', tables: table({ new: 6, granted: 6 }) },
    { text: '协助县直部门答复申请3件。', tables: table({ new: 1, granted: 1 }) },
    { text: '答复7件，其中延期答复1件。', tables: table({ new: 7, granted: 7 }) },
    { text: '答复牧民咨询40件，答复公开申请2件。', tables: table({ new: 2, granted: 2 }) },
  ],
};

export const carriedExamples: RuleExamples = {
  rule: 'N-CARRY',
  flagged: [
    {
      text: '上一年度遗留申请1件，本年度新收2件。',
      words: '上一年度遗留申请1件',
      tables: table({ new: 2, granted: 2 }),
    },
    {
      text: '收到申请5件，办结4件，2件仍在办理中。',
      words: '2件仍在办理',
      tables: table({ new: 5, granted: 4, out: 1 }),
    },
    {
      text: '全部申请均已办结，没有结转。',
      words: '没有结转',
      tables: table({ new: 3, granted: 2, out: 1 }),
    },
  ],
  silent: [
    {
      text: '上年结转2件，本年新收3件，结转下年1件。',
      tables: table({ new: 3, in: 2, granted: 4, out: 1 }),
    },
    {
      text: '上年度结转的1件低保申诉已办结；公开申请本年收到2件。',
      tables: table({ new: 2, granted: 2 }),
    },
    { text: '收到申请2件，无结转下年度办理的申请。', tables: table({ new: 2, granted: 2 }) },
    { text: '1件转入2024年办理。', year: 2023, tables: table({ new: 1, out: 1 }) },
  ],
};

export const outcomeExamples: RuleExamples = {
  rule: 'N-ITEM',
  flagged: [
    {
      text: '受理申请5件，予以公开4件，申请人撤回1件。',
      words: '予以公开4件',
      tables: table({ new: 5, granted: 3, withdrawn: 2 }),
    },
    {
      text: '其中1件因信息不存在，无法提供。',
      words: '1件因信息不存在',
      tables: table({ new: 2, granted: 2 }),
    },
    {
      text: '予以公开和部分公开共7件。',
      words: '予以公开和部分公开共7件',
      tables: table({ new: 6, granted: 6 }),
    },
    {
      text: '全年没有撤回申请的情形。',
      words: '没有撤回申请',
      tables: table({ new: 2, granted: 1, withdrawn: 1 }),
    },
  ],
  silent: [
    {
      text: '予以公开3件，申请人主动撤回2件。',
      tables: table({ new: 5, granted: 3, withdrawn: 2 }),
    },
    { text: '公开信息96条，公开目录更新5次。', tables: table({ new: 1, granted: 1 }) },
    { text: '告知向有关单位申请的2件。', tables: table({ new: 2, granted: 2 }) },
    { text: '信访投诉33件已转信访渠道办理。', tables: table({ new: 1, granted: 1 }) },
    { text: '无不予公开的情形。', tables: table({ new: 1, granted: 1 }) },
  ],
};
