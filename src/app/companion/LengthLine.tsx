import { useId, useMemo, useState } from 'react';
import { wordCount } from '../../domain/checks/rules/prose/structure/word-count.ts';
import { paragraphsOfSection } from '../../domain/report/paragraphs.ts';
import type { Report } from '../../domain/report/report.ts';
import { isLimit, lengthLimit, setLengthLimit } from '../session/length-limit.ts';
import { useStore } from '../session/SessionContext.tsx';
import { TextInput } from '../ui/TextInput.tsx';

/** How long section 一 is, as Word counts it, against what the county asks. */
export function LengthLine({ report }: { readonly report: Report }) {
  const id = useId();
  const limit = useStore(lengthLimit);
  const [typed, setTyped] = useState<string>();
  const { s1 } = report.sections;
  const count = useMemo(
    () => paragraphsOfSection(s1, 1).reduce((sum, { text }) => sum + wordCount(text), 0),
    [s1],
  );
  return (
    <p className={count > limit ? 'companion-length is-over' : 'companion-length'}>
      <span>
        {count} 字{count > limit ? `，多 ${count - limit} 字` : ''}（按 Word 的字数）
      </span>
      <label htmlFor={id}>本地要求不超过</label>
      <TextInput
        id={id}
        inputMode="numeric"
        value={typed ?? String(limit)}
        onChange={(event) => {
          setTyped(event.target.value);
          if (isLimit(Number(event.target.value))) setLengthLimit(Number(event.target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      字
    </p>
  );
}
