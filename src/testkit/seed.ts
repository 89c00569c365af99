/**
 * The seeds of all generators. Fixed, a run is the same as the one before it; with `NIANBAO_SEED` it is
 * another one, which `npm run properties` names.
 */
const fresh = process.env.NIANBAO_SEED;

/** Whether figures that were measured once may be a little different: what is drawn is. */
export const isFresh: boolean = fresh !== undefined;

/** Of every property of fast-check (fixed-seed.setup.ts). */
export const propertySeed: number = fresh === undefined ? 20_260_131 : Number(fresh);

/** Of a generator of a test's own. */
export const seedOf = (fixed: number): number =>
  fresh === undefined ? fixed : (fixed ^ propertySeed) | 0;
