/** Short Chinese names that several parts of the screen use. */
/** The parts of a report as the task list and the findings name them; 0 is the report's own data. */
export const sectionNames = [
  '报告信息',
  '一、总体情况',
  '二、主动公开',
  '三、依申请公开',
  '四、复议和诉讼',
  '五、问题和改进',
  '六、其他事项',
] as const;
