/** What a unit's name tells of it. */

/** A township-level office (乡镇、街道): its name contains 镇, 乡, 街道 or 苏木. */
export function isTownship(unit: string): boolean {
  return /镇|乡|街道|苏木/.test(unit);
}

/** Whether the name is that of an office in full (机关全称) and not of a place alone. */
export function isFullUnitName(unit: string): boolean {
  return /(人民政府|街道办事处|管理委员会|委员会|办公室|局|厅|院|所|站|中心|公所)$/.test(
    unit.trim(),
  );
}
