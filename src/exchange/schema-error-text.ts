/** Wording a zod refusal in Chinese: where in the file, and what should stand there. */
import type { z } from 'zod';

export function schemaErrorText(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return '内容不符合规定的格式';
  const place = placeText(issue.path);
  return place ? `${place} ${whatIsWrong(issue)}` : whatIsWrong(issue);
}

/** ["table3", "rows", 4, "values"] → 「table3.rows 第 5 项的 values」 */
function placeText(path: readonly PropertyKey[]): string {
  let place = '';
  for (const step of path) {
    if (typeof step === 'number') place += ` 第 ${step + 1} 项`;
    else if (place.endsWith(' 项')) place += `的 ${String(step)}`;
    else place += place ? `.${String(step)}` : String(step);
  }
  return place;
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
};

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return `应为${typeNames[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') return `应为 ${issue.values.map(String).join('、')}`;
  if (issue.code === 'invalid_key' || issue.code === 'invalid_format') return '的名称不合规定';
  return '的内容不合规定';
}
