interface WholeTableChoiceProps {
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** 表三不跨页: whether table 三 goes to the next page as a whole where it does not fit on this one. */
export function WholeTableChoice({ isWhole, onChange }: WholeTableChoiceProps) {
  return (
    <fieldset className="font-choice">
      <legend className="ui-label">分页</legend>
      <label className="font-choice-item">
        <input
          type="checkbox"
          checked={isWhole}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>
          表三不跨页
          <span className="ui-hint">
            {' '}
            整张表连同标题排在一页，前一页下方可能空着；一页放不下时按行组分页。预览也这样排。
          </span>
        </span>
      </label>
    </fieldset>
  );
}
