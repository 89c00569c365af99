/** The parts of a count side by side: 「错误 2」「空格 149 格」; or that all is well. */
import { Badge, type Tone } from './Badge.tsx';

interface CountBadgesProps {
  readonly signs: readonly {
    readonly is: Tone;
    readonly word: string;
    readonly figure?: string;
  }[];
}

export function CountBadges({ signs }: CountBadgesProps) {
  return (
    <>
      {signs.map(({ is, word, figure }) => (
        <Badge key={word} tone={is} {...(figure !== undefined && { count: figure })}>
          {word}
        </Badge>
      ))}
    </>
  );
}
