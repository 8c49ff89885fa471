import type { Plugin } from 'esbuild';

/**
 * Leaves out of grpc-js what a server never runs: the client, which the server's modules load for two services that are
 * not added here (channelz and load reports), and the .proto loader, which those services use. A third of the time that
 * gRPC takes to load, at every start of the plugin.
 */
export const serverOnlyGrpc: Plugin = {
  name: 'server-only-grpc',
  setup(build) {
    build.onLoad({ filter: /@grpc[\\/]grpc-js[\\/]build[\\/]src[\\/]make-client\.js$/ }, () => ({ contents: '' }));
    build.onResolve({ filter: /^@grpc\/proto-loader$/ }, ({ path }) => ({ path, external: true }));
  },
};
