/**
 * fast-check for mutation: as the tests know it, but a property draws fifteen cases at most, and the first case that fails
 * ends it; nobody reads the smallest one here.
 */
import fc from '../../../node_modules/fast-check/lib/fast-check.js';

const most = 15;

/** @param {import('fast-check').Parameters<unknown>} params */
const few = ({ numRuns = 100, ...rest } = {}) => ({
  ...rest,
  numRuns: Math.min(numRuns, most),
  endOnFailure: true,
});

/** @type {(property: never, params?: import('fast-check').Parameters<unknown>) => unknown} */
const assert = (property, params) => fc.assert(property, few(params));

export default { ...fc, assert };
