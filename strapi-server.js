'use strict';

// For apps that look for a plugin's root entry; the code is built into dist/server.
module.exports = require('./dist/server');
