/** docs/checks.md: the rule book in Chinese, as `npm run docs` writes it (src/tools/write-checks-doc.mjs). */
import { type RuleArea, ruleAreas } from '../domain/checks/all-rules.ts';
import { type Rule, sayBasis } from '../domain/checks/core/rule.ts';
import { levelNames } from '../domain/checks/wording/level-names.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { editions } from '../domain/edition/editions.ts';

const intro = `# 核对规则

<!-- 由 npm run docs 从 src/domain/checks 生成，请不要手工修改。 -->

每次改动都核对它涉及的全部规则，不用点“核对”。等式里的格子都填了才判断，空格不当作 0。
附有上年年报的，还与上年的数和文字对照；附的不是上一年度的，不对照。

- **错误**：数字或格式不对，应当改正；确属实情的，定稿导出时写明原因。
- **警告**：多半有误，也可能有正当理由，需要核对或者说明。
- **提示**：写法或完整性上的建议。

表中是各条规则通常的级别，个别情形会轻一些，如单位名称不是机关全称，只作提示。依据后面注明把握程度：
**据公开转载的文件核对**、**据实际年报**、**地方口径，非全国统一**、**据条文和表格推断**；各版表格都适用的规则，文号写现行版的。
`;

export function checksDoc(): string {
  return [intro, ...ruleAreas.map(areaText)].join('\n');
}

function areaText({ name, rules }: RuleArea): string {
  const rows = rules.map(ruleRow);
  return `## ${name}

| 编号 | 名称 | 级别 | 适用表格 | 依据 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function ruleRow(rule: Rule): string {
  const fitting = editions.filter((edition) => appliesTo(rule, edition));
  const newest = fitting[fitting.length - 1];
  if (!newest) throw new Error(`Rule ${rule.id} finds its cells in no edition.`);
  const forms = fitting.length === editions.length ? '各版' : fitting.map(formName).join('、');
  const cells = [rule.id, rule.title, levelNames[rule.level], forms, sayBasis(rule.basis, newest)];
  return `| ${cells.join(' | ')} |`;
}

/** A form that has not the rows or columns of a rule is not checked by it. */
function appliesTo(rule: Rule, edition: Edition): boolean {
  if ('sums' in rule) return rule.sums(edition).length > 0;
  const wanted = 'columns' in rule ? rule.columns : undefined;
  if (!wanted) return true;
  return edition.table2.items.some(({ columns }) =>
    wanted.every((column) => columns.some(({ id }) => id === column)),
  );
}

const formName = ({ id }: Edition) => `${id} 年版`;
