import { describe, expect, test } from 'vitest';
import { enclosedIn } from './enclosed.ts';

const inside = (text: string) => enclosedIn(text).map(({ from, to }) => text.slice(from, to));

describe('what is enclosed', () => {
  test.each<[string, string[]]>([
    ['按《条例》（以下称“条例”）办理', ['《条例》', '（以下称“条例”）']],
    ['按《关于〈办法〉的通知》办理', ['《关于〈办法〉的通知》']],
    ['(含“三公”经费）公开', ['(含“三公”经费）']],
    ['他说"公开"，又说"答复"', ['"公开"', '"答复"']],
    ['没有另一半的（不算，《算》', ['《算》']],
    ['没有另一半的）不算“算”', ['“算”']],
    ['（外“内）', ['（外“内）']],
    ['（甲）〔乙］(丙）［丁]', ['（甲）', '(丙）', '［丁]']],
    ['（甲（乙）丙', ['（乙）']],
    ['）甲）（乙）', ['（乙）']],
    ['（甲（乙）丙（丁））（戊）', ['（甲（乙）丙（丁））', '（戊）']],
    ['「甲」『乙』【丙】<丁>‘戊’', ['「甲」', '『乙』', '【丙】', '<丁>', '‘戊’']],
    ['只有一个"的', []],
    ['', []],
  ])('%s', (text, wanted) => {
    expect(inside(text)).toEqual(wanted);
  });

  test('names the opening mark', () => {
    expect(enclosedIn('见《条例》“第二十条”"甲"').map(({ mark }) => mark)).toEqual([
      '《',
      '“',
      '"',
    ]);
  });
});
