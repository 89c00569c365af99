/** The bar above the sheets: back, whose report of which year it is, zoom, number of pages, print, and what the caller adds. */
import { type ReactNode, useId } from 'react';
import { unitName } from '../../drafts/draft-name.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { Zoom } from './use-scale.ts';

interface Props {
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly state: ReactNode;
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  /** Otherwise further pages are being made. */
  readonly isComplete: boolean;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onBack: () => void;
  readonly extraActions: ReactNode;
}

const zooms: readonly { readonly value: Zoom; readonly label: string }[] = [
  { value: 'fit', label: '适合宽度' },
  { value: 'page', label: '整页' },
  { value: 0.75, label: '75%' },
  { value: 1, label: '100%' },
  { value: 1.25, label: '125%' },
];

export function PreviewBar(props: Props) {
  const { name, unit, year, state, page, pageCount, isComplete, zoom } = props;
  const { onZoom, onBack, extraActions } = props;
  const whose = unitName(unit);
  const zoomId = useId();
  return (
    <header className="preview-bar ui-bar">
      <Button variant="quiet" icon="back" onClick={onBack}>
        返回
      </Button>
      <strong className="preview-bar-name">{name}</strong>
      <span className="preview-bar-report">
        <span className="preview-bar-unit" title={whose}>
          {whose}
        </span>
        <span>{year} 年度</span>
        {state}
      </span>
      <span className="preview-bar-count">
        {isComplete ? <span aria-hidden="true">第 {page} 页／</span> : null}
        <span role="status">{isComplete ? `共 ${pageCount} 页` : ''}</span>
        {/* Quick and of no use read aloud. */}
        {isComplete ? null : <span aria-hidden="true">正在排第 {pageCount + 1} 页…</span>}
      </span>
      <span className="preview-zoom">
        <label htmlFor={zoomId}>缩放</label>
        <Select
          id={zoomId}
          value={String(zoom)}
          onChange={({ target }) => {
            const chosen = zooms.find(({ value }) => String(value) === target.value);
            if (chosen) onZoom(chosen.value);
          }}
        >
          {zooms.map(({ value, label }) => (
            <option key={label} value={String(value)}>
              {label}
            </option>
          ))}
        </Select>
      </span>
      <span className="preview-bar-actions">
        <Button variant="quiet" icon="print" onClick={() => window.print()}>
          打印／存为 PDF
        </Button>
        {extraActions}
      </span>
    </header>
  );
}
