'use strict';

module.exports = () => ({
  auth: { secret: 'test-admin-secret' },
  apiToken: { salt: 'test-api-token-salt' },
  transfer: { token: { salt: 'test-transfer-token-salt' } },
  secrets: { encryptionKey: 'test-encryption-key-of-32-bytes!' },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  rateLimit: { enabled: false },
});
