/** 已关闭的检查: which kinds of finding are not said, why, how many there would be, and the way back. */
import { ruleTitle } from '../../domain/checks/rule-title.ts';
import { countUnsaid, withoutRule } from '../../domain/checks/silenced.ts';
import { useReport, useSession, useStore } from '../session/SessionContext.tsx';
import { setSilentHere, silentRules } from '../session/silent-rules.ts';
import { Button } from '../ui/Button.tsx';

export function SilencedRules() {
  const session = useSession();
  const ofReport = useReport(({ silenced }) => silenced) ?? [];
  const here = useStore(silentRules);
  const unsaid = useStore(session.unsaid);
  const hereAlone = here.filter((rule) => !ofReport.some((one) => one.rule === rule));
  const all = [
    ...ofReport.map(({ rule, reason }) => ({
      rule,
      why: `本报告，原因：${reason}`,
      restore: session.isReadOnly
        ? undefined
        : () =>
            session.edit(`恢复提示“${ruleTitle(rule)}”`, ({ silenced, ...report }) => {
              const left = withoutRule(silenced, rule);
              return left.length > 0 ? { ...report, silenced: left } : report;
            }),
    })),
    ...hereAlone.map((rule) => ({
      rule,
      why: '这台电脑',
      restore: () => setSilentHere(rule, false),
    })),
  ];
  if (all.length === 0) return null;
  return (
    <details className="silenced-rules">
      <summary>已关闭的检查 {all.length} 类</summary>
      <ul>
        {all.map(({ rule, why, restore }) => (
          <li key={`${rule} ${why}`}>
            <span>
              {ruleTitle(rule)}（{why}；现有 {countUnsaid(unsaid, rule)} 条）
            </span>
            {restore ? (
              <Button size="small" aria-label={`恢复提示“${ruleTitle(rule)}”`} onClick={restore}>
                恢复提示
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
