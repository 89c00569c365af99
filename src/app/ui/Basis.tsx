/** Where something that is said comes from: how sure that is in one word, and in full where it is asked for. */
import './controls.css';

interface BasisProps {
  readonly text: string;
  /** 「推断」 */
  readonly word: string;
  /** What the word means. */
  readonly remark: string;
}

export function Basis({ text, word, remark }: BasisProps) {
  return (
    <details className="ui-basis">
      <summary>
        {text} <span className="ui-basis-word">{word}</span>
      </summary>
      {remark}
    </details>
  );
}
