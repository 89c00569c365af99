/** Drafts that were just begun from last year's report: when such a one opens, it says what was taken over. */
const begun = new Set<string>();

export const noteBegun = (id: string): void => void begun.add(id);

export const isJustBegun = (id: string): boolean => begun.has(id);

/** It was said. */
export const forgetBegun = (id: string): void => void begun.delete(id);
