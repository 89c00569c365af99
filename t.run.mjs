const { runnerImport } = await import('vite');
const { module } = await runnerImport(process.argv[2], { configFile:false });
await module.default?.();
