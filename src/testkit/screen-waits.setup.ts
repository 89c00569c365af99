/** For tests of components: what they wait for comes soon; the limit only ends a wait for what does not. */
import { configure } from '@testing-library/react';
import { patient } from '../tools/patience.mjs';

configure({ asyncUtilTimeout: patient(15_000) });
