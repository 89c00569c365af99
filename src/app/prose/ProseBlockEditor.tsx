import { memo, useId } from 'react';
import { promptForTopic } from '../../domain/companion/topic-prompts.ts';
import { withoutMark } from '../../domain/report/prose.ts';
import { type SectionNumber, sectionKey } from '../../domain/report/report.ts';
import { useSession } from '../session/SessionContext.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { BlockHead } from './block-heads.ts';
import { LineText } from './LineText.tsx';
import { ProseText } from './ProseText.tsx';

interface ProseBlockEditorProps {
  readonly section: SectionNumber;
  readonly block: BlockHead;
  readonly index: number;
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (block: BlockHead, by: -1 | 1) => void;
  readonly onRemove: (block: BlockHead) => void;
}

/** One sub-heading with its text; without mark and name, text alone. */
export const ProseBlockEditor = memo(function ProseBlockEditor(props: ProseBlockEditorProps) {
  const { section, block, index, isOnly, isFirst, isLast, onMove, onRemove } = props;
  const session = useSession();
  const id = useId();
  const path = `sections.${sectionKey(section)}.blocks.${index}`;
  const isHeaded = block.mark !== '' || block.name !== '';
  const prompt = promptForTopic(section, block.name);
  const name = isHeaded ? `${block.mark}${block.name}` : '正文';

  return (
    <fieldset className="prose-block" data-block={block.id}>
      <legend className="ui-hidden">{name}</legend>
      {isHeaded ? (
        <div className="prose-heading">
          <span className="prose-mark" aria-hidden="true">
            {block.mark.trim()}
          </span>
          <LineText
            textId={`heading/${block.id}`}
            className="prose-name"
            aria-label={`小标题${block.mark}`}
            placeholder="小标题"
            value={block.name}
            onText={(text) => session.setField(`${path}.name`, withoutMark(text))}
          />
          <IconButton
            icon="up"
            label={`上移“${name}”`}
            disabled={isFirst}
            onClick={() => onMove(block, -1)}
          />
          <IconButton
            icon="down"
            label={`下移“${name}”`}
            disabled={isLast}
            onClick={() => onMove(block, 1)}
          />
          <IconButton
            icon="trash"
            label={`删除“${name}”`}
            disabled={isOnly}
            onClick={() => onRemove(block)}
          />
        </div>
      ) : isOnly ? null : (
        <div className="prose-heading">
          <span className="prose-lead">没有小标题的文字</span>
          <IconButton icon="trash" label="删除这段文字" onClick={() => onRemove(block)} />
        </div>
      )}
      {prompt ? (
        <p className="prose-prompt" id={`${id}-prompt`}>
          {prompt}
        </p>
      ) : null}
      <ProseText
        id={`text/${block.id}`}
        path={`${path}.text`}
        label={isHeaded ? `${name}的正文` : '正文'}
        describedBy={prompt ? `${id}-prompt` : undefined}
      />
    </fieldset>
  );
});
