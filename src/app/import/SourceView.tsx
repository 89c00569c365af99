/** 「文件里的内容 → 读成什么」: the source in reading order, each piece with what it was taken for. */
import { useCallback, useMemo, useRef } from 'react';
import type { Edition, TableSection } from '../../domain/edition/edition.ts';
import type {
  Corrections,
  ParagraphRole,
  SourceItem,
} from '../../reading/report/interpretation.ts';
import { BandHeading } from './BandHeading.tsx';
import { CorrectionBar } from './CorrectionBar.tsx';
import { type Correct, countCorrections, withRole, withRow, withTable } from './corrections.ts';
import { formRowsOf } from './form-rows.ts';
import type { ItemTarget } from './note-target.ts';
import { ParagraphLine } from './ParagraphLine.tsx';
import { roleKey } from './role-choices.ts';
import { SourceTable } from './SourceTable.tsx';
import type { SourceLine } from './source-lines.ts';
import type { ShownSource } from './use-source-lines.ts';

interface SourceViewProps {
  readonly items: readonly SourceItem[];
  readonly shown: ShownSource;
  readonly edition: Edition;
  readonly corrections: Corrections;
  readonly isCorrecting: boolean;
  readonly canUndo: boolean;
  readonly pointedAt: ItemTarget | undefined;
  readonly onCorrect: Correct;
  readonly onUndo: () => void;
}

export function SourceView(props: SourceViewProps) {
  const { items, shown, edition, corrections, isCorrecting, canUndo, pointedAt } = props;
  const { onCorrect, onUndo } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const formRows = useMemo(() => formRowsOf(items, edition), [items, edition]);
  const onRole = useCallback(
    (id: number, role: ParagraphRole) => onCorrect((before) => withRole(before, id, role)),
    [onCorrect],
  );
  const onTable = (id: number, table: TableSection | 'none') =>
    onCorrect((before) => withTable(before, id, table));
  const onRow = (key: string, rowId: string) => onCorrect((before) => withRow(before, key, rowId));

  const draw = (line: SourceLine) => {
    if (line.is === 'band') return <BandHeading key={line.key} line={line} edition={edition} />;
    if (line.is === 'fold') {
      return (
        <button
          key={line.key}
          type="button"
          className="import-fold"
          aria-expanded={line.isOpen}
          onClick={() => shown.toggleFold(line.ids[0] ?? -1)}
        >
          {line.isOpen
            ? `收起这 ${line.ids.length} 行`
            : `还有 ${line.ids.length} 行没有读入，展开`}
        </button>
      );
    }
    const { item, number } = line;
    const isPointedAt = pointedAt?.item === item.id;
    if (item.is === 'table') {
      return (
        <SourceTable
          key={line.key}
          item={item}
          number={number}
          formRows={formRows[item.table ?? 2]}
          corrections={corrections.rows ?? {}}
          isCorrected={corrections.tables?.[item.id] !== undefined}
          isCorrecting={isCorrecting}
          pointedAt={isPointedAt ? pointedAt : undefined}
          onTable={onTable}
          onRow={onRow}
        />
      );
    }
    const correction = corrections.paragraphs?.[item.id];
    return (
      <ParagraphLine
        key={line.key}
        id={item.id}
        number={number}
        text={item.text}
        role={roleKey(correction ?? item.role)}
        isCorrected={correction !== undefined}
        isPointedAt={isPointedAt}
        onRole={onRole}
      />
    );
  };

  return (
    <section className="import-source" aria-labelledby="import-source">
      <div className="import-source-head">
        <h2 id="import-source" ref={heading} tabIndex={-1}>
          文件里的内容 → 读成什么
        </h2>
        <CorrectionBar
          count={countCorrections(corrections)}
          canUndo={canUndo}
          isCorrecting={isCorrecting}
          onUndo={onUndo}
          onReset={() => onCorrect(() => ({}))}
          onGone={() => heading.current?.focus({ preventScroll: true })}
        />
      </div>
      <div className="import-lines">{shown.lines.map(draw)}</div>
      {shown.left > 0 && (
        <button type="button" className="import-fold" onClick={shown.showMore}>
          文件很长，后面还有 {shown.left} 段，继续显示
        </button>
      )}
    </section>
  );
}
