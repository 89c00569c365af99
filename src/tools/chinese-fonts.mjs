/** Chinese fonts for the pictures of the end-to-end tests. Without any the tests still hold. */
import { spawnSync } from 'node:child_process';
import { installDebianPackage } from './debian-packages.mjs';

export function provideChineseFonts() {
  if (process.platform !== 'linux') return;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (stdout?.trim()) return;
  console.log('Chinese fonts for screenshots are missing: trying the Debian package…');
  if (!installDebianPackage('fonts-wqy-zenhei')) {
    console.log('No Chinese fonts; screenshots will show boxes for characters.');
  }
}
