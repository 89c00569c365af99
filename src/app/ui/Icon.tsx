/** Our own small line icons, 20 × 20. They decorate a text or a labelled button and are never read out. */
import { memo, type ReactNode } from 'react';

const line = (d: string) => <path d={d} />;
/** A filled shape with its sign left out in the ground's colour. */
const solid = (shape: ReactNode, sign: string, weight = 1.9) => (
  <>
    <g className="ui-icon-shape">{shape}</g>
    <path className="ui-icon-sign" d={sign} strokeWidth={weight} />
  </>
);

const icons = {
  plus: line('M10 4v12M4 10h12'),
  open: line('M2.5 15.5v-11h5l2 2.5h8v8.5zM2.5 9.5h15'),
  file: line('M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13.5h5'),
  back: line('M16.5 10h-13M9 4.5 3.5 10 9 15.5'),
  undo: line('M7 3.5 3.5 7 7 10.5M3.5 7h8a4.75 4.75 0 0 1 0 9.5H7'),
  redo: line('M13 3.5 16.5 7 13 10.5M16.5 7h-8a4.75 4.75 0 0 0 0 9.5H13'),
  tick: line('M4 10.5 8.2 14.7 16.2 5.8'),
  close: line('M5 5l10 10M15 5 5 15'),
  print: line('M5.5 7.5v-5h9v5M5.5 14.5h-3v-7h15v7h-3M5.5 12h9v5.5h-9z'),
  preview: line(
    'M1.8 10C3.8 6.6 6.6 4.8 10 4.8s6.2 1.8 8.2 5.2c-2 3.4-4.8 5.2-8.2 5.2S3.8 13.4 1.8 10zM10 7.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z',
  ),
  download: line('M10 3v9.5M5.8 8.6 10 12.8l4.2-4.2M3.5 16.5h13'),
  upload: line('M10 13V3.5M5.8 7.4 10 3.2l4.2 4.2M3.5 16.5h13'),
  up: line('M10 16.5v-13M4.8 8.7 10 3.5l5.2 5.2'),
  down: line('M10 3.5v13M4.8 11.3 10 16.5l5.2-5.2'),
  trash: line('M3.5 5.5h13M7.5 5.5v-3h5v3M5 5.5l.8 12h8.4l.8-12M8.2 8.8v5.4M11.8 8.8v5.4'),
  copy: line('M7 6.5h9.5v11H7zM13 6.5v-4H3.5v11H7'),
  paste: line('M7 4.5H4v13h12v-13h-3M7 2.5h6v4H7zM7.5 10.5h5M7.5 13.5h5'),
  edit: line('M3.5 16.5l.8-3.6L13.4 3.8l2.8 2.8-9.1 9.1zM11.6 5.6l2.8 2.8'),
  clock: line('M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4zM10 6v4.3l2.8 1.8'),
  calendar: line('M3 4.5h14v12.5H3zM3 8.5h14M6.8 2.5v3.6M13.2 2.5v3.6'),
  keyboard: line('M2 5.5h16v9.5H2zM5 8.5h.01M8.3 8.5h.01M11.6 8.5h.01M15 8.5h.01M6 12h8'),
  chevronDown: line('M5 7.5l5 5 5-5'),
  chevronUp: line('M5 12.5l5-5 5 5'),
  chevronLeft: line('M12.5 5l-5 5 5 5'),
  chevronRight: line('M7.5 5l5 5-5 5'),
  more: (
    <g className="ui-icon-shape">
      <circle cx="4.2" cy="10" r="1.7" />
      <circle cx="10" cy="10" r="1.7" />
      <circle cx="15.8" cy="10" r="1.7" />
    </g>
  ),
  /** An octagon, as a stop sign. */
  error: solid(
    <path d="M6.3 1.2h7.4l5.1 5.1v7.4l-5.1 5.1H6.3l-5.1-5.1V6.3z" />,
    'M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4',
    2.1,
  ),
  /** A triangle. */
  warning: solid(<path d="M10 1.6 19.2 18H.8z" />, 'M10 7.4v5M10 15.2v.05', 2.1),
  /** A round i. */
  info: solid(<circle cx="10" cy="10" r="8.8" />, 'M10 9.2v5M10 5.9v.05', 2.1),
  /** A square with nothing in it. */
  missing: line('M3.5 3.5h13v13h-13z'),
  check: solid(<circle cx="10" cy="10" r="8.8" />, 'M6 10.4l2.9 2.9 5.2-6'),
} as const;

export type IconName = keyof typeof icons;

/** Drawn once for all that is drawn again around it. */
export const Icon = memo(function Icon({
  name,
  size = 18,
}: {
  readonly name: IconName;
  readonly size?: number;
}) {
  return (
    <svg
      className="ui-icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {icons[name]}
    </svg>
  );
});
