'use strict';

// The plugin's server half straight from its TypeScript, for `npm run demo -- --develop`.
const { register } = require('esbuild-register/dist/node');

const { unregister } = register({ extensions: ['.ts'], hookIgnoreNodeModules: true, target: 'node20' });
module.exports = require('../../server/index.ts').default;
unregister();
