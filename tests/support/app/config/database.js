'use strict';

// tests/support/strapi.ts hands the connection of the moment.
module.exports = () => ({ ...JSON.parse(process.env.POLICY_GATE_TEST_DATABASE), useNullAsDefault: true });
