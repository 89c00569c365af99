import type { Edition } from '../../domain/edition/edition.ts';
import { sectionWords } from '../../domain/place/say-place.ts';
import type { Band, SourceLine } from './source-lines.ts';

interface BandHeadingProps {
  readonly line: Extract<SourceLine, { is: 'band' }>;
  readonly edition: Edition;
}

/** The part of the report that the lines below it belong to. */
export function BandHeading({ line: { band, isAgain }, edition }: BandHeadingProps) {
  return (
    <h3 className={band === 'outside' ? 'import-band import-band-outside' : 'import-band'}>
      {bandName(band)}
      {typeof band === 'number' && (
        <span className="import-band-official">{edition.headings[band - 1]}</span>
      )}
      {isAgain && <span className="import-band-official">（接上）</span>}
    </h3>
  );
}

function bandName(band: Band): string {
  if (typeof band === 'number') return sectionWords(band);
  return { front: '标题与前言', back: '落款', outside: '没有读入' }[band];
}
