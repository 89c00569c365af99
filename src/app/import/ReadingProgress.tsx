import { Button } from '../ui/Button.tsx';

interface ReadingProgressProps {
  readonly name: string;
  /** From 0 to 1; undefined while it waits for its turn. */
  readonly done: number | undefined;
  readonly onCancel: () => void;
}

/** A file that is being read, and the way out. */
export function ReadingProgress({ name, done, onCancel }: ReadingProgressProps) {
  const part = done === undefined ? undefined : Math.min(1, Math.max(0, done));
  return (
    <div className="import-reading">
      <p>{part === undefined ? '等前面的文件读完…' : '正在读，一般只要几秒。'}</p>
      <div className="import-progress-line">
        <progress
          className="import-progress"
          aria-label={`读取“${name}”`}
          max={1}
          {...(part !== undefined && { value: part })}
        />
        {part !== undefined && (
          <span className="ui-figures" aria-hidden="true">
            {Math.round(part * 100)}%
          </span>
        )}
      </div>
      <Button onClick={onCancel}>取消</Button>
    </div>
  );
}
