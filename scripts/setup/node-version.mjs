import process from 'node:process';

const NEEDED = /** @type {const} */ ([20, 19]);

/**
 * Says so when this Node is older than the project needs.
 *
 * @param {string} [version]
 * @returns {boolean} true when it is too old
 */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NEEDED;
  const old = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  if (old) console.error(`Node ${version} is too old: ${NEEDED.join('.')} or newer is needed.`);
  return old;
}
