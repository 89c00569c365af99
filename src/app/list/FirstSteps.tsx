/** What an empty list says: what to do first. */
const steps = [
  {
    title: '新建，或由上年开始',
    text: '填单位全称和年度，表格自动选定；有上年年报的，打开它，结转的数带过来。',
  },
  {
    title: '写六个部分',
    text: '先照台账填三张表，合计也照填，对不上的当场指出；再写文字。',
  },
  {
    title: '预览并导出',
    text: '逐页看一遍，改完错误，导出 Word 送审。',
  },
] as const;

export function FirstSteps() {
  return (
    <div className="first-steps">
      <p className="first-steps-lead">
        这台电脑上还没有年报。第一次用，分三步；也可以先打开下面的示例看看。
      </p>
      <ol className="first-steps-list">
        {steps.map(({ title, text }, index) => (
          <li key={title}>
            <span className="first-steps-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
