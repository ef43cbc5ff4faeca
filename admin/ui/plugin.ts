/** The plugin's id in Strapi: prefix of its routes, permissions and messages. */
export const PLUGIN_ID = 'policy-gate';

/** What a person may be allowed to do, as the server registers it. */
export const ACTIONS = {
  submit: `plugin::${PLUGIN_ID}.submission.create`,
  readReviews: `plugin::${PLUGIN_ID}.review.read`,
  decide: `plugin::${PLUGIN_ID}.review.decide`,
  readLedger: `plugin::${PLUGIN_ID}.ledger.read`,
  readPolicy: `plugin::${PLUGIN_ID}.policy.read`,
  managePolicy: `plugin::${PLUGIN_ID}.policy.manage`,
} as const;

const permission = (action: string) => ({
  action,
  subject: null,
  id: 0,
  actionParameters: {},
  properties: {},
  conditions: [],
});

/** Permissions as menu links and protected pages want them: one of a list is enough. */
export const PERMISSIONS = {
  pages: [permission(ACTIONS.readReviews), permission(ACTIONS.readLedger), permission(ACTIONS.managePolicy)],
  reviews: [permission(ACTIONS.readReviews)],
  ledger: [permission(ACTIONS.readLedger)],
  departments: [permission(ACTIONS.managePolicy)],
};
