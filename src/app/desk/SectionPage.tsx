import { editionById } from '../../domain/edition/editions.ts';
import type { SectionNumber } from '../../domain/report/report.ts';
import { ProseEditor } from '../prose/ProseEditor.tsx';
import { TableText } from '../prose/TableText.tsx';
import { useReport } from '../session/SessionContext.tsx';
import { CellLine } from '../tables/CellLine.tsx';
import { KeptFigures } from '../tables/KeptFigures.tsx';
import { SectionTable } from '../tables/SectionTable.tsx';
import { TableToolbar } from '../tables/TableToolbar.tsx';
import { ReportInfo } from './ReportInfo.tsx';

interface SectionPageProps {
  /** 0 is the report's own data (单位、标题、前言、落款). */
  readonly section: number;
  readonly linkTo: (section: number) => string;
}

export function SectionPage({ section, linkTo }: SectionPageProps) {
  const edition = editionById(useReport((report) => report.edition));
  const heading = section === 0 ? '报告信息' : edition.headings[section - 1];
  return (
    <article className={`section-page section-page-${section}`}>
      <h1 className="section-title" tabIndex={-1}>
        {heading}
      </h1>
      <SectionContent section={section} />
      <nav className="section-steps" aria-label="前后部分">
        {section > 0 ? <a href={linkTo(section - 1)}>上一部分</a> : <span />}
        {section < 6 ? <a href={linkTo(section + 1)}>下一部分</a> : null}
      </nav>
    </article>
  );
}

function SectionContent({ section }: { section: number }) {
  if (section === 0) return <ReportInfo />;
  if (section === 2 || section === 3 || section === 4) {
    return <TableSectionContent key={section} section={section} />;
  }
  return <ProseEditor key={section} section={section as SectionNumber} />;
}

function TableSectionContent({ section }: { section: 2 | 3 | 4 }) {
  const isPlain = useReport((report) => {
    const { blocks } = report.sections[`s${section}`];
    return blocks.length <= 1 && !blocks[0]?.mark && !blocks[0]?.name;
  });
  return (
    <>
      {isPlain ? <TableText section={section} place="before" /> : <ProseEditor section={section} />}
      <KeptFigures />
      <TableToolbar section={section} />
      <SectionTable section={section} />
      <CellLine />
      <TableText section={section} place="after" />
    </>
  );
}
