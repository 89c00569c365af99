/** The format that is written; older ones are upgraded when read (upgrade-draft.ts). */
export const draftFormat = 'nianbao-draft/8';
