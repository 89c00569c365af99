/** `npm run check`: everything that can be said without building and without a browser. */
import { ensureInstalled } from './ensure-installed.mjs';
import { checkSteps, leftOutLines, printTable, runSteps } from './steps.mjs';

await ensureInstalled();
const results = await runSteps(checkSteps);
printTable(results);
for (const line of leftOutLines(results)) console.log(line);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
