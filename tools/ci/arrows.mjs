/** The imports of the whole house against .dependency-cruiser.cjs. `npm run arrows:try` proves that its rules can fail. */
import { existsSync } from 'node:fs';
import { run, finish } from './lib.mjs';

const folders = ['apps', 'libs', 'tools', 'migrations', 'test', 'bench'].filter((folder) => existsSync(folder));
finish(
  'arrows',
  run('npx', ['--no-install', 'depcruise', '--config', '.dependency-cruiser.cjs', ...folders]).code === 0,
  `imports between ${folders.join(', ')} follow the order of the rooms`,
);
