'use strict';

const path = require('node:path');

module.exports = () => ({
  'policy-gate': {
    enabled: true,
    // The folder of its own makes Jest (or tsx) load the sources.
    resolve: path.resolve(__dirname, process.env.POLICY_GATE_TEST_PLUGIN === 'built' ? '../../../..' : '../plugin'),
    config: JSON.parse(process.env.POLICY_GATE_TEST_CONFIG ?? '{}'),
  },
  'users-permissions': { config: { jwtSecret: 'test-users-secret' } },
  graphql: {
    config: {
      endpoint: '/graphql',
      landingPage: false,
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: true },
    },
  },
});
