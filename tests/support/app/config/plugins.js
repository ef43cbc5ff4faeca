'use strict';

const path = require('node:path');

module.exports = () => ({
  'policy-gate': {
    enabled: process.env.POLICY_GATE_TEST_PLUGIN !== 'off',
    resolve: path.resolve(__dirname, '../plugin'),
    config: JSON.parse(process.env.POLICY_GATE_TEST_CONFIG ?? '{}'),
  },
  'users-permissions': { config: { jwtSecret: 'test-users-secret' } },
  graphql: { config: { endpoint: '/graphql', landingPage: false, apolloServer: { introspection: true } } },
});
