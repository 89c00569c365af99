/** Quarters and halves that cover the year. */
import { wordsBefore } from '../../../../prose/words-beside.ts';
import type { Counted } from './counted.ts';

/** 「全年收件18件，一季度3件、二季度7件、三季度4件、四季度3件」: how many of them, each by its name alone; 0 for no such list. */
export function periodsOf(text: string, whole: Counted, first: Counted): number {
  const start = wordsBefore(text, whole.from, '，。；');
  if (!/^(?:.*[镇乡]|本街道)?(?:全年|本年度?|今年|年内)/.test(start)) return 0;
  const lead = text.slice(whole.to, first.from);
  const behind = text.slice(first.to);
  if (/^，第?一季度(?:为|是)?$/.test(lead)) return threeQuarters.test(behind) ? 4 : 0;
  return /^，上半年(?:为|是)?$/.test(lead) && secondHalf.test(behind) ? 2 : 0;
}

const secondHalf = /^[、，]下半年(?:为|是)?\d+[\u3400-\u9fff](?=[，。；]|$)/;
const threeQuarters = new RegExp(
  `^${[...'二三四'].map((each) => `[、，]第?${each}季度(?:为|是)?\\d+[\\u3400-\\u9fff]`).join('')}(?=[，。；]|$)`,
);
