/** 「由上年的11件降至7件」: what became of the earlier count is this year's. */
export const becameOf = (before: string): boolean => /^[lp]*M[ip]*$/.test(before);
