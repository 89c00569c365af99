/** Words of a template, and marks that another program left. */
import { keptByLine } from '../../../../prose/known-lines.ts';
import { lineRule } from '../core/line-rule.ts';
import { allLines } from '../core/text-lines.ts';
import { findTemplateWords } from './find-template-words.ts';

export const templateLeft = lineRule({
  id: 'S-TEMPLATE',
  title: '没有模板的残留',
  level: 'error',
  basis: { source: '填写说明、占位符号和转换文件时留下的标记不是报告的内容', evidence: '样' },
  reads: ['text', 'form'],
  lines: allLines,
  find: (line) =>
    leftIn(line.text).map(({ from, to, kind: { says, kept } }) => {
      const words = line.text.slice(from, to);
      const rest = kept?.(words);
      return {
        ...{ line, from, to },
        message: `“${words.trim()}”${says}`,
        ...(rest === undefined
          ? { advice: '请换成实际内容；用不着的，删去。' }
          : {
              replacement: {
                label: rest ? `改为“${rest}”` : `删去“${words.trim()}”`,
                value: rest,
              },
            }),
      };
    }),
});

const leftIn = keptByLine(findTemplateWords);
