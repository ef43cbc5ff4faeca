'use strict';

module.exports = require('@strapi/strapi').factories.createCoreRouter('api::free-post.free-post');
