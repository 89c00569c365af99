/** What the program is for, and the ways to begin. */
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OpenFileButton } from '../ui/OpenFileButton.tsx';

interface ListIntroProps {
  readonly onNew: () => void;
  readonly onNext: () => void;
  readonly onOpenFile: (files: File[]) => void;
  readonly onPaste: () => void;
}

export function ListIntro({ onNew, onNext, onOpenFile, onPaste }: ListIntroProps) {
  return (
    <div className="list-intro">
      <div className="list-width">
        <p className="list-sentence">
          按国家统一格式撰写乡镇（街道）年报：边填边核对数字，写完导出 Word 文件。
        </p>
        <p className="list-promise">
          <Icon name="check" size={17} />
          数据只保存在本机浏览器，不上传
        </p>
        <div className="list-actions">
          <Button variant="primary" icon="plus" onClick={onNew}>
            新建年报
          </Button>
          <Button icon="calendar" onClick={onNext}>
            由上年年报开始
          </Button>
          <OpenFileButton onFiles={onOpenFile} />
          <Button icon="paste" onClick={onPaste}>
            粘贴全文
          </Button>
        </div>
        <p className="list-drop-hint">
          能打开 Word
          文件（.docx）、保存的网页、纯文本和本程序的数据文件和备份，也可以拖到本页，一次多个也行。
        </p>
      </div>
    </div>
  );
}
