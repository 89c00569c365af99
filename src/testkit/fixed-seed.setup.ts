/** For every test file: properties draw from the seed of the run. */
import fc from 'fast-check';
import { propertySeed } from './seed.ts';

if (!Number.isSafeInteger(propertySeed)) {
  throw new Error(`NIANBAO_SEED must be an integer, and is ${process.env.NIANBAO_SEED}.`);
}
fc.configureGlobal({ seed: propertySeed });
