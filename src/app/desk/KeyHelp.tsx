import { Fragment } from 'react';
import { useSession, useStore } from '../session/SessionContext.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type Keys = readonly (readonly [keys: string, what: string])[];

const groups: readonly (readonly [title: string, keys: Keys])[] = [
  [
    '移动',
    [
      ['Tab　Shift+Tab', '下一格、上一格；最后一格之后离开表格'],
      ['Enter　Shift+Enter', '下一行、上一行；连按 Tab 之后回到起头那一列'],
      ['方向键', '上下左右移动'],
      ['Ctrl+方向键', '跳到这一片数的尽头'],
      ['Home　End', '本行第一格、最后一格'],
      ['Ctrl+Home　Ctrl+End', '全表第一格、最后一格'],
    ],
  ],
  [
    '填写',
    [
      ['直接输入', '替换格里的数'],
      ['F2，或再点一次', '出现光标，改其中几位；此时方向键移动光标'],
      ['Ctrl+Enter', '把输入的数填进选中的每一格'],
      ['Ctrl+D', '向下填充：第一行的数填进选中的各行；只选一格时照上一格填'],
      ['Esc', '先关上打开的“怎么填”、合计；再按一次，恢复进入这一格时的数'],
      ['Delete', '清空选中的格'],
      ['=', '在合计格里填入各项之和'],
      ['Insert', '表二：在这一行下面添加附加行'],
    ],
  ],
  [
    '选择和复制',
    [
      ['Shift+方向键，或拖动鼠标', '选中一片；点行名、列名选中整行、整列'],
      ['Ctrl+A', '选中全表'],
      ['Ctrl+C　Ctrl+X', '复制、剪切，可以粘贴到 Excel、WPS、Word'],
      ['Ctrl+V', '粘贴一片或整张表；带行名的按行名填，不带的从选中的格填起'],
      ['Ctrl+R', '不向右填充：它是浏览器的“刷新”，请用 Ctrl+C、Ctrl+V'],
    ],
  ],
  [
    '写文字',
    [
      ['F8　Shift+F8', '到下一处、上一处划线的词，并选中它'],
      ['F4', '插入表中数字，随表变化；光标在一个数后、表里有这个数时，让它随表变化'],
      ['F2', '光标在划线的词上：到下方的改正按钮，Esc 回到文字'],
    ],
  ],
  [
    '查看和撤销',
    [
      ['F1', '怎么填'],
      ['Alt+=，或鼠标停在合计上', '看合计是哪些数相加'],
      ['F8　Shift+F8', '从光标处起，到下一处、上一处核对结果'],
      ['F9　Shift+F9', '到下一条、上一条审核意见所说的地方'],
      ['Alt+F9', '去答复正在看的审核意见，Esc 回到原处'],
      ['Alt+Enter', '接受光标所在处的改法；有几种可能时先选，Esc 回到原处'],
      ['Ctrl+Z　Ctrl+Y', '撤销、重做，光标到改动的地方'],
      ['Ctrl+/', '打开这张快捷键表'],
    ],
  ],
];

/** All keys of the desk (Ctrl+/). */
export function KeyHelp() {
  const { panels } = useSession();
  if (!useStore(panels.isKeyHelpShown)) return null;
  return (
    <Dialog title="快捷键" width="wide" onClose={() => panels.showKeyHelp(false)}>
      <div className="key-help">
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <Fragment key={key}>
                  <dt>{key}</dt>
                  <dd>{what}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
