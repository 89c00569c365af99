/**
 * Reports to look at, written by us about places that do not exist, in the public exchange form. Each is
 * fetched when it is opened and is no part of the first screen.
 */
export type ExampleId = 'finished-2025' | 'finished-2020' | 'mistakes-2025';

export interface Example {
  readonly id: ExampleId;
  readonly name: string;
  readonly description: string;
  /** The report in the form gr-report/1, unread. */
  readonly load: () => Promise<unknown>;
}

export const examples: readonly Example[] = [
  {
    id: 'finished-2025',
    name: '写好的年报（2025 年，现行表格）',
    description: '云溪县青禾镇：12 件申请、1 件行政复议',
    load: async () => (await import('./finished-2025.json')).default,
  },
  {
    id: 'finished-2020',
    name: '写好的年报（2020 年，试行表格）',
    description: '松岭市晚枫街道：事项增减、集中采购',
    load: async () => (await import('./finished-2020.json')).default,
  },
  {
    id: 'mistakes-2025',
    name: '有常见错误的年报（2025 年）',
    description: '白鹭县柳湾乡：看错误怎样指出、怎样改',
    load: async () => (await import('./mistakes-2025.json')).default,
  },
];
