import { useRef, useState } from 'react';
import { nameCell } from '../../domain/place/name-cell.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import type { Store } from '../session/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { OtherNames } from './OtherNames.tsx';
import { overwrites, type PastePlan, type PlannedChange } from './paste-plan.ts';
import { carryOut, type PendingPaste } from './pending-paste.ts';
import { rememberNames } from './row-names.ts';

/** What a paste would do, shown before anything changes where that is not plain. */
export function PastePreview({ pending }: { pending: Store<PendingPaste | null> }) {
  const shown = useStore(pending);
  return shown ? <Preview paste={shown} onClose={() => pending.set(null)} /> : null;
}

function Preview({ paste, onClose }: { paste: PendingPaste; onClose: () => void }) {
  const session = useSession();
  const [chosen, setChosen] = useState(0);
  const reading = useRef<Promise<PendingPaste | undefined> | undefined>(undefined);
  const plan = paste.plans[chosen];
  if (!plan) return null;
  const replaced = overwrites(plan);
  const blankOnly = plan.changes.length - replaced.length;
  const pasteAs = (latest: PendingPaste, blanksOnly: boolean) => {
    const wanted = latest.plans[chosen] ?? plan;
    onClose();
    if (paste.table && wanted.by === 'labels') rememberNames(paste.table, latest.named);
    carryOut(wanted, blanksOnly, session);
  };
  const pasteNow = (blanksOnly: boolean) => {
    // A name was said a moment ago: its figures go with the others.
    const { current } = reading;
    if (current !== undefined) void current.then((latest) => pasteAs(latest ?? paste, blanksOnly));
    else pasteAs(paste, blanksOnly);
  };
  const count = plan.changes.length + plan.rows.length;
  return (
    <Dialog
      title="粘贴前核对"
      width="wide"
      onClose={onClose}
      actions={
        <>
          {count > 0 ? (
            <Button variant="primary" onClick={() => pasteNow(false)}>
              粘贴 {plan.changes.length} 格
              {plan.rows.length > 0 ? `，添加 ${plan.rows.length} 行` : ''}
            </Button>
          ) : null}
          {replaced.length > 0 && blankOnly > 0 ? (
            <Button onClick={() => pasteNow(true)}>只填空格（{blankOnly} 格）</Button>
          ) : null}
          <Button onClick={onClose}>{count > 0 ? '取消' : '关闭'}</Button>
        </>
      }
    >
      {paste.plans.length > 1 ? (
        <fieldset className="paste-placings">
          <legend>怎么对应</legend>
          {paste.plans.map((one, index) => (
            <label key={one.by}>
              <input
                type="radio"
                name="paste-placing"
                checked={index === chosen}
                onChange={() => setChosen(index)}
              />
              {placingWords[one.by]}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{placingWords[plan.by]}。</p>
      )}
      {paste.remarks.map((remark) => (
        <p key={remark}>{remark}。</p>
      ))}
      <OtherNames
        paste={paste}
        onReading={(promise) => {
          reading.current = promise.finally(() => {
            reading.current = undefined;
          });
          setChosen(0);
        }}
      />
      <PlanSummary plan={plan} replaced={replaced.length} />
      <Problems plan={plan} />
      <Changes title="会改掉原来的数" changes={replaced} isOpen />
      <Changes
        title="填入空格"
        changes={plan.changes.filter((change) => !replaced.includes(change))}
        isOpen={false}
      />
    </Dialog>
  );
}

const placingWords = {
  labels: '按行名和列名填',
  places: '按位置填，从选中的格往右往下',
} as const;

function PlanSummary({ plan, replaced }: { plan: PastePlan; replaced: number }) {
  const { changes, same, blanks, problems, rows } = plan;
  const facts = [
    `填入 ${changes.length} 格`,
    ...(rows.length > 0 ? [`添加 ${rows.length} 个附加行`] : []),
    ...(replaced > 0 ? [`其中 ${replaced} 格会改掉原来的数`] : []),
    ...(same > 0 ? [`${same} 格和原来相同`] : []),
    ...(blanks > 0 ? [`${blanks} 个空格不动原数`] : []),
    ...(problems.length > 0 ? [`${problems.length} 处不粘贴`] : []),
  ];
  return (
    <p>
      <strong>{facts.join('，')}。</strong>
    </p>
  );
}

function Problems({ plan }: { plan: PastePlan }) {
  if (plan.problems.length === 0) return null;
  return (
    <section className="paste-problems">
      <h3>不粘贴的</h3>
      <ul>
        {plan.problems.map(({ is, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={`${is}${index}`}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly PlannedChange[];
  readonly isOpen: boolean;
}

function Changes({ title, changes, isOpen }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <details open={isOpen} className="paste-changes">
      <summary>
        {title}（{changes.length} 格）
      </summary>
      <ul>
        {changes.map(({ cell, from, to }) => (
          <li key={cell.key}>
            {nameCell(cell)}：{from.trim() ? `${from.trim()} → ${to}` : to}
          </li>
        ))}
      </ul>
    </details>
  );
}
