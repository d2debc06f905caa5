/** The lock file: no download address, a digest for every package, versions pinned exactly, every install script answered for. */
import { readFileSync } from 'node:fs';
import { finish } from './lib.mjs';

const problems = [];
let counted = 0;

// The peer of a benchmark needs another GraphQL than the product, so it has a package of its own.
for (const folder of ['.', 'bench/postgraphile']) {
  const before = problems.length;
  check(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')), JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')));
  for (let at = before; at < problems.length; at += 1) problems[at] = `${folder}: ${problems[at]}`;
}
finish('lockfile', problems, `${counted} packages: no address, all digests, exact versions, install scripts named`);

function check(manifest, lock) {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  counted += packages.length;
  if (lock.lockfileVersion !== 3) problems.push(`lockfileVersion is ${lock.lockfileVersion}, not 3`);
  for (const [path, entry] of packages) {
    if (entry.resolved) problems.push(`${path} records where it was fetched from: ${new URL(entry.resolved, 'file:///').host || entry.resolved}`);
    if (!entry.integrity && !entry.link && !entry.inBundle) problems.push(`${path} has no digest`);
    if (entry.hasInstallScript && !(path.replace(/^.*node_modules\//, '') in (manifest.allowScripts ?? {})))
      problems.push(`${path} has an install script that allowScripts does not answer for`);
  }
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[field] ?? {})) {
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) problems.push(`${name} is not pinned: ${version}`);
      if (lock.packages[''][field]?.[name] !== version)
        problems.push(`${name} ${version} is not what the lock file says (${lock.packages[''][field]?.[name]})`);
      const locked = lock.packages[`node_modules/${name}`]?.version;
      if (locked !== version) problems.push(`${name}: package.json says ${version}, the lock installs ${locked}`);
    }
  }
  if (!manifest.engines?.node) problems.push('package.json names no version of Node');
}
