'use strict';

module.exports = { level: process.env.POLICY_GATE_TEST_LOG ?? 'error' };
