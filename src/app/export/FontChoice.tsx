interface FontChoiceProps {
  readonly plainFonts: boolean;
  readonly onChange: (plainFonts: boolean) => void;
}

const choices = [
  {
    plain: false,
    name: '公文字体',
    hint: '方正小标宋简体、黑体、楷体_GB2312、仿宋_GB2312。电脑上装了这些字体时用。',
  },
  {
    plain: true,
    name: 'Windows 自带字体',
    hint: '宋体、黑体、楷体、仿宋。没装公文字体时用，不会被替换走样。',
  },
];

/** Which fonts the Word file asks for. */
export function FontChoice({ plainFonts, onChange }: FontChoiceProps) {
  return (
    <fieldset className="font-choice">
      <legend className="ui-label">字体</legend>
      {choices.map(({ plain, name, hint }) => (
        <label key={name} className="font-choice-item">
          <input
            type="radio"
            name="fonts"
            checked={plain === plainFonts}
            onChange={() => onChange(plain)}
          />
          <span>
            {name}
            <span className="ui-hint"> {hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
