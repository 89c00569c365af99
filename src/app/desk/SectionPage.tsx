import { useRef } from 'react';
import { editionById } from '../../domain/edition/editions.ts';
import type { SectionNumber } from '../../domain/report/report.ts';
import { Companion } from '../companion/Companion.tsx';
import { CarriedNotice } from '../last-year/CarriedNotice.tsx';
import { LastYearText } from '../prose/LastYearText.tsx';
import { ProseEditor } from '../prose/ProseEditor.tsx';
import { TableText } from '../prose/TableText.tsx';
import { useReport } from '../session/SessionContext.tsx';
import { CellBar } from '../tables/CellBar.tsx';
import { KeptFigures } from '../tables/KeptFigures.tsx';
import { SectionTable } from '../tables/SectionTable.tsx';
import { TableToolbar } from '../tables/TableToolbar.tsx';
import { ReportInfo } from './ReportInfo.tsx';

interface SectionPageProps {
  /** 0 is the report's own data (单位、标题、前言、落款). */
  readonly section: number;
}

export function SectionPage({ section }: SectionPageProps) {
  const edition = editionById(useReport((report) => report.edition));
  const heading = section === 0 ? '报告信息' : edition.headings[section - 1];
  return (
    <article className={`section-page section-page-${section}`}>
      <h1 className="section-title" tabIndex={-1}>
        {heading}
      </h1>
      <SectionContent section={section} />
    </article>
  );
}

function SectionContent({ section }: { section: number }) {
  if (section === 0) return <ReportInfo />;
  if (section === 2 || section === 3 || section === 4) {
    return <TableSectionContent key={section} section={section} />;
  }
  return <ProseSectionContent key={section} section={section as SectionNumber} />;
}

function ProseSectionContent({ section }: { section: SectionNumber }) {
  const page = useRef<HTMLDivElement>(null);
  return (
    <div className="companion-frame" ref={page}>
      <Companion section={section} page={page} />
      <div className="prose-page">
        <LastYearText section={section} place="section" />
        <ProseEditor section={section} />
      </div>
    </div>
  );
}

function TableSectionContent({ section }: { section: 2 | 3 | 4 }) {
  const isPlain = useReport((report) => {
    const { blocks } = report.sections[`s${section}`];
    return blocks.length <= 1 && !blocks[0]?.mark && !blocks[0]?.name;
  });
  return (
    <>
      <LastYearText section={section} place="before" />
      {isPlain ? <TableText section={section} place="before" /> : <ProseEditor section={section} />}
      <KeptFigures />
      <CarriedNotice section={section} />
      <TableToolbar section={section} />
      <SectionTable section={section} />
      <CellBar />
      <LastYearText section={section} place="after" />
      <TableText section={section} place="after" />
    </>
  );
}
