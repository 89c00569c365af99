/** The blocks below one another at the width of the text: measured, never seen, and outside of all boxes that scroll. */
import { memo, type RefObject } from 'react';
import { noMarks } from './finding-marks.ts';
import { ManuscriptBlockView } from './ManuscriptBlockView.tsx';
import type { PaperBlock } from './paper.ts';
import { paperStyle } from './paper-style.ts';

interface Props {
  readonly galley: RefObject<HTMLDivElement | null>;
  /** A class. */
  readonly fonts: string;
  readonly blocks: readonly PaperBlock[];
  /** How many of them. */
  readonly drawn: number;
}

export function Galley({ galley, fonts, blocks, drawn }: Props) {
  return (
    <div
      className={`paper-galley paper-text ${fonts}`}
      ref={galley}
      style={paperStyle}
      aria-hidden="true"
      lang="zh-CN"
    >
      {blocks.slice(0, drawn).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its position
        <GalleyBlock key={index} block={block} />
      ))}
    </div>
  );
}

/** What stands in the galley is not drawn anew when it grows. */
const GalleyBlock = memo(function GalleyBlock({ block }: { readonly block: PaperBlock }) {
  return <ManuscriptBlockView block={block} marks={noMarks} />;
});
