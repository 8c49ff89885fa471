import type { Plugin } from 'esbuild';

/**
 * Puts a function that says nothing in the place of `debug`, which the proxy agent and the credentials load for messages
 * that nobody asks for here, some of them with keys in them. A package of 20 kB, in the command line and in the plugin.
 */
export const silentDebug: Plugin = {
  name: 'silent-debug',
  setup(build) {
    build.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'silent-debug' }));
    build.onLoad({ filter: /./, namespace: 'silent-debug' }, () => ({ contents: SILENCE }));
  },
};

const SILENCE = `
  const silent = () => Object.assign(() => {}, { enabled: false, extend: silent });
  module.exports = Object.assign(silent, { default: silent, enabled: () => false, enable() {}, disable: () => '' });`;
