/** `npm run check`: everything that can be said without building and without a browser. */
import { ensureInstalled } from './ensure-installed.mjs';
import { checkSteps, leftOutLines, printTable, runStep } from './steps.mjs';

await ensureInstalled();
const results = [];
for (const step of checkSteps) results.push(await runStep(step));
printTable(results);
for (const line of leftOutLines(results)) console.log(line);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
