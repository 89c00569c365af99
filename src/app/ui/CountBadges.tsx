/** How many there are of each level; none at all is a good sign of its own. */
import { Badge } from './Badge.tsx';

const levels = ['error', 'warning', 'note'] as const;

interface CountBadgesProps {
  readonly counts: Readonly<Record<(typeof levels)[number], number>>;
}

export function CountBadges({ counts }: CountBadgesProps) {
  const present = levels.filter((level) => counts[level] > 0);
  if (present.length === 0) return <Badge tone="good">没有发现问题</Badge>;
  return (
    <>
      {present.map((level) => (
        <Badge key={level} tone={level} count={counts[level]} />
      ))}
    </>
  );
}
