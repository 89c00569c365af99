import type { RuleExamples } from '../core/examples.ts';

export const templateExamples: RuleExamples = {
  rule: 'S-TEMPLATE',
  flagged: [
    { text: '（此处填写申请办理情况）', words: '（此处填写申请办理情况）' },
    { text: '全年收到申请 件，均已答复。', words: '申请 件' },
    { text: '××镇人民政府网站设有专栏。', words: '××镇' },
    { text: '**高度重视**，及时答复。', words: '**高度重视**' },
    { at: '2', text: '该部分以表格形式报告。表格如下：' },
    { at: '1.1', text: '[bookmark: _GoBack]公开工作平稳有序。', words: '[bookmark: _GoBack]' },
    { at: '5', text: '- 1. 解读偏少，将增加图解。', words: '- 1. ' },
    { at: 'closing', text: '云溪县青禾镇人民政府\n20××年×月×日' },
    { at: '1.1', text: '全年公开信息N条。', words: 'N条' },
    { at: '1.3', text: '严格审查（注：各乡镇可结合实际情况增减）。' },
    { at: '6', text: '信息处理费：____元。', words: '____' },
  ],
  silent: [
    { text: '建立“1+3+N”体系（1个专栏、3块屏、N个村组群）。' },
    { text: '公示栏长3×4米，共12块。' },
    { text: '发布“××政策怎么办”问答20期。' },
    { at: '1.3', text: '二〇〇八年以来的文件全部归档，证件号码遮挡为520999********151X。' },
    {
      at: '1.3',
      text: '网站地址为https://www.example.gov.cn/a__b/index.html，邮箱qh_xxgk@example.gov.cn。',
    },
    { text: '窗口指导群众如实填写申请表，对填写有误的一次告知。' },
    { at: '1.1', text: '各村结合实际情况调整公开栏位置（其中移位3块，备注：N、S表示朝向）。' },
    { text: '信息条数较多，栏目齐全（含专栏3个）。' },
  ],
};
