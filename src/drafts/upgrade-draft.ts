/**
 * Every record that enters from storage passes here: older formats are brought to the present one by named
 * steps, a newer or damaged record is handed back untouched (docs/decisions/007).
 */
import { findEdition } from '../domain/edition/editions.ts';
import { type Draft, draftSchema } from './draft.ts';
import { isFields } from './upgrade-fields.ts';
import { reportWithLive } from './upgrade-live.ts';
import { withRowsAtFoot } from './upgrade-local-rows.ts';
import { withPlaces } from './upgrade-places.ts';
import { withReview } from './upgrade-review.ts';
import { withRevision } from './upgrade-revision.ts';
import { reportWithWholeTable3 } from './upgrade-whole-table.ts';

export interface UpgradeStep {
  /** What the step does, for the next reader: "reasons move into a record by finding id". */
  readonly name: string;
  readonly upgrade: (record: Record<string, unknown>) => Record<string, unknown>;
}

/**
 * Step n leads from format n+1 to format n+2. Any change of `draftSchema`, an added field too, is a new
 * format and a new step: the schema drops fields that it does not know.
 */
const upgradeSteps: readonly UpgradeStep[] = [
  {
    name: 'a report holds the one of last year, a draft a remark; there is neither yet',
    upgrade: ({ report, ...envelope }) => ({
      ...envelope,
      remark: '',
      report: isFields(report) ? { ...report, lastYear: null } : report,
    }),
  },
  {
    name: 'a draft knows its last copy outside the browser; of older ones none is known',
    upgrade: (record) => ({ ...record, lastCopy: null, changesSinceCopy: 0 }),
  },
  {
    name: 'ids of blocks are their own in the whole report; reasons go by places; where a report came from is not known',
    upgrade: withPlaces,
  },
  {
    name: 'changes are counted; rows of the office’s own may stand in items, those of before stay at the foot of table 二',
    upgrade: (draft) => withRowsAtFoot(withRevision(draft)),
  },
  {
    name: 'table 三 stands whole; of what was taken up from last year nothing is known to be unseen',
    upgrade: (record) => ({
      ...record,
      carried: {},
      report: reportWithWholeTable3(record.report),
    }),
  },
  {
    name: 'numbers of the texts may follow the tables; those of before are plain text',
    upgrade: (record) => ({ ...record, report: reportWithLive(record.report) }),
  },
  {
    name: 'reviewers have said something of a draft; of those of before nothing is known',
    upgrade: withReview,
  },
];

const formatName = (number: number) => `nianbao-draft/${number}`;

export type OpenedDraft =
  | { readonly ok: true; readonly draft: Draft }
  | {
      readonly ok: false;
      /** missing: no such record; newer: written by a newer version; unreadable: damaged. */
      readonly problem: 'missing' | 'newer' | 'unreadable';
      /** The same for the user, in Chinese. */
      readonly reason: string;
      /** The record as it is stored, to be saved as a file. */
      readonly raw: unknown;
    };

export function readDraft(raw: unknown): OpenedDraft {
  const number = formatNumber(raw);
  if (number === undefined) return unreadable(raw, '没有格式标记');
  if (number > upgradeSteps.length + 1) return newer(raw);
  const upgraded = upgradeRecord(raw as Record<string, unknown>, number, upgradeSteps);
  const parsed = draftSchema.safeParse(upgraded);
  if (!parsed.success) return unreadable(raw, damagedPart(parsed.error.issues[0]?.path ?? []));
  // An edition that this version has not: the draft comes from a newer one.
  const { edition, lastYear } = parsed.data.report;
  const used = [edition, lastYear?.report.edition ?? edition];
  if (!used.every(findEdition)) return newer(raw);
  return { ok: true, draft: parsed.data };
}

/** Whether a record is in a format that this version may replace. */
export function isKnownFormat(raw: unknown): boolean {
  const number = formatNumber(raw);
  return number !== undefined && number <= upgradeSteps.length + 1;
}

/** The steps from a format on, in order. */
export function upgradeRecord(
  record: Record<string, unknown>,
  from: number,
  steps: readonly UpgradeStep[],
): Record<string, unknown> {
  let upgraded = record;
  steps.slice(from - 1).forEach((step, index) => {
    upgraded = { ...step.upgrade(upgraded), format: formatName(from + index + 1) };
  });
  return upgraded;
}

function formatNumber(raw: unknown): number | undefined {
  const format = (raw as { format?: unknown } | null | undefined)?.format;
  const digits =
    typeof format === 'string' ? /^nianbao-draft\/(\d+)$/.exec(format)?.[1] : undefined;
  return digits ? Number(digits) : undefined;
}

/** Where a record is damaged, in words of the screen. */
function damagedPart([part, field]: readonly PropertyKey[]): string {
  if (part !== 'report') return '草稿的保存信息有损坏';
  if (field === undefined) return '整份报告有损坏';
  if (field === 'sections' || field === 'live') return '文字部分有损坏';
  if (field === 'lastYear') return '上年年报有损坏';
  return tableFields.includes(field) ? '表格里的数有损坏' : '单位、年度等信息有损坏';
}

const tableFields: readonly PropertyKey[] = ['cells', 'splits', 'extraRows', 'asPrinted'];

const newer = (raw: unknown): OpenedDraft => ({
  ok: false,
  problem: 'newer',
  reason: '这份草稿由更新的版本写成，本版本不能打开；原样保留着，请用新版本打开',
  raw,
});

const unreadable = (raw: unknown, place: string): OpenedDraft => ({
  ok: false,
  problem: 'unreadable',
  reason: `这份草稿读不出来（${place}）；原样保留着，可以另存为文件`,
  raw,
});
