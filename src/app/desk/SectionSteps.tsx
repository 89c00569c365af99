import { type DeskPlace, type WritingPlace, writingPlaces } from './desk-place.ts';

interface SectionStepsProps {
  readonly place: WritingPlace;
  readonly linkTo: (place: DeskPlace) => string;
}

/** From one part of the report to the next, below each of them; behind the last the preview. */
export function SectionSteps({ place, linkTo }: SectionStepsProps) {
  const at = writingPlaces.indexOf(place);
  const previous = writingPlaces[at - 1];
  const next = writingPlaces[at + 1];
  return (
    <nav className="section-steps" aria-label="前后部分">
      {previous === undefined ? <span /> : <a href={linkTo(previous)}>上一部分</a>}
      {next === undefined ? (
        <a href={linkTo('preview')}>下一步：预览</a>
      ) : (
        <a href={linkTo(next)}>下一部分</a>
      )}
    </nav>
  );
}
