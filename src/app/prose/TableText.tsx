import { useState } from 'react';
import { firstTextOf } from '../../domain/place/place-order.ts';
import { type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import type { TextId } from '../../domain/report/text.ts';
import { useReport } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { ProseText } from './ProseText.tsx';
import './prose.css';

/** Text before or behind the table of section 二, 三 or 四; closed until it is wanted. */
export function TableText({
  section,
  place,
}: {
  section: SectionNumber;
  place: 'before' | 'after';
}) {
  const key = sectionKey(section);
  const isBlank = useReport((report) => {
    const { blocks, after } = report.sections[key];
    return !(place === 'after' ? after : blocks[0]?.text);
  });
  const id = useReport((report): TextId => {
    return place === 'after' ? `after/${section}` : firstTextOf(report, section);
  });
  const [isOpen, setOpen] = useState(false);
  const name = place === 'after' ? '表后文字' : '表前文字';
  if (!isOpen && isBlank) {
    return (
      <Button size="small" variant="quiet" icon="plus" onClick={() => setOpen(true)}>
        添加{name}
      </Button>
    );
  }
  const path = place === 'after' ? `sections.${key}.after` : `sections.${key}.blocks.0.text`;
  return (
    <div className="table-text">
      <div className="ui-label">{name}</div>
      <ProseText id={id} path={path} label={name} minRows={2} />
    </div>
  );
}
