'use strict';

module.exports = require('@strapi/strapi').factories.createCoreService('api::free-post.free-post');
