import { useLayoutEffect, useRef } from 'react';
import { editionById } from '../../domain/edition/editions.ts';
import { nameCell } from '../../domain/place/name-cell.ts';
import { readFigure } from '../../domain/report/figure.ts';
import { type SumOfParts, type SumPart, sumsInto } from '../../domain/sums/sum-parts.ts';
import { useSession, useStore } from '../session/SessionContext.tsx';
import type { SumShowing } from './sum-showing.ts';
import type { MappedFigure } from './table-map.ts';

/** 看合计: a total with its parts, beside its cell. Read out when it appears. */
export function SumCard({ showing }: { showing: SumShowing }) {
  const figure = useStore(showing.shown);
  return <div role="status">{figure ? <ShownSum figure={figure} /> : null}</div>;
}

function ShownSum({ figure }: { figure: MappedFigure }) {
  const { settled } = useSession();
  const { report } = useStore(settled);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current) placeBeside(card.current, figure.box.getBoundingClientRect());
  }, [figure]);
  const { cell } = figure;
  const typed = readFigure(report.cells[cell.key] ?? '', cell.kind);
  const value = typed.is === 'count' ? typed.value : undefined;
  return (
    <div ref={card} className="sum-card">
      <strong>{nameCell(cell)}</strong>
      {sumsInto(cell, report, editionById(report.edition)).map((sum) => (
        <SumLines key={sum.over} sum={sum} typed={value} />
      ))}
    </div>
  );
}

function SumLines({ sum, typed }: { sum: SumOfParts; typed: number | undefined }) {
  const counting = sum.parts.filter((part) => part.sum > 0 || part.unknown > 0);
  const zeros = sum.parts.length - counting.length;
  return (
    <>
      <dl>
        {counting.map((part) => (
          <div key={part.name}>
            <dt>{nameOf(part)}</dt>
            <dd>{figureOf(part)}</dd>
          </div>
        ))}
        <div className="sum-card-sum">
          <dt>{sum.over}各项之和</dt>
          <dd>{sum.sum}</dd>
        </div>
      </dl>
      <p>
        {zeros > 0 ? `${zeros === sum.parts.length ? '' : '其余 '}${zeros} 项为 0。` : ''}
        {verdict(sum, typed)}
      </p>
    </>
  );
}

const nameOf = ({ name, cells }: SumPart) => (cells > 1 ? `${name}（${cells} 格）` : name);

function figureOf({ sum, cells, unknown }: SumPart): string {
  if (unknown === 0) return String(sum);
  return unknown === cells ? '未填' : `${sum}，${unknown} 格未填`;
}

function verdict({ sum, unknown }: SumOfParts, typed: number | undefined): string {
  if (unknown > 0) return `还有 ${unknown} 格没有数，合计未定。`;
  if (typed === undefined) return '这一格还没有数。';
  return typed === sum ? '与填的相同。' : `填的是 ${typed}，相差 ${Math.abs(typed - sum)}。`;
}

/** Above the cell, or below where there is no room; never beyond the window. */
function placeBeside(card: HTMLElement, box: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const edge = 8;
  const left = Math.min(box.right - width, window.innerWidth - width - edge);
  const above = box.top - height - edge;
  const top =
    above >= edge ? above : Math.min(box.bottom + edge, window.innerHeight - height - edge);
  card.style.left = `${Math.max(edge, left)}px`;
  card.style.top = `${Math.max(edge, top)}px`;
}
