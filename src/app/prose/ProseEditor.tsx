import { useEffect, useMemo, useRef } from 'react';
import { promptForSection } from '../../domain/companion/topic-prompts.ts';
import { newBlockId } from '../../domain/report/new-block-id.ts';
import { renumberBlocks } from '../../domain/report/prose.ts';
import { type ProseBlock, type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { newId } from '../../drafts/new-id.ts';
import { useReport, useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';
import { type BlockHead, blockHeads } from './block-heads.ts';
import { CleanUpButton } from './CleanUpButton.tsx';
import { FiguresInText } from './FiguresInText.tsx';
import { ProseBlockEditor } from './ProseBlockEditor.tsx';
import './prose.css';

/** The prose of section 一, 五 or 六: sub-headings with their text, to add, rename, move and remove. */
export function ProseEditor({ section }: { section: SectionNumber }) {
  const session = useSession();
  const key = sectionKey(section);
  const heads = useMemo(() => blockHeads(section), [section]);
  const blocks = useReport(heads);
  const added = useRef<string | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!added.current) return;
    frame.current
      ?.querySelector<HTMLElement>(
        `[data-block="${added.current}"] input, [data-block="${added.current}"] textarea`,
      )
      ?.focus();
    added.current = undefined;
  });

  // The same for as long as the section is shown: a key draws its own block and no other.
  const { move, remove, add, addLead } = useMemo(() => {
    const blocksNow = () => session.report.get().sections[key].blocks;
    const taken = (head: BlockHead) => {
      const rest = [...blocksNow()];
      const place = rest.findIndex(({ id }) => id === head.id);
      const [block] = place < 0 ? [] : rest.splice(place, 1);
      return { block, place, rest };
    };
    const setBlocks = (label: string, next: readonly ProseBlock[]) =>
      session.edit(label, (report) => ({
        ...report,
        sections: {
          ...report.sections,
          [key]: { ...report.sections[key], blocks: renumberBlocks(next) },
        },
      }));
    const newBlock = (mark: string): ProseBlock => {
      const id = newBlockId(session.report.get(), section, chance);
      added.current = id;
      return { id, mark, name: '', text: '' };
    };
    return {
      move: (head: BlockHead, by: -1 | 1) => {
        const { block, place, rest } = taken(head);
        if (!block) return;
        rest.splice(place + by, 0, block);
        setBlocks(`移动“${block.name}”`, rest);
      },
      remove: (head: BlockHead) => {
        const { block, place, rest } = taken(head);
        if (!block) return;
        const label = block.name ? `删除“${block.name}”` : '删除文字';
        added.current = rest[Math.min(place, rest.length - 1)]?.id;
        setBlocks(label, rest);
        if (block.text.trim()) session.notices.tellUndoable(`已${label}和其中的文字`);
      },
      add: () => setBlocks('添加小标题', [...blocksNow(), newBlock('（一）')]),
      addLead: () => setBlocks('添加开头文字', [newBlock(''), ...blocksNow()]),
    };
  }, [session, key, section]);
  const hasLead = blocks[0] !== undefined && !blocks[0].mark && !blocks[0].name;

  return (
    <div className="prose-editor" ref={frame}>
      <p className="ui-hint">{promptForSection(section)}</p>
      <div className="prose-tools">
        <FiguresInText section={section} />
        <CleanUpButton />
      </div>
      {blocks.map((block, index) => (
        <ProseBlockEditor
          key={block.id}
          section={section}
          block={block}
          index={index}
          isOnly={blocks.length === 1}
          isFirst={index === (hasLead ? 1 : 0)}
          isLast={index === blocks.length - 1}
          onMove={move}
          onRemove={remove}
        />
      ))}
      <div className="prose-add">
        <Button icon="plus" size="small" onClick={add}>
          添加小标题
        </Button>
        {hasLead ? null : (
          <Button icon="plus" size="small" variant="quiet" onClick={addLead}>
            在最前面加一段文字
          </Button>
        )}
      </div>
    </div>
  );
}

/** 40 bits are enough to be no other of one report, and short enough to be read in a data file. */
const chance = () => newId().slice(0, 8);
