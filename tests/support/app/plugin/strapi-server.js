'use strict';

// The plugin from its sources: Jest (or tsx) turns the TypeScript into JavaScript.
module.exports = require('../../../../server/index.ts').default;
