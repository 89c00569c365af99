/** Whether a line of a list stands for no choice: 「请选择」, 「--选择--」, 「单击选择」. */
export const isPrompt = (text: string): boolean =>
  /^[-—－\s<＜【[（(]*(请|点击|单击)?(在此)?(处)?(选择|下拉)/.test(text);
